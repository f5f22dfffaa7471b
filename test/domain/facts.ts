import type { Role, Viewer } from '../../src/domain/access.ts'
import type { AssessmentFacts } from '../../src/domain/assessment.ts'
import type { Cycle, KindInCycle } from '../../src/domain/cycle.ts'
import type { Answers, EvidenceFacts, EvidenceResponse } from '../../src/domain/evidence.ts'
import type { PlanFacts, PlanState } from '../../src/domain/improvement-plan.ts'
import type { OrganisationFacts, OrganisationKind } from '../../src/domain/organisation.ts'
import type { Person } from '../../src/domain/person.ts'
import { emptyContent, type PlanItem } from '../../src/domain/plan-item.ts'
import { Refusal, type Reason, type Ruling } from '../../src/domain/refusal.ts'
import type { ReviewFacts } from '../../src/domain/review-work.ts'
import type { DecisionTaken, ExceptionParty, Judgement, ReviewTeam } from '../../src/domain/review.ts'

type Asked = 'PLAN' | 'no plan'
type Baseline = 'BASELINE' | 'no baseline'

const asks = (
  plan: Asked,
  routedTo: ReviewTeam | null,
  givesNoticeTo: ReviewTeam | null,
  baseline: Baseline,
): KindInCycle => ({
  maySubmitPlan: plan === 'PLAN',
  routedTo,
  routingChanges: [],
  givesNoticeTo,
  publishesBaseline: baseline === 'BASELINE',
  escalatesTo: routedTo === 'REGIONAL_SECURITY_LEAD' ? 'REGIONAL_TRANSFORMATION_TEAM' : routedTo && 'NHS_ENGLAND',
})

/** The calendar and the routing of 2023-24, as the rulebook has them. */
export const cycle2023 = (change: Partial<Cycle> = {}): Cycle => ({
  code: '2023-24',
  firstDay: '2023-07-01',
  lastDay: '2024-06-30',
  baselineDue: '2024-02-29',
  noticeBy: '2024-06-01',
  templateAvailableFrom: '2024-05-22',
  submissionDeadline: '2024-06-30',
  latestCompletionDate: '2025-06-30',
  reviewDays: 28,
  answerDays: 14,
  isStrict: false,
  itemsWarningAbove: 10,
  ownerActionsWarningAbove: 3,
  kinds: {
    NHS_TRUST: asks('PLAN', 'REGIONAL_SECURITY_LEAD', 'REGIONAL_SECURITY_LEAD', 'BASELINE'),
    ICB: asks('PLAN', 'REGIONAL_SECURITY_LEAD', 'REGIONAL_SECURITY_LEAD', 'BASELINE'),
    CSU: asks('PLAN', 'REGIONAL_SECURITY_LEAD', 'REGIONAL_SECURITY_LEAD', 'BASELINE'),
    INDEPENDENT_OES: asks('PLAN', 'JOINT_CYBER_UNIT', 'JOINT_CYBER_UNIT', 'no baseline'),
    KEY_IT_SUPPLIER: asks('PLAN', null, null, 'no baseline'),
    LOCAL_AUTHORITY: asks('PLAN', null, null, 'no baseline'),
    DHSC_ALB: asks('PLAN', 'JOINT_CYBER_UNIT', 'JOINT_CYBER_UNIT', 'BASELINE'),
    OTHER: asks('no plan', null, null, 'no baseline'),
  },
  rounds: [
    {
      code: 'SEPTEMBER_2024',
      dueOn: '2024-09-30',
      chaseBy: '2024-10-14',
      isFinal: false,
      isCalledOff: false,
      reminderDays: 14,
    },
    {
      code: 'DECEMBER_2024',
      dueOn: '2024-12-31',
      chaseBy: '2025-01-14',
      isFinal: true,
      isCalledOff: false,
      reminderDays: 14,
    },
  ],
  ...change,
})

