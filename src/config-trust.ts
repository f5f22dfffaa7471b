/** Whether a client may send any document, any with word of it where it is not trusted, or trusted ones alone. */
export type Trust = 'open' | 'prefer' | 'only'

/** How far each client's documents are trusted, by subject or issuer; `*` is everybody else. */
export type TrustByClient = ReadonlyMap<string, Trust>

const levels: readonly Trust[] = ['open', 'prefer', 'only']
const shape = '{"*": "open", "subject or issuer": "only"}'

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const isTrust = (value: unknown): value is Trust => levels.some(level => level === value)

/** Reads the JSON object of clients, or says everything that is wrong with it. */
export const readTrust = (text: string): { trust: TrustByClient; problems: readonly string[] } => {
  const content = parsed(text)
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return { trust: new Map(), problems: [`is not a JSON object; write ${shape}`] }
  const entries: readonly (readonly [string, unknown])[] = Object.entries(content)
  return {
    trust: new Map(entries.flatMap(([client, level]) => (isTrust(level) ? [[client, level] as const] : []))),
    problems: entries
      .filter(([, level]) => !isTrust(level))
      .map(([client]) => `gives ${JSON.stringify(client)} no level of trust; the levels are ${levels.join(', ')}`),
  }
}
