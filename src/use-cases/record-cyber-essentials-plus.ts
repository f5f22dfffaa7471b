import { ruleOr } from '../domain/improvement-plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { changeAssessment } from './change.ts'
import { afterReasons, lockedAssessment } from './locked.ts'
import type { Command, Session } from './session.ts'

export type RecordCyberEssentialsPlus = Command & {
  readonly assessmentId: string
  readonly expectedRevision: number
  readonly certificateUntil?: string | null | undefined
}

/** Records until when a Cyber Essentials Plus certificate is current, which makes Standards Exceeded of Standards Met (R9). */
export const recordCyberEssentialsPlus = (command: RecordCyberEssentialsPlus, session: Session) =>
  session.write(async db => {
    const { assessment, stale } = await lockedAssessment(db, command, session, 'assessment:record')

    const ruling = afterReasons(
      stale,
      ruleOr([], () => command.certificateUntil ?? null),
    )
    if (ruling instanceof Refusal) return ruling

    const before = assessment.cyberEssentialsPlusUntil ?? null
    assessment.cyberEssentialsPlusUntil = ruling
    changeAssessment(db, assessment, {
      type: 'CYBER_ESSENTIALS_PLUS_RECORDED',
      changes: [{ field: 'cyberEssentialsPlusUntil', before, after: ruling }],
    })
    return { assessmentId: command.assessmentId }
  })
