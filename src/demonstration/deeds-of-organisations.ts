import type { Day } from '../domain/cycle.ts'
import { addPlanItem } from '../use-cases/add-plan-item.ts'
import { answerInformationRequest } from '../use-cases/answer-information-request.ts'
import { claimCompletion } from '../use-cases/claim-completion.ts'
import { confirmAssertions } from '../use-cases/confirm-assertions.ts'
import type { ItemGiven } from '../use-cases/plan-item.ts'
import { publishAssessment } from '../use-cases/publish-assessment.ts'
import { recordAssessmentEvidence } from '../use-cases/record-assessment-evidence.ts'
import { recordAuditActions } from '../use-cases/record-audit-actions.ts'
import { recordCyberEssentialsPlus } from '../use-cases/record-cyber-essentials-plus.ts'
import { requestImprovementPlanReview } from '../use-cases/request-improvement-plan-review.ts'
import { startImprovementPlan } from '../use-cases/start-improvement-plan.ts'
import { submitProgressUpdate } from '../use-cases/submit-progress-update.ts'
import { updatePlanItem } from '../use-cases/update-plan-item.ts'
import { deed, evidenceOf, type Deed } from './deed.ts'
import type { Topic } from './topics.ts'

const by = 'ORGANISATION'

/** Every evidence item is answered but those of the topics, which are left open or answered in part. */
export const evidenceRecorded = (day: Day, open: readonly Topic[], partial: readonly Topic[] = []): Deed =>
  deed(day, by, recordAssessmentEvidence, scene => {
    const gaps = evidenceOf([...open, ...partial], scene)
    const [left, begun] = [gaps.slice(0, open.length), gaps.slice(open.length)]
    return {
      ...scene.assessment,
      responses: scene.catalogue
        .filter(({ reference }) => !left.includes(reference))
        .map(({ reference }) => ({
          reference,
          response: begun.includes(reference) ? ('PARTIAL' as const) : ('COMPLETE' as const),
        })),
    }
  })

export const assertionsConfirmed = (day: Day): Deed =>
  deed(day, by, confirmAssertions, ({ assessment, catalogue }) => ({
    ...assessment,
    assertions: [...new Set(catalogue.map(({ assertion }) => assertion))],
  }))

/** An audit was done, and its findings ask for something. */
export const auditRecorded = (day: Day, ...findings: readonly string[]): Deed =>
  deed(day, by, recordAuditActions, ({ assessment }) => ({
    ...assessment,
    actions: findings.map((finding, index) => ({
      reference: `AUDIT-${index + 1}`,
      finding,
      evidence: [],
      outstanding: true,
    })),
  }))

export const certified = (day: Day, certificateUntil: Day): Deed =>
  deed(day, by, recordCyberEssentialsPlus, ({ assessment }) => ({ ...assessment, certificateUntil }))

/** Published, together with the plan where one is being drafted. */
export const published = (day: Day): Deed => deed(day, by, publishAssessment, ({ assessment }) => assessment)

export const baselinePublished = (day: Day): Deed =>
  deed(day, by, publishAssessment, ({ assessment }) => ({ ...assessment, baseline: true }))

export const planStarted = (day: Day): Deed =>
  deed(day, by, startImprovementPlan, ({ assessment: { assessmentId } }) => ({ assessmentId }))

/** An item of the plan is written, about one of the topics that the plan was started with. */
export const itemWritten = (day: Day, topics: readonly Topic[], topic: Topic, item: ItemGiven = topic.item): Deed =>
  deed(day, by, updatePlanItem, scene => {
    const evidence = evidenceOf(topics, scene)[topics.indexOf(topic)] ?? null
    const found = scene.items.find(one => one.evidence === evidence)
    return { itemId: found?.id ?? '', expectedRevision: scene.plan.expectedRevision, item }
  })

/** What was answered in part is not in the template, and is added by hand. */
export const partialItemAdded = (day: Day, topics: readonly Topic[], topic: Topic): Deed =>
  deed(day, by, addPlanItem, scene => ({
    ...scene.plan,
    evidence: evidenceOf(topics, scene)[topics.indexOf(topic)],
    item: topic.item,
  }))

/** The first action that the audit asked for is added to the plan. */
export const auditItemAdded = (day: Day, item: ItemGiven): Deed =>
  deed(day, by, addPlanItem, ({ plan }) => ({ ...plan, auditAction: 'AUDIT-1', item }))

export const reviewRequested = (day: Day): Deed => deed(day, by, requestImprovementPlanReview, ({ plan }) => plan)

export const informationAnswered = (day: Day, answer: string): Deed =>
  deed(day, by, answerInformationRequest, ({ plan }) => ({ ...plan, answer }))

/** The first item is under way, and its date has moved. */
export const slippageReported = (day: Day, plannedCompletionDate: Day, reason: string): Deed =>
  deed(day, by, submitProgressUpdate, ({ plan, items }) => ({
    ...plan,
    note: 'The work is under way; one date has moved.',
    items: items
      .slice(0, 1)
      .map(({ id }) => ({ itemId: id, status: 'IN_PROGRESS' as const, plannedCompletionDate, reason })),
  }))

export const everythingDone = (day: Day): Deed =>
  deed(day, by, submitProgressUpdate, ({ plan, items }) => ({
    ...plan,
    note: 'Every action of the plan has been taken.',
    items: items.map(({ id }) => ({ itemId: id, status: 'COMPLETE' as const })),
  }))

export const completionClaimed = (day: Day): Deed => deed(day, by, claimCompletion, ({ plan }) => plan)
