import pg from 'pg'
import { settingScope } from '../src/persistence/scope.ts'
import type { Ask, Asked } from '../src/persistence/statement.ts'

/** What running a statement once costs the database: its time, and the blocks of 8 kB that it looks at. */
export type Cost = { readonly milliseconds: number; readonly blocks: number }

const times = 5

type Explained = {
  readonly 'QUERY PLAN': readonly [
    {
      readonly 'Execution Time': number
      readonly Plan: { readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number }
    },
  ]
}

const literalOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map(one => JSON.stringify(String(one))).join()}}`)
  if (value instanceof Date) return pg.escapeLiteral(value.toISOString())
  return pg.escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value))
}

/** Asks as the service does, and keeps what each statement cost, the median of a few times. */
export const askAndExplain =
  (pool: pg.Pool, scope: string | null, costs: Cost[]): Ask =>
  async ({ text, values }: Asked) => {
    const client = await pool.connect()
    try {
      if (scope !== null) await client.query(settingScope(false), [scope])
      await client.query(`prepare asked as ${text}`)
      const given = values.length === 0 ? '' : `(${values.map(literalOf).join()})`
      const found: Cost[] = []
      while (found.length < times) {
        const { rows } = await client.query<Explained>(
          `explain (analyze, buffers, timing off, format json) execute asked${given}`,
        )
        const [explained] = rows[0]?.['QUERY PLAN'] ?? []
        const { 'Shared Hit Blocks': hit = 0, 'Shared Read Blocks': read = 0 } = explained?.Plan ?? {}
        found.push({ milliseconds: explained?.['Execution Time'] ?? 0, blocks: hit + read })
      }
      const inOrder = found.toSorted((left, right) => left.milliseconds - right.milliseconds)
      costs.push(inOrder[Math.floor(times / 2)] as Cost)
      await client.query('deallocate asked')
      return await client.query(text, values)
    } finally {
      client.release()
    }
  }
