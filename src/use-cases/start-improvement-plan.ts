import { personsOf } from '../domain/access.ts'
import {
  gapsOfTheTemplate,
  isStandardMet,
  statusWhenPublished,
  type AssessmentFacts,
  type Gap,
} from '../domain/assessment.ts'
import { carriedForwardTo, type PrecedingItem } from '../domain/carried-forward.ts'
import { ruleOr } from '../domain/improvement-plan.ts'
import { nextDue } from '../domain/obligation.ts'
import { emptyContent } from '../domain/plan-item.ts'
import { livingPlanReasons } from '../domain/plan-reasons.ts'
import { startReasons } from '../domain/plan-start.ts'
import { Refusal } from '../domain/refusal.ts'
import { holdCalendars } from '../persistence/calendar.ts'
import { ImprovementPlanEntity } from '../persistence/entities/improvement-plan.ts'
import { writeId } from '../persistence/ids.ts'
import { lockLivingPlan } from '../persistence/locking.ts'
import { addPlanItems } from '../persistence/plan-items.ts'
import { itemsOfTheCycleBefore } from '../persistence/preceding-items.ts'
import type { Writer } from '../persistence/writer.ts'
import { lockedAssessment } from './locked.ts'
import { itemCame } from './plan-item.ts'
import type { Command, Session } from './session.ts'

export type StartImprovementPlan = Command & { readonly assessmentId: string }

const newDraft = {
  state: 'DRAFT',
  reviewRequestedAt: null,
  reviewPausedDays: 0,
  informationRequestedAt: null,
  completionClaimedAt: null,
  approvedAt: null,
  roundsReported: [],
} as const

const wouldMeetTheStandard = (facts: AssessmentFacts, today: string): boolean =>
  isStandardMet(statusWhenPublished(facts.answers, today)) || isStandardMet(facts.status)

const firstItems = (gaps: readonly Gap[], preceding: readonly PrecedingItem[], plan: string, { newId }: Session) =>
  gaps.map((gap, index) => ({
    id: newId(),
    plan,
    sequence: index + 1,
    ...emptyContent,
    ...gap,
    carriedForwardFrom: carriedForwardTo(gap, preceding),
  }))

/** Starts the draft with exactly what the template lists (R20, R21); an item that was outstanding the year before keeps its lineage. */
export const startImprovementPlan = (command: StartImprovementPlan, session: Session) =>
  session.write(async db => {
    await holdCalendars(db)
    const { assessment, facts } = await lockedAssessment(db, command, session, 'plan:draft')
    const preceding = await itemsOfTheCycleBefore(db, session.reading, assessment.id)
    const living = await lockLivingPlan(db, session.reading, command.assessmentId)

    const reasons = startReasons(facts, wouldMeetTheStandard(facts, session.today), session.today)
    const ruling = ruleOr([...reasons, ...livingPlanReasons(living?.state ?? null)], () => gapsOfTheTemplate(facts))
    if (ruling instanceof Refusal) return ruling

    const plan = newPlan(db, session, facts, assessment.id)
    await db.em.flush()
    const added = await addPlanItems(db, assessment.cycle, firstItems(ruling, preceding, plan.id, session))
    db.record({
      type: 'PLAN_STARTED',
      assessment: assessment.id,
      plan: plan.id,
      planRevision: 1,
      changes: [{ field: 'state', before: null, after: 'DRAFT' }, ...added.map(itemCame)],
    })
    return { planId: writeId('ImprovementPlan', plan.id) }
  })

const newPlan = (db: Writer, session: Session, { cycle }: AssessmentFacts, assessment: string) => {
  const due = nextDue(newDraft, cycle)
  return db.em.create(ImprovementPlanEntity, {
    id: session.newId(),
    assessment,
    state: 'DRAFT',
    revision: 1,
    version: 0,
    startedAt: session.now,
    isDraftChanged: false,
    editors: [...personsOf(session.viewer)],
    roundsReported: [],
    nextDueWhat: due?.what ?? null,
    nextDueOn: due?.dueOn ?? null,
  })
}
