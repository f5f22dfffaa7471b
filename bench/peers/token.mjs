/** Who asks, by the bearer token: verified against the issuer's keys, and remembered by its digest until it runs out, as the service does. */
import { createHash } from 'node:crypto'
import { createLocalJWKSet, jwtVerify } from 'jose'

const { JWKS = '{"keys":[]}', ISSUER: issuer, AUDIENCE: audience } = process.env
const keys = createLocalJWKSet(JSON.parse(JWKS))
const remembered = new Map()

/** The roles of whoever asks; none without a token, and an error for one that does not hold. */
export const rolesOf = async authorization => {
  if (authorization === undefined) return []
  const token = authorization.slice('Bearer '.length)
  const digest = createHash('sha256').update(token).digest('base64url')
  const known = remembered.get(digest)
  if (known !== undefined && known.until > Date.now()) return known.roles
  const { payload } = await jwtVerify(token, keys, { issuer, audience })
  remembered.set(digest, { roles: payload.roles, until: payload.exp * 1000 })
  return payload.roles
}

/** Plans are for reviewers: the one check that the peers make. */
export const readsPlans = roles => roles.includes('DSPT_REVIEWER')
