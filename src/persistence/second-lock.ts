import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg, { type Pool, type PoolClient } from 'pg'
import { givingPrivileges, makingRoles, rolesWith, type Roles } from './lock-statements.ts'

const notAllowed = '42501'
const heldByOthers = ['55P03', '40P01']
const attempts = 60

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

type Kept = { readonly suffix: string; readonly digest: string | null }

/** The roles of a database whose lock has been closed; null where it is open. */
export const rolesOf = async (pool: Pool): Promise<Roles | null> => {
  const { rows } = await pool.query<Kept>('select suffix, digest from second_lock where digest is not null')
  return rows[0] === undefined ? null : rolesWith(rows[0].suffix)
}

const jobs = `select to_regclass('graphile_worker.migrations') is not null as "arePrepared"`

// A table that was taken away and made again has been given nothing, and has another number.
const numbersOfTables = `select json_agg(oid order by oid) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`

const digestOf = async (client: PoolClient, statements: readonly string[]): Promise<string> => {
  const { rows } = await client.query<{ arePrepared: boolean }>(jobs)
  const tables = await client.query(numbersOfTables)
  const version =
    rows[0]?.arePrepared === true ? await client.query('select max(id) from graphile_worker.migrations') : null
  return createHash('sha256')
    .update(JSON.stringify([statements, version?.rows, tables.rows]))
    .digest('base64url')
}

// A copy that was restored elsewhere brings the digest without the roles, or without what they were given.
const isClosed = `select l.digest = $1 and pg_has_role($2, r.oid, 'member') and has_table_privilege(r.oid, 'event', 'insert')
    and (select count(*) from pg_policies where starts_with(policyname, 'second_lock_')) > 0 as closed
  from second_lock l join pg_roles r on r.rolname = $3`

/** Everything or nothing; it waits for no one longer than a second, since whoever comes later would wait behind it. */
const once = async (client: PoolClient, statements: readonly string[], digest: string): Promise<void> => {
  await client.query("begin; set local lock_timeout = '1s'")
  try {
    await client.query(statements.join(';\n'))
    await client.query('update second_lock set digest = $1', [digest])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const patiently = async (work: () => Promise<void>): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!heldByOthers.includes(codeOf(error)) || attempt === attempts) throw error
      await pause(500)
    }
  }
}

const closing = async (client: PoolClient, user: string): Promise<Roles | null> => {
  const { rows } = await client.query<Kept>('select suffix, digest from second_lock')
  const roles = rolesWith(rows[0]?.suffix ?? '')
  const statements = [...makingRoles(roles, pg.escapeIdentifier(user)), ...givingPrivileges(roles)]
  const digest = await digestOf(client, statements)
  const found = await client.query<{ closed: boolean }>(isClosed, [digest, user, roles.service])
  if (found.rows[0]?.closed === true) return roles
  try {
    await patiently(() => once(client, statements, digest))
    return roles
  } catch (error) {
    if (codeOf(error) !== notAllowed) throw error
    await client.query('update second_lock set digest = null')
    return null
  }
}

/**
 * Gives the roles what the table of privileges says, and a user the right to take them on; done again only when the table has changed.
 * Run by the owner of the tables. Null where the owner may make no roles: then the lock stays open.
 */
export const closeSecondLock = async (pool: Pool, user: string): Promise<Roles | null> => {
  const client = await pool.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('improvement-plans second lock'))")
    return await closing(client, user)
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('improvement-plans second lock'))").catch(() => undefined)
    client.release()
  }
}

/** Whether a connection's user could open the lock: it owns the tables, or may do anything. */
export const ownsTables = async (pool: Pool): Promise<boolean> => {
  const { rows } = await pool.query<{ owns: boolean }>(
    `select pg_has_role(session_user, relowner, 'member') as owns from pg_class where oid = 'event'::regclass`,
  )
  return rows[0]?.owns ?? true
}
