import type { PoolClient } from 'pg'
import type { Break } from './chain.ts'

/** The tables whose rows are never changed and are taken into the chain by the event that tells of them, with their primary keys (R45, S27). */
export const keptTables: Readonly<Record<string, readonly string[]>> = {
  advance_notice: ['id'],
  calendar_change: ['cycle_code', 'revision'],
  decision: ['id'],
  due_step: ['key'],
  escalation: ['id'],
  information_answer: ['id'],
  information_question: ['id'],
  information_request: ['id'],
  lead_request: ['id'],
  nis_notice: ['id'],
  opinion: ['id'],
  plan_version: ['plan_id', 'version'],
  progress_update: ['id'],
  publication: ['id'],
  status_change: ['id'],
}

type Differing = {
  readonly key: string
  readonly position: string | null
  readonly is_there: boolean
  readonly is_known: boolean
}

const differing = (table: string, key: readonly string[]): string => `
  select key, position, stored.digest is not null as is_there, known.digest is not null as is_known
  from (select concat_ws(' ', ${key.map(column => `row ->> '${column}'`).join(', ')}) as key,
      sha256(convert_to('record 1 ${table} ' || jsonb_strip_nulls(row)::text, 'UTF8')) as digest
    from (select to_jsonb(t) as row from "${table}" t) rows) stored
  full join (select key, digest, position from record_digest where table_name = '${table}') known using (key)
  where stored.digest is distinct from known.digest order by position nulls last, key limit 1`

const breakOf = (table: string, { key, position, is_there, is_known }: Differing): Break => {
  const at = { position: position === null ? null : Number(position) }
  const name = `${table} ${key}`
  const takenIn = position === null ? '' : `, which event ${position} took in,`
  if (!is_known) return { kind: 'RECORD_ADDED', ...at, message: `${name} was not added by the service.` }
  if (!is_there) return { kind: 'RECORD_MISSING', ...at, message: `${name}${takenIn} is missing.` }
  return { kind: 'RECORD_CHANGED', ...at, message: `${name}${takenIn} is not what was written.` }
}

/** The earliest record that is not what its event took in. */
export const brokenRecord = async (client: PoolClient): Promise<Break | null> => {
  const broken: Break[] = []
  for (const [table, key] of Object.entries(keptTables)) {
    const { rows } = await client.query<Differing>(differing(table, key))
    broken.push(...rows.map(row => breakOf(table, row)))
  }
  const place = ({ position }: Break): number => position ?? Number.POSITIVE_INFINITY
  return broken.toSorted((one, other) => place(one) - place(other))[0] ?? null
}
