import { unknownNames } from '../domain/assessment.ts'
import { ruleOr } from '../domain/improvement-plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { storeConfirmations } from '../persistence/answers.ts'
import { changeAssessment } from './change.ts'
import { afterReasons, lockedAssessment } from './locked.ts'
import type { Command, Session } from './session.ts'

export type ConfirmAssertions = Command & {
  readonly assessmentId: string
  readonly expectedRevision: number
  readonly assertions: readonly string[]
}

/** Confirms assertions, which the standard asks for beside the answers to their items (R9). */
export const confirmAssertions = (command: ConfirmAssertions, session: Session) =>
  session.write(async db => {
    const { assessment, facts, stale } = await lockedAssessment(db, command, session, 'assessment:record')

    const known = facts.answers.evidence.map(({ assertion }) => assertion)
    const unknown = unknownNames(
      command.assertions,
      known,
      index => ['assertions', String(index)],
      `The catalogue of ${facts.cycle.code}`,
    )
    const ruling = afterReasons(
      stale,
      ruleOr(unknown, () => [...new Set(command.assertions)]),
    )
    if (ruling instanceof Refusal) return ruling

    await storeConfirmations(db, assessment, ruling, session)
    changeAssessment(db, assessment, {
      type: 'ASSERTIONS_CONFIRMED',
      changes: ruling
        .filter(assertion => !facts.answers.confirmedAssertions.includes(assertion))
        .map(assertion => ({ field: `assertion.${assertion}`, before: false, after: true })),
    })
    return { assessmentId: command.assessmentId }
  })
