import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { importTrusts } from '../../src/imports/ods.ts'
import { importSuccessors } from '../../src/imports/successors.ts'
import { csv, from, now, referenceDatabase, taken, trustLine, type TestedDatabase } from './importing.ts'

let tested: TestedDatabase

beforeEach(async () => {
  tested = await referenceDatabase()
  const lines = ['RAA', 'RAB', 'RAC', 'RAD'].map(code => trustLine({ code, name: `TRUST ${code}` }))
  taken(await importTrusts(tested.database, csv(...lines), from('etr.csv')))
})

afterEach(() => tested.drop())

const importLines = async (lines: readonly string[], at = now) =>
  taken(await importSuccessors(tested.database, csv('Code,Successor Code,Date', ...lines), from('succ.csv', at)))

/** Each succession as it is kept: code, successor, since when, who answers, and when it closed. */
const kept = async () =>
  (
    await tested.rows(`select concat_ws(' ', ods_code, successor_code, succeeded_on, answered_for_by, closed_on) as row
      from organisation where successor_code is not null or closed_on is not null order by ods_code`)
  ).map(({ row }) => row)

const events = () =>
  tested.rows(`select o.ods_code as code, e.type, e.reason, e.changes from event e join organisation o on o.id = e.organisation_id
    where e.type in ('ORGANISATION_SUCCEEDED', 'PLAN_INHERITED') order by e.position`)

const none = { created: 0, updated: 0, unchanged: 0, closed: 0, skipped: 0, problems: [] }

test('R2 R64 a succession is kept with events for both, closes what was open, and importing twice changes nothing', async () => {
  expect(await importLines(['RAA,RAB,20240401'])).toEqual({ ...none, created: 1, closed: 1 })
  expect(await kept()).toEqual(['RAA RAB 2024-04-01 RAB 2024-03-31'])
  const told = await events()
  const reason = 'Imported from succ.csv.'
  expect(told).toEqual([
    {
      code: 'RAA',
      type: 'ORGANISATION_SUCCEEDED',
      reason,
      changes: [
        { field: 'successor', before: null, after: 'RAB' },
        { field: 'succeededOn', before: null, after: '2024-04-01' },
        { field: 'closedOn', before: null, after: '2024-03-31' },
      ],
    },
    {
      code: 'RAB',
      type: 'ORGANISATION_SUCCEEDED',
      reason,
      changes: [{ field: 'predecessor', before: null, after: 'RAA' }],
    },
  ])
  expect(await importLines(['RAA,RAB,2024-04-01'])).toEqual({ ...none, unchanged: 1 })
  expect(await events()).toEqual(told)
})

// oxfmt-ignore
test.each([
  ['in one file',                    [['RAA,RAB,20240401', 'RAB,RAC,20240501', 'RAC,RAD,20240601']]],
  ['in one file, the last first',    [['RAC,RAD,20240601', 'RAB,RAC,20240501', 'RAA,RAB,20240401']]],
  ['in three files',                 [['RAA,RAB,20240401'], ['RAB,RAC,20240501'], ['RAC,RAD,20240601']]],
])('R2 the last of a chain answers for all of it, %s', async (_case, files) => {
  for (const lines of files) expect(await importLines(lines)).toMatchObject({ created: lines.length, skipped: 0 })
  expect(await kept()).toEqual([
    'RAA RAB 2024-04-01 RAD 2024-03-31',
    'RAB RAC 2024-05-01 RAD 2024-04-30',
    'RAC RAD 2024-06-01 RAD 2024-05-31',
  ])
})

