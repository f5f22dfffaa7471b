import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { documentIdOf } from '../../src/http/trusted-documents.ts'
import { removeServerFolder } from '../../src/persistence/postgres-folder.ts'
import { openServer, type OpenServer } from '../../src/persistence/postgres-server.ts'
import { openReplica } from '../../src/persistence/replica.ts'
import { write } from '../../src/persistence/writer.ts'
import { query, until } from '../environment/embedded-server.ts'
import { temporaryFolder } from '../environment/server.ts'
import { standbyOf, type Standby } from '../environment/standby.ts'
import { prepareTemplate } from '../environment/template.ts'
import { addOrganisations } from './invented.ts'
import { administratorOf, ann, memberOf, viewerOf } from './people.ts'
import { startService, type Person, type RunningService } from './service.ts'

const patience = 60_000
const nameOfTrust = '{ organisation(odsCode: "ZT1") { name } }'
const trusted = new Map([[documentIdOf(nameOfTrust), nameOfTrust]])

let folder: string
let primary: OpenServer
let standby: Standby
/** Two processes that read from the replica however old it is. */
let one: RunningService
let two: RunningService
/** One that leaves it when it lags. */
let strict: RunningService
const changes: [isUsed: boolean, why: { refusal?: string; error?: unknown }][] = []

const following = (longestLag: number, on: () => string, heard: typeof changes | null) =>
  startService({
    on: { url: primary.url, drop: async () => undefined },
    trustedDocuments: trusted,
    replicaOf: serving =>
      openReplica(serving, {
        url: on(),
        connections: 20,
        longestLag,
        onChange: (isUsed, why) => void heard?.push([isUsed, why]),
      }),
  })

const onStandby = (text: string) => query(standby.urlOf(primary.url), text)
const pause = () => onStandby('select pg_wal_replay_pause()')
const resume = () => onStandby('select pg_wal_replay_resume() where pg_is_in_recovery()')

let names = 0
/** Changes what everybody may see, without any act: whoever does not see it reads from the replica. */
const rename = async (): Promise<string> => {
  names += 1
  await query(primary.url, `update organisation set name = 'Name ${names}' where ods_code = 'ZT1'`)
  return `Name ${names}`
}

/** Everything that was written is there as well. */
const caughtUp = async () => {
  const name = await rename()
  const there = `select from organisation where name = '${name}'`
  await until(async () => (await onStandby(there)).length === 1, 'the standby has caught up')
}

const nameFor = async (service: RunningService, person?: Person): Promise<string> =>
  (await service.send(nameOfTrust, {}, person)).data.organisation.name

/** While nothing comes to the replica. */
const isReadFrom = async (service: RunningService, person?: Person): Promise<'replica' | 'primary'> => {
  const newest = await rename()
  return (await nameFor(service, person)) === newest ? 'primary' : 'replica'
}

beforeAll(async () => {
  folder = await temporaryFolder()
  primary = await openServer({ dataDir: join(folder, 'primary'), durable: false })
  await prepareTemplate(primary.url)
  standby = await standbyOf(join(folder, 'primary'), primary.url, join(folder, 'standby'))
  await standby.start()
  const there = () => standby.urlOf(primary.url)
  one = await following(600_000, there, null)
  two = await following(600_000, there, null)
  strict = await following(800, there, changes)
  await addOrganisations(one, [
    { odsCode: 'ZT1', name: 'Name 0', kind: 'NHS_TRUST', region: 'Y61' },
    { odsCode: 'ZT9', name: 'Westerleigh Hospitals', kind: 'NHS_TRUST', region: 'Y58' },
  ])
}, patience)

afterAll(async () => {
  for (const service of [one, two, strict]) await service.stop()
  await standby.remove()
  await primary.stop()
  await removeServerFolder(join(folder, 'primary'))
  await removeServerFolder(folder)
}, patience)

/** Until all of them read from the replica, and it has everything; then nothing more comes to it. */
beforeEach(async () => {
  await resume()
  for (const service of [one, two, strict])
    await until(async () => {
      await caughtUp()
      await pause()
      const isUsed = (await isReadFrom(service, ann)) === 'replica'
      await resume()
      return isUsed
    }, 'the replica is used')
  await caughtUp()
  changes.splice(0)
}, patience)
afterEach(() => resume())

const assessmentOf =
  '($c: OdsCode!) { assessment(odsCode: $c, cycle: "2023-24") { id revision advanceNotices { message } } }'
const noticesFor = async (service: RunningService, person: Person) =>
  (await service.send(`query ${assessmentOf}`, { c: 'ZT1' }, person)).data.assessment as {
    readonly id: string
    readonly revision: number
    readonly advanceNotices: readonly { readonly message: string }[] | null
  }

const writer = administratorOf('ZT1')
const reader = viewerOf('ZT1')

const giveNotice = async (message: string) => {
  const { id, revision } = await noticesFor(one, writer)
  const input = { assessmentId: id, expectedRevision: revision, message }
  const document =
    'mutation ($input: AdvanceNoticeGiveInput!) { advanceNoticeGive(input: $input) { assessment { advanceNotices { message } } userErrors { code } } }'
  const { data } = await one.send(document, { input }, writer)
  expect(data.advanceNoticeGive.userErrors).toEqual([])
  return data.advanceNoticeGive.assessment.advanceNotices.map((notice: { message: string }) => notice.message)
}
const messagesFor = async (service: RunningService, person: Person) =>
  (await noticesFor(service, person)).advanceNotices?.map(({ message }) => message)

