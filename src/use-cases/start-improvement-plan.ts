import { gapsOfTheTemplate, isStandardMet, statusWhenPublished, type AssessmentFacts } from '../domain/assessment.ts'
import { livingPlanReasons, ruleOr, startReasons } from '../domain/improvement-plan.ts'
import { nextDue } from '../domain/obligation.ts'
import { emptyContent } from '../domain/plan-item.ts'
import { Refusal } from '../domain/refusal.ts'
import { ImprovementPlanEntity } from '../persistence/entities/improvement-plan.ts'
import { writeId } from '../persistence/ids.ts'
import { lockLivingPlan } from '../persistence/locking.ts'
import { addPlanItems } from '../persistence/plan-items.ts'
import type { Writer } from '../persistence/writer.ts'
import { lockedAssessment } from './locked.ts'
import type { Command, Session } from './session.ts'

export type StartImprovementPlan = Command & { readonly assessmentId: string }

const newDraft = {
  state: 'DRAFT',
  reviewRequestedAt: null,
  informationRequestedAt: null,
  completionClaimedAt: null,
  roundsReported: [],
} as const

const wouldMeetTheStandard = (facts: AssessmentFacts, today: string): boolean =>
  isStandardMet(statusWhenPublished(facts.answers, today)) || isStandardMet(facts.status)

/** Starts the draft with exactly what the template lists (R20, R21). */
export const startImprovementPlan = (command: StartImprovementPlan, session: Session) =>
  session.write(async db => {
    const { assessment, facts } = await lockedAssessment(db, command, session, 'plan:draft')
    const living = await lockLivingPlan(db, session.reading, command.assessmentId)

    const reasons = startReasons(facts, wouldMeetTheStandard(facts, session.today), session.today)
    const ruling = ruleOr([...reasons, ...livingPlanReasons(living?.state ?? null)], () => gapsOfTheTemplate(facts))
    if (ruling instanceof Refusal) return ruling

    const plan = newPlan(db, session, facts, assessment.id)
    await db.em.flush()
    await addPlanItems(
      db,
      assessment.cycle,
      ruling.map((gap, index) => ({
        id: session.newId(),
        plan: plan.id,
        sequence: index + 1,
        ...emptyContent,
        ...gap,
      })),
    )
    db.record({
      type: 'PLAN_STARTED',
      assessment: assessment.id,
      plan: plan.id,
      planRevision: 1,
      changes: [
        { field: 'state', before: null, after: 'DRAFT' },
        {
          field: 'items',
          before: null,
          after: ruling.map(gap => gap.evidence ?? gap.assertion ?? gap.auditAction ?? gap.origin),
        },
      ],
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
    editors: [session.subject],
    roundsReported: [],
    nextDueWhat: due?.what ?? null,
    nextDueOn: due?.dueOn ?? null,
  })
}
