import { receiversFor, theOrganisation, type Receiver } from './addressee.ts'
import type { ToolkitStatus } from './assessment.ts'
import { addDays, atNineInLondon, londonDay, type Cycle, type Day, type UpdateRound } from './cycle.ts'
import type { EscalationAddressee, EscalationGround } from './escalation.ts'
import { isPastDue, owedOnPlan, type ObligationKind, type Owed, type Standing } from './obligation.ts'
import { answeringFor, type OrganisationFacts } from './organisation.ts'
import type { ReviewTeam } from './review.ts'
import { routedTeam, routedTo, routingDay } from './routing.ts'

/** What an obligation sets in motion. */
export const stepKinds = ['REMINDER', 'CHASE', 'ESCALATION'] as const
export type StepKind = (typeof stepKinds)[number]

/** One thing that happens on one day, once, about something owed. */
export type DueStep = {
  /** Unique for the plan, or for the assessment that has none: what is owed, by when, and what happens. */
  readonly key: string
  readonly kind: StepKind
  /** In London; it happens at nine in the morning. */
  readonly on: Day
  readonly dueOn: Day
  /** By when a missing update is to be obtained; null for what is no update. */
  readonly chaseBy: Day | null
  readonly round: UpdateRound | null
  readonly to: readonly Receiver[]
  readonly escalation: { readonly ground: EscalationGround; readonly addressedTo: EscalationAddressee } | null
}

/** Something owed as it stands today, by whom, and what it sets in motion. */
export type StandingObligation = {
  readonly kind: ObligationKind
  readonly what: string
  readonly by: readonly ('ORGANISATION' | ReviewTeam)[]
  readonly dueOn: Day
  readonly overdue: boolean
  readonly steps: readonly DueStep[]
}

/** What tells, of an assessment and its living plan, what is owed and by whom. */
export type OwingFacts = {
  readonly organisation: OrganisationFacts
  readonly cycle: Cycle
  readonly status: ToolkitStatus
  readonly publishedAt: string | null
  /** Had it published, that would be known here: where nothing is known of a publication, there was none. */
  readonly isPublicationKnown: boolean
  readonly plan: Standing | null
  /** The last day of the organisation; null while it is open. */
  readonly closedOn?: Day | null
}

/** A plan is owed by those who fell short or never published, and have submitted none; a draft is none (R12, R51). */
const owesPlan = ({ organisation, cycle, status, plan }: OwingFacts): boolean =>
  cycle.kinds[organisation.kind].maySubmitPlan &&
  (plan === null || plan.state === 'DRAFT') &&
  (status === 'NOT_PUBLISHED' || status === 'STANDARDS_NOT_MET')

/** That a publication is missing is no fact while it may only not have been imported. */
const isMissingInFact = ({ status, isPublicationKnown }: OwingFacts): boolean =>
  status !== 'NOT_PUBLISHED' || isPublicationKnown

const owedWithoutPlan = (facts: OwingFacts): readonly Owed[] =>
  owesPlan(facts)
    ? [
        {
          kind: 'PUBLICATION',
          what: facts.publishedAt === null ? 'Publication of the assessment' : 'An improvement plan',
          dueOn: facts.cycle.submissionDeadline,
          round: null,
        },
      ]
    : []

/** Nobody publishes what was due after an organisation had closed: its successor publishes an assessment of its own. */
const isOwedStill = ({ closedOn = null }: OwingFacts, { kind, dueOn }: Owed): boolean =>
  kind !== 'PUBLICATION' || closedOn === null || dueOn <= closedOn

const owedIn = (facts: OwingFacts): readonly Owed[] => {
  const owed = facts.plan === null ? owedWithoutPlan(facts) : owedOnPlan(facts.plan, facts.cycle)
  return owed.filter(one => isOwedStill(facts, one))
}

const routedOn = ({ plan }: OwingFacts, today: Day): Day => routingDay(plan?.reviewRequestedAt ?? null, today)

const owedBy = (facts: OwingFacts, kind: ObligationKind, today: Day): StandingObligation['by'] => {
  if (kind === 'REVIEW') return routedTo(facts.cycle, facts.organisation.kind, routedOn(facts, today))
  return kind === 'CONFIRMATION' ? ['DSPT_TEAM'] : ['ORGANISATION']
}

const escalationOf = (facts: OwingFacts, owed: Owed, ground: EscalationGround, on: Day): readonly DueStep[] => {
  const addressedTo = facts.cycle.kinds[facts.organisation.kind].escalatesTo
  if (addressedTo === null) return []
  const to = receiversFor(facts.organisation, addressedTo)
  return [{ ...stepOf(owed, 'ESCALATION', on, to), escalation: { ground, addressedTo } }]
}

const stepOf = ({ round, kind: owed, dueOn }: Owed, kind: StepKind, on: Day, to: readonly Receiver[]): DueStep => ({
  key: [owed.toLowerCase(), ...(round === null ? [] : [round.code]), dueOn, kind].join(':'),
  kind,
  on,
  dueOn,
  chaseBy: round?.chaseBy ?? null,
  round,
  to,
  escalation: null,
})

const chasers = (facts: OwingFacts, today: Day): readonly Receiver[] => {
  const { organisation, cycle } = facts
  const joint = routedTeam(cycle, organisation.kind, routedOn(facts, today)) === 'JOINT_CYBER_UNIT'
  const regional =
    answeringFor(organisation).region === null && joint
      ? []
      : (['REGIONAL_SECURITY_LEAD', 'REGIONAL_TRANSFORMATION_TEAM'] as const)
  return receiversFor(organisation, ...regional, ...(joint ? (['JOINT_CYBER_UNIT'] as const) : []))
}

const stepsOf = (facts: OwingFacts, owed: Owed, today: Day): readonly DueStep[] => {
  const { round, kind, dueOn } = owed
  if (kind === 'PUBLICATION' && owesPlan(facts))
    return isMissingInFact(facts) ? escalationOf(facts, owed, 'NO_PLAN', addDays(dueOn, 1)) : []
  if (round === null) return []
  return [
    stepOf(owed, 'REMINDER', addDays(dueOn, -round.reminderDays), [theOrganisation]),
    stepOf(owed, 'CHASE', addDays(dueOn, 1), chasers(facts, today)),
    ...escalationOf(facts, owed, 'NO_UPDATE', addDays(round.chaseBy, 1)),
  ]
}

/** Everything owed about an assessment and its plan, by whom, and what it sets in motion on which day (R46, R47, R51). */
export const obligationsOf = (facts: OwingFacts, today: Day): readonly StandingObligation[] =>
  owedIn(facts).map(owed => ({
    kind: owed.kind,
    what: owed.what,
    by: owedBy(facts, owed.kind, today),
    dueOn: owed.dueOn,
    overdue: isPastDue(owed.dueOn, today),
    steps: stepsOf(facts, owed, today),
  }))

const order: Readonly<Record<StepKind, number>> = { REMINDER: 0, CHASE: 1, ESCALATION: 2 }

/** What has fallen due by an instant, in its order: each thing at nine in London on its own day. */
export const stepsDueBy = (facts: OwingFacts, now: Date): readonly DueStep[] =>
  owedIn(facts)
    .flatMap(owed => stepsOf(facts, owed, londonDay(now)))
    .filter(({ on }) => atNineInLondon(on) <= now)
    .toSorted((left, right) => left.on.localeCompare(right.on) || order[left.kind] - order[right.kind])