describe('what is asked', () => {
  test.each<[string, Person | undefined]>([
    ['the public', undefined],
    ['a reviewer', ann],
    ["an organisation's own people", reader],
  ])('is read from the replica for %s', async (_who, person) => {
    await pause()
    expect(await isReadFrom(one, person)).toBe('replica')
    await resume()
    await caughtUp()
    expect(await nameFor(one, person)).toBe(`Name ${names}`)
  })

  test('S26 R58 is limited there by the database as well', async () => {
    await giveNotice('for those who may see it')
    await caughtUp()
    await pause()
    expect(await messagesFor(two, reader)).toContain('for those who may see it')
    expect(await messagesFor(two, memberOf('ZT9'))).toBeUndefined()
  })

  test('and kept by caches is read where its tag is from', async () => {
    await pause()
    const name = await rename()
    const address = `${one.url}?documentId=${encodeURIComponent(documentIdOf(nameOfTrust))}`
    const headers = { 'apollo-require-preflight': 'yes' }
    const response = await fetch(address, { headers })
    expect(response.headers.get('etag')).not.toBeNull()
    expect(await response.json()).toMatchObject({ data: { organisation: { name } } })
  })
})

describe('whoever has just written', () => {
  test('reads what they wrote, through every process, and at once; others read it when it is there', async () => {
    const before = await messagesFor(one, reader)
    await pause()
    expect(await giveNotice('just written')).toContain('just written')
    for (const service of [one, two]) {
      expect(await messagesFor(service, writer)).toContain('just written')
      expect(await messagesFor(service, reader)).toEqual(before)
    }
    await resume()
    await caughtUp()
    expect(await messagesFor(two, reader)).toContain('just written')
  })

  test('reads from the replica again, once it has what they wrote', async () => {
    await giveNotice('written before')
    await caughtUp()
    await until(async () => {
      await pause()
      const isUsed = (await isReadFrom(two, writer)) === 'replica'
      await resume()
      await caughtUp()
      return isUsed
    }, 'the writer reads from the replica')
  })

  test('and has led to something that the service does by itself, reads that too', async () => {
    await pause()
    expect(await isReadFrom(one, writer)).toBe('replica')
    const { id } = (await query(primary.url, `select id from organisation where ods_code = 'ZT1'`))[0] as { id: string }
    const nobody = { subject: null, roles: [], requestId: null }
    await write(
      one.serving,
      async db => {
        db.record({ type: 'CHASED', organisation: id, changes: [] })
        return { id }
      },
      { author: nobody, now: one.now() },
    )
    expect(await isReadFrom(one, writer)).toBe('primary')
    expect(await isReadFrom(one)).toBe('replica')
  })
})

describe('a replica', () => {
  test('that lags too far behind is left, and used again when it has caught up', async () => {
    await pause()
    await until(async () => {
      await rename()
      return changes.length > 0
    }, 'it lags behind')
    expect(await isReadFrom(strict)).toBe('primary')
    expect(changes).toEqual([[false, { refusal: 'LAGS BEHIND' }]])
    await resume()
    await until(() => changes.length === 2, 'it is used again')
    expect(changes[1]).toEqual([true, {}])
  })

  test('with nothing to repeat does not lag', async () => {
    await query(primary.url, 'select pg_switch_wal()')
    await new Promise(resolve => setTimeout(resolve, 2_000))
    expect(changes).toEqual([])
    await pause()
    expect(await isReadFrom(strict)).toBe('replica')
  })

  test('that cannot answer is left, and the primary is asked instead', async () => {
    const another = await following(600_000, () => standby.urlOf(primary.url), null)
    await until(async () => {
      await pause()
      const isUsed = (await isReadFrom(another, ann)) === 'replica'
      await resume()
      return isUsed
    }, 'the replica is used')
    await pause()
    const taken: pg.Client[] = []
    for (let isFull = false; !isFull;) {
      const client = new pg.Client({ connectionString: standby.urlOf(primary.url) })
      isFull = await client.connect().then(
        () => !taken.push(client),
        () => true,
      )
    }
    const name = await rename()
    expect(await nameFor(another)).toBe(name)
    await Promise.all(taken.map(client => client.end()))
    await another.stop()
  })

  test('that is away is left, and nobody notices', async () => {
    await standby.kill()
    for (const service of [one, two, strict])
      for (const person of [undefined, ann, reader, writer]) {
        const name = await rename()
        expect(await nameFor(service, person)).toBe(name)
      }
    expect(changes).toEqual([[false, { error: expect.anything() }]])
    await standby.start()
    await until(() => changes.length === 2, 'it is used again')
  })

  test('that is none is not read from', async () => {
    const heard: typeof changes = []
    const wrong = await following(800, () => primary.url, heard)
    await new Promise(resolve => setTimeout(resolve, 500))
    const name = await rename()
    expect(await nameFor(wrong, ann)).toBe(name)
    expect(heard).toEqual([])
    await wrong.stop()
  })

  test('that follows nobody any more is left', async () => {
    await onStandby('select pg_promote()')
    await until(() => changes.length > 0, 'it is left')
    expect(changes).toEqual([[false, { refusal: 'IS NO REPLICA' }]])
    expect(await isReadFrom(strict)).toBe('primary')
  })
})
