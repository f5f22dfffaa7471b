import { isAddress, isLoopback } from './config-checks.ts'

/** An identity provider whose access tokens the service accepts. */
export interface Issuer {
  readonly issuer: string
  readonly audience: string
  readonly jwks: string
}

const keys = ['issuer', 'audience', 'jwks'] as const
const shape = '{"issuer": "…", "audience": "…", "jwks": "https://…"}'

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const problemsOfEntry = (entry: unknown, index: number): string[] => {
  const where = `entry ${index + 1}`
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return [`${where} is not an object; write ${shape}`]
  }
  const fields = new Map<string, unknown>(Object.entries(entry))
  const unknown = [...fields.keys()].filter(key => !keys.some(known => known === key))
  const missing = keys.filter(key => typeof fields.get(key) !== 'string' || fields.get(key) === '')
  const jwks = fields.get('jwks')
  return [
    ...unknown.map(key => `${where} has an unknown key "${key}"; the keys are ${keys.join(', ')}`),
    ...missing.map(key => `${where} has no text for "${key}"; write ${shape}`),
    ...(typeof jwks === 'string' && jwks !== '' && !isAddress(jwks, ['http:', 'https:'])
      ? [`${where} has a "jwks" that is not an address; write one that begins with https:// or http://`]
      : []),
  ]
}

const isIssuerList = (list: readonly unknown[]): list is readonly Issuer[] =>
  list.every((entry, index) => problemsOfEntry(entry, index).length === 0)

/** Whether its keys come over a line on which nobody can put other keys in their place. */
export const isSafelyAsked = ({ jwks }: Issuer): boolean => isAddress(jwks, ['https:']) || isLoopback(jwks)

/** Reads the JSON list of issuers, or says everything that is wrong with it. */
export const readIssuers = (text: string): { issuers: readonly Issuer[]; problems: readonly string[] } => {
  const content = parsed(text)
  if (!Array.isArray(content)) return { issuers: [], problems: [`is not a JSON list; write [${shape}]`] }
  const list: readonly unknown[] = content
  const problems = list.flatMap(problemsOfEntry)
  if (!isIssuerList(list)) return { issuers: [], problems }
  const repeated = list.filter((entry, index) => list.findIndex(other => other.issuer === entry.issuer) !== index)
  return {
    issuers: list.map(({ issuer, audience, jwks }) => Object.freeze({ issuer, audience, jwks })),
    problems: repeated.map(({ issuer }) => `names the issuer "${issuer}" more than once; name each one once`),
  }
}
