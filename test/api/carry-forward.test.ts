import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { importSuccessors } from '../../src/imports/successors.ts'
import { from, taken } from '../imports/importing.ts'
import { moveTo } from '../jobs/working.ts'
import { act, acted, reasons } from './acting.ts'
import { administratorOf, ann, leadOf, memberOf, statusClientOf } from './people.ts'
import { startService, type Person, type RunningService } from './service.ts'
import { goodItem } from './walk.ts'

// QUE (Y61) plans in three years. QHM (Y63) plans in the second, and goes into QUE before the third.
let service: RunningService
beforeAll(async () => {
  service = await startService()
}, 60_000)
afterAll(() => service.stop())

type Seen = {
  readonly evidence: string
  readonly odsCode: string
  readonly itemId: string
  readonly yearsOutstanding: number
  readonly outstandingSince: string
  readonly coveredByPlan: boolean
}

const assessmentIn = async (odsCode: string, cycle: string, person: Person | undefined = administratorOf(odsCode)) =>
  (await service.ask('carried-forward', { odsCode, cycle }, person)).data.assessment

const briefly = (offered: readonly Seen[]) =>
  offered.map(
    ({ odsCode, evidence, yearsOutstanding, outstandingSince, coveredByPlan }) =>
      `${odsCode} ${evidence} year ${yearsOutstanding} since ${outstandingSince}${coveredByPlan ? ', covered' : ''}`,
  )

/** Answers everything of a cycle except what is named. */
const answer = async (odsCode: string, cycle: string, except: readonly string[], partial: readonly string[] = []) => {
  const person = administratorOf(odsCode)
  const { assessment } = (await service.ask('assessment', { odsCode, cycle, onlyGaps: false }, person)).data
  const items = assessment.evidence as { item: { reference: string; assertion: string } }[]
  const responses = items
    .map(({ item: { reference } }) => reference)
    .filter(reference => !except.includes(reference))
    .map(reference => ({ reference, response: partial.includes(reference) ? 'PARTIAL' : 'COMPLETE' }))
  const input = { assessmentId: assessment.id, expectedRevision: assessment.revision }
  const { thing } = await acted(service, 'assessmentEvidenceRecord', { ...input, responses }, person)
  const assertions = [...new Set(items.map(({ item }) => item.assertion))]
  await acted(service, 'assertionConfirm', { ...input, expectedRevision: thing.revision, assertions }, person)
  return assessment.id as string
}

const start = async (odsCode: string, assessmentId: string) =>
  acted(service, 'improvementPlanStart', { assessmentId }, administratorOf(odsCode))

/** A plan about the named gaps, submitted with its assessment. */
const submitted = async (odsCode: string, cycle: string, gaps: readonly string[]): Promise<string> => {
  const assessmentId = await answer(odsCode, cycle, gaps)
  const { thing } = await start(odsCode, assessmentId)
  let revision = thing.revision as number
  for (const { id } of thing.content.items) {
    const changed = await acted(
      service,
      'planItemUpdate',
      {
        itemId: id,
        expectedRevision: revision,
        item: { ...goodItem, gap: `Words of ${odsCode} in ${cycle}`, milestones: [] },
      },
      administratorOf(odsCode),
    )
    revision = changed.thing.revision
  }
  await acted(
    service,
    'assessmentPublish',
    { assessmentId, expectedRevision: thing.assessment.revision },
    administratorOf(odsCode),
  )
  return thing.id
}

const itemsOf = async (odsCode: string, cycle: string) =>
  (await assessmentIn(odsCode, cycle)).improvementPlan.content.items as {
    id: string
    yearsOutstanding: number
    carriedForwardFrom: { odsCode: string; cycle: string; gap: string; outstandingSince: string; itemId: string }[]
  }[]

test('R29 nothing is offered to the first plan, and its items are new', async () => {
  await submitted('QUE', '2022-23', ['1.1.1', '4.1.1'])
  expect((await assessmentIn('QUE', '2022-23')).carriedForward).toEqual([])
  expect((await itemsOf('QUE', '2022-23')).map(item => [item.yearsOutstanding, item.carriedForwardFrom])).toEqual([
    [1, []],
    [1, []],
  ])
})

