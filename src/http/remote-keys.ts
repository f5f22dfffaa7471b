import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose'

const askedAgainAfter = 5_000
const refreshedAfter = 600_000

/**
 * The keys that an issuer publishes. A key that is not known is asked for, though not more often than every few seconds;
 * known keys are asked for anew now and then, and go on working while the issuer is away or answers garbage.
 */
export const remoteKeys = (
  address: URL,
  { cooldown = askedAgainAfter, refresh = refreshedAfter } = {},
): JWTVerifyGetKey => {
  const remote = createRemoteJWKSet(address, { cacheMaxAge: Number.POSITIVE_INFINITY, cooldownDuration: cooldown })
  let asked = Date.now()
  return async (header, token) => {
    if (Date.now() - asked > refresh) {
      asked = Date.now()
      remote.reload().catch(() => undefined)
    }
    return remote(header, token)
  }
}
