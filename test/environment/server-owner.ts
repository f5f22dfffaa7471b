import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { openServer } from '../../src/persistence/postgres-server.ts'

/** A process that owns a server, to be killed by tests: `node server-owner.ts FOLDER [leave]`. */
const [, , dataDir = '', manner] = process.argv

const server = await openServer({ dataDir })
const client = new pg.Client({ connectionString: server.url })
await client.connect()

const drain = async () => {
  await pause(300)
  await client.query('select 1')
  await client.end()
  await server.stop()
  process.exit(42)
}

process.once('SIGINT', () => void drain())
process.stdout.write(`${server.url}\n`)
if (manner === 'leave') process.exit(0)
