import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  administrator,
  administratorOf,
  ann,
  ciso,
  dhscOfficial,
  jointCyberUnit,
  leadOf,
  memberOf,
  reportingClient,
  statusClientOf,
  transformationTeamOf,
} from './people.ts'
import { startService, statementsDuring, type Person, type RunningService } from './service.ts'
import {
  answerAll,
  assessmentOf,
  decide,
  done,
  draftPlan,
  planOf,
  submitPlan,
  support,
  underReview,
  type Walk,
} from './walk.ts'

let service: RunningService
let first: Walk
let second: Walk
let short: readonly string[]

const cycle = '2023-24'
const everyKind = ['NHS_TRUST', 'ICB', 'CSU', 'INDEPENDENT_OES', 'KEY_IT_SUPPLIER', 'LOCAL_AUTHORITY', 'DHSC_ALB']
const lead = leadOf('Y58')

type Numbers = Readonly<Record<string, unknown>> & {
  readonly plans: readonly { state: string; count: number | null }[]
  readonly updates: readonly { missing: number | null }[]
}

const gapsSeenBy = async (person: Person, rest: object = {}) =>
  (await service.ask('evidence-gaps', { cycle, ...rest }, person)).data.evidenceGaps.rows as {
    item: { reference: string }
    organisations: number | null
    inPlans: number | null
    suppressed: boolean
  }[]
const gapOf = async (reference: string, person: Person, rest: object = {}) => {
  const row = (await gapsSeenBy(person, rest)).find(({ item }) => item.reference === reference)
  return row === undefined ? 'none' : `${row.organisations} ${row.inPlans}${row.suppressed ? ' *' : ''}`
}
const reportSeenBy = async (person: Person, rest: object = {}) =>
  (await service.ask('plan-report', { cycle, by: 'REGION', ...rest }, person)).data.planReport as {
    rows: (Numbers & { region: { code: string } | null; icbCode: string | null; kind: string | null })[]
    total: Numbers
  }

type Remembered = { readonly at: string; readonly answers: readonly unknown[] }
const remembered: Remembered[] = []

const answersNow = async (asOf?: string): Promise<readonly unknown[]> => [
  await gapsSeenBy(lead, { asOf }),
  await gapsSeenBy(leadOf('Y60'), { asOf }),
  await gapsSeenBy(ann, { asOf }),
  ...(await Promise.all(['REGION', 'ICB', 'KIND'].map(by => reportSeenBy(ann, { by, asOf })))),
]

const moveTo = async (now: string) => {
  remembered.push({ at: service.now().toISOString(), answers: await answersNow() })
  await done(service, 'sandbox-clock-set', { now }, administrator)
}

const boardsOf = async (region: string): Promise<readonly string[]> => {
  const found = await service.send(
    `{ organisations(filter: { kinds: [ICB], regions: [${region}] }, first: 20) { nodes { odsCode } } }`,
  )
  return (found.data.organisations.nodes as { odsCode: string }[]).map(({ odsCode }) => odsCode)
}

const report = async ({ odsCode, planId }: Walk, rest: object) => {
  const person = administratorOf(odsCode)
  const { revision } = await planOf(service, planId, person)
  await done(
    service,
    'progress-update-submit',
    { planId, expectedRevision: revision, note: 'It goes on.', items: [], ...rest },
    person,
  )
}

const answerAgain = async (odsCode: string, reference: string, response: string) => {
  const { id, revision } = await assessmentOf(service, odsCode)
  await done(
    service,
    'assessment-evidence-record',
    { assessmentId: id, expectedRevision: revision, responses: [{ reference, response }] },
    administratorOf(odsCode),
  )
}

const itemAbout = async ({ planId, odsCode }: Walk, reference: string) =>
  (
    (await planOf(service, planId, administratorOf(odsCode))).content.items as {
      id: string
      evidenceItem: { reference: string } | null
    }[]
  ).find(({ evidenceItem }) => evidenceItem?.reference === reference)?.id

