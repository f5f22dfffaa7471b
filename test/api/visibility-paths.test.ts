import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { holdersFor, learns, nameOf, type Holder } from './holders.ts'
import {
  asked,
  assessments,
  concerns,
  filtersOfAssessments,
  list,
  lists,
  nothingListed,
  numbers,
  paths,
  timelines,
  type Entries,
} from './paths.ts'
import { plantPlans } from './planted.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
let plans: Awaited<ReturnType<typeof plantPlans>>
beforeAll(async () => {
  service = await startService()
  plans = await plantPlans(service)
}, 60_000)
afterAll(() => service.stop())

describe.each([
  ['trust', 'ZT1', 'NHS_TRUST'],
  ['supportUnit', 'ZC1', 'CSU'],
] as const)('the plan of the %s', (which, odsCode, kind) => {
  const holders = holdersFor(odsCode)
  const outsiders = holders.filter(holder => learns(holder, odsCode) === 'NOTHING')

  describe.each(outsiders.map(holder => [nameOf(holder), holder] as const))(
    'R56 R58 S4 for %s',
    (_name, { person }: Holder) => {
      test.each(paths)('through %s is as if it did not exist', async (_path, document, of, ofNothing) => {
        const there = await asked(service, document, of(plans[which]), person)
        expect(there).toEqual(await asked(service, document, ofNothing(plans[which]), person))
        expect(there).toMatchObject({ errors: [], status: 200, statements: expect.any(Number) })
        expect(JSON.stringify(there.data)).not.toMatch(
          /"(state|gap|owner|response|planCalledFor|message|summary|subject|body|finding|by)":/,
        )
      })

      test.each(lists)('is not listed nor counted by %s', async (_filter, filter) => {
        const there = await asked(service, list, { filter: { ...filter, kinds: [kind] } }, person)
        expect(there).toEqual(await asked(service, list, { filter: { ...filter, kinds: ['LOCAL_AUTHORITY'] } }, person))
        expect(there.data.improvementPlans).toEqual(nothingListed)
      })

      test.each(filtersOfAssessments)('is not among the assessments %s', async (_filter, filter) => {
        const among = (kinds: readonly string[]) =>
          asked(service, assessments, { filter: { ...filter, cycle: '2023-24', regions: ['Y61'], kinds } }, person)
        const there = await among([kind])
        expect(there).toEqual(await among(['LOCAL_AUTHORITY']))
        expect(there.data.assessments).toEqual(nothingListed)
      })

      test('is no ground for concern', async () => {
        const there = await asked(service, concerns, { kinds: [kind] }, person)
        expect(there).toEqual(await asked(service, concerns, { kinds: ['LOCAL_AUTHORITY'] }, person))
        expect(there.data.groundsForConcern).toEqual(nothingListed)
      })

      test('is in no timeline: of the organisation and its assessment there is what the register says', async () => {
        const there = await asked(service, timelines, { odsCode }, person)
        const ofNothing = await asked(service, timelines, { odsCode: plans[which].twin }, person)
        expect([there.statements, there.errors]).toEqual([ofNothing.statements, []])
        const { timeline, assessment: its } = there.data.organisation as Record<'assessment', { timeline: Entries }> & {
          timeline: Entries
        }
        for (const { totalCount, nodes: told } of [timeline, its.timeline]) {
          expect(told).toHaveLength(totalCount)
          const status = { actor: null, actingAs: [], reason: null }
          const approval = { ...status, type: 'STATUS_CHANGED', changes: [{ field: 'status' }] }
          expect(told).toMatchObject([
            { ...status, type: 'ASSESSMENT_PUBLISHED' },
            ...(which === 'trust' ? [approval] : []),
          ])
          const fields = told.flatMap(({ changes }) => changes.map(({ field }) => field))
          expect(fields.filter(field => !['status', 'publishedAt'].includes(field))).toEqual([])
        }
        const isTheSame = JSON.stringify(there.data) === JSON.stringify(ofNothing.data)
        expect(isTheSame).toBe(which === 'supportUnit')
      })

      test('is counted in no total that they are told', async () => {
        const documents = [
          ...['REGION', 'ICB', 'KIND'].map(by => `{ planReport(cycle: "2023-24", by: ${by}) { ${numbers} } }`),
          '{ evidenceGaps(cycle: "2023-24") { rows { organisations inPlans } } }',
        ]
        for (const document of documents) {
          const { data, errors, statements } = await asked(service, document, {}, person)
          const refused = { statements: 0, data: null, code: person ? 'FORBIDDEN' : 'UNAUTHENTICATED' }
          const code = errors[0]?.extensions.code
          const counted = JSON.stringify(data).match(/"(count|received|late|missing|items\w+|inPlans)":[1-9]\d*/g)
          expect(code === undefined ? counted : { statements, data, code }).toEqual(code === undefined ? null : refused)
        }
      })

      test('has no address', async () => {
        const document = 'query ($c: OdsCode!) { contactAddress(addressee: ORGANISATION, odsCode: $c) }'
        const there = await asked(service, document, { c: odsCode }, person)
        expect(there).toEqual(await asked(service, document, { c: plans[which].twin }, person))
        expect(there.data).toEqual({ contactAddress: null })
      })
    },
  )
})
