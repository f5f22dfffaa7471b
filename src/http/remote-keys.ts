import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'

/** The public keys of one issuer. */
export type IssuerKeys = {
  /** The key that a token names. Throws where there is none. */
  readonly find: JWTVerifyGetKey
  /** A key as it is published under that name; undefined once it is no longer. */
  readonly published: (kid: string) => string | undefined
}

type Known = { readonly find: JWTVerifyGetKey; readonly byName: ReadonlyMap<string, string> }

// Throws for what is no set of keys.
const knownFrom = (set: JSONWebKeySet): Known => ({
  find: createLocalJWKSet(set),
  byName: new Map(set.keys.flatMap(key => (key.kid === undefined ? [] : [[key.kid, JSON.stringify(key)]]))),
})

/** Keys that are at hand and stay the same. */
export const keysAtHand = (set: JSONWebKeySet): IssuerKeys => {
  const { find, byName } = knownFrom(set)
  return { find, published: kid => byName.get(kid) }
}

/** How an issuer is asked for its keys; times are in milliseconds. */
type Asking = {
  /** It is not asked again before, whatever tokens name. */
  readonly cooldown?: number
  /** It is asked again then, whether anybody signs in or not: for so long at most a key works that was taken away. */
  readonly refresh?: number
  /** An answer that takes longer is none. */
  readonly patience?: number
  /** An answer of more bytes is none. */
  readonly largest?: number
  /** Hears why there was no answer. */
  readonly onProblem?: (problem: unknown) => void
}

const bodyOf = async (response: Response, largest: number): Promise<string> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.byteLength
    if (size > largest) throw new Error('the keys of an issuer are too long')
    parts.push(part)
  }
  return Buffer.concat(parts).toString()
}

const fetchKeys = async (address: URL, patience: number, largest: number): Promise<Known> => {
  const response = await fetch(address, {
    headers: { accept: 'application/jwk-set+json, application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  if (response.status !== 200) throw new Error('an issuer did not answer with its keys')
  return knownFrom(JSON.parse(await bodyOf(response, largest)) as JSONWebKeySet)
}

/**
 * The keys that an issuer publishes at an address, which is followed nowhere else. A key that is not known is asked for,
 * though not more often than the cooldown; known keys go on working while the issuer is away, slow, or answers garbage.
 */
export const remoteKeys = (
  address: URL,
  {
    cooldown = 5_000,
    refresh = 300_000,
    patience = 5_000,
    largest = 262_144,
    onProblem = () => undefined,
  }: Asking = {},
): IssuerKeys => {
  let known: Known | null = null
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | null = null
  const ask = async (): Promise<void> => {
    try {
      known = await fetchKeys(address, patience, largest)
    } catch (problem) {
      onProblem(problem)
    } finally {
      asking = null
    }
  }
  const askAgain = (): Promise<void> => {
    if (asking !== null) return asking
    if (Date.now() - askedAt < cooldown) return Promise.resolve()
    askedAt = Date.now()
    return (asking = ask())
  }
  setInterval(() => void askAgain(), refresh).unref()
  const find: JWTVerifyGetKey = async (header, token) => {
    if (known?.byName.has(header.kid ?? '') !== true) await askAgain()
    if (known === null) throw new errors.JWKSNoMatchingKey()
    return known.find(header, token)
  }
  return { find, published: kid => known?.byName.get(kid) }
}
