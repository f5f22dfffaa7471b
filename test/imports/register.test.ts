import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { importIcbs } from '../../src/imports/icbs.ts'
import { importTrusts } from '../../src/imports/ods.ts'
import { importRegister } from '../../src/imports/register.ts'
import {
  csv,
  dataFolder,
  from,
  isDataThere,
  now,
  referenceDatabase,
  taken,
  trustLine,
  type TestedDatabase,
} from './importing.ts'

let tested: TestedDatabase

beforeEach(async () => {
  tested = await referenceDatabase()
})

afterEach(() => tested.drop())

const header = 'Code,Organisation Name,Status,Date Of Publication,Primary Sector'

const importStatus = async (status: string, date: string, { code = 'RAA', at = now } = {}) =>
  taken(
    await importRegister(tested.database, csv(header, `${code},A TRUST,${status},${date},NHS Trust`), {
      ...from('register.csv', at),
      cycle: '2022-23',
    }),
  )

const knownTrust = async (columns = {}) =>
  taken(await importTrusts(tested.database, csv(trustLine(columns)), from('etr.csv')))

const assessment = async () =>
  (
    await tested.rows(`select assessment.id, revision, status, register_status as words, published_at as at, published_late as late from assessment
      join organisation on organisation.id = organisation_id where ods_code = 'RAA' and cycle = '2022-23'`)
  )[0]

const history = () =>
  tested.rows(`select from_status as "from", to_status as "to", act, at from status_change order by at, id`)

const none = { created: 0, updated: 0, unchanged: 0, closed: 0, skipped: 0, problems: [] }

test('R4 R16 R64 a status is set with its history and an event, and importing twice changes nothing', async () => {
  await knownTrust()
  expect(await importStatus('22/23 Approaching Standards', '30/06/2023')).toEqual({ ...none, created: 1 })

  const at = '2023-06-29 23:00:00+00'
  const after = {
    id: expect.any(String),
    revision: 2,
    status: 'APPROACHING_STANDARDS',
    words: '22/23 Approaching Standards',
    at,
    late: false,
  }
  expect(await assessment()).toEqual(after)
  expect(await history()).toEqual([{ from: 'NOT_PUBLISHED', to: 'APPROACHING_STANDARDS', act: 'REGISTER_IMPORT', at }])
  const events = `select at, assessment_revision as revision, changes from event where type = 'REGISTER_STATUS_IMPORTED'`
  const told = [
    {
      at,
      revision: 2,
      changes: expect.arrayContaining([{ field: 'status', before: 'NOT_PUBLISHED', after: 'APPROACHING_STANDARDS' }]),
    },
  ]
  expect(await tested.rows(events)).toEqual(told)

  expect(await importStatus('22/23 Approaching Standards', '30/06/2023')).toEqual({ ...none, unchanged: 1 })
  expect(await assessment()).toEqual(after)
  expect(await tested.rows(events)).toEqual(told)
})

test('R14 a publication after the deadline is recorded as late, at the start of that day in London', async () => {
  await knownTrust()
  await importStatus('22/23 Standards Met', '18/01/2024')
  expect(await assessment()).toMatchObject({ late: true, at: '2024-01-18 00:00:00+00' })
})

test('R16 another status of the same day comes after the first, whatever its date', async () => {
  await knownTrust()
  await importStatus('22/23 Approaching Standards', '30/06/2023')
  expect(await importStatus('22/23 Standards Met', '29/06/2023')).toEqual({ ...none, updated: 1 })
  expect((await history()).map(({ to, at }) => [to, at])).toEqual([
    ['APPROACHING_STANDARDS', '2023-06-29 23:00:00+00'],
    ['STANDARDS_MET', '2023-06-29 23:00:00.001+00'],
  ])
})

test('R4 a legacy name is kept as what it was, and gives no status of today', async () => {
  await knownTrust()
  expect(await importStatus('Standards not fully met (plan agreed)', '30/06/2023')).toEqual({ ...none, created: 1 })
  expect(await assessment()).toMatchObject({
    status: 'NOT_PUBLISHED',
    words: 'Standards not fully met (plan agreed)',
    at: '2023-06-29 23:00:00+00',
  })
  expect(await history()).toEqual([])
})

test('R4 the date beside Not Published is that of an earlier publication', async () => {
  await knownTrust()
  await importStatus('Not Published', '28/06/2022')
  expect(await assessment()).toMatchObject({ status: 'NOT_PUBLISHED', words: 'Not Published', at: null, late: null })
})

// oxfmt-ignore
test.each([
  ['an unknown code',                          'RZZ', {},                       'CODE_UNKNOWN'],
  ['a trust that was not open in the cycle',   'RAA', { opened: '20230701' },   'NOT_OPEN_IN_CYCLE'],
])('R4 %s is skipped and reported', async (_case, code, columns, problem) => {
  await knownTrust(columns)
  expect(await importStatus('22/23 Standards Met', '30/06/2023', { code })).toMatchObject({ created: 0, skipped: 1, problems: [{ line: 2, code: problem }] })
})

