import { auditActionReasons, unknownNames } from '../domain/assessment.ts'
import { changesBetween } from '../domain/event.ts'
import { ruleOr } from '../domain/improvement-plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { storeAuditActions } from '../persistence/answers.ts'
import { changeAssessment } from './change.ts'
import { afterReasons, lockedAssessment } from './locked.ts'
import type { Command, Session } from './session.ts'

export type RecordAuditActions = Command & {
  readonly assessmentId: string
  readonly expectedRevision: number
  readonly actions: readonly {
    readonly reference: string
    readonly finding: string
    readonly evidence: readonly string[]
    readonly outstanding: boolean
  }[]
}

/** Records the audit of the assessment and what it asked for; without an action, that it was done and asked for nothing (R22, R23). */
export const recordAuditActions = (command: RecordAuditActions, session: Session) =>
  session.write(async db => {
    const { assessment, facts, stale } = await lockedAssessment(db, command, session, 'assessment:record')

    const known = facts.answers.evidence.map(({ reference }) => reference)
    const unknown = command.actions.flatMap(({ evidence }, index) =>
      unknownNames(
        evidence,
        known,
        place => ['actions', String(index), 'evidence', String(place)],
        `The catalogue of ${facts.cycle.code}`,
      ),
    )
    const ruling = afterReasons(
      stale,
      ruleOr([...auditActionReasons(command.actions), ...unknown], () => command.actions),
    )
    if (ruling instanceof Refusal) return ruling

    await storeAuditActions(db, assessment, ruling)
    assessment.auditRecordedAt ??= session.now
    const before = new Map(
      facts.answers.auditActions.map(({ reference, finding, isOutstanding }) => [
        reference,
        { finding, outstanding: isOutstanding },
      ]),
    )
    changeAssessment(db, assessment, {
      type: 'AUDIT_ACTIONS_RECORDED',
      changes: ruling.flatMap(({ reference, finding, outstanding }) =>
        changesBetween(before.get(reference) ?? {}, { finding, outstanding }, `auditAction.${reference}.`),
      ),
    })
    return { assessmentId: command.assessmentId }
  })
