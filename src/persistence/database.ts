import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import type { Pool, PoolClient } from 'pg'
import { migrations } from '../../migrations/list.ts'
import { DriverThatBinds } from './bound-values.ts'
import { entities } from './schema.ts'

export type Database = {
  readonly orm: MikroORM
  /** The ORM's own pool: reads run on it as prepared statements. */
  readonly pool: Pool
  readonly close: () => Promise<void>
}

// Long enough for whoever holds a connection to notice that it is lost.
const untilNoticed = 1_000

/** Takes lost connections back from transactions: their rollback fails on them, and they would be held for ever. */
const takeBackLost = (pool: Pool): void => {
  const held = new Set<PoolClient>()
  pool.on('acquire', client => held.add(client))
  pool.on('release', (_error, client) => held.delete(client))
  const takeBack = (client: PoolClient) => {
    if (held.has(client)) client.release(true)
  }
  pool.on('connect', client =>
    client.once('end', () => {
      if (held.has(client)) setTimeout(takeBack, untilNoticed, client)
    }),
  )
}

/** Opens a pool on the database; nothing is created or changed by it. */
export const connect = async (url: string, { connections = 20 } = {}): Promise<Database> => {
  const orm = await MikroORM.init({
    driver: DriverThatBinds,
    clientUrl: url,
    entities,
    extensions: [Migrator],
    pool: { min: 0, max: connections },
    driverOptions: { options: '-c timezone=UTC', application_name: 'improvement-plans', onPoolCreated: takeBackLost },
    forceUtcTimezone: true,
    ensureDatabase: false,
    discovery: { warnWhenNoEntities: false },
    schemaGenerator: { ignoreTriggers: true, ignoreSchema: ['graphile_worker'] },
    migrations: {
      migrationsList: migrations,
      snapshot: false,
      silent: true,
      tableName: 'migration',
      allOrNothing: true,
      disableForeignKeys: false,
    },
  })
  return { orm, pool: await orm.em.getConnection().getNativeClient(), close: () => orm.close(true) }
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