// oxfmt-ignore
test.each([
  ['an unknown code',            'RZZ,RAB,20240401',  'CODE_UNKNOWN',           'No organisation has the code RZZ.'],
  ['an unknown successor',       'RAB,RZZ,20240401',  'CODE_UNKNOWN',           'RAB has the successor RZZ, and no organisation has that code.'],
  ['no code',                    ',RAB,20240401',     'CODE_NOT_VALID',         '"" is no ODS code.'],
  ['no successor',               'RAB,,20240401',     'CODE_NOT_VALID',         'RAB has the successor "", which is no ODS code.'],
  ['a date that is none',        'RAB,RAC,20240231',  'DATE_NOT_VALID',         'RAB has the date "20240231"; dates are written YYYYMMDD.'],
  ['no date',                    'RAB,RAC,',          'DATE_NOT_VALID',         'RAB has the date ""; dates are written YYYYMMDD.'],
  ['a day that has not come',    'RAB,RAC,20240709',  'NOT_YET',                'RAB is succeeded on 2024-07-09, which has not come: import the line again from then on.'],
  ['itself as its successor',    'RAB,RAB,20240401',  'SUCCESSION_IN_A_CIRCLE', 'RAB would succeed itself, by way of RAB.'],
  ['a circle with a line before','RAB,RAA,20240401',  'SUCCESSION_IN_A_CIRCLE', 'RAB would succeed itself, by way of RAA.'],
  ['the same line again',        'RAA,RAB,20240401',  'CODE_REPEATED',          'RAA with RAB stands in line 2 already.'],
  ['a column too much',          'RAB,RAC,20240401,', 'WRONG_NUMBER_OF_COLUMNS','The line has 4 columns; 3 are expected.'],
])('R2 R3 a line with %s is reported and stops nothing else', async (_case, line, code, message) => {
  expect(await importLines(['RAA,RAB,20240401', line])).toEqual({
    ...none,
    created: 1,
    closed: 1,
    skipped: 1,
    problems: [{ line: 3, code, message }],
  })
  expect(await kept()).toEqual(['RAA RAB 2024-04-01 RAB 2024-03-31'])
})

test('R2 a circle with what is known already is refused', async () => {
  await importLines(['RAA,RAB,20240401', 'RAB,RAC,20240401'])
  expect(await importLines(['RAC,RAA,20240402'])).toMatchObject({
    created: 0,
    problems: [{ line: 2, code: 'SUCCESSION_IN_A_CIRCLE' }],
  })
})

test('R2 R3 a file of another kind is refused with what would be right', async () => {
  const ruling = await importSuccessors(tested.database, csv('Code,Name'), from('succ.csv'))
  expect(ruling).toMatchObject({
    reasons: [
      {
        message:
          'The first line does not name the column Successor Code, Date; it has to name Code, Successor Code, Date.',
      },
    ],
  })
})

describe('R2 where several successors are named', () => {
  const both = ['RAA,RAB,20240401', 'RAA,RAC,20240401']

  test('nobody is taken unasked, and every line is reported', async () => {
    expect(await importLines(both)).toMatchObject({
      created: 0,
      skipped: 2,
      problems: [
        { line: 2, code: 'SEVERAL_SUCCESSORS', message: expect.stringContaining('RAB and RAC') },
        { line: 3, code: 'SEVERAL_SUCCESSORS' },
      ],
    })
    expect(await kept()).toEqual([])
  })

  test('the one that people have decided on stays', async () => {
    await importLines(['RAA,RAC,20240401'])
    expect(await importLines(both)).toMatchObject({ unchanged: 1, skipped: 1, problems: [{ line: 2 }] })
    expect(await kept()).toEqual(['RAA RAC 2024-04-01 RAC 2024-03-31'])
  })

  test('another can be decided on later', async () => {
    await importLines(['RAA,RAC,20240401'])
    expect(await importLines(['RAA,RAB,20240401'])).toEqual({ ...none, updated: 1 })
    expect(await kept()).toEqual(['RAA RAB 2024-04-01 RAB 2024-03-31'])
  })
})

// oxfmt-ignore
test.each([
  ['as it was told before',                   { closed: '20240331' }, 'RAA RAB 2024-04-03 RAB 2024-03-31'],
  ['the day before it was succeeded',         {},                     'RAA RAB 2024-04-03 RAB 2024-04-02'],
])('R2 R7 a succeeded organisation stays closed %s, also where the trusts report tells no end of it', async (_case, dates, row) => {
  taken(await importTrusts(tested.database, csv(trustLine({ name: 'TRUST RAA', ...dates })), from('etr.csv')))
  await importLines(['RAA,RAB,20240403'])
  const again = await importTrusts(tested.database, csv(trustLine({ name: 'TRUST RAA' })), from('etr.csv'))
  expect(taken(again)).toEqual({ ...none, unchanged: 1 })
  expect(await kept()).toEqual([row])
})

test('R3 two imports of one file at once keep it once', async () => {
  const results = await Promise.all([importLines(['RAA,RAB,20240401']), importLines(['RAA,RAB,20240401'])])
  expect(results.map(({ created, unchanged }) => created + unchanged)).toEqual([1, 1])
  expect(await events()).toHaveLength(2)
})

test('R2 a database from before gets who answers from the successors that it knows', async () => {
  await importLines(['RAA,RAB,20240401', 'RAB,RAC,20240501'])
  const { migrator } = tested.owner.orm
  await migrator.down({ to: '0004-before-publication-and-regulation' })
  await migrator.up()
  expect(await kept()).toEqual(['RAA RAB RAC 2024-03-31', 'RAB RAC RAC 2024-04-30'])
})
