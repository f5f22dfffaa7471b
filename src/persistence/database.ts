import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import pg, { type Pool } from 'pg'
import { migrations } from '../../migrations/list.ts'
import { DriverThatBinds } from './bound-values.ts'
import type { Roles } from './lock-statements.ts'
import { takeBackLost } from './lost-connections.ts'
import type { RoleOfDatabase } from './privileges.ts'
import { entities } from './schema.ts'
import { sendWell } from './sending.ts'

export type Database = {
  readonly orm: MikroORM
  /** The ORM's own pool, on which is written. */
  readonly pool: Pool
  /** Where is read, by whom it is read for; null where the second lock is open, and everything is read on the ORM's own pool. */
  readonly readers: Readonly<Record<Reader, Pool>> | null
  readonly roles: Roles | null
  /** For readings that take long, so that they take connections from nobody; who reads is told to each transaction. */
  readonly downloads: Pool
  readonly close: () => Promise<void>
}

type Reader = Exclude<RoleOfDatabase, 'service'>

/** The parts of all connections that each role has. */
const shares: Readonly<Record<RoleOfDatabase, number>> = {
  service: 0.3,
  viewer: 0.15,
  reviewer: 0.1,
  overseer: 0.2,
  public: 0.15,
  totals: 0.1,
}
const shareOf = (role: RoleOfDatabase, connections: number): number =>
  Math.max(1, Math.floor(connections * shares[role]))

const optionsAs = (role: string | undefined): string => `-c timezone=UTC${role === undefined ? '' : ` -c role=${role}`}`

// Planning a statement takes longer than running it, so it is planned once; what totals are counted with takes longer to run.
const plannedOnce = (role: string): string => `${optionsAs(role)} -c plan_cache_mode=force_generic_plan`

/** More than that are never under way at once; there are as many connections as are. */
const mostDownloads = 16

/** A pool like another one, with other settings; on another server where that is given. */
const poolLike = ({ options }: Pool, settings: string, max: number, elsewhere: pg.PoolConfig = {}): Pool => {
  const pool = new pg.Pool({ ...options, password: options.password, options: settings, max, ...elsewhere })
  const ignore = (): void => undefined
  // What the connection was lost for is told to whoever asked something on it.
  pool.on('error', ignore)
  pool.on('connect', client => client.on('error', ignore))
  return pool
}

const readersBeside = (
  pool: Pool,
  roles: Roles,
  connections: number,
  elsewhere?: pg.PoolConfig,
): Readonly<Record<Reader, Pool>> => {
  const reader = (role: Reader, options: string): Pool => poolLike(pool, options, shareOf(role, connections), elsewhere)
  return {
    viewer: reader('viewer', plannedOnce(roles.viewer)),
    reviewer: reader('reviewer', plannedOnce(roles.reviewer)),
    overseer: reader('overseer', plannedOnce(roles.overseer)),
    public: reader('public', plannedOnce(roles.public)),
    totals: reader('totals', optionsAs(roles.totals)),
  }
}

/** How many connections there may be in all, how long one is waited for, and how long a statement may take, in milliseconds. */
export type Pooling = {
  readonly connections?: number
  readonly connectionMilliseconds?: number
  readonly statementMilliseconds?: number
}

export type ConnectOptions = Pooling & {
  /** The roles to take on; absent, everything is done as the user of the address. */
  readonly roles?: Roles | null
}

// For migrations, imports and jobs; whoever answers requests gives shorter times.
const longestWait = 60_000
const longestStatement = 600_000

// A new connection plans every statement anew, which whoever comes after a quiet while would wait for.
const untilIdleOneCloses = 300_000
// Often enough for whatever lies between not to forget a connection that says nothing.
const signOfLife = 60_000

