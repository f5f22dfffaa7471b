/** Somebody as an issuer names them; null where it is not known which, as of what was recorded before issuers were. */
export type Person = { readonly subject: string; readonly issuer: string | null }

/** A subject names one person within an issuer; where an issuer is not known, a namesake is taken for the same, since in doubt nobody judges their own work (R43). */
export const isSamePerson = (one: Person, other: Person): boolean =>
  one.subject === other.subject && (one.issuer === null || other.issuer === null || one.issuer === other.issuer)

/** Whether anybody is among both. */
export const haveOneInCommon = (some: readonly Person[], others: readonly Person[]): boolean =>
  some.some(one => others.some(other => isSamePerson(one, other)))
