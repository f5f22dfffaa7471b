import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { roles } from '../../src/domain/access.ts'
import { holdersFor, learns, nameOf, rolesWrittenDown } from './holders.ts'
import { markers } from './markers.ts'
import { asked, assessment, list, node, nodes, organisation } from './paths.ts'
import { plantPlans } from './planted.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
let plans: Awaited<ReturnType<typeof plantPlans>>
beforeAll(async () => {
  service = await startService()
  plans = await plantPlans(service)
}, 60_000)
afterAll(() => service.stop())

test('R57 every role there is has what it learns written down', () => {
  expect(rolesWrittenDown.toSorted()).toEqual(roles.toSorted())
})

describe.each([
  ['trust', 'ZT1', 'NHS_TRUST'],
  ['supportUnit', 'ZC1', 'CSU'],
] as const)('the plan of the %s', (which, odsCode, kind) => {
  const holders = holdersFor(odsCode)
  const insiders = holders.filter(holder => learns(holder, odsCode) !== 'NOTHING')

  describe.each(insiders.map(holder => [nameOf(holder), learns(holder, odsCode), holder] as const))(
    'R57 for %s, who learns %s,',
    (_name, learnt, { person }) => {
      const inside = (words: string): string | null => (learnt === 'CONTENT_AND_OPINIONS' ? words : null)
      const content = () => ({
        items: Array.from({ length: 3 }, () => ({ gap: markers.gap, owner: markers.owner })),
        versions: [{ version: 1 }],
        decisions:
          which === 'trust'
            ? [{ message: markers.informationAsked }, { message: markers.notAgreed }, { message: markers.decision }]
            : [],
        progressUpdates: which === 'trust' ? [{ note: markers.progress }] : [],
        informationRequests:
          which === 'trust'
            ? [{ answer: markers.wholeAnswer, questions: [{ question: markers.question, answer: markers.answer }] }]
            : [],
        calls: which === 'trust' ? [{ outcome: markers.callOutcome, insideNote: inside(markers.insideNote) }] : [],
        leadRequests: which === 'trust' ? [{ message: inside(markers.leadRequest) }] : [],
        auditComparison: [{ finding: markers.finding }],
        opinions: [{ message: markers.opinion }].filter(({ message }) => inside(message) !== null),
      })

      const reached: readonly (readonly [string, () => Promise<unknown>])[] = [
        ['node', async () => (await asked(service, node, { id: plans[which].planId }, person)).data.node],
        ['nodes', async () => (await asked(service, nodes, { ids: [plans[which].planId] }, person)).data.nodes[0]],
        [
          'the assessment',
          async () => (await asked(service, assessment, { odsCode }, person)).data.assessment.improvementPlan,
        ],
        [
          'the organisation',
          async () =>
            (await asked(service, organisation, { odsCode }, person)).data.organisation.assessments[1].improvementPlan,
        ],
        [
          'the list',
          async () =>
            (await asked(service, list, { filter: { kinds: [kind] } }, person)).data.improvementPlans.nodes[0],
        ],
      ]

      test.each(reached)('%s shows that and no more', async (_path, reach) => {
        const contentOf = {
          STATE: { content: null, readiness: null, viewerActions: [], signals: null, reviewClaim: null },
          CONTENT: { content: content(), readiness: { ready: which === 'trust' }, signals: null, reviewClaim: null },
          CONTENT_AND_OPINIONS: {
            content: content(),
            readiness: { ready: which === 'trust' },
            signals: expect.any(Array),
            reviewClaim: which === 'trust' ? null : { by: markers.claim },
          },
          NOTHING: null,
        }
        expect(await reach()).toMatchObject({
          id: plans[which].planId,
          state: which === 'trust' ? 'APPROVED' : 'UNDER_REVIEW',
          nextDue: { what: expect.any(String), dueOn: expect.any(String) },
          ...contentOf[learnt],
        })
      })

      test('R59 the readiness report tells whether the routed team supports the plan to reviewers alone', async () => {
        const criteria: readonly { code: string; outcome: string }[] =
          (await asked(service, node, { id: plans[which].planId }, person)).data.node.readiness?.criteria ?? []
        const support = criteria.find(({ code }) => code === 'ROUTED_TEAM_SUPPORTS')?.outcome
        const unknown = which === 'trust' ? 'NEEDS_JUDGEMENT' : 'NOT_MET'
        expect(support).toBe({ STATE: undefined, CONTENT: unknown, CONTENT_AND_OPINIONS: 'MET', NOTHING: null }[learnt])
      })

      test('the items and the answers are seen by those who see the content, and by nobody else', async () => {
        const item = (await asked(service, node, { id: plans[which].itemId }, person)).data.node
        const { evidence, publicationPreview } = (await asked(service, assessment, { odsCode }, person)).data.assessment
        expect([item?.gap, evidence?.length, publicationPreview?.planCalledFor]).toEqual(
          learnt === 'STATE' ? [undefined, undefined, undefined] : [markers.gap, 122, true],
        )
      })
    },
  )
})
