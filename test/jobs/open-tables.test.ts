import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { loadReferenceData } from '../../src/imports/reference-data.ts'
import { addressesOf, embeddedAddresses, openTables, type OpenTables } from '../../src/jobs/open-tables.ts'
import { prepareJobs } from '../../src/jobs/worker.ts'
import { connect, migrate, type Database } from '../../src/persistence/database.ts'
import { closeSecondLock } from '../../src/persistence/second-lock.ts'
import { createDatabase, type TestDatabase } from '../environment/database.ts'
import { query, serverFolderForTests } from '../environment/embedded-server.ts'
import { beginning } from '../environment/template.ts'

type Rows = readonly Record<string, unknown>[]

const rulesAndRoles = async (pool: pg.Pool): Promise<Rows> =>
  (
    await pool.query<Record<string, unknown>>(
      `select (select count(*) from pg_policies)::int as rules, (select count(*) from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace)::int as "withRules",
         (select count(*) from pg_class where relacl::text like '%improvement_plans_%')::int as granted`,
    )
  ).rows

describe('the second lock', () => {
  let place: TestDatabase
  let owner: Database

  beforeEach(async () => {
    place = await createDatabase('template0')
    owner = await connect(place.url)
    await migrate(owner)
    await prepareJobs(owner)
  })
  afterEach(async () => {
    await owner.orm.migrator.down({ to: 0 }).catch(() => undefined)
    await owner.close()
    await place.drop()
  })

  const close = () => closeSecondLock(owner.pool, 'postgres')

  test('S26 D10 goes with its migration, roles and all, and comes again', async () => {
    const opened = await rulesAndRoles(owner.pool)
    expect(opened).toEqual([{ rules: 0, withRules: 0, granted: 0 }])
    const roles = await close()
    const closed = await rulesAndRoles(owner.pool)
    expect(closed[0]?.['rules']).toBeGreaterThan(40)
    await owner.orm.migrator.down({ to: '0004-before-publication-and-regulation' })
    expect(await rulesAndRoles(owner.pool)).toEqual(opened)
    const left = await owner.pool.query('select from pg_roles where rolname = any($1)', [Object.values(roles ?? {})])
    expect(left.rowCount).toBe(0)
    await migrate(owner)
    expect(await close()).not.toEqual(roles)
    expect(await rulesAndRoles(owner.pool)).toEqual(closed)
  })

  test('S26 D10 the migration goes back where a copy of the database still rests on its roles', async () => {
    const roles = await close()
    const copy = `${new URL(place.url).pathname.slice(1)}_copy`
    await owner.close()
    const elsewhere = new pg.Client({ connectionString: place.url.replace(/[^/]+$/, 'postgres') })
    await elsewhere.connect()
    await elsewhere.query(`create database ${copy} template ${new URL(place.url).pathname.slice(1)}`)
    owner = await connect(place.url)
    await owner.orm.migrator.down({ to: 0 })
    const serving = await connect(place.url.replace(/[^/]+$/, copy), { roles })
    expect((await serving.readers?.public.query('select count(*)::int as count from organisation'))?.rows).toEqual([
      { count: 0 },
    ])
    await serving.close()
    await elsewhere.query(`drop database ${copy}`)
    for (const role of Object.values(roles ?? {})) await elsewhere.query(`drop role ${role}`)
    await elsewhere.end()
  })

  test('S26 is left alone where it is closed, so that a start waits for nobody', async () => {
    const roles = await close()
    const busy = await owner.pool.connect()
    await busy.query('begin; lock table event in access share mode; lock table plan_item in access exclusive mode')
    expect(await close()).toEqual(roles)
    await busy.query('rollback')
    busy.release()
  })

  test.each([
    ['a privilege was taken away', 'revoke all on event from %s'],
    ['the digest is that of another release', `update second_lock set digest = 'another'`],
    [
      'every rule is gone',
      `do $$ declare one record; begin for one in select * from pg_policies loop
      execute format('drop policy %I on %I.%I', one.policyname, one.schemaname, one.tablename); end loop; end $$`,
    ],
  ])('S26 is closed again where %s', async (_case, deed) => {
    const roles = await close()
    const closed = await rulesAndRoles(owner.pool)
    await owner.pool.query(deed.replace('%s', roles?.service ?? ''))
    expect(await close()).toEqual(roles)
    expect(await rulesAndRoles(owner.pool)).toEqual(closed)
    const may = await owner.pool.query(`select has_table_privilege($1, 'event', 'insert') as may`, [roles?.service])
    expect(may.rows).toEqual([{ may: true }])
  })

  test('S26 waits no longer than a second at a time for a table that is in use, so that nobody waits long behind it', async () => {
    const busy = await owner.pool.connect()
    await busy.query('begin; lock table plan_item in access share mode')
    const closing = close()
    await new Promise(done => setTimeout(done, 1_300))
    expect((await owner.pool.query('select from plan_item')).rowCount).toBe(0)
    await busy.query('rollback')
    busy.release()
    expect(await closing).not.toBeNull()
  })
})

