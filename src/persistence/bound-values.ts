import { isRaw, type QueryResult } from '@mikro-orm/core'
import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql'
import { CompiledQuery, type Kysely } from 'kysely'
import { prepared } from './prepared.ts'
import { sentAhead } from './sent-ahead.ts'

type Execute = PostgreSqlConnection['execute']
type Parts = Parameters<Execute>

const place = /\\\?|\?\??/g

/** What people write is bound, whatever it is stored as; all else has one way to be written. */
const isText = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && isPlain(value))

const isPlain = (value: object): boolean =>
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as typeof Object.prototype | null)

// The place of a value in a row tells its type; within an expression, or in a list, it might not.
const rowWritten = /^(insert into|update) "(?!.* case )/s

const isOne = (value: unknown): boolean =>
  value === null || ['number', 'boolean'].includes(typeof value) || value instanceof Date

const toBind = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

/**
 * The statement with its texts taken out of it, to be sent beside it; a list of texts takes a place each. Of a row that is written every
 * value is taken out, so that the statement is the same for all rows.
 */
export const bound = (
  statement: string,
  given: readonly unknown[],
  written: (value: unknown) => string,
  identifier: (value: string) => string,
): { readonly text: string; readonly values: readonly unknown[] } => {
  const values: unknown[] = []
  const isRow = rowWritten.test(statement)
  let next = 0
  const bind = (value: unknown): string => {
    if (Array.isArray(value) && value.some(isText)) return value.map(bind).join(', ')
    if (!isText(value) && !(isRow && isOne(value))) return written(value)
    values.push(toBind(value))
    return `$${values.length}`
  }
  const text = statement.replaceAll(place, found => {
    if (found === '\\?') return '?'
    const value = given[next]
    next += 1
    return found === '??' ? identifier(String(value)) : bind(value)
  })
  return { text, values }
}

/** A connection on which no text that anybody wrote is ever part of a statement: neither its meaning nor a log of statements can hold it. */
class ConnectionThatBinds extends PostgreSqlConnection {
  override async execute<T extends QueryResult | object | object[]>(
    query: Parts[0],
    params: Parts[1] = [],
    method: Parts[2] = 'all',
    ctx?: Parts[3],
    loggerContext?: Parts[4],
  ): Promise<T> {
    const raw = typeof query === 'object' && 'toRaw' in query ? query.toRaw() : query
    if (isRaw(raw)) return this.execute<T>(raw.sql, raw.params, method, ctx, loggerContext)
    if (typeof raw !== 'string' || !Array.isArray(params) || params.length === 0)
      return super.execute(raw, params, method, ctx, loggerContext) as Promise<T>
    await this.ensureConnection()
    const { text, values } = bound(
      raw,
      params,
      value => this.platform.quoteValue(value),
      value => this.platform.quoteIdentifier(value),
    )
    // Where everything is bound, the text is the same from call to call.
    if (values.length === params.length) prepared(text)
    const isRead = method !== 'run' || text.includes(' returning ')
    const beside = isRead ? [...values] : sentAhead([...values])
    const runner = (ctx ?? this.getClient()) as Kysely<unknown>
    const result = await runner.executeQuery(CompiledQuery.raw(text, beside))
    return this.transformRawResult<T>(result, method)
  }
}

/** MikroORM writes values into its statements; this driver sends the texts among them beside the statement. */
export class DriverThatBinds extends PostgreSqlDriver {
  protected override readonly connection = new ConnectionThatBinds(this.config)
}