test('R29 what is not finished is offered to the next plan, and the template keeps the lineage', async () => {
  expect(briefly((await assessmentIn('QUE', '2023-24')).carriedForward)).toEqual([
    'QUE 1.1.1 year 2 since 2022-23',
    'QUE 4.1.1 year 2 since 2022-23',
  ])
  await submitted('QUE', '2023-24', ['1.1.1', '2.2.1'])
  expect(briefly((await assessmentIn('QUE', '2023-24')).carriedForward)).toEqual([
    'QUE 1.1.1 year 2 since 2022-23, covered',
    'QUE 4.1.1 year 2 since 2022-23',
  ])
  const items = await itemsOf('QUE', '2023-24')
  expect(items.map(({ yearsOutstanding }) => yearsOutstanding)).toEqual([2, 1])
  expect(items[0]?.carriedForwardFrom).toEqual([
    {
      itemId: (await itemsOf('QUE', '2022-23'))[0]?.id,
      odsCode: 'QUE',
      organisationName: expect.stringContaining('Cambridgeshire'),
      cycle: '2022-23',
      gap: 'Words of QUE in 2022-23',
      plannedCompletionDate: '2024-12-20',
      status: 'NOT_STARTED',
      outstandingSince: '2022-23',
    },
  ])
})

test('R66 the record tells of it with the item that came', async () => {
  const { rows } = await service.database.pool.query<{ lineages: number }>(
    `select (select sum(jsonb_array_length(change -> 'after' -> 'carriedForwardFrom'))::int from jsonb_array_elements(e.changes) change
       where change ->> 'field' like 'items.%') as lineages from event e where e.type = 'PLAN_STARTED' order by e.position`,
  )
  expect(rows.map(({ lineages }) => lineages)).toEqual([0, 1])
})

test('R38 reviewers are shown it', async () => {
  const { id } = (await assessmentIn('QUE', '2023-24')).improvementPlan
  const { data } = await service.send(
    'query ($id: ID!) { node(id: $id) { ... on ImprovementPlan { signals { code statement } } } }',
    { id },
    ann,
  )
  expect(data.node.signals).toContainEqual({
    code: 'OUTSTANDING_IN_AN_EARLIER_CYCLE',
    statement: 'Outstanding since 2022-23, this is year 2: 1.1.1.',
  })
})

