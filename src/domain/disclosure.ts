/** The smallest count that is told to those who may see totals and not the plans behind them (R62). */
export const smallestCountTold = 5

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** Together they are no small count either, so they are two at least: else what is told gives them away. */
const hidesEnough = (hidden: readonly number[]): boolean => sum(hidden) >= smallestCountTold

/** For each column of a table of counts, which rows are hidden: the small ones and, so that no difference gives one away, the next smallest. */
export const hiddenRows = (counts: readonly number[]): readonly boolean[] => {
  const ascending = [...counts.entries()].toSorted(([, left], [, right]) => left - right)
  const small = counts.filter(count => count < smallestCountTold).length
  const firstRows = (length: number) => ascending.slice(0, length)
  const enough = ascending.findIndex(
    (_row, index) => index + 1 >= small && hidesEnough(firstRows(index + 1).map(([, count]) => count)),
  )
  const hidden = small === 0 ? [] : firstRows(enough === -1 ? counts.length : enough + 1)
  return counts.map((_count, index) => hidden.some(([row]) => row === index))
}
