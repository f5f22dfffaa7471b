import type { PlanFacts } from '../domain/improvement-plan.ts'
import type { PlanItem } from '../domain/plan-item.ts'
import { publishedLateAfter, rulePublication, type Publication } from '../domain/publication.ts'
import { Refusal } from '../domain/refusal.ts'
import { PublicationEntity } from '../persistence/entities/assessment.ts'
import { PlanVersionEntity } from '../persistence/entities/improvement-plan.ts'
import { factsOfPlan, lockLivingPlan, type Assessment, type ImprovementPlan } from '../persistence/locking.ts'
import type { Writer } from '../persistence/writer.ts'
import { addEditor, changeAssessment, changePlan, changeStatus } from './change.ts'
import { afterReasons, lockedAssessment } from './locked.ts'
import type { Command, Session } from './session.ts'

export type PublishAssessment = Command & {
  readonly assessmentId: string
  readonly expectedRevision: number
  readonly baseline?: boolean | null | undefined
}

type Drafted = { readonly plan: ImprovementPlan; readonly facts: PlanFacts }

/** Publishes the assessment, with its plan where one is being drafted: both or neither (R11). */
export const publishAssessment = (command: PublishAssessment, session: Session) =>
  session.write(async db => {
    const plan = await lockLivingPlan(db, session.reading, command.assessmentId)
    const { assessment, facts, stale } = await lockedAssessment(db, command, session, 'assessment:publish')
    const drafted = plan === null ? null : { plan, facts: await factsOfPlan(db, session.reading, plan) }

    const act = { isBaseline: command.baseline ?? false, on: session.today }
    const ruling = afterReasons(stale, rulePublication(facts, drafted?.facts ?? null, act))
    if (ruling instanceof Refusal) return ruling

    recordPublication(db, session, assessment, ruling)
    if (drafted !== null && ruling.plan !== null) carryPlan(db, session, drafted, ruling.plan)
    return { assessmentId: command.assessmentId }
  })

const recordPublication = (db: Writer, session: Session, assessment: Assessment, ruling: Publication): void => {
  db.em.create(PublicationEntity, {
    id: session.newId(),
    assessment: assessment.id,
    at: session.now,
    isBaseline: ruling.isBaseline,
    isLate: ruling.isLate,
    result: ruling.result,
    status: ruling.status,
    planVersion: ruling.plan?.version ?? null,
    publishedBy: session.subject,
  })
  const field = ruling.isBaseline ? 'baselinePublishedAt' : 'publishedAt'
  const before = assessment[field]?.toISOString() ?? null
  if (ruling.isBaseline) assessment.baselinePublishedAt = session.now
  else {
    assessment.publishedLate = publishedLateAfter(assessment.publishedLate ?? null, ruling)
    assessment.publishedAt = session.now
  }
  const status = changeStatus(db, session, assessment, ruling.status, 'assessmentPublish')
  changeAssessment(db, assessment, {
    type: ruling.isBaseline ? 'BASELINE_PUBLISHED' : 'ASSESSMENT_PUBLISHED',
    changes: [{ field, before, after: session.now.toISOString() }, ...(status?.changes ?? [])],
  })
}

/** The plan goes along: submitted as its next version, or closed because the standard is met. */
const carryPlan = (db: Writer, session: Session, drafted: Drafted, next: NonNullable<Publication['plan']>): void => {
  const { plan } = drafted
  if (next.state === 'CLOSED') {
    changePlan(db, drafted, { state: next.state }, { type: 'PLAN_CLOSED' })
    return
  }
  addEditor(plan, session)
  db.em.create(PlanVersionEntity, {
    plan: plan.id,
    version: next.version,
    submittedAt: session.now,
    submittedBy: session.subject,
    items: drafted.facts.items.map(asSubmitted),
  })
  const cleared = {
    isDraftChanged: false,
    submittedAt: session.now,
    reviewRequestedAt: null,
    informationRequestedAt: null,
    reviewPausedDays: 0,
  }
  changePlan(db, drafted, { ...next, ...cleared }, { type: 'PLAN_SUBMITTED' })
}

const asSubmitted = ({
  id,
  evidence,
  agreements: _agreements,
  baselineCompletionDate: _baseline,
  ...item
}: PlanItem) => ({
  itemId: id,
  evidenceReference: evidence,
  ...item,
})
