/** Who took over from whom, by their codes: one successor for each. */
export type Successors = ReadonlyMap<string, string>

/** Everybody who came after an organisation, in their order; a chain that leads back ends before it would begin again. */
export const successorsOf = (odsCode: string, successors: Successors): readonly string[] => {
  const chain: string[] = []
  let next = successors.get(odsCode)
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next)
    next = successors.get(next)
  }
  return chain
}

/** Would an organisation come to succeed itself, at once or by way of others? */
export const leadsBack = (odsCode: string, successor: string, successors: Successors): boolean =>
  successor === odsCode || successorsOf(successor, successors).includes(odsCode)

/** The last of its successors answers for what an organisation owed; null where it has none, and answers for itself (R2). */
export const whoAnswersFor = (odsCode: string, successors: Successors): string | null =>
  successorsOf(odsCode, successors).at(-1) ?? null

/**
 * One organisation has to answer for what is owed, so where several are named nobody is taken unasked:
 * the one that answers already stays, and otherwise people decide.
 */
export const successorAmong = (named: readonly string[], standing: string | null): string | null => {
  const [first, ...others] = new Set(named)
  if (others.length === 0) return first ?? null
  return standing !== null && named.includes(standing) ? standing : null
}
