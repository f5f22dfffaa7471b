import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { Viewer } from '../domain/access.ts'
import { askOn } from './asking-on.ts'
import type { Database, Sources } from './database.ts'
import { scopeOfViewer, settingScope } from './scope.ts'
import type { Ask } from './statement.ts'

// What a connection was told last; one that was told nothing reads nothing that has rules.
const toldTo = new WeakMap<PoolClient, string>()

const settingForSession = settingScope(false)

/** Tells a connection whom it reads for, where it was told of somebody else before. */
const tell = async (client: PoolClient, scope: string): Promise<void> => {
  if (toldTo.get(client) === scope) return
  toldTo.delete(client)
  await client.query({ name: 'scope', text: settingForSession, values: [scope] })
  toldTo.set(client, scope)
}

const askWithin =
  (pool: Pool, scope: string): Ask =>
  async asked => {
    const client = await pool.connect()
    try {
      await tell(client, scope)
      const answer = await askOn(client, asked)
      client.release()
      return answer
    } catch (error) {
      client.release(true)
      throw error
    }
  }

/** Asks on connections that read no more than what this viewer may see, whatever the statement says. */
export const askFor = ({ pool, readers }: Sources, viewer: Viewer): Ask => {
  if (readers === null) return asked => pool.query(asked)
  const scope = scopeOfViewer(viewer)
  return scope === null ? asked => readers.public.query(asked) : askWithin(readers[scope.role], scope.key)
}

/** Asks on connections that read across everything that totals are counted from, and no more. */
export const askForTotals =
  ({ pool, readers }: Sources): Ask =>
  asked =>
    (readers?.totals ?? pool).query(asked)

/** The rest of a transaction reads no more than what this viewer may see, and writes nothing; for one that is undone after it. */
export const readOnAs = async ({ roles }: Database, viewer: Viewer, em: EntityManager): Promise<void> => {
  if (roles === null) return
  const [transaction, scope] = [em.getKysely<unknown>(), scopeOfViewer(viewer)]
  await transaction.executeQuery(CompiledQuery.raw(`set local role ${roles[scope?.role ?? 'public']}`))
  if (scope !== null) await transaction.executeQuery(CompiledQuery.raw(settingScope(true), [scope.key]))
}
