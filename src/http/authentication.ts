import { createHash } from 'node:crypto'
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import { thePublic, type Viewer } from '../domain/access.ts'
import { readGrant } from '../domain/grant.ts'
import type { Person } from '../domain/person.ts'
import { claimNamed } from './claims.ts'
import type { IssuerKeys } from './remote-keys.ts'

/** An issuer whose tokens are taken: its name, who they are for, and its public keys. */
export type TrustedIssuer = { readonly issuer: string; readonly audience: string; readonly keys: IssuerKeys }

/** How tokens are read: which claims say who somebody is and what they may, and by how much clocks may differ. */
type TokenSettings = {
  readonly rolesClaim: string
  readonly subjectClaim?: string
  readonly clockSkewSeconds?: number
}

/** Whoever asks, and until when: what goes on for long ends then at the latest (S3). The public asks for ever. */
export type Caller = { readonly viewer: Viewer; readonly until: Date | null }

/** Why a token is not taken. It is for the log: who sent it is told only that. */
export class TokenRefused {
  readonly reason: string

  constructor(reason: string) {
    this.reason = reason
  }
}

/** Tells who an Authorization header stands for: the public without one. */
export type Authenticate = (authorization: string | undefined) => Promise<Caller | TokenRefused>

const algorithms = ['ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512', 'EdDSA', 'Ed25519']
const longestToken = 16_384

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i

const isStringList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(entry => typeof entry === 'string')

const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** Whoever acts on behalf of the subject (RFC 8693), perhaps by the name of another issuer; undefined for a claim that is not in order. */
const actorFrom = (act: unknown): Person | null | undefined => {
  if (act === undefined) return null
  const { sub: subject, iss: issuer = null } = (act ?? {}) as { readonly sub?: unknown; readonly iss?: unknown }
  return isName(subject) && (issuer === null || isName(issuer)) ? { subject, issuer } : undefined
}

const callerFrom = (
  payload: JWTPayload,
  issuer: string,
  { rolesClaim, subjectClaim = 'sub' }: TokenSettings,
): Caller | null => {
  const subject = claimNamed(payload, subjectClaim)
  const actor = actorFrom(payload['act'])
  const claimed = claimNamed(payload, rolesClaim)
  if (!isName(subject) || actor === undefined) return null
  const grants = isStringList(claimed) ? claimed.map(readGrant).filter(grant => grant !== null) : []
  return { viewer: { subject, issuer, actor, grants }, until: new Date((payload.exp ?? 0) * 1000) }
}

const reasonOf = (error: unknown): string => {
  if (error instanceof errors.JWTClaimValidationFailed) return `${error.code} ${error.claim}`
  return error instanceof errors.JOSEError ? error.code : 'UNREADABLE'
}

/** A caller, and the key that the token was signed with. */
type Verified = { readonly caller: Caller; readonly kid: string; readonly key: string; readonly keys: IssuerKeys }

const verify = async (
  token: string,
  issuers: readonly TrustedIssuer[],
  settings: TokenSettings,
): Promise<Verified | TokenRefused> => {
  try {
    const { kid } = decodeProtectedHeader(token)
    const { iss } = decodeJwt(token)
    const trusted = issuers.find(({ issuer }) => issuer === iss)
    if (typeof kid !== 'string') return new TokenRefused('NO_NAME_OF_A_KEY')
    if (trusted === undefined) return new TokenRefused('UNKNOWN_ISSUER')
    const { issuer, audience, keys } = trusted
    let key = ''
    const find: JWTVerifyGetKey = async (header, input) => {
      const found = await keys.find(header, input)
      key = keys.published(kid) ?? ''
      return found
    }
    const { payload } = await jwtVerify(token, find, {
      issuer,
      audience,
      typ: 'at+jwt',
      algorithms,
      requiredClaims: ['exp'],
      clockTolerance: settings.clockSkewSeconds ?? 30,
    })
    const caller = callerFrom(payload, trusted.issuer, settings)
    return caller === null ? new TokenRefused('NO_SUBJECT') : { caller, kid, key, keys }
  } catch (error) {
    return new TokenRefused(reasonOf(error))
  }
}

const stillHolds = ({ caller, kid, key, keys }: Verified): boolean =>
  caller.until !== null && caller.until.getTime() > Date.now() && keys.published(kid) === key

/**
 * Checks bearer tokens against the issuers (RFC 9068). A token that was verified is remembered by its digest, until it
 * runs out or the key that signed it is published no longer.
 */
export const authenticator = (
  issuers: readonly TrustedIssuer[],
  settings: TokenSettings,
  mostRemembered = 10_000,
): Authenticate => {
  const remembered = new Map<string, Verified>()
  const remember = (digest: string, verified: Verified): void => {
    const oldest = remembered.keys().next()
    if (remembered.size >= mostRemembered && !oldest.done) remembered.delete(oldest.value)
    remembered.set(digest, verified)
  }
  return async authorization => {
    if (authorization === undefined) return { viewer: thePublic, until: null }
    const token = authorization.length > longestToken ? undefined : bearer.exec(authorization)?.[1]
    if (token === undefined) return new TokenRefused('NO_BEARER_TOKEN')
    const digest = createHash('sha256').update(token).digest('base64url')
    const known = remembered.get(digest)
    if (known !== undefined && stillHolds(known)) return known.caller
    remembered.delete(digest)
    const verified = await verify(token, issuers, settings)
    if (verified instanceof TokenRefused) return verified
    remember(digest, verified)
    return verified.caller
  }
}