const ormOn = (url: string, { roles = null, ...pooling }: ConnectOptions, connections: number) =>
  MikroORM.init({
    driver: DriverThatBinds,
    clientUrl: url,
    entities,
    extensions: [Migrator],
    pool: {
      min: 0,
      max: roles === null ? connections : shareOf('service', connections),
      idleTimeoutMillis: untilIdleOneCloses,
    },
    driverOptions: {
      options: roles === null ? optionsAs(undefined) : plannedOnce(roles.service),
      application_name: 'improvement-plans',
      keepAlive: true,
      keepAliveInitialDelayMillis: signOfLife,
      connectionTimeoutMillis: pooling.connectionMilliseconds ?? longestWait,
      statement_timeout: pooling.statementMilliseconds ?? longestStatement,
      onPoolCreated: (pool: Pool) => {
        takeBackLost(pool)
        pool.on('connect', sendWell)
      },
    },
    forceUtcTimezone: true,
    ensureDatabase: false,
    discovery: { warnWhenNoEntities: false },
    schemaGenerator: { ignoreTriggers: true, ignoreRoutines: true, ignoreSchema: ['graphile_worker'] },
    migrations: {
      migrationsList: migrations,
      snapshot: false,
      silent: true,
      tableName: 'migration',
      allOrNothing: true,
      disableForeignKeys: false,
    },
  })

/** Opens pools on the database; nothing is created or changed by it. */
export const connect = async (url: string, options: ConnectOptions = {}): Promise<Database> => {
  const { connections = 24, roles = null } = options
  const orm = await ormOn(url, options, connections)
  const pool = await orm.em.getConnection().getNativeClient()
  const readers = roles === null ? null : readersBeside(pool, roles, connections)
  const downloads = poolLike(pool, optionsAs(undefined), mostDownloads)
  const close = async (): Promise<void> => {
    await Promise.all([downloads, ...Object.values(readers ?? {})].map(reader => reader.end()))
    await orm.close(true)
    // The ORM leaves a pool open on which it has asked nothing itself.
    if (!pool.ending) await pool.end()
  }
  return { orm, pool, readers, roles, downloads, close }
}

/** What is read from. */
export type Sources = Pick<Database, 'pool' | 'readers'>

// The primary is there to be asked instead, so that nobody waits for long.
const shortWait = 1_000

/** Pools like those of a database, on a server that repeats what is written there. */
export const poolsOnReplica = (
  { pool: primary, roles }: Database,
  url: string,
  connections: number,
): Sources & Pick<Database, 'close'> => {
  const { connectionTimeoutMillis: wait = shortWait, statement_timeout: statement } = primary.options
  const elsewhere = {
    connectionString: url,
    connectionTimeoutMillis: Math.min(wait, shortWait),
    query_timeout: Number(statement) + shortWait,
  }
  const share = roles === null ? connections : shareOf('totals', connections)
  const pool = poolLike(primary, optionsAs(roles?.service), share, elsewhere)
  const readers = roles === null ? null : readersBeside(primary, roles, connections, elsewhere)
  const close = async (): Promise<void> => {
    await Promise.all([pool, ...Object.values(readers ?? {})].map(one => one.end()))
  }
  return { pool, readers, close }
}

/** Brings the tables up to date; several instances that start at once wait for each other. */
export const migrate = async ({ orm, pool }: Database): Promise<void> => {
  const gate = await pool.connect()
  try {
    await gate.query("select pg_advisory_lock(hashtext('improvement-plans migrations'))")
    await orm.migrator.up()
  } finally {
    await gate.query("select pg_advisory_unlock(hashtext('improvement-plans migrations'))")
    gate.release()
  }
}

/** The statements by which the tables differ from the entities; none when they agree. */
export const differencesFromEntities = async ({ orm }: Database): Promise<string> =>
  orm.schema.getUpdateSchemaSQL({ wrap: false })

/** Are the tables those of this release? */
export const isAtHead = async ({ pool }: Database): Promise<boolean> => {
  const { rows } = await pool.query<{ name: string }>('select name from migration')
  return migrations.every(({ name }) => rows.some(row => row.name === name))
}
