import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { organisationKinds } from '../../src/domain/organisation.ts'
import { importEvidenceCatalogue } from '../../src/imports/evidence-catalogue.ts'
import { importTrusts } from '../../src/imports/ods.ts'
import { importOutcomes } from '../../src/imports/outcomes.ts'
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

const header = 'reference,standard,assertion,assertion_title,mandatory,title'
const none = { created: 0, updated: 0, unchanged: 0, closed: 0, skipped: 0, problems: [] }
const first = '1.1.1,1,1.1,Framework,true,First'
const second = '1.1.2,1,1.1,Framework,NHS_TRUST|ICB,Second'

const importItems = async (lines: readonly string[], { fileName = 'official.csv', isSample = false } = {}) =>
  taken(
    await importEvidenceCatalogue(tested.database, csv(header, ...lines), {
      ...from(fileName),
      cycle: '2023-24',
      isSample,
    }),
  )

const items = () =>
  tested.rows(
    `select reference, title, mandatory_kinds as kinds from evidence_item where cycle_code = '2023-24' order by parts`,
  )

const catalogue = async () =>
  (await tested.rows(`select name, is_sample, note from evidence_catalogue where cycle_code = '2023-24'`))[0]

const events = () =>
  tested.rows(
    `select changes, reason from event where type = 'CATALOGUE_IMPORTED' and actor is not null order by position`,
  )

test('R5 R64 an imported catalogue replaces the sample, on record, and importing twice changes nothing', async () => {
  const imported = await importItems([second, first, '1.1.10,1,1.1,Framework,false,Tenth'])
  expect(imported).toEqual({ ...none, created: 1, updated: 2, closed: 120 })
  const after = [
    { reference: '1.1.1', title: 'First', kinds: organisationKinds },
    { reference: '1.1.2', title: 'Second', kinds: ['NHS_TRUST', 'ICB'] },
    { reference: '1.1.10', title: 'Tenth', kinds: [] },
  ]
  expect(await items()).toEqual(after)
  expect(await catalogue()).toEqual({
    name: 'Evidence catalogue for 2023-24',
    is_sample: false,
    note: 'Imported from official.csv.',
  })
  const told = await events()
  expect(told).toEqual([
    {
      reason: 'Imported from official.csv.',
      changes: expect.arrayContaining([
        { field: '2023-24.items', before: 122, after: 3 },
        { field: '2023-24.1.1.1.title', before: expect.stringMatching(/^Sample item 1\.1\.1: /), after: 'First' },
        { field: '2023-24.1.1.3', before: expect.objectContaining({ assertion: '1.1' }), after: null },
        { field: '2023-24.added', before: null, after: ['1.1.10'] },
      ]),
    },
  ])

  expect(await importItems([second, first, '1.1.10,1,1.1,Framework,false,Tenth'])).toEqual({ ...none, unchanged: 3 })
  expect(await events()).toEqual(told)
  expect(await tested.rows(`select count(*)::int from evidence_item where cycle_code = '2022-23'`)).toEqual([
    { count: 122 },
  ])
})

const answer = async (reference: string) => {
  taken(await importTrusts(tested.database, csv(trustLine()), from('etr.csv')))
  await tested.rows(
    `insert into evidence_response (assessment_id, evidence_item_id, response, recorded_by, recorded_at)
      select assessment.id, item.id, 'COMPLETE', 'somebody', $1 from assessment
      join organisation on organisation.id = organisation_id join evidence_item as item on cycle_code = cycle
      where ods_code = 'RAA' and cycle = '2023-24' and reference = $2`,
    now,
    reference,
  )
}

const standInPlan = async (reference: string) => {
  taken(await importTrusts(tested.database, csv(trustLine()), from('etr.csv')))
  await tested.rows(
    `with plan as (
        insert into improvement_plan (id, assessment_id, state, started_at, editors, rounds_reported)
        select gen_random_uuid(), assessment.id, 'DRAFT', $1, '[]', '{}' from assessment
        join organisation on organisation.id = organisation_id where ods_code = 'RAA' and cycle = '2023-24' returning id
      )
      insert into plan_item (id, plan_id, sequence, origin, evidence_item_id, gap, actions, milestones, local_references, dependencies)
      select gen_random_uuid(), plan.id, 1, 'NO_RESPONSE', item.id, '', '{}', '[]', '{}', '{}' from plan, evidence_item as item
      where cycle_code = '2023-24' and reference = $2`,
    now,
    reference,
  )
}

