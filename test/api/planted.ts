import { addOrganisations, type Invented } from './invented.ts'
import { markers } from './markers.ts'
import { administrator, administratorOf, ann, ciso, dhscOfficial, leadOf } from './people.ts'
import type { Person, RunningService } from './service.ts'
import {
  answerAll,
  assessmentOf,
  done,
  draftPlan,
  judged,
  planOf,
  requestReview,
  submitPlan,
  type Walk,
} from './walk.ts'

const trust = (odsCode: string, name: string, region: 'Y58' | 'Y61'): Invented => ({
  odsCode,
  name,
  kind: 'NHS_TRUST',
  region,
})
const supportUnit = (odsCode: string, name: string): Invented => ({ odsCode, name, kind: 'CSU', region: 'Y61' })

/** A trust and a support unit with plans, each with a twin that has none; and a trust of another region, where outsiders are at home. */
const organisations: readonly Invented[] = [
  trust('ZT1', 'Fenbrook Hospitals', 'Y61'),
  trust('ZT2', 'Alderwick Hospitals', 'Y61'),
  supportUnit('ZC1', 'Marlpit Support Unit'),
  supportUnit('ZC2', 'Oakhanger Support Unit'),
  trust('ZT9', 'Westerleigh Hospitals', 'Y58'),
]

const item = {
  gap: markers.gap,
  actions: [markers.action],
  owner: markers.owner,
  plannedCompletionDate: '2025-08-01',
  milestones: [{ title: markers.milestone, dueOn: '2024-09-01' }],
  fundingSecured: 'NO',
  resourcesSecured: 'NOT_SURE',
  localReferences: [markers.localReference],
  dependencies: [markers.dependency],
}

/** A plan of which somebody could learn something. */
export type Planted = Walk & {
  readonly itemId: string
  readonly notificationId: string
  readonly twin: string
  readonly twinId: string
}

const act = async (service: RunningService, operation: string, { planId }: Walk, person: Person, rest: object) => {
  const { revision } = await planOf(service, planId, person)
  await done(service, operation, { planId, expectedRevision: revision, ...rest }, person)
}

const actOnAssessment = async (service: RunningService, operation: string, odsCode: string, rest: object) => {
  const { id, revision } = await assessmentOf(service, odsCode)
  await done(service, operation, { assessmentId: id, expectedRevision: revision, ...rest }, administratorOf(odsCode))
  return id as string
}

const audit = {
  actions: [{ reference: markers.auditAction, finding: markers.finding, evidence: ['1.1.1'], outstanding: true }],
}

const plant = async (service: RunningService, odsCode: string, twin: string): Promise<Planted> => {
  const walk = await draftPlan(service, odsCode, ['1.1.1', '4.1.1'], item)
  const responses = [{ reference: '1.1.1', response: 'NOT_RESPONDED', comment: markers.comment }]
  await actOnAssessment(service, 'assessment-evidence-record', odsCode, { responses })
  await actOnAssessment(service, 'audit-actions-record', odsCode, audit)
  await actOnAssessment(service, 'advance-notice-give', odsCode, { message: markers.advanceNotice })
  await act(service, 'plan-item-add', walk, administratorOf(odsCode), { auditAction: markers.auditAction, item })
  await requestReview(service, await submitPlan(service, walk))
  await answerAll(service, twin, ['1.1.1', '4.1.1'])
  const twinId = await actOnAssessment(service, 'assessment-publish', twin, {})
  const [{ id }] = (await planOf(service, walk.planId)).content.items
  const { edges } = (await service.ask('notifications', { first: 1, filter: { odsCode } }, ann)).data.notifications
  return { ...walk, itemId: id, notificationId: edges[0].node.id, twin, twinId }
}

const support = { team: 'REGIONAL_SECURITY_LEAD', opinion: 'SUPPORT', message: markers.opinion }

const claimant: Person = { subject: markers.claim, roles: ['DSPT_REVIEWER'] }

