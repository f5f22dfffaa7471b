import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TrustByClient } from '../config-trust.ts'
import type { Viewer } from '../domain/access.ts'
import { RequestProblem, type Asked } from './graphql-request.ts'

/** The documents that the service knows by their ids, which are `sha256:` and the digest of their text. */
export type TrustedDocuments = ReadonlyMap<string, string>

const project = join(import.meta.dirname.replace(/[\\/]dist([\\/]src[\\/]http)$/, '$1'), '../..')
const ours = join(project, 'schema', 'operations')

/** The id of a document: a digest of its text exactly as it stands. */
export const documentIdOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

const ownDocuments = async (): Promise<readonly string[]> => {
  const files = (await readdir(ours)).filter(name => name.endsWith('.graphql'))
  return Promise.all(files.map(name => readFile(join(ours, name), 'utf8')))
}

const readManifest = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`TRUSTED_DOCUMENTS names the file ${file}, which cannot be read.`)
  })
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new Error(`TRUSTED_DOCUMENTS: the file ${file} is not JSON.`)
  }
}

const documentsOf = async (file: string): Promise<readonly string[]> => {
  const content = await readManifest(file)
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new Error(`TRUSTED_DOCUMENTS: the file ${file} is not an object of documents by their ids.`)
  return Object.entries(content).map(([id, text]: [string, unknown]) => {
    if (typeof text !== 'string') throw new Error(`TRUSTED_DOCUMENTS: ${id} in ${file} is no text of a document.`)
    if (![id, `sha256:${id}`].includes(documentIdOf(text)))
      throw new Error(`TRUSTED_DOCUMENTS: ${id} in ${file} is not the SHA-256 of its document, ${documentIdOf(text)}.`)
    return text
  })
}

/** The documents of schema/operations, and those of a manifest: a JSON file of documents by their ids. Throws one line for a file that is none. */
export const loadTrustedDocuments = async (manifest: string | null): Promise<TrustedDocuments> => {
  const texts = [...(await ownDocuments()), ...(manifest === null ? [] : await documentsOf(manifest))]
  return new Map(texts.map(text => [documentIdOf(text), text]))
}

/** A document to run; `isTrusted` is null where nobody asks whether it is. */
export type Chosen = { readonly query: string; readonly isTrusted: boolean | null }

const idForm = /^sha256:[0-9a-f]{64}$/

const byId = (id: string, query: string | null, documents: TrustedDocuments): string => {
  if (!idForm.test(id))
    throw new RequestProblem(400, 'The documentId is written as sha256: and 64 hexadecimal digits in lower case.')
  if (query !== null && documentIdOf(query) !== id)
    throw new RequestProblem(400, 'The documentId is not that of the query. Send one of them, or both of one document.')
  const document = query ?? documents.get(id)
  if (document === undefined)
    throw new RequestProblem(400, 'There is no trusted document of this documentId.', 'DOCUMENT_NOT_FOUND')
  return document
}

/** Throws RequestProblem for a document that is not there, or that the client may not send. */
export type Choose = (asked: Asked, viewer: Viewer) => Chosen

/** Chooses documents by their ids, and holds each client to what it may send. */
export const choosing = (documents: TrustedDocuments, trust: TrustByClient): Choose => {
  const levelOf = ({ subject, issuer }: Viewer) =>
    trust.get(subject ?? '*') ?? trust.get(issuer ?? '*') ?? trust.get('*') ?? 'open'
  return ({ query, documentId }, viewer) => {
    const document = documentId === null ? (query ?? '') : byId(documentId, query, documents)
    const level = levelOf(viewer)
    if (level === 'open') return { query: document, isTrusted: null }
    const isTrusted = documents.has(documentId ?? documentIdOf(document))
    if (level === 'only' && !isTrusted)
      throw new RequestProblem(403, 'Your client may send trusted documents alone.', 'DOCUMENT_NOT_TRUSTED')
    return { query: document, isTrusted }
  }
}
