import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { documentIdOf, loadTrustedDocuments } from '../../src/http/trusted-documents.ts'
import { temporaryFolder } from '../environment/server.ts'
import { startIssuer, type TestIssuer } from './issuer.ts'
import { say, serve, type Heard, type Said, type Served } from './serving.ts'

const ours = readFileSync('schema/operations/viewer.graphql', 'utf8')
const theirs = 'query Now { service { now } }'
const neither = '{ service { profile } }'

let folder: string
let issuer: TestIssuer
let served: Served

const manifest = async (content: unknown): Promise<string> => {
  const file = join(folder, `${Math.random()}.json`)
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

beforeAll(async () => {
  folder = await temporaryFolder()
  issuer = await startIssuer('one')
  const file = await manifest({ [documentIdOf(theirs)]: theirs })
  served = await serve({
    issuers: [issuer.trusted],
    trustedDocuments: await loadTrustedDocuments(file),
    trust: new Map([
      ['only', 'only'],
      ['prefer', 'prefer'],
      [issuer.issuer, 'only'],
      ['open', 'open'],
    ]),
  })
})
afterAll(async () => {
  await served.stop()
  await issuer.leave()
})

const signedIn = async (subject: string | null): Promise<Record<string, string>> =>
  subject === null ? {} : { authorization: `Bearer ${await issuer.token({ sub: subject })}` }

const post = async (body: object, subject: string | null = null): Promise<Heard> =>
  say(served.url, {
    headers: { 'content-type': 'application/json', ...(await signedIn(subject)) },
    body: JSON.stringify(body),
  })

const get = async (
  parameters: Record<string, string>,
  headers: Said['headers'] = { 'apollo-require-preflight': '1' },
) => say(served.url, { method: 'GET', path: `?${new URLSearchParams(parameters).toString()}`, headers })

const codeOf = ({ status, json }: Heard) => [status, json.errors?.[0].extensions.code ?? null]

describe('a document by its id', () => {
  test.each([
    ['one of schema/operations', ours, { viewer: null }],
    ['one of the manifest', theirs, { service: { now: '2024-07-08T08:00:00.000Z' } }],
  ])('%s is run, by POST and by GET', async (_which, text, data) => {
    const documentId = documentIdOf(text)
    const heard = [await post({ documentId }), await get({ documentId }), await post({ documentId, query: text })]
    expect(heard.map(({ status, json }) => [status, json.data])).toEqual([200, 200, 200].map(status => [status, data]))
  })

  const id = documentIdOf(theirs)
  test.each<readonly [string, object, number, string]>([
    ['that nothing has', { documentId: documentIdOf(neither) }, 400, 'DOCUMENT_NOT_FOUND'],
    ['with another document', { documentId: id, query: neither }, 400, 'BAD_REQUEST'],
    ['in capitals', { documentId: id.toUpperCase() }, 400, 'BAD_REQUEST'],
    ['without its kind', { documentId: id.slice(7) }, 400, 'BAD_REQUEST'],
    ['of another kind', { documentId: `md5:${'a'.repeat(32)}` }, 400, 'BAD_REQUEST'],
    ['that is a number', { documentId: 1 }, 400, 'BAD_REQUEST'],
    ['that is empty', { documentId: '' }, 400, 'BAD_REQUEST'],
  ])('%s is refused', async (_which, body, status, code) => {
    expect(codeOf(await post(body))).toEqual([status, code])
  })

  test('S17 by GET runs no mutation, and needs the header of every GET', async () => {
    const mutation = readFileSync('schema/operations/sandbox-clock-set.graphql', 'utf8')
    expect(codeOf(await get({ documentId: documentIdOf(mutation) }))).toEqual([405, 'METHOD_NOT_ALLOWED'])
    expect(codeOf(await get({ documentId: id }, {}))).toEqual([400, 'BAD_REQUEST'])
  })
})

describe('a client that may send', () => {
  test.each<readonly [string, string | null, object, readonly [number, string | null], boolean | undefined]>([
    ['any document, one that is trusted', 'open', { query: theirs }, [200, null], undefined],
    ['any document, another', 'open', { query: neither }, [200, null], undefined],
    ['any document, being nobody', null, { query: neither }, [200, null], undefined],
    ['trusted ones rather, one by its id', 'prefer', { documentId: documentIdOf(ours) }, [200, null], true],
    ['trusted ones rather, one as it stands', 'prefer', { query: theirs }, [200, null], true],
    ['trusted ones rather, another', 'prefer', { query: neither }, [200, null], false],
    ['trusted ones alone, one by its id', 'only', { documentId: documentIdOf(theirs) }, [200, null], true],
    ['trusted ones alone, one as it stands', 'only', { query: ours }, [200, null], true],
    ['trusted ones alone, another', 'only', { query: neither }, [403, 'DOCUMENT_NOT_TRUSTED'], undefined],
    [
      'trusted ones alone, one with a space more',
      'only',
      { query: `${theirs} ` },
      [403, 'DOCUMENT_NOT_TRUSTED'],
      undefined,
    ],
    [
      'trusted ones alone by its issuer, another',
      'somebody',
      { query: neither },
      [403, 'DOCUMENT_NOT_TRUSTED'],
      undefined,
    ],
    [
      'trusted ones alone, one that nothing has',
      'only',
      { documentId: documentIdOf(neither) },
      [400, 'DOCUMENT_NOT_FOUND'],
      undefined,
    ],
  ])('%s', async (_case, subject, body, expected, isTrusted) => {
    const heard = await post(body, subject)
    expect(codeOf(heard)).toEqual(expected)
    expect(heard.json.extensions.trustedDocument).toBe(isTrusted)
  })

  test('trusted ones alone is everybody where the setting says so of *', async () => {
    const strict = await serve({ trustedDocuments: new Map(), trust: new Map([['*', 'only']]) })
    const heard = await say(strict.url, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: neither }),
    })
    await strict.stop()
    expect(codeOf(heard)).toEqual([403, 'DOCUMENT_NOT_TRUSTED'])
  })
})

describe('a manifest', () => {
  test('may leave out the kind of its ids', async () => {
    const documents = await loadTrustedDocuments(await manifest({ [documentIdOf(theirs).slice(7)]: theirs }))
    expect(documents.get(documentIdOf(theirs))).toBe(theirs)
  })

  test.each<readonly [string, unknown, RegExp]>([
    ['no JSON', '{', /is not JSON\.$/],
    ['a list', [theirs], /is not an object of documents by their ids\.$/],
    ['a number', { [documentIdOf(theirs)]: 7 }, /is no text of a document\.$/],
    [
      'a digest of another text',
      { [documentIdOf(theirs)]: neither },
      /is not the SHA-256 of its document, sha256:[0-9a-f]{64}\.$/,
    ],
  ])('with %s is refused in one line', async (_what, content, line) => {
    await expect(loadTrustedDocuments(await manifest(content))).rejects.toThrow(line)
  })

  test('that is not there is refused in one line', async () => {
    await expect(loadTrustedDocuments(join(folder, 'none.json'))).rejects.toThrow(
      /^TRUSTED_DOCUMENTS names the file .*, which cannot be read\.$/,
    )
  })
})
