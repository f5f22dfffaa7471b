import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { importIcbs } from '../../src/imports/icbs.ts'
import { importTrusts } from '../../src/imports/ods.ts'
import { csv, from, now, referenceDatabase, taken, trustLine, type TestedDatabase } from './importing.ts'

let tested: TestedDatabase

beforeEach(async () => {
  tested = await referenceDatabase()
})

afterEach(() => tested.drop())

const importLines = async (lines: readonly string[], at = now) =>
  taken(await importTrusts(tested.database, csv(...lines), from('etr.csv', at)))

const events = () =>
  tested.rows(
    `select type, actor, reason, changes, at from event where type = 'ORGANISATION_IMPORTED' and actor is not null order by position`,
  )

const placements = () =>
  tested.rows(`select placement.region, placement.icb_code as icb, from_day::text as "from", until_day::text as "until"
    from placement join organisation on organisation.id = organisation_id where ods_code = 'RAA' order by from_day`)

const none = { created: 0, updated: 0, unchanged: 0, closed: 0, skipped: 0, problems: [] }

test('R3 R64 a new trust is created with an event, and importing twice changes nothing', async () => {
  expect(await importLines([trustLine()])).toEqual({ ...none, created: 1 })
  const told = await events()
  expect(told).toEqual([
    {
      type: 'ORGANISATION_IMPORTED',
      actor: 'importer',
      reason: 'Imported from etr.csv.',
      at: '2024-07-08 11:00:00+00',
      changes: expect.arrayContaining([
        { field: 'odsCode', before: null, after: 'RAA' },
        { field: 'region', before: null, after: 'Y56' },
        { field: 'openedOn', before: null, after: '2001-04-01' },
      ]),
    },
  ])
  expect(await importLines([trustLine()])).toEqual({ ...none, unchanged: 1 })
  expect(await events()).toEqual(told)
})

test('R2 a code is permanent: the organisation stays the same when its name changes, and when it closes', async () => {
  await importLines([trustLine()])
  const [before] = await tested.rows(`select id from organisation where ods_code = 'RAA'`)
  expect(await importLines([trustLine({ name: 'ANOTHER NAME' })])).toEqual({ ...none, updated: 1 })
  expect(await importLines([trustLine({ name: 'ANOTHER NAME', closed: '20240331' })])).toEqual({
    ...none,
    updated: 1,
    closed: 1,
  })
  expect(await importLines([trustLine({ code: 'RAB' })])).toEqual({ ...none, created: 1 })
  expect(
    await tested.rows(
      `select id, name, closed_on::text as closed, successor_code from organisation where ods_code = 'RAA'`,
    ),
  ).toEqual([{ id: before?.['id'], name: 'ANOTHER NAME', closed: '2024-03-31', successor_code: null }])
  expect((await events()).map(({ changes }) => changes).slice(1, 3)).toEqual([
    [{ field: 'name', before: 'A TRUST', after: 'ANOTHER NAME' }],
    [{ field: 'closedOn', before: null, after: '2024-03-31' }],
  ])
})

test('R2 a code of another kind is not taken over', async () => {
  expect(await importLines([trustLine({ code: 'QMF' })])).toMatchObject({
    created: 0,
    skipped: 1,
    problems: [{ line: 1, code: 'CODE_OF_ANOTHER_KIND' }],
  })
})

test('R7 another region or board begins a new placement on the day of the import, and the history stays', async () => {
  await importLines([trustLine()])
  await importLines([trustLine({ icb: 'QWE' })])
  await importLines([trustLine({ region: 'Y58', icb: 'QVV' })])
  await importLines([trustLine({ name: 'ANOTHER NAME', region: 'Y58', icb: 'QVV' })], new Date('2024-07-09T11:00:00Z'))
  await importLines([trustLine({ region: 'Y59', icb: 'QRL' })], new Date('2024-07-31T23:30:00Z'))
  expect(await placements()).toEqual([
    { region: 'Y56', icb: 'QMF', from: '2001-04-01', until: '2024-07-08' },
    { region: 'Y58', icb: 'QVV', from: '2024-07-08', until: '2024-08-01' },
    { region: 'Y59', icb: 'QRL', from: '2024-08-01', until: null },
  ])
})

// oxfmt-ignore
test.each([
  ['that is open',                     { opened: '20010401' },                     ['2022-23', '2023-24', '2024-25']],
  ['that closed during a cycle',       { opened: '20010401', closed: '20230630' }, ['2022-23']],
  ['that closed before all of them',   { opened: '20010401', closed: '20220630' }, []],
  ['that opened during a cycle',       { opened: '20240701' },                     ['2024-25']],
])('R61 an organisation %s has its assessment for each cycle in which it was open', async (_case, dates, cycles) => {
  await importLines([trustLine(dates)])
  const rows = await tested.rows(
    `select cycle, status from assessment join organisation on organisation.id = organisation_id where ods_code = 'RAA' order by cycle`,
  )
  expect(rows).toEqual(cycles.map(cycle => ({ cycle, status: 'NOT_PUBLISHED' })))
})

test('R61 a trust that opens again gets the assessments that it lacked', async () => {
  await importLines([trustLine({ closed: '20230630' })])
  expect(await importLines([trustLine()])).toEqual({ ...none, updated: 1 })
  expect(
    await tested.rows(
      `select count(*)::int from assessment join organisation on organisation.id = organisation_id where ods_code = 'RAA'`,
    ),
  ).toEqual([{ count: 3 }])
})

test('R3 two imports of one file at once create each trust once', async () => {
  const lines = Array.from({ length: 50 }, (_, index) => trustLine({ code: `Z${index}00` }))
  const results = await Promise.all([importLines(lines), importLines(lines)])
  expect(results.map(({ created, unchanged }) => [created, unchanged])).toEqual(
    expect.arrayContaining([
      [0, 50],
      [50, 0],
    ]),
  )
})

test('R7 a board that moves keeps its opening day, and a new one is created', async () => {
  const header = 'ICB23CDH,ICB23NM,NHSER23CDH'
  const file = csv(header, 'QMF,NHS North East London Integrated Care Board,Y61', 'QZZ,A new board,Y56')
  const result = taken(await importIcbs(tested.database, file, from('icbs.csv')))
  expect(result).toEqual({ ...none, created: 1, updated: 1 })
  expect(
    await tested.rows(
      `select ods_code, region, opened_on::text as opened, closed_on from organisation where ods_code in ('QMF', 'QZZ') order by 1`,
    ),
  ).toEqual([
    { ods_code: 'QMF', region: 'Y61', opened: '2022-07-01', closed_on: null },
    { ods_code: 'QZZ', region: 'Y56', opened: '2022-07-01', closed_on: null },
  ])
})