// oxfmt-ignore
test.each([
  ['has answers',        answer],
  ['stands in a plan',   standInPlan],
])('R29 an item that %s is kept and reported', async (_case, use) => {
  await use('4.5.3')
  const result = await importItems([first])
  expect(result).toMatchObject({ updated: 1, closed: 120, skipped: 0, problems: [{ line: null, code: 'ITEM_KEPT' }] })
  expect((await items()).map(({ reference }) => reference)).toEqual(['1.1.1', '4.5.3'])
})

test('R5 a file with a broken line takes nothing out', async () => {
  const result = await importItems([first, '1.1.2,1,1.1,Framework,perhaps,'])
  expect(result).toMatchObject({ updated: 1, closed: 0, skipped: 1 })
  expect(await items()).toHaveLength(122)
})

// oxfmt-ignore
test.each([
  ['the word of whoever imports it', { isSample: true }],
  ['its name',                       { fileName: 'My-Sample.csv' }],
])('R5 a catalogue is labelled a sample by %s', async (_case, options) => {
  await importItems(['1.1.1,1,1.1,Framework,true,'], options)
  expect(await catalogue()).toMatchObject({ is_sample: true, name: 'Sample evidence catalogue for 2023-24' })
  expect(await items()).toEqual([expect.objectContaining({ title: 'Sample item 1.1.1: Framework' })])
})

const withSample = isDataThere ? test : test.skip

withSample(
  `R5 the sample that is shipped is the sample file${isDataThere ? '' : `, skipped: there is no folder ${dataFolder}`}`,
  async () => {
    const file = createReadStream(join(dataFolder, 'evidence/sample-catalogue.csv'))
    const result = await importEvidenceCatalogue(tested.database, file, {
      ...from('sample-catalogue.csv'),
      cycle: '2023-24',
      isSample: false,
    })
    expect(result).toEqual({ ...none, unchanged: 122 })
  },
)

const outcomes = async (...lines: readonly string[]) =>
  taken(
    await importOutcomes(tested.database, csv('reference,framework,version,code,name', ...lines), {
      ...from('caf.csv'),
      cycle: '2023-24',
    }),
  )

const mapped = () =>
  tested.rows(`select reference, framework, version, code, name from evidence_item_outcome
    join evidence_item as item on item.id = evidence_item_id join framework_outcome as outcome on outcome.id = outcome_id order by parts, version`)

test('R6 items map to outcomes that are known by framework, version and code, and importing twice changes nothing', async () => {
  const lines = [
    '4.5.3,CAF,3.2,B2.a,Identity',
    '4.5.3,CAF,4.0,B2.a,Identity',
    '4.5.4,CAF,3.2,B2.a,Identity',
    '99.9.9,CAF,3.2,B2.a,Identity',
  ]
  const result = await outcomes(...lines)
  expect(result).toMatchObject({ created: 3, skipped: 1, problems: [{ line: 5, code: 'REFERENCE_UNKNOWN' }] })
  expect((await mapped()).map(row => Object.values(row).join(' '))).toEqual([
    '4.5.3 CAF 3.2 B2.a Identity',
    '4.5.3 CAF 4.0 B2.a Identity',
    '4.5.4 CAF 3.2 B2.a Identity',
  ])
  expect(await tested.rows('select count(*)::int from framework_outcome')).toEqual([{ count: 2 }])
  expect(await events()).toHaveLength(1)

  expect(await outcomes(...lines)).toMatchObject({ created: 0, updated: 0, unchanged: 3, skipped: 1 })
  expect(await events()).toHaveLength(1)
})

test('R6 an outcome can be named anew', async () => {
  await outcomes('4.5.3,CAF,3.2,B2.a,Identity')
  expect(await outcomes('4.5.3,CAF,3.2,B2.a,Identity and access')).toEqual({ ...none, updated: 1 })
  expect(await mapped()).toEqual([expect.objectContaining({ name: 'Identity and access' })])
})