describe('R2 R29 the third year, after a succession', () => {
  const readers: readonly (readonly [string, Person | undefined, 'ALL' | 'OWN' | null])[] = [
    ['the public', undefined, null],
    ['a status client', statusClientOf('QUE'), null],
    ['a member of QUE', memberOf('QUE'), 'ALL'],
    ['the lead of its region', leadOf('Y61'), 'ALL'],
    ['a reviewer', ann, 'ALL'],
    ['a member of QHM', memberOf('QHM'), null],
    ['the lead of the region of QHM', leadOf('Y63'), null],
    ['the lead of another region', leadOf('Y58'), null],
  ]
  const own = ['QUE 1.1.1 year 3 since 2022-23', 'QUE 2.2.1 year 2 since 2023-24']
  const inherited = ['QHM 1.1.1 year 2 since 2023-24', 'QHM 4.1.1 year 2 since 2023-24']

  test('R58 before it, nothing of the other organisation is offered', async () => {
    await submitted('QHM', '2023-24', ['1.1.1', '4.1.1'])
    expect(briefly((await assessmentIn('QUE', '2024-25', ann)).carriedForward)).toEqual(own)
    const file = 'Code,Successor Code,Date\nQHM,QUE,20240708\n'
    expect(taken(await importSuccessors(service.database, file, from('succ.csv', service.now())))).toMatchObject({
      created: 1,
    })
  })

  test.each(readers)('R56 R57 R58 %s is offered what they may see', async (_name, person, seen) => {
    const asked = await service.ask('carried-forward', { odsCode: 'QUE', cycle: '2024-25' }, person)
    const { carriedForward } = asked.data.assessment
    expect(carriedForward && briefly(carriedForward)).toEqual(seen && [...own, ...inherited])
    expect(JSON.stringify(asked.data).includes('Words of')).toBe(seen !== null)
  })

  test('R29 R58 the new plan goes on with both, and takes by name what it is offered, and nothing else', async () => {
    await moveTo(service, '2025-05-23T08:00:00Z')
    const assessmentId = await answer('QUE', '2024-25', ['1.1.1'], ['3.1.1'])
    const { thing } = await start('QUE', assessmentId)
    const [first] = await itemsOf('QUE', '2024-25')
    expect(first?.yearsOutstanding).toBe(3)
    expect(
      first?.carriedForwardFrom.map(({ odsCode, cycle, outstandingSince }) => [odsCode, cycle, outstandingSince]),
    ).toEqual([
      ['QUE', '2023-24', '2022-23'],
      ['QHM', '2023-24', '2023-24'],
    ])

    const offered = (await assessmentIn('QUE', '2024-25')).carriedForward as readonly Seen[]
    const named = offered.find(({ odsCode, evidence }) => odsCode === 'QHM' && evidence === '4.1.1')?.itemId
    const [older] = await itemsOf('QUE', '2022-23')
    const input = { planId: thing.id, expectedRevision: thing.revision, evidence: '3.1.1', item: goodItem }
    for (const other of [older?.id, 'item_00000000-0000-0000-0000-000000000000', 'nonsense'])
      expect(
        reasons(
          await act(service, 'planItemAdd', { ...input, carriesForward: [named, other] }, administratorOf('QUE')),
        ),
      ).toEqual(['INVALID_INPUT carriesForward.1'])
    await acted(
      service,
      'planItemAdd',
      { ...input, item: { gap: 'The rest of what they left' }, carriesForward: [named] },
      administratorOf('QUE'),
    )
    expect((await itemsOf('QUE', '2024-25')).at(-1)).toMatchObject({
      yearsOutstanding: 2,
      carriedForwardFrom: [{ odsCode: 'QHM', gap: 'Words of QHM in 2023-24', itemId: named }],
    })
    expect(briefly((await assessmentIn('QUE', '2024-25')).carriedForward)).toEqual([
      `${own[0]}, covered`,
      own[1],
      `${inherited[0]}, covered`,
      `${inherited[1]}, covered`,
    ])
  })

  test('R6 R29 an item is matched with the catalogue of the new cycle, and offered as text where that has none', async () => {
    await service.database.pool.query(
      `update evidence_item set reference = '2.2.99' where cycle_code = '2024-25' and reference = '2.2.1'`,
    )
    const { data } = await service.send(
      '{ assessment(odsCode: "QUE", cycle: "2024-25") { carriedForward { evidence evidenceItem { reference catalogue { cycle } } } } }',
      {},
      memberOf('QUE'),
    )
    expect(data.assessment.carriedForward.slice(0, 2)).toEqual([
      { evidence: '1.1.1', evidenceItem: { reference: '1.1.1', catalogue: { cycle: '2024-25' } } },
      { evidence: '2.2.1', evidenceItem: null },
    ])
  })

  test('R29 what is completed meanwhile is offered no more, and the lineage stays as it was written down', async () => {
    await service.database.pool.query(
      `update plan_item set status = 'COMPLETE' where id in (select i.id from plan_item i join improvement_plan p on p.id = i.plan_id
         join assessment a on a.id = p.assessment_id join organisation o on o.id = a.organisation_id where a.cycle = '2023-24' and o.ods_code = 'QUE')`,
    )
    expect(briefly((await assessmentIn('QUE', '2024-25')).carriedForward)).toEqual(
      inherited.map(one => `${one}, covered`),
    )
    expect((await itemsOf('QUE', '2024-25'))[0]).toMatchObject({ yearsOutstanding: 3 })
  })
})
