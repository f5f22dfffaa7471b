import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JSONWebKeySet, type JWK } from 'jose'
import type { TrustedIssuer } from './authentication.ts'
import { claimsWith } from './claims.ts'
import { keysAtHand } from './remote-keys.ts'

const developmentIssuerName = 'urn:improvement-plans:development-issuer'
const developmentAudience = 'urn:improvement-plans:development'
const algorithm = 'ES256'

/** The issuer for sandboxes: its key lives in the data folder, and whoever can read that folder can be anybody. */
export type DevelopmentIssuer = {
  readonly publicKeys: JSONWebKeySet
  readonly trusted: TrustedIssuer
  readonly issue: (subject: string, roles: readonly string[], minutes: number) => Promise<string>
}

const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true })
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: algorithm, use: 'sig' }
}

/** Puts a file in its place whole, unless another process was quicker. */
const create = async (file: string, content: string): Promise<void> => {
  const aside = `${file}-${randomUUID()}`
  await writeFile(aside, content, { mode: 0o600, flag: 'wx' })
  try {
    await link(aside, file)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    await rm(aside)
  }
}

const keyIn = async (dataDir: string): Promise<JWK> => {
  const file = join(dataDir, 'development-issuer.json')
  await mkdir(dataDir, { recursive: true })
  const read = (): Promise<string | null> =>
    readFile(file, 'utf8').catch((error: unknown) => {
      if (hasCode(error, 'ENOENT')) return null
      throw error
    })
  const text = await read()
  if (text === null) await create(file, JSON.stringify(await newKey()))
  try {
    return JSON.parse(text ?? (await read()) ?? '') as JWK
  } catch {
    throw new Error(
      `The key of the development issuer in ${file} cannot be read. Remove that file; tokens of it end with it.`,
    )
  }
}

const publicPartOf = ({ kty, crv, x, y, kid, alg, use }: JWK): JWK => ({ kty, crv, x, y, kid, alg, use }) as JWK

/** The issuer of a data folder; the first to ask makes its key. */
export const developmentIssuer = async (
  dataDir: string,
  rolesClaim: string,
  subjectClaim = 'sub',
): Promise<DevelopmentIssuer> => {
  const key = await keyIn(dataDir)
  const publicKeys = { keys: [publicPartOf(key)] }
  const signingKey = await importJWK(key, algorithm)
  return {
    publicKeys,
    trusted: { issuer: developmentIssuerName, audience: developmentAudience, keys: keysAtHand(publicKeys) },
    issue: (subject, roles, minutes) =>
      new SignJWT({ ...claimsWith(subjectClaim, subject), ...claimsWith(rolesClaim, roles), client_id: 'development' })
        .setProtectedHeader({ alg: algorithm, typ: 'at+jwt', kid: key.kid ?? '' })
        .setIssuer(developmentIssuerName)
        .setAudience(developmentAudience)
        .setSubject(subject)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(`${minutes} minutes`)
        .sign(signingKey),
  }
}
