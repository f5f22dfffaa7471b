/** The smallest count that is told to those who may see totals and not the plans behind them (R62). */
export const smallestCountTold = 5

/** For each column of a table of counts, which rows are hidden: the small ones and, so that no difference gives one away, at least two. */
export const hiddenRows = (counts: readonly number[]): readonly boolean[] => {
  const isSmall = counts.map(count => count < smallestCountTold)
  if (isSmall.filter(Boolean).length !== 1) return isSmall
  const told = counts.filter((_count, index) => !isSmall[index])
  const next = counts.indexOf(Math.min(...told))
  return isSmall.map((small, index) => small || index === next)
}