/** 2023-24 with one of its rounds moved or called off. */
export const cycleWithRound = (code: string, change: Partial<Cycle['rounds'][number]>): Cycle =>
  cycle2023({ rounds: cycle2023().rounds.map(round => (round.code === code ? { ...round, ...change } : round)) })

/** 2023-24 with a kind routed to other teams from days on. */
export const cycleWithRouting = (
  kind: OrganisationKind,
  ...changes: readonly (readonly [fromDay: string, routedTo: ReviewTeam])[]
): Cycle => {
  const { kinds } = cycle2023()
  const routingChanges = changes.map(([fromDay, routedTo]) => ({ fromDay, routedTo }))
  return cycle2023({ kinds: { ...kinds, [kind]: { ...kinds[kind], routingChanges } } })
}

/** A trust of the South West, unless said otherwise. */
export const organisationWith = (change: Partial<OrganisationFacts> = {}): OrganisationFacts => ({
  odsCode: 'X01',
  name: 'Northmere Example NHS Trust',
  kind: 'NHS_TRUST',
  region: 'Y58',
  ...change,
})

/** An evidence item; its assertion is in its reference. */
export const evidence = (reference: string, response: EvidenceResponse, isMandatory = true): EvidenceFacts => ({
  reference,
  assertion: reference.split('.').slice(0, 2).join('.'),
  isMandatory,
  response,
})

/** An audit action of the report that is still to be done. */
export const outstanding = (reference: string) => ({
  reference,
  finding: 'Patch the old servers.',
  isOutstanding: true,
})

/** Answers short of the standard by 4.5.3 alone, with a clean audit. */
export const answersWith = (change: Partial<Answers> = {}): Answers => ({
  evidence: [evidence('4.5.3', 'NOT_RESPONDED'), evidence('4.5.4', 'COMPLETE'), evidence('9.5.1', 'COMPLETE')],
  confirmedAssertions: ['4.5', '9.5'],
  auditActions: [],
  isAuditRecorded: true,
  cyberEssentialsPlusUntil: null,
  ...change,
})

/** Answers with nothing left to do. */
export const answersMeetingTheStandard = (change: Partial<Answers> = {}): Answers =>
  answersWith({ evidence: [evidence('4.5.3', 'COMPLETE'), evidence('9.5.1', 'COMPLETE')], ...change })

export const assessmentWith = (
  answers: Partial<Answers> = {},
  change: Partial<AssessmentFacts> = {},
): AssessmentFacts => ({
  id: 'assessment-1',
  revision: 1,
  status: 'STANDARDS_NOT_MET',
  publishedAt: null,
  organisation: organisationWith(),
  cycle: cycle2023(),
  answers: answersWith(answers),
  ...change,
})

export const assessmentOf = (kind: OrganisationKind): AssessmentFacts =>
  assessmentWith({}, { organisation: organisationWith({ kind }) })

/** The item that covers 4.5.3, with all that the guidance asks of it. */
export const itemWith = (change: Partial<PlanItem> = {}): PlanItem => ({
  ...emptyContent,
  id: 'item-1',
  origin: 'NO_RESPONSE',
  evidence: '4.5.3',
  assertion: null,
  auditAction: null,
  gap: 'Not every account has a second factor.',
  actions: ['Enrol the remaining accounts.'],
  owner: 'Head of IT security',
  plannedCompletionDate: '2024-12-31',
  baselineCompletionDate: null,
  carriedForwardFrom: [],
  agreements: [],
  ...change,
})

const supportOfTheRoutedTeam = { team: 'REGIONAL_SECURITY_LEAD', opinion: 'SUPPORT', version: 1 } as const

/** A review that nobody has claimed, and in which nothing was decided, asked or arranged. */
export const nothingOfTheReview: ReviewFacts = { claim: null, openQuestions: [], lastDecision: null, openCall: null }