beforeAll(async () => {
  service = await startService()
  const [one = '', two = ''] = await boardsOf('Y58')
  short = (await boardsOf('Y60')).slice(0, 4)
  for (const odsCode of short)
    await submitPlan(service, { odsCode, assessmentId: await answerAll(service, odsCode, ['1.1.1']), planId: '' })
  for (const odsCode of (await boardsOf('Y60')).slice(4, 10))
    await submitPlan(service, { odsCode, assessmentId: await answerAll(service, odsCode, ['1.1.3']), planId: '' })
  first = await underReview(service, one, ['1.1.1', '1.1.2'])
  second = await underReview(service, two, ['1.1.1'])
  await moveTo('2024-07-18T08:00:00Z')
  await decide(service, await support(service, first, 'Y58'), 'APPROVE')
  await moveTo('2024-07-22T08:00:00Z')
  await decide(service, await support(service, second, 'Y58'), 'APPROVE')
  await moveTo('2024-09-20T08:00:00Z')
  const itemId = await itemAbout(first, '1.1.1')
  await report(first, {
    round: 'SEPTEMBER_2024',
    items: [{ itemId, status: 'IN_PROGRESS', plannedCompletionDate: '2025-01-10', reason: 'The supplier is late.' }],
  })
  await moveTo('2024-10-05T08:00:00Z')
  const complete = { itemId: await itemAbout(second, '1.1.1'), status: 'COMPLETE' }
  await report(second, { round: 'SEPTEMBER_2024', items: [complete] })
  await answerAgain(short[0] ?? '', '1.1.1', 'COMPLETE')
  await submitPlan(service, await draftPlan(service, short[1] ?? '', ['1.1.1']))
  await moveTo('2024-12-27T08:00:00Z')
  const round = { round: 'DECEMBER_2024', dueOn: '2024-12-28', chaseBy: '2025-01-14', reason: 'Announced so.' }
  await done(service, 'update-round-change', { cycle, expectedRevision: 1, ...round }, administrator)
  await moveTo('2024-12-30T08:00:00Z')
}, 120_000)
afterAll(() => service.stop())

describe('R62 evidence items that are most often a gap', () => {
  test('R62 a region sees what its organisations lack, the most frequent first, and what is in plans', async () => {
    const rows = await gapsSeenBy(lead)
    expect(rows.slice(0, 2).map(({ item, organisations }) => `${item.reference} ${organisations}`)).toEqual([
      '1.1.1 2',
      '1.1.2 1',
    ])
    expect(rows.slice(2).every(({ organisations }) => organisations === 0)).toBe(true)
    expect(await gapOf('1.1.1', leadOf('Y60'))).toBe('3 1')
  })

  test.each([
    ['six of one region, and not how few of them are in plans', '1.1.3', {}, '5 null *'],
    ['that region', '1.1.3', { regions: ['Y60'] }, '5 null *'],
    ['its kind', '1.1.3', { kinds: ['ICB'] }, '5 null *'],
    ['every kind at once', '1.1.3', { kinds: everyKind }, '5 null *'],
    ['a kind without any', '1.1.3', { kinds: ['NHS_TRUST'] }, 'null null *'],
    ['five, where one region could have two at most', '1.1.1', {}, 'null null *'],
    ['a region with few', '1.1.1', { regions: ['Y58'] }, 'null null *'],
  ])('R62 who sees more than one region: %s', async (_case, reference, filters, told) => {
    expect(await gapOf(reference, ann, filters)).toBe(told)
  })

  test('R62 regions and kinds together tell who sees more than one region no more than each region and kind', async () => {
    const both = { regions: ['Y58'], kinds: ['ICB'] }
    expect(await gapOf('1.1.1', ann, both)).toBe('null null *')
    expect(await gapOf('1.1.3', ann, { regions: ['Y60'], kinds: ['ICB'] })).toBe('5 null *')
    expect(await gapOf('1.1.1', lead, both)).toBe('2 2')
  })

  test('R58 R62 another region is, for a region, as empty as one where nobody lacks anything', async () => {
    expect(await gapsSeenBy(lead, { regions: ['Y60'] })).toEqual(await gapsSeenBy(lead, { regions: ['Y63'] }))
  })

  test.each([ann, administrator, ciso, dhscOfficial, lead, transformationTeamOf('Y58')])(
    'R62 %j may ask',
    async person => {
      expect(await gapsSeenBy(person)).not.toEqual([])
    },
  )

  test.each([jointCyberUnit, reportingClient, statusClientOf('QUE'), administratorOf('QUE'), memberOf('QUE')])(
    'R62 %j may not',
    async person => {
      const { data, errors } = await service.ask('evidence-gaps', { cycle }, person)
      expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN'])
    },
  )
})

