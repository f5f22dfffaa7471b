import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { addOrganisation } from './organisations.ts'
import {
  administrator,
  administratorOf,
  ann,
  ciso,
  dhscOfficial,
  jointCyberUnit,
  leadOf,
  reportingClient,
  transformationTeamOf,
} from './people.ts'
import { startService, statementsDuring, type Person, type RunningService } from './service.ts'
import { approved, decide, done, draftPlan, submitPlan, underReview } from './walk.ts'

let service: RunningService
let operator: string
let council: string
beforeAll(async () => {
  service = await startService()
  operator = await addOrganisation(service, {
    odsCode: 'X05',
    kind: 'INDEPENDENT_OES',
    region: 'Y58',
    name: 'An Example Clinic',
  })
  council = await addOrganisation(service, { odsCode: 'X07', kind: 'LOCAL_AUTHORITY', region: 'Y58' })
})
afterAll(() => service.stop())

const notice = (change: object = {}) => ({
  organisationId: operator,
  kind: 'INFORMATION',
  issuedOn: '2024-07-05',
  issuedBy: 'The designated authority',
  reference: 'NIS/1',
  summary: 'It is to say how it will close its gaps.',
  ...change,
})

const record = (change: object, person: Person = dhscOfficial) =>
  service.ask('nis-notice-record', { input: notice(change) }, person)
const noticesSeenBy = async (person?: Person, odsCode = 'X05') =>
  (await service.ask('nis-notices', { odsCode }, person)).data.organisation.nisNotices

