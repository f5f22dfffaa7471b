import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { administratorOf, ann, statusClientOf } from './people.ts'
import { answeredAsOf, answeredNow, type Answered } from './plan-answers.ts'
import { actAtRandom, passTime, type Chance } from './random-acts.ts'
import { startService, statementsDuring, type RunningService } from './service.ts'
import { answerAll, approved, claimed, done, draftPlan, submitPlan, underReview } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

type Ordered = { readonly odsCode: string; readonly region: { readonly code: string } }

const boards = async (): Promise<readonly Ordered[]> => {
  const { nodes } = (
    await service.send('{ organisations(filter: { kinds: [ICB] }, first: 40) { nodes { odsCode region { code } } } }')
  ).data.organisations
  return nodes as Ordered[]
}

/** A plan that could be approved as it is. */
const submitted = async ({ odsCode, region }: Ordered) => ({
  region: region.code,
  ...(await submitPlan(service, await draftPlan(service, odsCode, ['1.1.1', '1.1.2']))),
})

/** A draft with everything still to be done. */
const started = async ({ odsCode, region }: Ordered) => {
  const admin = administratorOf(odsCode)
  const assessmentId = await answerAll(service, odsCode, ['1.1.1', '1.1.2', '4.3.1'], ['4.1.1'])
  const { revision } = (await service.ask('assessment', { odsCode, cycle: '2023-24' }, admin)).data.assessment
  const actions = [{ reference: 'A1', finding: 'Patch the old servers.', evidence: ['8.3.1'], outstanding: true }]
  await done(service, 'audit-actions-record', { assessmentId, expectedRevision: revision, actions }, admin)
  const { improvementPlan } = await done(service, 'improvement-plan-start', { assessmentId }, admin)
  return { odsCode, region: region.code, assessmentId, planId: improvementPlan.id }
}

/** A plan that the status has followed already. */
const agreed = async ({ odsCode, region: { code } }: Ordered) => ({
  region: code,
  ...(await approved(service, odsCode, code, ['1.1.1', '1.1.2'])),
})

/** A plan that is said to be complete. */
const complete = async (board: Ordered) => {
  const subject = await agreed(board)
  await claimed(service, subject)
  return subject
}

/** Where the walks begin, one each: chance alone comes too seldom to the end of the road. */
const beginnings = [started, submitted, agreed, complete]

const aChance: fc.Arbitrary<Chance> = fc.record({
  act: fc.nat(9_999),
  detail: fc.nat(9_999),
  wait: fc.constantFrom(1, 1_000, 3_600_000, 40 * 3_600_000),
})

describe('R16 R66 as it was then', () => {
  test('R16 R66 after any acts, every past instant is answered as it was answered then', async () => {
    const unused = [...(await boards())]
    const statesSeen = new Set<string>()
    const begin = [...beginnings]
    let acted = 0
    await fc.assert(
      fc.asyncProperty(fc.array(aChance, { minLength: 45, maxLength: 45 }), async chances => {
        const board = unused.shift()
        if (board === undefined) throw new Error('no board is left to try')
        const before = service.now().toISOString()
        await passTime(service, 1)
        const subject = await (begin.shift() ?? started)(board)
        const remembered: (readonly [string, Answered])[] = [
          [service.now().toISOString(), await answeredNow(service, subject.planId)],
        ]
        for (const chance of chances) {
          const at = await passTime(service, chance.wait)
          const now = remembered.at(-1)?.[1] ?? (await answeredNow(service, subject.planId))
          if (await actAtRandom(service, subject, now, chance)) acted += 1
          remembered.push([at, await answeredNow(service, subject.planId)])
        }
        expect(await answeredAsOf(service, subject.planId, before)).toBeNull()
        for (const [at, answer] of remembered) {
          statesSeen.add(answer.plan.state)
          expect({ at, ...(await answeredAsOf(service, subject.planId, at)) }).toEqual({ at, ...answer })
        }
        expect(await answeredAsOf(service, subject.planId, service.now().toISOString())).toEqual(
          await answeredNow(service, subject.planId),
        )
      }),
      { numRuns: beginnings.length, endOnFailure: true },
    )
    expect(acted).toBeGreaterThan(20)
    expect([...statesSeen]).toEqual(expect.arrayContaining(['DRAFT', 'SUBMITTED', 'APPROVED', 'COMPLETION_CLAIMED']))
  }, 120_000)
})

describe('R66 the order of the chain', () => {
  test('R66 an act that began earlier and was written later counts from when what stands before it counts', async () => {
    const { planId } = await approved(service, 'QOP', 'Y62', ['1.1.1'])
    const approvedAt = await passTime(service, 0)
    const earlier = new Date(Date.parse(approvedAt) - 600_000).toISOString()
    await service.database.pool.query(
      `with head as (update event_head set position = position + 1 returning position)
       insert into event (position, id, at, type, organisation_id, assessment_id, plan_id, plan_revision, roles, changes)
       select (select position from head), gen_random_uuid(), $2, 'COMPLETION_CLAIMED', organisation_id, assessment_id, plan_id, plan_revision + 1, '{}',
         '[{"field": "state", "before": "APPROVED", "after": "COMPLETION_CLAIMED"}]' from event where plan_id = $1 and plan_revision is not null order by event.position desc limit 1`,
      [planId.replace('plan_', ''), earlier],
    )
    const revisionAt = async (at: string) => (await answeredAsOf(service, planId, at))?.plan.revision ?? null
    expect([await revisionAt(earlier), await revisionAt(approvedAt)]).toEqual([null, 7])
  })
})

describe('R57 who sees the plan as it was', () => {
  const at = () => service.now().toISOString()

  test('R57 a status client sees how it stood, and not what was in it', async () => {
    const { planId } = await approved(service, 'QMM', 'Y61', ['1.1.1'])
    const { asOf } = (await service.ask('plan-as-of', { id: planId, at: at() }, statusClientOf('QMM'))).data.node
    expect(asOf).toEqual({ revision: 6, version: 1, state: 'APPROVED', items: null })
  })

  test('R57 S9 acts of which somebody is told nothing count in the revision that they see, now as then', async () => {
    const walk = await underReview(service, 'QJK', ['1.1.1'])
    const before = await passTime(service, 1)
    await passTime(service, 1)
    await done(service, 'review-claim', { planId: walk.planId, expectedRevision: 4 }, ann)
    for (const person of [ann, administratorOf('QJK'), statusClientOf('QJK')]) {
      const { node } = (await service.ask('plan-as-of', { id: walk.planId, at: at() }, person)).data
      const then = (await service.ask('plan-as-of', { id: walk.planId, at: before }, person)).data.node
      expect([then.asOf.revision, node.asOf.revision]).toEqual([4, 5])
    }
  })

  test('as many statements for all plans as for one', async () => {
    const list = (first: number) =>
      `query { improvementPlans(first: ${first}) { nodes { asOf(at: "${at()}") { state items { gap } } } } }`
    const counts = []
    for (const first of [1, 5]) {
      const { count, result } = await statementsDuring(() => service.send(list(first), {}, ann))
      expect(result.data.improvementPlans.nodes).toHaveLength(first)
      counts.push(count)
    }
    expect(counts).toEqual([3, 3])
  })
})