describe('R63 the report on plans', () => {
  test('R63 states, updates, items, days', async () => {
    const [row] = (await reportSeenBy(lead)).rows
    expect(row).toMatchObject({
      region: { code: 'Y58' },
      updates: [
        { code: 'SEPTEMBER_2024', dueOn: '2024-09-30', received: 1, late: 1, missing: 0 },
        { code: 'DECEMBER_2024', dueOn: '2024-12-28', received: 0, late: 0, missing: 2 },
      ],
      itemsOverdue: 1,
      medianDaysToDecision: 12,
      itemsSlipped: 1,
      medianDaysSlipped: 21,
      suppressed: false,
    })
    expect(row?.plans.filter(({ count }) => count !== 0)).toEqual([{ state: 'APPROVED', count: 2, suppressed: false }])
  })

  test.each([
    ['2024-12-28T23:59:59Z', 0],
    ['2024-12-29T00:00:00Z', 2],
  ])('R46 R63 at %s %i updates are missing: the day they are due is theirs to the end', async (asOf, missing) => {
    const [row] = (await reportSeenBy(lead, { asOf })).rows
    expect(row?.updates.at(-1)?.missing).toBe(missing)
  })

  test('R57 R63 a region sees its own plans alone, however they are put together', async () => {
    expect((await reportSeenBy(leadOf('Y60'))).rows.map(({ region }) => region?.code)).toEqual(['Y60'])
    const { rows, total } = await reportSeenBy(leadOf('Y60'), { by: 'KIND' })
    expect(rows.map(({ kind }) => kind)).toContain('ICB')
    expect(total).toMatchObject({ itemsOverdue: 1, medianDaysToDecision: null })
  })

  test.each(['REGION', 'ICB', 'KIND'])('R63 by %s every plan is counted once', async by => {
    const { rows, total } = await reportSeenBy(ann, { by })
    const sum = (of: (row: Numbers) => unknown) => rows.reduce((so, row) => so + Number(of(row)), 0)
    const approvedIn = ({ plans }: Numbers) => plans.find(({ state }) => state === 'APPROVED')?.count
    expect(approvedIn(total)).toBe(2)
    expect([sum(approvedIn), sum(row => row['itemsOverdue']), sum(row => row.updates.at(-1)?.missing)]).toEqual([
      2, 2, 2,
    ])
    expect(sum(row => row['organisations'])).toBe(total['organisations'])
  })

  test('R62 R63 who sees totals alone is told no small count', async () => {
    const { rows, total } = await reportSeenBy(reportingClient)
    for (const row of [...rows, total])
      expect(row).toMatchObject({
        itemsOverdue: null,
        medianDaysToDecision: null,
        itemsSlipped: null,
        suppressed: true,
      })
    expect(total['organisations']).toBeGreaterThan(5)
  })

  test.each([jointCyberUnit, statusClientOf('QUE'), administratorOf('QUE')])('R63 %j may not', async person => {
    const { data, errors } = await service.ask('plan-report', { cycle, by: 'KIND' }, person)
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN'])
  })
})

describe('R62 R63 both reports', () => {
  test('R62 R63 a past instant is answered as it was answered then', async () => {
    expect(remembered.length).toBe(6)
    expect(new Set(remembered.map(({ answers }) => JSON.stringify(answers))).size).toBe(6)
    for (const { at, answers } of remembered) expect({ at, answers: await answersNow(at) }).toEqual({ at, answers })
  })

  test.each(['evidence-gaps', 'plan-report'])('R58 nobody who is not signed in is answered: %s', async name => {
    const { errors } = await service.ask(name, { cycle, by: 'KIND' })
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  test.each(['evidence-gaps', 'plan-report'])('a cycle that is not known is not found: %s', async name => {
    const { errors } = await service.ask(name, { cycle: '1999-00', by: 'KIND' }, ann)
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })

  test.each([
    ['evidence-gaps', 1],
    ['plan-report', 2],
  ])('%s takes %i statements, whoever asks', async (name, statements) => {
    for (const person of [ann, lead, leadOf('Y60')]) {
      const { count } = await statementsDuring(() => service.ask(name, { cycle, by: 'ICB' }, person))
      expect(count).toBe(statements)
    }
  })
})
