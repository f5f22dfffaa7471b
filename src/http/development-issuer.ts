import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, SignJWT, type JSONWebKeySet, type JWK } from 'jose'
import type { TrustedIssuer } from './authentication.ts'

export const developmentIssuerName = 'urn:improvement-plans:development-issuer'
export const developmentAudience = 'urn:improvement-plans:development'

const algorithm = 'ES256'

/** The issuer for sandboxes: its key lives in the data folder, and whoever can read that folder can be anybody. */
export type DevelopmentIssuer = {
  readonly publicKeys: JSONWebKeySet
  readonly trusted: TrustedIssuer
  readonly issue: (subject: string, roles: readonly string[], minutes: number) => Promise<string>
}

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true })
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: algorithm, use: 'sig' }
}

const keyIn = async (dataDir: string): Promise<JWK> => {
  const file = join(dataDir, 'development-issuer.json')
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, JSON.stringify(await newKey()), { mode: 0o600, flag: 'wx' }).catch(() => undefined)
  return JSON.parse(await readFile(file, 'utf8')) as JWK
}

const publicPartOf = ({ kty, crv, x, y, kid, alg, use }: JWK): JWK => ({ kty, crv, x, y, kid, alg, use }) as JWK

/** The issuer of a data folder; the first to ask makes its key. */
export const developmentIssuer = async (dataDir: string): Promise<DevelopmentIssuer> => {
  const key = await keyIn(dataDir)
  const publicKeys = { keys: [publicPartOf(key)] }
  const signingKey = await importJWK(key, algorithm)
  return {
    publicKeys,
    trusted: { issuer: developmentIssuerName, audience: developmentAudience, keys: createLocalJWKSet(publicKeys) },
    issue: (subject, roles, minutes) =>
      new SignJWT({ roles, client_id: 'development' })
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
