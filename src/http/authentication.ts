import { createHash } from 'node:crypto'
import { decodeJwt, decodeProtectedHeader, jwtVerify, type JWTVerifyGetKey } from 'jose'
import { thePublic, type Viewer } from '../domain/access.ts'
import { readGrant } from '../domain/grant.ts'

/** An issuer whose tokens are taken: its name, who they are for, and where its public keys come from. */
export type TrustedIssuer = { readonly issuer: string; readonly audience: string; readonly keys: JWTVerifyGetKey }

/** Tells who an Authorization header stands for: the public without one, null where it does not hold. */
export type Authenticate = (authorization: string | undefined) => Promise<Viewer | null>

type Verified = { readonly viewer: Viewer; readonly until: number }

const algorithms = ['ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512', 'EdDSA', 'Ed25519']
const longestToken = 16_384
const mostRemembered = 10_000
const clockSkewSeconds = 30

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i
const keyName = /^[\w.~-]{1,128}$/

const isStringList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(entry => typeof entry === 'string')

/** Whoever acts on behalf of the subject (RFC 8693); undefined for a claim that is not in order. */
const actorFrom = (act: unknown): string | null | undefined => {
  if (act === undefined) return null
  const sub: unknown = typeof act === 'object' && act !== null && 'sub' in act ? act.sub : undefined
  return typeof sub === 'string' && sub !== '' ? sub : undefined
}

const viewerFrom = (subject: string, actor: string | null, claimed: unknown): Viewer => ({
  subject,
  actor,
  grants: isStringList(claimed) ? claimed.map(readGrant).filter(grant => grant !== null) : [],
})

const issuerOf = (token: string, issuers: readonly TrustedIssuer[]): TrustedIssuer | null => {
  const { kid } = decodeProtectedHeader(token)
  const { iss } = decodeJwt(token)
  return typeof kid === 'string' && keyName.test(kid) ? (issuers.find(({ issuer }) => issuer === iss) ?? null) : null
}

const verify = async (
  token: string,
  issuers: readonly TrustedIssuer[],
  rolesClaim: string,
): Promise<Verified | null> => {
  try {
    const trusted = issuerOf(token, issuers)
    if (trusted === null) return null
    const { payload } = await jwtVerify(token, trusted.keys, {
      issuer: trusted.issuer,
      audience: trusted.audience,
      typ: 'at+jwt',
      algorithms,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: clockSkewSeconds,
    })
    const { sub = '', exp = 0 } = payload
    const actor = actorFrom(payload['act'])
    return sub === '' || actor === undefined
      ? null
      : { viewer: viewerFrom(sub, actor, payload[rolesClaim]), until: exp * 1000 }
  } catch {
    return null
  }
}

/** Checks bearer tokens against the issuers (RFC 9068); a token that was verified is remembered by its digest until it runs out. */
export const authenticator = (issuers: readonly TrustedIssuer[], rolesClaim: string): Authenticate => {
  const remembered = new Map<string, Verified>()
  const remember = (digest: string, verified: Verified): void => {
    const oldest = remembered.keys().next()
    if (remembered.size >= mostRemembered && !oldest.done) remembered.delete(oldest.value)
    remembered.set(digest, verified)
  }
  return async authorization => {
    if (authorization === undefined) return thePublic
    const token = authorization.length > longestToken ? undefined : bearer.exec(authorization)?.[1]
    if (token === undefined) return null
    const digest = createHash('sha256').update(token).digest('base64url')
    const known = remembered.get(digest)
    if (known !== undefined && known.until > Date.now()) return known.viewer
    remembered.delete(digest)
    const verified = await verify(token, issuers, rolesClaim)
    if (verified !== null) remember(digest, verified)
    return verified?.viewer ?? null
  }
}
