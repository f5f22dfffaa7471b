import type { CriterionCode } from '../domain/approval-criteria.ts'
import type { Change, EventType } from '../domain/event.ts'
import { acts, statusShortOfTheStandard, type PlanFacts, type PlanState } from '../domain/improvement-plan.ts'
import type { ItemQuestion } from '../domain/information-request.ts'
import { itemField } from '../domain/plan-history.ts'
import { pausedDaysAfter } from '../domain/review-work.ts'
import type { DecisionRecorded, Judgement, PlanDecision } from '../domain/review.ts'
import { DecisionEntity } from '../persistence/entities/review.ts'
import type { ImprovementPlan, PlanHeld } from '../persistence/locking.ts'
import { agreeBaseline, withdrawBaseline } from '../persistence/plan-items.ts'
import { askForInformation, dropCall, oweCall } from '../persistence/review-work.ts'
import type { Writer } from '../persistence/writer.ts'
import { changePlan, changeStatus } from './change.ts'
import type { Session } from './session.ts'

type Written = {
  readonly decision: PlanDecision
  readonly message: string
  readonly judgements: readonly Judgement[]
  readonly withoutOpinionReason: string | null
  readonly isExceptional: boolean
  /** The decision whose place it takes, and why (R45). */
  readonly correctsId?: string
  readonly correctionReason?: string
}

/** How it is told, and what it asks of the organisation. */
type Told = {
  readonly event: EventType
  readonly act: string
  readonly reason: string
  readonly questions: readonly ItemQuestion[]
}

const named = (criteria: Readonly<Record<'grounds' | 'waived', readonly CriterionCode[]>>): readonly Change[] =>
  Object.entries(criteria).flatMap(([field, codes]) =>
    codes.length === 0 ? [] : [{ field, before: null, after: codes }],
  )

/** The dates that become the baseline, as `agreeBaseline` stores them. */
const baselines = ({ items }: PlanFacts): readonly Change[] =>
  items
    .filter(item => item.baselineCompletionDate === null && item.plannedCompletionDate !== null)
    .map(({ id, plannedCompletionDate }) => ({
      field: itemField(id, 'baselineCompletionDate'),
      before: null,
      after: plannedCompletionDate,
    }))

/** The dates that are agreed no longer, where an approval is taken back. */
const withdrawnBaselines = ({ items }: PlanFacts): readonly Change[] =>
  items
    .filter(item => item.baselineCompletionDate !== null)
    .map(({ id, baselineCompletionDate }) => ({
      field: itemField(id, 'baselineCompletionDate'),
      before: baselineCompletionDate,
      after: null,
    }))

/** The status and the baseline follow the approval, and its withdrawal by a correction (R35, R45). */
const followApproval = async (
  db: Writer,
  session: Session,
  { plan, assessment, facts }: PlanHeld,
  state: PlanState,
  { act, reason }: Told,
) => {
  const [was, is] = [plan.state === acts.APPROVE.to, state === acts.APPROVE.to]
  if (!was && !is) return { status: null, changes: [] }
  const status = changeStatus(db, session, assessment, statusShortOfTheStandard(state), act, reason)
  await (is ? agreeBaseline(db, plan.id) : withdrawBaseline(db, plan.id))
  return { status, changes: is ? baselines(facts) : withdrawnBaselines(facts) }
}

/** An approval whose words alone are corrected was given when it was given: what fell due since is owed still. */
const approvedSince = (plan: ImprovementPlan, state: PlanState, now: Date): Date | null => {
  if (state !== acts.APPROVE.to) return null
  return plan.state === acts.APPROVE.to ? (plan.approvedAt ?? now) : now
}

/** What a decision sets going: questions to the organisation (R39), or a call, which an approval makes needless (R41). */
const setGoing = async (
  db: Writer,
  session: Session,
  { plan, facts }: PlanHeld,
  decision: string,
  questions: Told['questions'],
): Promise<void> => {
  const on = { plan: plan.id, decision, version: plan.version }
  const hasOpenCall = facts.review.openCall !== null
  if (plan.state === acts.REQUEST_INFORMATION.to)
    askForInformation(db, on, questions, plan.nextDueOn ?? session.today, session)
  if (plan.state === acts.NOT_AGREE.to && !hasOpenCall) oweCall(db, on, session)
  if (plan.state === acts.APPROVE.to && hasOpenCall) await dropCall(db, plan.id)
}

/** Writes a decision down, moves the plan and, where it is approved, the status and the baseline with it. */
export const applyDecision = async (
  db: Writer,
  session: Session,
  decided: PlanHeld,
  { state, version, criteria, grounds, waived }: DecisionRecorded,
  written: Written,
  told: Told,
): Promise<void> => {
  const { plan, facts } = decided
  const id = session.newId()
  const last = facts.review.lastDecision
  const { status, changes } = await followApproval(db, session, decided, state, told)
  db.em.create(DecisionEntity, {
    id,
    plan: plan.id,
    version,
    sequence: last?.version === version ? last.sequence + 1 : 1,
    revision: plan.revision,
    ...written,
    criteria,
    grounds: [...grounds],
    waived: [...waived],
    decidedBy: session.subject,
    at: session.now,
  })
  const clock = {
    informationRequestedAt: state === acts.REQUEST_INFORMATION.to ? session.now : null,
    reviewPausedDays: pausedDaysAfter(facts, session.today),
    approvedAt: approvedSince(plan, state, session.now),
  }
  const { event, reason, questions } = told
  changePlan(
    db,
    decided,
    { state, ...clock },
    { type: event, reason, changes: [...named({ grounds, waived }), ...changes] },
    status,
  )
  await setGoing(db, session, decided, id, questions)
}
