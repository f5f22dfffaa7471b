import pg from 'pg'
import { privileges } from '../../src/persistence/privileges.ts'
import { settingScope } from '../../src/persistence/scope.ts'

/** A statement as it was asked: on a connection with these options, told of this scope. */
export type Asked = {
  readonly text: string
  readonly values: readonly unknown[]
  readonly options: string
  readonly scope: string | null
}

/** A step of a plan, as PostgreSQL explains it. */
type Step = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows'?: number
  readonly 'Actual Loops'?: number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Step[]
}

type Query = { readonly name?: string; readonly text?: string; readonly values?: unknown }
type Connected = pg.Client & { readonly connectionParameters: { readonly options?: string } }

const isStatement = (text: string): boolean => /^\s*(select|insert|update|delete|with)\b/i.test(text)

/** What a cursor is declared for is a statement as well. */
const withoutCursor = (text: string): string => text.replace(/^declare \w+ no scroll cursor for /, '')

/** Whom a transaction reads for is told to it alone. */
const roleTold = (text: string): string | undefined => /^set local role (\S+)$/.exec(text)?.[1]

/** Hears every statement of this process from now on; listening begins before a connection is told whom it reads for. */
export const listenToStatements = () => {
  const original = pg.Client.prototype.query
  const told = new WeakMap<pg.Client, { text: string; scope: string }>()
  const roles = new WeakMap<pg.Client, string>()
  let heard: Asked[] = []
  pg.Client.prototype.query = function (this: Connected, ...parts: unknown[]) {
    const query = (typeof parts[0] === 'string' ? { text: parts[0], values: parts[1] } : parts[0]) as Query
    const { name } = query
    const text = withoutCursor(query.text ?? '')
    const role = roleTold(text)
    if (role !== undefined) roles.set(this, ` -c role=${role}`)
    const values: readonly unknown[] = Array.isArray(query.values) ? query.values : []
    if (name === 'scope' || text === settingScope(true)) told.set(this, { text, scope: String(values[0]) })
    else if (isStatement(text))
      heard.push({
        text,
        values,
        options: `${this.connectionParameters.options ?? ''}${roles.get(this) ?? ''}`,
        scope: told.get(this)?.scope ?? null,
      })
    return (original as (...all: unknown[]) => unknown).apply(this, parts)
  } as typeof original
  return {
    during: async (work: () => Promise<unknown>): Promise<readonly Asked[]> => {
      heard = []
      await work()
      return heard
    },
    stop: (): void => {
      pg.Client.prototype.query = original
    },
  }
}

const literalOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map(one => JSON.stringify(String(one))).join()}}`)
  if (value instanceof Date) return pg.escapeLiteral(value.toISOString())
  return pg.escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value))
}

type Explained = { readonly 'QUERY PLAN': readonly [{ readonly Plan: Step }] }

/** Explains statements on connections like those on which they were asked; `isRun` says whether they are run for it. */
export const explaining = (url: string) => {
  const clients = new Map<string, Promise<pg.Client>>()
  const open = async (options: string): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url, options: `${options} -c enable_seqscan=off -c jit=off` })
    await client.connect()
    return client
  }
  const on = (options: string): Promise<pg.Client> => {
    const known = clients.get(options) ?? open(options)
    clients.set(options, known)
    return known
  }
  const planOf = async ({ text, values, options, scope }: Asked, isRun: boolean): Promise<Step> => {
    const client = await on(options)
    if (scope !== null) await client.query(settingScope(false), [scope])
    await client.query(`prepare asked as ${text}`)
    const given = values.length === 0 ? '' : `(${values.map(literalOf).join()})`
    const { rows } = await client.query<Explained>(
      `explain (${isRun ? 'analyze, timing off, ' : ''}format json) execute asked${given}`,
    )
    await client.query('deallocate asked')
    return rows[0]?.['QUERY PLAN'][0].Plan as Step
  }
  return {
    /** The plans that a statement can have, as the plan is made for its values or for all. */
    plansOf: async (asked: Asked, isRun: boolean): Promise<readonly Step[]> => {
      if (asked.options.includes('force_generic_plan')) return [await planOf(asked, isRun)]
      const modes = ['force_custom_plan', 'force_generic_plan']
      const plans: Step[] = []
      for (const mode of modes)
        plans.push(await planOf({ ...asked, options: `${asked.options} -c plan_cache_mode=${mode}` }, isRun))
      return plans
    },
    stop: async (): Promise<void> => {
      for (const client of clients.values()) await (await client).end()
    },
  }
}

// Their rows come with a release or with a change of the calendar, not with organisations and what they do.
const reference = [
  'cycle',
  'cycle_kind',
  'update_round',
  'routing_change',
  'calendar_change',
  'region',
  'standard',
  'evidence_catalogue',
  'evidence_item',
  'evidence_item_outcome',
  'framework_outcome',
  'event_head',
  'sandbox_clock',
  'migration',
  'second_lock',
]
const growing = Object.keys(privileges).filter(table => !reference.includes(table))

/** As many rows as a page may have, and as many again that it leaves out. */
const fewRows = 200

const readsOf = (step: Step): number =>
  (step['Actual Rows'] ?? 0) + (step['Rows Removed by Filter'] ?? 0) + (step['Rows Removed by Index Recheck'] ?? 0)

const faultOf = (step: Step): string | null => {
  const kind = step['Node Type']
  const table = step['Relation Name'] ?? ''
  const isGrowing = growing.includes(table)
  if (kind === 'Seq Scan' && isGrowing) return `reads all of ${table}`
  if (kind.includes('Scan') && isGrowing && readsOf(step) > fewRows)
    return `reads ${Math.round(readsOf(step))} rows of ${table} by ${step['Index Name'] ?? kind}`
  const sorted = (step.Plans ?? [])[0]
  if (kind.includes('Sort') && sorted !== undefined && (sorted['Actual Rows'] ?? 0) > fewRows)
    return `sorts ${Math.round(sorted['Actual Rows'] ?? 0)} rows`
  return null
}

/** What of a plan costs more with every organisation. */
export const faultsOf = (step: Step): readonly string[] => [
  ...[faultOf(step)].flatMap(fault => fault ?? []),
  ...(step.Plans ?? []).flatMap(faultsOf),
]
