import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { removeServerFolder } from '../../src/persistence/postgres-folder.ts'
import { openServer, type OpenServer } from '../../src/persistence/postgres-server.ts'
import { query, until } from '../environment/embedded-server.ts'
import { temporaryFolder } from '../environment/server.ts'
import { standbyOf, type Standby } from '../environment/standby.ts'
import { build, folderOfService, type FolderOfService } from './process.ts'
import { ask } from './serving.ts'

let folder: string
let primary: OpenServer
let standby: Standby
let service: FolderOfService

beforeAll(async () => {
  build()
  folder = await temporaryFolder()
  service = await folderOfService()
  primary = await openServer({ dataDir: join(folder, 'primary'), durable: false })
  standby = await standbyOf(join(folder, 'primary'), primary.url, join(folder, 'standby'))
  await standby.start()
}, 60_000)
afterAll(async () => {
  await service.remove()
  await standby.remove()
  await primary.stop()
  await removeServerFolder(join(folder, 'primary'))
  await removeServerFolder(folder)
}, 60_000)

const timesIn = (text: string, what: string): number => text.split(what).length - 1

test('every process that answers reads from the replica that the settings name', async () => {
  const started = service.start({
    DATABASE_URL: primary.url,
    DATABASE_REPLICA_URL: standby.urlOf(primary.url),
    LIMIT_REPLICA_LAG_MILLISECONDS: '600000',
    PROFILE: 'sandbox',
    PROCESSES: '2',
  })
  const url = `${await started.address()}/graphql`
  await until(() => timesIn(started.said(), '"type":"replica-used"') === 2, 'both follow the replica')
  const before = await ask(url, '{ cycles { provenance } }')
  await query(standby.urlOf(primary.url), 'select pg_wal_replay_pause()')
  await query(primary.url, `update cycle set provenance = 'something else'`)
  for (let time = 0; time < 6; time += 1)
    expect((await ask(url, '{ cycles { provenance } }')).json.data).toEqual(before.json.data)
  started.kill('SIGTERM')
  expect(await started.ended()).toMatchObject({ code: 0 })
}, 60_000)
