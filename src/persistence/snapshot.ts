import type { Viewer } from '../domain/access.ts'
import { askOn } from './asking-on.ts'
import type { Database } from './database.ts'
import { scopeOfViewer, settingScope } from './scope.ts'
import type { Ask } from './statement.ts'

/** One viewer's connection for a reading that takes long: all that is asked on it is answered as it stood when it was opened. */
export type Snapshot = {
  readonly ask: Ask
  /** The connection goes back once what runs on it is done; whatever is asked after that fails. */
  readonly close: () => Promise<void>
}

/** Opens one that reads no more than what this viewer may see, whatever its statements say, and writes nothing. */
export const openSnapshot = async ({ downloads, roles }: Database, viewer: Viewer): Promise<Snapshot> => {
  const client = await downloads.connect()
  let isClosed = false
  let lostBy: Error | null = null
  const notice = (error: Error): void => {
    lostBy ??= error
  }
  client.on('error', notice)
  const close = async (): Promise<void> => {
    if (isClosed) return
    isClosed = true
    const isLost = await client.query('rollback').then(
      () => false,
      () => true,
    )
    client.off('error', notice)
    client.release(isLost)
  }
  try {
    const scope = scopeOfViewer(viewer)
    await client.query('begin isolation level repeatable read, read only')
    if (roles !== null) await client.query(`set local role ${roles[scope?.role ?? 'public']}`)
    if (roles !== null && scope !== null) await client.query(settingScope(true), [scope.key])
  } catch (error) {
    await close()
    throw error
  }
  return {
    close,
    ask: async asked => {
      if (isClosed) throw new Error('a reading was closed before it was done')
      // Of one that is lost while nothing is asked, pg tells the next to ask no more than that it is.
      if (lostBy !== null) throw lostBy
      return askOn(client, asked)
    },
  }
}
