import { isDeepStrictEqual } from 'node:util'
import { personsOf } from '../domain/access.ts'
import type { ToolkitStatus } from '../domain/assessment.ts'
import { changesBetween, type Change, type EventType } from '../domain/event.ts'
import type { PlanFacts } from '../domain/improvement-plan.ts'
import { nextDue, type Standing } from '../domain/obligation.ts'
import type { Person } from '../domain/person.ts'
import { isReviewed } from '../domain/plan-reasons.ts'
import { routingDay } from '../domain/routing.ts'
import { toldBy } from '../domain/telling.ts'
import type { Assessment, ImprovementPlan } from '../persistence/locking.ts'
import type { Writer } from '../persistence/writer.ts'
import type { Session } from './session.ts'

type PlanFields = Partial<
  Pick<
    ImprovementPlan,
    | 'state'
    | 'version'
    | 'submittedAt'
    | 'reviewRequestedAt'
    | 'informationRequestedAt'
    | 'reviewPausedDays'
    | 'claimedBy'
    | 'claimedIssuer'
    | 'claimedAt'
    | 'completionClaimedAt'
    | 'approvedAt'
    | 'isDraftChanged'
    | 'roundsReported'
  >
>

type Told = { readonly type: EventType; readonly reason?: string | null; readonly changes?: readonly Change[] }

const instant = (date: Date | null | undefined): string | null => date?.toISOString() ?? null

const standingOf = (plan: ImprovementPlan): Standing => ({
  state: plan.state,
  reviewRequestedAt: instant(plan.reviewRequestedAt),
  reviewPausedDays: plan.reviewPausedDays,
  informationRequestedAt: instant(plan.informationRequestedAt),
  completionClaimedAt: instant(plan.completionClaimedAt),
  approvedAt: instant(plan.approvedAt),
  roundsReported: plan.roundsReported,
})

/** Changes a locked plan and tells the chain: its revision rises by one, and what is owed next follows from what it is now. */
export const changePlan = (
  db: Writer,
  { plan, facts }: { readonly plan: ImprovementPlan; readonly facts: PlanFacts },
  fields: PlanFields,
  told: Told,
  status: StatusChanged | null = null,
): void => {
  const before = { state: plan.state, version: plan.version }
  Object.assign(plan, fields)
  plan.revision += 1
  if (status !== null) status.assessment.revision += 1
  if (!isReviewed(plan.state)) Object.assign(plan, { claimedBy: null, claimedIssuer: null, claimedAt: null })
  const standing = standingOf(plan)
  const { cycle, organisation } = facts.assessment
  const due = nextDue(standing, cycle)
  plan.nextDueWhat = due?.what ?? null
  plan.nextDueOn = due?.dueOn ?? null
  db.record({
    type: told.type,
    assessment: plan.assessment,
    plan: plan.id,
    planRevision: plan.revision,
    assessmentRevision: status?.assessment.revision ?? null,
    changes: [
      ...changesBetween(before, { state: plan.state, version: plan.version }),
      ...(told.changes ?? []),
      ...(status?.changes ?? []),
    ],
    reason: told.reason ?? null,
  })
  const routedOn = routingDay(standing.reviewRequestedAt, facts.routedOn)
  db.notify(toldBy(told.type, { organisation, cycle, plan: standing, routedOn }), {
    assessment: plan.assessment,
    plan: plan.id,
  })
}

/** Somebody has worked on the plan: they may not review it (R43). */
export const addEditor = (plan: ImprovementPlan, session: Session): void => {
  const known = (person: Person): boolean => plan.editors.some(editor => isDeepStrictEqual(editor, person))
  const added = personsOf(session.viewer).filter(person => !known(person))
  if (added.length > 0) plan.editors = [...plan.editors, ...added]
}

type StatusChanged = { readonly assessment: Assessment; readonly changes: readonly Change[] }

/** Changes a locked assessment's status, with its history (R16); null where it stays as it was. Whoever tells the chain raises the revision. */
export const changeStatus = (
  db: Writer,
  session: Session,
  assessment: Assessment,
  to: ToolkitStatus,
  act: string,
  reason: string | null = null,
): StatusChanged | null => {
  const from = assessment.status
  if (from === to) return null
  assessment.status = to
  db.changeStatus({ id: session.newId(), assessment: assessment.id, from, to, at: session.now, act, reason })
  return { assessment, changes: [{ field: 'status', before: from, after: to }] }
}

/** Changes a locked assessment and tells the chain; its revision rises by one. */
export const changeAssessment = (db: Writer, assessment: Assessment, told: Told): void => {
  assessment.revision += 1
  db.record({
    type: told.type,
    assessment: assessment.id,
    assessmentRevision: assessment.revision,
    changes: told.changes ?? [],
    reason: told.reason ?? null,
  })
}