/** Information is asked for, and given. */
const askAndAnswer = async (service: RunningService, walk: Planted): Promise<void> => {
  await act(service, 'plan-decision-record', walk, ann, {
    decision: 'REQUEST_INFORMATION',
    message: markers.informationAsked,
    questions: [{ question: markers.question, itemId: walk.itemId }],
  })
  const { informationRequests } = (await service.ask('plan-review', { id: walk.planId }, ann)).data.node.content
  const answers = informationRequests[0].questions.map(({ id }: { id: string }) => ({
    questionId: id,
    answer: markers.answer,
  }))
  await act(service, 'information-request-answer', walk, administratorOf(walk.odsCode), {
    answer: markers.wholeAnswer,
    answers,
  })
}

/** Not agreed, called about, and corrected to an approval. */
const decideAndCorrect = async (service: RunningService, walk: Planted): Promise<void> => {
  const given = { withoutOpinionReason: markers.withoutOpinion }
  await act(service, 'plan-decision-record', walk, ann, {
    ...given,
    decision: 'NOT_AGREE',
    message: markers.notAgreed,
    judgements: (await judged(service, walk, false)).map(one => ({ ...one, reason: markers.judgement })),
  })
  const arrangedFor = '2024-07-25T10:00:00+01:00'
  await act(service, 'review-call-arrange', walk, ann, { team: 'REGIONAL_SECURITY_LEAD', arrangedFor })
  const held = { outcome: markers.callOutcome, insideNote: markers.insideNote }
  await act(service, 'review-call-hold', walk, leadOf('Y61'), held)
  await act(service, 'lead-request', walk, ann, { message: markers.leadRequest })
  await act(service, 'decision-correct', walk, administrator, {
    ...given,
    decision: 'APPROVE',
    message: markers.decision,
    judgements: (await judged(service, walk)).map(one => ({ ...one, reason: markers.judgement })),
    reason: markers.correction,
  })
}

/** What is said of an organisation beside its plan. */
const sayOfTheOrganisation = async (service: RunningService, { odsCode, assessmentId }: Planted): Promise<void> => {
  const { revision: expectedRevision } = await assessmentOf(service, odsCode, ann)
  await done(service, 'escalation-record', { assessmentId, expectedRevision, reason: markers.escalation }, ann)
  const { id: organisationId } = (await service.ask('organisation-status', { odsCode })).data.organisation
  const notice = {
    kind: 'INFORMATION',
    issuedOn: '2024-07-05',
    issuedBy: 'The designated authority',
    reference: 'NIS/1',
    summary: markers.nisNotice,
  }
  await done(service, 'nis-notice-record', { organisationId, ...notice }, dhscOfficial)
  await done(service, 'contact-set', { addressee: 'ORGANISATION', odsCode, email: markers.address }, administrator)
}

/** Everything that people can say of a plan, said: as far as its first progress update. */
const sayEverything = async (service: RunningService, walk: Planted): Promise<void> => {
  const itemIds = (await planOf(service, walk.planId)).content.items.map(({ id }: { id: string }) => id)
  const agreed = { itemIds, reason: markers.agreement }
  await act(service, 'review-claim', walk, claimant, {})
  await askAndAnswer(service, walk)
  await act(service, 'team-opinion-record', walk, leadOf('Y61'), support)
  await act(service, 'exceptional-date-agree', walk, ciso, { ...agreed, party: 'NHS_ENGLAND' })
  await act(service, 'exceptional-date-agree', walk, dhscOfficial, { ...agreed, party: 'DHSC' })
  await decideAndCorrect(service, walk)
  await sayOfTheOrganisation(service, walk)
  await act(service, 'progress-update-submit', walk, administratorOf(walk.odsCode), {
    note: markers.progress,
    items: [],
  })
}

/** Two plans: a trust's that is approved, and a support unit's that is under review. */
export const plantPlans = async (
  service: RunningService,
): Promise<{ readonly trust: Planted; readonly supportUnit: Planted }> => {
  await addOrganisations(service, organisations)
  const planted = { trust: await plant(service, 'ZT1', 'ZT2'), supportUnit: await plant(service, 'ZC1', 'ZC2') }
  await sayEverything(service, planted.trust)
  await act(service, 'team-opinion-record', planted.supportUnit, leadOf('Y61'), support)
  await act(service, 'review-claim', planted.supportUnit, claimant, {})
  return planted
}
