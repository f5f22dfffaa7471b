import { unknownNames } from '../domain/assessment.ts'
import type { EvidenceResponse } from '../domain/evidence.ts'
import { ruleOr } from '../domain/improvement-plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { storeResponses } from '../persistence/answers.ts'
import { changeAssessment } from './change.ts'
import { afterReasons, lockedAssessment } from './locked.ts'
import type { Command, Session } from './session.ts'

export type RecordAssessmentEvidence = Command & {
  readonly assessmentId: string
  readonly expectedRevision: number
  readonly responses: readonly {
    readonly reference: string
    readonly response: EvidenceResponse
    readonly comment?: string | null | undefined
  }[]
}

/** Records how evidence items are answered; one reference given twice is answered as it was given last. */
export const recordAssessmentEvidence = (command: RecordAssessmentEvidence, session: Session) =>
  session.write(async db => {
    const { assessment, facts, stale } = await lockedAssessment(db, command, session, 'assessment:record')

    const known = facts.answers.evidence.map(({ reference }) => reference)
    const given = command.responses.map(({ reference }) => reference)
    const unknown = unknownNames(
      given,
      known,
      index => ['responses', String(index), 'reference'],
      `The catalogue of ${facts.cycle.code}`,
    )
    const ruling = afterReasons(
      stale,
      ruleOr(unknown, () => [...new Map(command.responses.map(one => [one.reference, one])).values()]),
    )
    if (ruling instanceof Refusal) return ruling

    await storeResponses(db, assessment, ruling, session)
    const before = new Map(facts.answers.evidence.map(({ reference, response }) => [reference, response]))
    changeAssessment(db, assessment, {
      type: 'EVIDENCE_RECORDED',
      changes: ruling.flatMap(({ reference, response }) =>
        before.get(reference) === response
          ? []
          : [{ field: `evidence.${reference}`, before: before.get(reference), after: response }],
      ),
    })
    return { assessmentId: command.assessmentId }
  })
