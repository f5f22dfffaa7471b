import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { importEvidenceCatalogue } from '../../src/imports/evidence-catalogue.ts'
import { importOutcomes } from '../../src/imports/outcomes.ts'
import { csv, from, referenceDatabase, taken, type TestedDatabase } from './importing.ts'

let tested: TestedDatabase
beforeEach(async () => {
  tested = await referenceDatabase()
})
afterEach(() => tested.drop())

const mapping = async (cycle: string, ...lines: readonly string[]) =>
  taken(
    await importOutcomes(tested.database, csv('reference,framework,version,code,name', ...lines), {
      ...from('caf.csv'),
      cycle,
    }),
  )

const mapped = async () =>
  (
    await tested.rows(`select concat_ws(' ', cycle_code, reference, framework, version, code, name) as line from evidence_item_outcome
      join evidence_item as item on item.id = evidence_item_id join framework_outcome as outcome on outcome.id = outcome_id
      order by cycle_code, parts, framework, version, code`)
  ).map(({ line }) => line)

test('R6 a mapping belongs to its cycle, and one name of an outcome to its version', async () => {
  await mapping('2023-24', '4.5.3,CAF,3.2,B2.a,Identity', '4.5.3,CAF,4.0,B2.a,Identity and access')
  await mapping('2024-25', '4.5.3,CAF,4.0,B2.a,Identity and access', '4.5.3,Another,1,B2.a,Something else')
  expect(await mapped()).toEqual([
    '2023-24 4.5.3 CAF 3.2 B2.a Identity',
    '2023-24 4.5.3 CAF 4.0 B2.a Identity and access',
    '2024-25 4.5.3 Another 1 B2.a Something else',
    '2024-25 4.5.3 CAF 4.0 B2.a Identity and access',
  ])
})

test('R5 R6 a newer catalogue keeps the mapping of the items that stay, and takes that of the others out with them', async () => {
  await mapping('2023-24', '4.5.3,CAF,3.2,B2.a,Identity', '4.5.4,CAF,3.2,B2.a,Identity')
  const file = csv(
    'reference,standard,assertion,assertion_title,mandatory,title',
    '4.5.3,4,4.5,Passwords,true,Second factor',
  )
  const result = taken(
    await importEvidenceCatalogue(tested.database, file, {
      ...from('official.csv'),
      cycle: '2023-24',
      isSample: false,
    }),
  )
  expect(result).toMatchObject({ skipped: 0, closed: 121 })
  expect(await mapped()).toEqual(['2023-24 4.5.3 CAF 3.2 B2.a Identity'])
})