describe('a database of its own, by address', () => {
  const names: string[] = []
  let server: string
  let place: string

  const onServer = (text: string): Promise<Rows> => query(server, text)

  const user = async (attributes = ''): Promise<string> => {
    const name = `user_${randomBytes(5).toString('hex')}`
    names.push(name)
    await onServer(`create role ${name} login password 'of-a-test' ${attributes}`)
    return name
  }

  const addressOf = (name: string): string => {
    const address = new URL(server)
    address.username = name
    address.password = 'of-a-test'
    address.pathname = `/${place}`
    return address.href
  }

  beforeEach(() => {
    server = process.env['TEST_SERVER_URL'] ?? ''
    place = `test_${randomBytes(6).toString('hex')}`
  })
  afterEach(async () => {
    await onServer(`drop database if exists ${place} with (force)`)
    for (const name of names.splice(0).toReversed()) {
      await onServer(`drop owned by ${name}`)
      const made = await onServer(
        `select rolname from pg_roles where oid in (select roleid from pg_auth_members where member = '${name}'::regrole)`,
      )
      for (const { rolname } of made) await onServer(`drop role if exists ${String(rolname)}`)
      await onServer(`drop role ${name}`)
    }
  })

  const ownedBy = async (name: string): Promise<void> => {
    await onServer(`create database ${place} template template0 owner ${name}`)
  }

  /** Opens it, and does with it what a start does. */
  const opened = async (databaseUrl: string, migrationDatabaseUrl: string | null = null): Promise<OpenTables> => {
    const addresses = addressesOf({ databaseUrl, migrationDatabaseUrl })
    if (addresses === null) throw new Error('there is an address')
    const tables = await openTables(addresses, 5)
    await loadReferenceData(tables.database, beginning)
    return tables
  }

  const users = async ({ database }: OpenTables): Promise<Rows> =>
    (
      await database.pool.query<Record<string, unknown>>(
        `select session_user::text as session, (select pg_get_userbyid(relowner) from pg_class where oid = 'event'::regclass)::text as owner`,
      )
    ).rows

  test('S26 D10 with two addresses the owner migrates, and the service, who owns nothing, serves', async () => {
    const [owner, service] = [await user('createrole'), await user()]
    await ownedBy(owner)
    for (const time of ['the first', 'a second']) {
      const tables = await opened(addressOf(service), addressOf(owner))
      expect([time, tables.lock, await users(tables)]).toEqual([time, 'CLOSED', [{ session: service, owner }]])
      await expect(tables.database.pool.query(`set role ${owner}`)).rejects.toMatchObject({ code: '42501' })
      await tables.database.close()
    }
  })

  test('S26 D10 with one address its user migrates and serves, in a role that may not more than it needs', async () => {
    const both = await user('createrole')
    await ownedBy(both)
    const tables = await opened(addressOf(both))
    expect([tables.lock, await users(tables)]).toEqual(['HALF_CLOSED', [{ session: both, owner: both }]])
    await expect(tables.database.pool.query('delete from event')).rejects.toMatchObject({ code: '42501' })
    await expect(tables.database.readers?.public.query('select from plan_item')).rejects.toMatchObject({
      code: '42501',
    })
    await tables.database.close()
  })

  test('S26 D10 with one address whose user may make no roles, it serves and says that the lock is open', async () => {
    const both = await user()
    await ownedBy(both)
    const tables = await opened(addressOf(both))
    expect([tables.lock, tables.database.roles, tables.database.readers]).toEqual(['OPEN', null, null])
    await tables.database.close()
  })

  test('S26 D10 an owner who may make no roles cannot open it to another user, and that is said', async () => {
    const [owner, service] = [await user(), await user()]
    await ownedBy(owner)
    await expect(opened(addressOf(service), addressOf(owner))).rejects.toThrow(
      `The database of MIGRATION_DATABASE_URL, ${new URL(server).host}/${place}, cannot be opened: its user ${owner} may not make roles; let it (alter role … createrole)`,
    )
  })

  test('D10 an address that does not answer is said with its setting', async () => {
    const [owner, service] = [await user('createrole'), await user()]
    await ownedBy(owner)
    const wrong = addressOf(service).replace('of-a-test', 'guess')
    await expect(opened(wrong, addressOf(owner))).rejects.toThrow(/^The database of DATABASE_URL, .* password/)
  })
})

describe('the embedded database', () => {
  test('S26 is served by a user who owns nothing, also where the file of its password was lost', async () => {
    const folder = await serverFolderForTests()
    try {
      for (const time of ['first', 'second']) {
        const server = await folder.open()
        const { database, lock } = await openTables(embeddedAddresses(server))
        expect([time, lock]).toEqual([time, 'CLOSED'])
        await expect(query(server.serviceUrl, 'delete from event')).rejects.toMatchObject({ code: '42501' })
        await database.close()
        await server.stop()
        await rm(join(folder.dataDir, 'service-password'))
      }
    } finally {
      await folder.remove()
    }
  })
})
