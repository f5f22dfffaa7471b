import type { Writer } from '../persistence/writer.ts'

const rowsAtOnce = 2000

/**
 * Runs a statement for many rows, some thousands at a time, so that no text grows with the file.
 * The rows are the statement's last parameter, as JSON. What the parts return comes together.
 */
export const inParts = async <Returned = unknown>(
  em: Writer['em'],
  statement: string,
  rows: readonly unknown[],
  ...others: readonly unknown[]
): Promise<readonly Returned[]> => {
  const returned: Returned[][] = []
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const part = JSON.stringify(rows.slice(from, from + rowsAtOnce))
    returned.push(await em.execute<Returned[]>(statement, [...others, part]))
  }
  return returned.flat()
}
