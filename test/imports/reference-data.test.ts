import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { loadReferenceData } from '../../src/imports/reference-data.ts'
import { emptyDatabase, now, referenceDatabase, type TestedDatabase } from './importing.ts'

let tested: TestedDatabase

beforeAll(async () => {
  tested = await referenceDatabase()
})

afterAll(() => tested.drop())

const counts = `
  select (select count(*) from region)::int as regions, (select count(*) from standard)::int as standards,
    (select count(*) from cycle)::int as cycles, (select count(*) from cycle_kind)::int as kinds,
    (select count(*) from update_round)::int as rounds, (select count(*) from organisation where kind = 'ICB')::int as boards,
    (select count(*) from evidence_item)::int as items, (select count(*) from assessment)::int as assessments,
    (select count(*) from placement)::int as placements, (select count(*) from event)::int as events`

test('R61 a new database has regions, standards, cycles, boards with their assessments, and sample catalogues', async () => {
  expect(await tested.rows(counts)).toEqual([
    {
      regions: 7,
      standards: 10,
      cycles: 3,
      kinds: 24,
      rounds: 6,
      boards: 42,
      items: 366,
      assessments: 126,
      placements: 42,
      events: 45,
    },
  ])
})

test('R20 R46 the calendar of 2023-24 is that of the guidance', async () => {
  const [cycle] = await tested.rows(`
    select first_day::text, last_day::text, baseline_due::text, notice_by::text, template_available_from::text,
      submission_deadline::text, latest_completion_date::text, provenance,
      (select json_agg(array[code, due_on::text, chase_by::text, is_final::text] order by due_on) from update_round where cycle_code = '2023-24') as rounds
    from cycle where code = '2023-24'`)
  expect(cycle).toEqual({
    first_day: '2023-07-01',
    last_day: '2024-06-30',
    baseline_due: '2024-02-29',
    notice_by: '2024-06-01',
    template_available_from: '2024-05-22',
    submission_deadline: '2024-06-30',
    latest_completion_date: '2025-06-30',
    provenance: expect.stringContaining('decisions of this service'),
    rounds: [
      ['SEPTEMBER_2024', '2024-09-30', '2024-10-14', 'false'],
      ['DECEMBER_2024', '2024-12-31', '2025-01-14', 'true'],
    ],
  })
})

test.each(['2022-23', '2024-25'])('R46 the calendar of %s says that it is assumed', async code => {
  const [cycle] = await tested.rows('select provenance from cycle where code = $1', code)
  expect(cycle?.['provenance']).toMatch(/^Assumed by analogy/)
})

// oxfmt-ignore
test.each([
  ['NHS_TRUST',       true,  'REGIONAL_SECURITY_LEAD', true],
  ['ICB',             true,  'REGIONAL_SECURITY_LEAD', true],
  ['CSU',             true,  'REGIONAL_SECURITY_LEAD', true],
  ['INDEPENDENT_OES', true,  'JOINT_CYBER_UNIT',       false],
  ['KEY_IT_SUPPLIER', true,  null,                     false],
  ['LOCAL_AUTHORITY', true,  null,                     false],
  ['DHSC_ALB',        true,  'JOINT_CYBER_UNIT',       true],
  ['OTHER',           false, null,                     false],
])('R1 R15 R18 R33 what the cycle asks of %s', async (kind, plan, team, baseline) => {
  const asked = 'select may_submit_plan, routed_to, gives_notice_to, publishes_baseline from cycle_kind where cycle_code = $1 and kind = $2'
  expect(await tested.rows(asked, '2023-24', kind)).toEqual([
    { may_submit_plan: plan, routed_to: team, gives_notice_to: team, publishes_baseline: baseline },
  ])
})

test('R5 the sample says so wherever it is shown, and sorts by its numbers', async () => {
  expect(
    await tested.rows('select is_sample, name, note from evidence_catalogue where cycle_code = $1', '2023-24'),
  ).toEqual([
    {
      is_sample: true,
      name: 'Sample evidence catalogue for 2023-24',
      note: expect.stringMatching(/^This is a sample/),
    },
  ])
  const items = await tested.rows(
    `select reference, title, cardinality(mandatory_kinds) as kinds from evidence_item where cycle_code = '2023-24' order by parts`,
  )
  expect(items.every(({ title }) => String(title).startsWith('Sample item '))).toBe(true)
  expect(items.filter(({ kinds }) => kinds === 8)).toHaveLength(98)
  expect(items.map(({ reference }) => reference).filter(reference => String(reference).startsWith('9.5.'))).toEqual(
    ['1', '2', '3', '5', '6', '7', '8', '9', '10', '11'].map(number => `9.5.${number}`),
  )
})

test('R55 loading again changes nothing, least of all what people have changed', async () => {
  await tested.rows(`update cycle set notice_by = '2024-06-05' where code = '2023-24'`)
  await tested.rows(`update evidence_catalogue set name = 'Official', is_sample = false where cycle_code = '2023-24'`)
  await tested.rows(`delete from evidence_item where cycle_code = '2023-24' and reference = '1.1.1'`)
  await tested.rows(`update organisation set name = 'Renamed' where ods_code = 'QMF'`)

  const began = performance.now()
  await loadReferenceData(tested.database, now)
  expect(performance.now() - began).toBeLessThan(300)

  expect(await tested.rows(counts)).toMatchObject([{ items: 365, events: 45, assessments: 126 }])
  expect(
    await tested.rows(`select notice_by::text as day, (select name from evidence_catalogue where cycle_code = code) as name,
    (select name from organisation where ods_code = 'QMF') as board from cycle where code = '2023-24'`),
  ).toEqual([{ day: '2024-06-05', name: 'Official', board: 'Renamed' }])
})

test('R61 instances that start at once on an empty database load one set', async () => {
  const empty = await emptyDatabase()
  try {
    await Promise.all([1, 2, 3].map(() => loadReferenceData(empty.database, now)))
    expect(await empty.rows(counts)).toMatchObject([
      { cycles: 3, items: 366, boards: 42, assessments: 126, events: 45 },
    ])
  } finally {
    await empty.drop()
  }
})
