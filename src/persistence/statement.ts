import { CompiledQuery, sql, type Kysely, type RawBuilder } from 'kysely'
import { nameOf, prepared } from './prepared.ts'
import { sentAhead } from './sent-ahead.ts'

export type Sql = RawBuilder<unknown>

/** What changes from call to call of one statement, by name. */
export type Values = Readonly<Record<string, unknown>>

class Placeholder {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** A place in a statement for a value that is given when it runs. */
export const given = (name: string): Sql => sql`${new Placeholder(name)}`

type Statement = { readonly name?: string; readonly text: string; readonly places: readonly unknown[] }

const filled = (places: readonly unknown[], values: Values): unknown[] =>
  places.map(place => {
    if (!(place instanceof Placeholder)) return place
    const value = values[place.name]
    // Left out, it would be asked for as null, and answered.
    if (value === undefined) throw new Error(`a statement is asked without its "${place.name}"`)
    return value
  })

/** How many statements are remembered; further ones are built each time. */
const mostKnown = 1_000

export interface Runner {
  /** Runs the statement of that key; `build` is asked for its text only the first time. */
  rows: <Row>(key: string, build: () => Sql, values: Values) => Promise<readonly Row[]>
  within: (transaction: Kysely<unknown>) => RunnerWithin
}

/** The same within a transaction. */
export interface RunnerWithin extends Runner {
  /** Runs a statement whose rows nobody reads, with the next one of the transaction. */
  ahead: (key: string, build: () => Sql, values: Values) => Promise<void>
}

/** A statement with its values, as the driver takes it. */
export type Asked = { readonly name?: string; readonly text: string; readonly values: unknown[] }

/** Asks it on some connection. */
export type Ask = (asked: Asked) => Promise<{ readonly rows: readonly unknown[] }>

/** Statements by what makes their text, each built once and prepared once on every connection. */
export class Statements {
  readonly #kysely: Kysely<unknown>
  readonly #known = new Map<string, Statement>()

  constructor(kysely: Kysely<unknown>) {
    this.#kysely = kysely
  }

  /** The statements on those connections. */
  on(ask: Ask): Runner {
    return {
      rows: async <Row>(key: string, build: () => Sql, values: Values) => {
        const { places, ...statement } = this.#statement(key, build)
        const { rows } = await ask({ ...statement, values: filled(places, values) })
        return rows as readonly Row[]
      },
      within: transaction => this.within(transaction),
    }
  }

  /** The same statements within somebody's transaction, seeing what it has changed. */
  within(transaction: Kysely<unknown>): RunnerWithin {
    return {
      rows: async <Row>(key: string, build: () => Sql, values: Values) => {
        const { text, places } = this.#statement(key, build)
        return (await transaction.executeQuery<Row>(CompiledQuery.raw(text, filled(places, values)))).rows
      },
      ahead: async (key, build, values) => {
        const { text, places } = this.#statement(key, build)
        await transaction.executeQuery(CompiledQuery.raw(text, sentAhead(filled(places, values))))
      },
      within: another => this.within(another),
    }
  }

  #statement(key: string, build: () => Sql): Statement {
    return this.#known.get(key) ?? this.#learn(key, build())
  }

  #learn(key: string, built: Sql): Statement {
    const { sql: text, parameters } = built.compile(this.#kysely)
    if (this.#known.size === mostKnown) return { text, places: parameters }
    const name = nameOf(prepared(text))
    const statement = { ...(name === undefined ? {} : { name }), text, places: parameters }
    this.#known.set(key, statement)
    return statement
  }
}