/** A plan under review that meets every criterion: one item for the one gap, supported by the routed team. */
export const planUnderReview = (change: Partial<PlanFacts> = {}): PlanFacts => ({
  id: 'plan-1',
  revision: 7,
  version: 1,
  state: 'UNDER_REVIEW',
  submittedAt: '2024-06-28T09:00:00.000Z',
  reviewRequestedAt: '2024-06-28T10:00:00.000Z',
  routedOn: '2024-06-28',
  informationRequestedAt: null,
  completionClaimedAt: null,
  reviewPausedDays: 0,
  approvedAt: null,
  isDraftChanged: false,
  assessment: assessmentWith(),
  items: [itemWith()],
  opinions: [supportOfTheRoutedTeam],
  review: nothingOfTheReview,
  editors: [named('olive')],
  roundsReported: [],
  ...change,
})

/** The same plan in another state. */
export const planIn = (state: PlanState, change: Partial<PlanFacts> = {}): PlanFacts =>
  planUnderReview({ state, ...change })

/** The same plan with another content of its one item. */
export const planWith = (item: Partial<PlanItem>, change: Partial<PlanFacts> = {}): PlanFacts =>
  planUnderReview({ items: [itemWith(item)], ...change })

/** The same plan of an organisation of another kind, with no opinion of the routed team. */
export const planOf = (kind: OrganisationKind, change: Partial<PlanFacts> = {}): PlanFacts =>
  planUnderReview({ assessment: assessmentOf(kind), opinions: [], ...change })

/** Somebody by name, of an issuer that is not known unless it is said. */
export const named = (subject: string, issuer: string | null = null): Person => ({ subject, issuer })

/** Who agrees for a party, unless said otherwise: one person for each. */
const signatories = { NHS_ENGLAND: 'ann', DHSC: 'dan' } as const

export const agreement = (party: ExceptionParty, by: string = signatories[party], agreedDate = '2025-09-30') => ({
  party,
  by: named(by),
  agreedDate,
})

/** An item that ends on 30 September 2025, agreed by these parties. */
export const lateItemAgreedBy = (...parties: readonly ExceptionParty[]): PlanItem =>
  itemWith({ plannedCompletionDate: '2025-09-30', agreements: parties.map(party => agreement(party)) })

/** Somebody with the roles of a token, each `ROLE` or `ROLE:SCOPE`. */
export const viewer = (subject: string | null, ...grants: readonly string[]): Viewer => ({
  subject,
  grants: grants.map(grant => {
    const [role, scope] = grant.split(':')
    return { role: role as Role, scope: scope ?? null }
  }),
})

export const ann = viewer('ann', 'DSPT_REVIEWER')
export const theCiso = viewer('cora', 'NATIONAL_CISO')
export const dan = viewer('dan', 'DHSC_OFFICIAL')

/** Every item judged alike. */
export const judged = (
  plan: PlanFacts,
  realisticAndRobust: boolean,
  reason: string | null = null,
): readonly Judgement[] => plan.items.map(item => ({ itemId: item.id, realisticAndRobust, reason }))

/** An approval with every item judged to be realistic and robust, unless said otherwise. */
export const decisionOn = (plan: PlanFacts, change: Partial<DecisionTaken> = {}): DecisionTaken => ({
  decision: 'APPROVE',
  message: 'Thank you for the plan.',
  judgements: judged(plan, true),
  withoutOpinionReason: null,
  questions: [],
  ...change,
})

/** Why something is refused; nothing where it is not. */
export const reasonsOf = <T>(ruling: Ruling<T>): readonly Reason[] => (ruling instanceof Refusal ? ruling.reasons : [])

/** The codes of the reasons alone. */
export const codesOf = (reasons: readonly Reason[]): readonly string[] => reasons.map(({ code }) => code)

/** Each reason as its code and the place in the input that it points at. */
export const placesOf = (reasons: readonly Reason[]): readonly string[] =>
  reasons.map(({ code, path }) => `${code} ${path.join('.')}`.trim())

/** The criteria that a refusal names. */
export const criteriaNamedIn = (reasons: readonly Reason[]): readonly string[] =>
  reasons.flatMap(reason => (reason.code === 'CRITERIA_NOT_MET' ? reason.criteria.map(({ code }) => code) : []))
