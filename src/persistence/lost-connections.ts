import type { Pool, PoolClient } from 'pg'

// Long enough for whoever holds a connection to notice that it is lost.
const untilNoticed = 1_000

/** Takes lost connections back from transactions: their rollback fails on them, and they would be held for ever. */
export const takeBackLost = (pool: Pool): void => {
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
