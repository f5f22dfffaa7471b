const unread = new WeakSet<object>()

/**
 * Says, by the values that go with it, that nobody reads what a statement answers: within a transaction it is sent with the next one that is
 * waited for, which fails where it does. It is said of each asking, not of the statement: another may want its rows.
 */
export const sentAhead = (values: unknown[]): unknown[] => {
  unread.add(values)
  return values
}

/** Whether that was said of them. */
export const isSentAhead = (values: object): boolean => unread.has(values)
