import pg from 'pg'
import { connect, type Database } from '../../src/persistence/database.ts'
import type { Roles } from '../../src/persistence/lock-statements.ts'
import { closeSecondLock } from '../../src/persistence/second-lock.ts'

/** A user of the database's server, with a password. */
export type User = { readonly name: string; readonly url: string }

/** Makes a user who can sign in and no more. */
export const makeUser = async (owner: pg.Pool, url: string, suffix: string, attributes = ''): Promise<User> => {
  const address = new URL(url)
  const name = `${address.pathname.slice(1)}_${suffix}`
  await owner.query(`create role ${name} login password 'of-a-test' ${attributes}`)
  address.username = name
  address.password = 'of-a-test'
  return { name, url: address.href }
}

/** The second lock, closed for a service whose user owns nothing. */
export const closedFor = async (owner: pg.Pool, { name }: User): Promise<Roles> => {
  const roles = await closeSecondLock(owner, name)
  if (roles === null) throw new Error('the owner may make no roles')
  return roles
}

/** The database as the service has it where it signs in as a user of its own. */
export const openedAs = async (owner: pg.Pool, user: User): Promise<Database> =>
  connect(user.url, { roles: await closedFor(owner, user) })

/** What the database answers to raw text: the rows, or the code of its refusal. */
export type Answered = readonly Record<string, unknown>[] | string

/** Sends raw text on one connection in a role; `null` is the user's own. */
export const rawAs = async <T>(
  { url }: User,
  role: string | null,
  work: (ask: (text: string, ...values: unknown[]) => Promise<Answered>) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({ connectionString: url, ...(role === null ? {} : { options: `-c role=${role}` }) })
  await client.connect()
  try {
    return await work((text, ...values) =>
      client.query<Record<string, unknown>>(text, values).then(
        ({ rows }) => rows,
        (error: { code?: string }) => String(error.code),
      ),
    )
  } finally {
    await client.end()
  }
}
