import { ruleAdvanceNotice } from '../domain/advance-notice.ts'
import { Refusal } from '../domain/refusal.ts'
import { toldByAdvanceNotice } from '../domain/telling.ts'
import { AdvanceNoticeEntity } from '../persistence/entities/notice.ts'
import { changeAssessment } from './change.ts'
import { afterReasons, lockedAssessment } from './locked.ts'
import type { Command, Session } from './session.ts'

export type GiveAdvanceNotice = Command & {
  readonly assessmentId: string
  readonly expectedRevision: number
  readonly message: string
}

/** Tells the organisation's contact that it will fall short of the standard (R18). */
export const giveAdvanceNotice = (command: GiveAdvanceNotice, session: Session) =>
  session.write(async db => {
    const { assessment, facts, stale } = await lockedAssessment(db, command, session, 'assessment:record')

    const ruling = afterReasons(stale, ruleAdvanceNotice(facts, command.message, session.today))
    if (ruling instanceof Refusal) return ruling

    const { addressedTo, isLate } = ruling
    db.em.create(AdvanceNoticeEntity, {
      id: session.newId(),
      assessment: assessment.id,
      addressedTo,
      message: command.message,
      isLate,
      givenBy: session.subject,
      at: session.now,
    })
    changeAssessment(db, assessment, {
      type: 'ADVANCE_NOTICE_GIVEN',
      reason: command.message,
      changes: [{ field: 'advanceNotices', before: null, after: { addressedTo, late: isLate } }],
    })
    const told = toldByAdvanceNotice(facts, ruling, session.today)
    db.notify(told, { assessment: assessment.id, plan: null })
    return { assessmentId: command.assessmentId }
  })
