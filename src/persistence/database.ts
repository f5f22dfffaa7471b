import { MikroORM } from '@mikro-orm/postgresql'
import { Migrator } from '@mikro-orm/migrations'
import type { Pool } from 'pg'
import { migrations } from '../../migrations/list.ts'
import { entities } from './schema.ts'

export type Database = {
  readonly orm: MikroORM
  /** The ORM's own pool: reads run on it as prepared statements. */
  readonly pool: Pool
  readonly close: () => Promise<void>
}

/** Opens a pool on the database; nothing is created or changed by it. */
export const connect = async (url: string, { connections = 20 } = {}): Promise<Database> => {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    pool: { min: 0, max: connections },
    driverOptions: { options: '-c timezone=UTC', application_name: 'improvement-plans' },
    forceUtcTimezone: true,
    ensureDatabase: false,
    discovery: { warnWhenNoEntities: false },
    schemaGenerator: { ignoreTriggers: true },
    migrations: { migrationsList: migrations, snapshot: false, silent: true, tableName: 'migration', allOrNothing: true, disableForeignKeys: false },
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
