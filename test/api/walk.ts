import { administratorOf, ann, leadOf } from './people.ts'
import type { Person, RunningService } from './service.ts'

/** Steps of the process, each through the API, for tests that begin further down the road. */
export type Walk = {
  readonly odsCode: string
  readonly assessmentId: string
  readonly planId: string
}

type Acted = { readonly id: string; readonly revision: number; readonly state: string }

const cycle = '2023-24'

/** Sends an act and expects no refusal; the input's revision is read first. */
export const done = async (service: RunningService, operation: string, input: object, person: Person) => {
  const answer = await service.ask(operation, { input }, person)
  const [payload] = Object.values(answer.data ?? {}) as { userErrors: unknown[] }[]
  if (answer.errors !== undefined || payload === undefined || payload.userErrors.length > 0)
    throw new Error(`${operation} was refused: ${JSON.stringify(answer.errors ?? payload)}`)
  return payload as unknown as { assessment: Acted; improvementPlan: Acted }
}

export const assessmentOf = async (
  service: RunningService,
  odsCode: string,
  person: Person = administratorOf(odsCode),
) => (await service.ask('assessment', { odsCode, cycle }, person)).data.assessment

export const planOf = async (service: RunningService, id: string, person: Person = ann) =>
  (await service.ask('improvement-plan', { id }, person)).data.node

/** Answers everything and confirms everything, except what is named. */
export const answerAll = async (
  service: RunningService,
  odsCode: string,
  except: readonly string[],
  partial: readonly string[] = [],
) => {
  const person = administratorOf(odsCode)
  const assessment = (await service.ask('assessment', { odsCode, cycle, onlyGaps: false }, person)).data.assessment
  const items: { item: { reference: string; assertion: string } }[] = assessment.evidence
  const { assessment: recorded } = await done(
    service,
    'assessment-evidence-record',
    {
      assessmentId: assessment.id,
      expectedRevision: assessment.revision,
      responses: items
        .filter(({ item }) => !except.includes(item.reference))
        .map(({ item }) => ({
          reference: item.reference,
          response: partial.includes(item.reference) ? 'PARTIAL' : 'COMPLETE',
        })),
    },
    person,
  )
  const assertions = [...new Set(items.map(({ item }) => item.assertion))]
  await done(
    service,
    'assertion-confirm',
    { assessmentId: assessment.id, expectedRevision: recorded.revision, assertions },
    person,
  )
  return assessment.id as string
}

/** What a good item says. */
export const goodItem = {
  actions: ['Buy and roll out the missing control'],
  owner: 'Head of digital',
  plannedCompletionDate: '2024-12-20',
  milestones: [{ title: 'Order placed', dueOn: '2024-09-01' }],
  fundingSecured: 'YES',
  resourcesSecured: 'YES',
}

/** A draft about the named gaps, each item filled in. */
export const draftPlan = async (
  service: RunningService,
  odsCode: string,
  gaps: readonly string[],
  item: object = goodItem,
): Promise<Walk> => {
  const person = administratorOf(odsCode)
  const assessmentId = await answerAll(service, odsCode, gaps)
  const { improvementPlan } = await done(service, 'improvement-plan-start', { assessmentId }, person)
  let revision = improvementPlan.revision
  for (const { id } of (await planOf(service, improvementPlan.id, person)).content.items as { id: string }[]) {
    const changed = await done(service, 'plan-item-update', { itemId: id, expectedRevision: revision, item }, person)
    revision = changed.improvementPlan.revision
  }
  return { odsCode, assessmentId, planId: improvementPlan.id }
}

/** Published with its plan. */
export const submitPlan = async (service: RunningService, walk: Walk): Promise<Walk> => {
  const person = administratorOf(walk.odsCode)
  const { revision } = await assessmentOf(service, walk.odsCode)
  await done(service, 'assessment-publish', { assessmentId: walk.assessmentId, expectedRevision: revision }, person)
  return walk
}

const actOn = async (service: RunningService, operation: string, walk: Walk, person: Person, rest: object = {}) => {
  const { revision } = await planOf(service, walk.planId, person)
  return done(service, operation, { planId: walk.planId, expectedRevision: revision, ...rest }, person)
}

export const requestReview = async (service: RunningService, walk: Walk): Promise<Walk> => {
  await actOn(service, 'improvement-plan-review-request', walk, administratorOf(walk.odsCode))
  return walk
}

/** The lead of the region supports it. */
export const support = async (service: RunningService, walk: Walk, region: string): Promise<Walk> => {
  await actOn(service, 'team-opinion-record', walk, leadOf(region), {
    team: 'REGIONAL_SECURITY_LEAD',
    opinion: 'SUPPORT',
    message: 'They can do this.',
  })
  return walk
}

/** A judgement of every item. */
export const judged = async (service: RunningService, walk: Walk, realisticAndRobust = true) =>
  ((await planOf(service, walk.planId)).content.items as { id: string }[]).map(({ id }) => ({
    itemId: id,
    realisticAndRobust,
    ...(realisticAndRobust ? {} : { reason: 'Nobody has been asked to do it.' }),
  }))

export const decide = async (
  service: RunningService,
  walk: Walk,
  decision: 'APPROVE' | 'NOT_AGREE' | 'REQUEST_INFORMATION',
  person: Person = ann,
): Promise<Walk> => {
  const judgements = decision === 'REQUEST_INFORMATION' ? [] : await judged(service, walk, decision === 'APPROVE')
  await actOn(service, 'plan-decision-record', walk, person, {
    decision,
    message: 'This is what we found.',
    judgements,
  })
  return walk
}

/** Draft, published, review asked for. */
export const underReview = async (
  service: RunningService,
  odsCode: string,
  gaps: readonly string[],
  item: object = goodItem,
): Promise<Walk> => requestReview(service, await submitPlan(service, await draftPlan(service, odsCode, gaps, item)))

/** As far as approved. */
export const approved = async (
  service: RunningService,
  odsCode: string,
  region: string,
  gaps: readonly string[],
): Promise<Walk> =>
  decide(service, await support(service, await underReview(service, odsCode, gaps), region), 'APPROVE')

/** Every item complete, and claimed so. */
export const claimed = async (service: RunningService, walk: Walk): Promise<Walk> => {
  const person = administratorOf(walk.odsCode)
  const { content } = await planOf(service, walk.planId, person)
  const items = (content.items as { id: string }[]).map(({ id }) => ({ itemId: id, status: 'COMPLETE' }))
  await actOn(service, 'progress-update-submit', walk, person, { note: 'All done.', items })
  await actOn(service, 'completion-claim', walk, person)
  return walk
}

export const confirmed = async (service: RunningService, walk: Walk): Promise<Walk> => {
  await actOn(service, 'completion-confirm', walk, ann)
  return walk
}
