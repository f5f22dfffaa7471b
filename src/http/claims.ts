type Claims = Readonly<Record<string, unknown>>

const within = (claims: unknown, name: string): unknown =>
  typeof claims === 'object' && claims !== null ? (claims as Claims)[name] : undefined

/** The steps to a claim: its name alone, or a JSON pointer (RFC 6901) such as `/realm_access/roles` to one that stands within another. */
const stepsTo = (name: string): readonly string[] =>
  name.startsWith('/')
    ? name
        .slice(1)
        .split('/')
        .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    : [name]

/** The claim of that name; undefined where there is none. */
export const claimNamed = (claims: Claims, name: string): unknown => stepsTo(name).reduce<unknown>(within, claims)

/** Claims that hold one value, where that name says. */
export const claimsWith = (name: string, value: unknown): Claims =>
  Object.fromEntries([
    stepsTo(name).reduceRight<readonly [string, unknown]>(
      ([inner, content], step) => (inner === '' ? [step, content] : [step, { [inner]: content }]),
      ['', value],
    ),
  ])