/** Waits until so many transactions wait for others. */
const theyWait = async (count: number) => {
  const waiting = () =>
    service.database.pool.query(
      `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    )
  while (((await waiting()).rowCount ?? 0) < count) await new Promise(resolve => setTimeout(resolve, 10))
}

describe('R52 notices', () => {
  test('R52 DHSC and DSPT administrators record them, and the newest stands first', async () => {
    const { data } = await record({})
    expect(data.nisNoticeRecord).toMatchObject({
      userErrors: [],
      organisation: { odsCode: 'X05', nisNotices: [{ reference: 'NIS/1', recordedAt: '2024-07-08T08:00:00.000Z' }] },
    })
    await record({ kind: 'ENFORCEMENT', issuedOn: '2024-07-08', reference: 'NIS/2' }, administrator)
    expect(
      (await noticesSeenBy(ann)).map(({ kind, reference }: Record<string, string>) => `${kind} ${reference}`),
    ).toEqual(['ENFORCEMENT NIS/2', 'INFORMATION NIS/1'])
    const { rows } = await service.database.pool.query(
      `select actor, organisation_id is not null as told from event where type = 'NIS_NOTICE_RECORDED'`,
    )
    expect(rows).toEqual([
      { actor: 'hana', told: true },
      { actor: 'dora', told: true },
    ])
  })

  test('R52 they exist only for operators of essential services', async () => {
    const { data } = await record({ organisationId: council, issuedOn: '2024-07-09' })
    expect(data.nisNoticeRecord.userErrors.map(({ code }: { code: string }) => code)).toEqual([
      'NOT_ELIGIBLE',
      'INVALID_INPUT',
    ])
    expect(await noticesSeenBy(ann, 'X07')).toEqual([])
  })

  const placesOf = ({ data }: Awaited<ReturnType<typeof record>>): readonly string[] =>
    data.nisNoticeRecord.userErrors.map(({ path }: { path: string[] }) => path.join('.'))

  test('R52 the same notice is recorded once, also by two at once; what is put right says so', async () => {
    const same = { reference: 'NIS/7', issuedOn: '2024-07-01' }
    const holder = await service.database.pool.connect()
    await holder.query('begin')
    await holder.query('lock table nis_notice in share mode')
    const recording = [record(same), record({ ...same, summary: 'In other words.' }, administrator)]
    await theyWait(recording.length)
    await holder.query('rollback')
    holder.release()
    const both = await Promise.all(recording)
    expect(both.flatMap(placesOf)).toEqual(['reference'])
    expect(placesOf(await record(same))).toEqual(['reference'])
    expect(placesOf(await record({ ...same, isCorrection: true, summary: 'Put right.' }))).toEqual([])
    expect(placesOf(await record({ ...same, reference: 'NIS/8', isCorrection: true }))).toEqual(['isCorrection'])
    const kept = (await noticesSeenBy(ann)).filter(({ reference }: Record<string, string>) => reference === 'NIS/7')
    expect(kept).toHaveLength(2)
    expect(kept[0].summary).toBe('Put right.')
  })

  test('R52 a dry run keeps nothing', async () => {
    const before = await noticesSeenBy(ann)
    const { data } = await record({ reference: 'NIS/3', dryRun: true })
    expect(data.nisNoticeRecord.organisation.nisNotices).toHaveLength(before.length + 1)
    expect(await noticesSeenBy(ann)).toEqual(before)
  })

  test.each([administrator, ann, ciso, dhscOfficial, jointCyberUnit])('R52 %j sees them', async person => {
    expect(await noticesSeenBy(person)).not.toBeNull()
  })

  test.each([undefined, administratorOf('X05'), leadOf('Y58'), transformationTeamOf('Y58'), reportingClient])(
    'R52 R56 %j does not, not even that there are none',
    async person => {
      expect(await noticesSeenBy(person)).toBeNull()
      expect(await noticesSeenBy(person, 'X07')).toBeNull()
    },
  )

  test('R57 the Joint Cyber Unit sees those of operators, and nothing of a council', async () => {
    expect(await noticesSeenBy(jointCyberUnit, 'X07')).toBeNull()
    expect(await noticesSeenBy(jointCyberUnit, 'QUE')).toEqual([])
  })

  test.each([ann, ciso, jointCyberUnit, administratorOf('X05')])('R52 %j records none', async person => {
    expect((await record({}, person)).errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })

  test('R52 an organisation that is not there is not found', async () => {
    const { errors } = await record({ organisationId: 'organisation_00000000-0000-7000-8000-000000000000' })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND'])
  })

  test('R52 a notice is a record: the database refuses to change or remove it', async () => {
    for (const statement of [`update nis_notice set summary = 'another'`, 'delete from nis_notice'])
      await expect(service.database.pool.query(statement)).rejects.toThrow('keeps what happened')
  })
})

describe('R53 grounds for concern', () => {
  type Concern = { organisation: { odsCode: string; kind: string }; grounds: string[] } & Record<string, unknown>

  const page = async (variables: object, person?: Person) =>
    (await service.ask('grounds-for-concern', { cycle: '2023-24', first: 100, ...variables }, person)).data
      .groundsForConcern

  const concerns = async (person?: Person): Promise<ReadonlyMap<string, Concern>> => {
    const { edges } = await page({}, person)
    return new Map(edges.map(({ node }: { node: Concern }) => [node.organisation.odsCode, node]))
  }

  beforeAll(async () => {
    await approved(service, 'QUE', 'Y61', ['1.1.1'])
    await decide(service, await underReview(service, 'QT1', ['1.1.1', '4.1.1']), 'NOT_AGREE')
    await submitPlan(service, await draftPlan(service, 'QF7', ['1.1.1'], { owner: null }))
    await draftPlan(service, 'QHG', ['1.1.1'])
    await addOrganisation(service, { odsCode: 'X09', name: 'A Closed Clinic' })
    await service.database.pool.query(`update organisation set closed_on = '2024-07-07' where ods_code = 'X09'`)
  })

  test('R53 each ground is answered with its figures, over every operator of the cycle that is open', async () => {
    const found = await concerns(dhscOfficial)
    const { totalCount } = await page({ first: 1 }, dhscOfficial)
    expect(found.size).toBe(totalCount)
    expect([...found.keys()]).toEqual(expect.arrayContaining(['X05', 'QUE']))
    expect([...found.keys()].filter(code => ['X07', 'X09'].includes(code))).toEqual([])
    expect(found.get('X05')).toMatchObject({
      grounds: ['NO_PLAN'],
      noPlan: { since: '2024-06-30', days: 8 },
      slipping: null,
      assessment: { status: 'NOT_PUBLISHED', improvementPlan: null },
    })
    expect(found.get('QHG')).toMatchObject({
      grounds: ['NO_PLAN'],
      assessment: { improvementPlan: { state: 'DRAFT' } },
    })
    expect(found.get('QUE')).toMatchObject({
      grounds: [],
      noPlan: null,
      incompletePlan: null,
      insufficientQuality: null,
      slipping: null,
    })
    expect(found.get('QT1')).toMatchObject({
      grounds: ['INSUFFICIENT_QUALITY'],
      insufficientQuality: { versionsNotAgreed: 1, itemsNotRealistic: 2 },
    })
    expect(found.get('QF7')).toMatchObject({
      grounds: ['INCOMPLETE_PLAN'],
      incompletePlan: { gapsNotCovered: 0, itemsWithoutDate: 1, itemsWithoutOwner: 1, itemsWithoutAction: 1 },
    })
  })

  test('R53 an approved plan slips when its dates and rounds have passed', async () => {
    await done(service, 'sandbox-clock-set', { now: '2025-01-05T09:00:00Z' }, administrator)
    expect((await concerns(ciso)).get('QUE')).toMatchObject({
      grounds: ['SLIPPING'],
      slipping: { itemsPastBaseline: 1, largestSlippageDays: 16, updatesMissing: 2 },
    })
  })

  test('R53 R57 the Joint Cyber Unit sees operators; those who do not oversee them see none', async () => {
    expect((await concerns(jointCyberUnit)).size).toBe((await concerns(ann)).size)
    for (const person of [undefined, administratorOf('X05'), leadOf('Y58'), reportingClient])
      expect(await page({}, person)).toEqual({
        totalCount: 0,
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      })
  })

  test('R53 a page goes on where the one before ended, narrowed by kind and region', async () => {
    const first = await page({ first: 2, regions: ['Y61'] }, ann)
    const next = await page({ first: 2, regions: ['Y61'], after: first.pageInfo.endCursor }, ann)
    const names = [...first.edges, ...next.edges].map(
      ({ node }: { node: { organisation: { name: string } } }) => node.organisation.name,
    )
    expect(new Set(names).size).toBe(4)
    expect(names).toEqual(names.toSorted())
    expect(
      (await page({ kinds: ['INDEPENDENT_OES'] }, ann)).edges.map(
        ({ node }: { node: Concern }) => node.organisation.odsCode,
      ),
    ).toEqual(['X05'])
  })

  test('R53 a page is one statement, whatever its size', async () => {
    const { count } = await statementsDuring(() => page({ first: 50 }, ann))
    expect(count).toBe(1)
  })
})