test('R16 a status that was reached in this service is not overwritten', async () => {
  await knownTrust()
  const before = await assessment()
  await tested.rows(
    `insert into status_change (id, assessment_id, from_status, to_status, at, act) values (gen_random_uuid(), $1, 'NOT_PUBLISHED', 'STANDARDS_NOT_MET', now(), 'PUBLISH')`,
    before?.['id'],
  )
  expect(await importStatus('22/23 Standards Met', '30/06/2023')).toMatchObject({
    skipped: 1,
    problems: [{ line: 2, code: 'STATUS_DECIDED_HERE' }],
  })
  expect(await assessment()).toEqual(before)
})

test('R4 an unknown cycle is refused, with those that are known', async () => {
  const ruling = await importRegister(tested.database, csv(header), { ...from('register.csv'), cycle: '2019-20' })
  expect(ruling).toMatchObject({
    reasons: [{ message: 'There is no cycle 2019-20; there are 2022-23, 2023-24, 2024-25.', path: ['cycle'] }],
  })
})

/** Where the folder of public files is absent, there is nothing to read. */
const withPublicFiles = isDataThere ? describe : describe.skip

withPublicFiles(`the public files${isDataThere ? '' : `, skipped: there is no folder ${dataFolder}`}`, () => {
  const file = (name: string) => createReadStream(join(dataFolder, name))
  const trusts = async (name: string) => taken(await importTrusts(tested.database, file(`ods/${name}`), from(name)))
  const register = async (name: string) =>
    taken(await importRegister(tested.database, file(`register/${name}`), { ...from(name), cycle: '2022-23' }))

  const summary = `
    select region, count(*)::int as total, count(*) filter (where status = 'STANDARDS_EXCEEDED')::int as exceeded,
      count(*) filter (where status = 'STANDARDS_MET')::int as met, count(*) filter (where status = 'APPROACHING_STANDARDS')::int as approaching,
      count(*) filter (where status = 'STANDARDS_NOT_MET')::int as not_met, count(*) filter (where status = 'NOT_PUBLISHED')::int as not_published
    from assessment join organisation on organisation.id = organisation_id
    where cycle = '2022-23' and kind = 'NHS_TRUST' group by region order by region`

  // oxfmt-ignore
  const expected = [
    ['Y56', 34, 0, 23, 11, 0, 0],
    ['Y58', 20, 3, 11,  5, 0, 1],
    ['Y59', 30, 3, 18,  9, 0, 0],
    ['Y60', 41, 2, 25, 14, 0, 0],
    ['Y61', 22, 1, 12,  9, 0, 0],
    ['Y62', 32, 3, 24,  4, 0, 1],
    ['Y63', 33, 3, 25,  5, 0, 0],
  ]

  test('R3 R4 R61 both reports and then the register give the known totals, and importing twice changes nothing', async () => {
    expect(await trusts('etr.csv')).toMatchObject({ created: 208, updated: 0, unchanged: 0, closed: 2, skipped: 3 })
    expect(await trusts('ect.csv')).toMatchObject({ created: 4, updated: 0, unchanged: 0, closed: 0, skipped: 0 })
    expect(await register('trusts-2022-23.csv')).toMatchObject({ created: 211, updated: 0, unchanged: 0, skipped: 0 })
    expect((await tested.rows(summary)).map(row => Object.values(row))).toEqual(expected)

    const [{ position } = {}] = await tested.rows('select position from event_head')
    expect(await trusts('etr.csv')).toMatchObject({ created: 0, updated: 0, unchanged: 208, closed: 0, skipped: 3 })
    expect(await register('trusts-2022-23.csv')).toMatchObject({ created: 0, updated: 0, unchanged: 211 })
    expect(await tested.rows('select position from event_head')).toEqual([{ position }])
  })

  test('R2 R3 Welsh rows are skipped and reported, closed trusts are kept', async () => {
    const { problems } = await trusts('etr.csv')
    expect(problems.map(({ line, code, message }) => [line, code, message])).toEqual([
      [111, 'OUTSIDE_ENGLAND', 'RQF is Welsh (region W00).'],
      [127, 'OUTSIDE_ENGLAND', 'RT4 is Welsh (region W00).'],
      [207, 'OUTSIDE_ENGLAND', 'RYT is Welsh (region W00).'],
    ])
    expect(
      await tested.rows(
        'select ods_code as code, closed_on::text as closed from organisation where closed_on is not null order by 1',
      ),
    ).toEqual([
      { code: 'RA4', closed: '2023-03-31' },
      { code: 'RVY', closed: '2023-06-30' },
    ])
  })

  test('R4 boards are known and take their statuses, support units are not known and are reported', async () => {
    expect(taken(await importIcbs(tested.database, file('ods/icb-to-region-2023.csv'), from('icbs.csv')))).toEqual({
      ...none,
      unchanged: 42,
    })
    expect(await register('icbs-2022-23.csv')).toMatchObject({ created: 42, skipped: 0 })
    expect((await register('csus-2022-23.csv')).problems.map(({ line, code }) => [line, code])).toEqual(
      [2, 3, 4, 5, 6].map(line => [line, 'CODE_UNKNOWN']),
    )
  })
})
