import { mayDo } from '../domain/access.ts'
import { ruleNisNotice, type NisNotice } from '../domain/nis.ts'
import { Refusal } from '../domain/refusal.ts'
import { NisNoticeEntity } from '../persistence/entities/notice.ts'
import { noticesOf, organisationOf } from '../persistence/notices.ts'
import { Forbidden, NotFound } from './not-found.ts'
import type { Command, Session } from './session.ts'

export type RecordNisNotice = Command &
  NisNotice & { readonly organisationId: string; readonly isCorrection?: boolean | null | undefined }

/** Records a notice that was issued under the NIS Regulations, once; the service issues none (R52). */
export const recordNisNotice = (command: RecordNisNotice, session: Session) =>
  session.write(async db => {
    const organisation = await organisationOf(db, command.organisationId)
    if (organisation === null) throw new NotFound()
    if (!mayDo(session.viewer, 'nis:record', organisation.facts)) throw new Forbidden()

    const given = { ...command, isCorrection: command.isCorrection ?? false }
    const ruling = ruleNisNotice(organisation.facts, given, await noticesOf(db, organisation.key), session.today)
    if (ruling instanceof Refusal) return ruling

    const { kind, issuedOn, issuedBy, reference, summary } = ruling
    db.em.create(NisNoticeEntity, {
      id: session.newId(),
      organisation: organisation.key,
      kind,
      issuedOn,
      issuedBy,
      reference,
      summary,
      recordedBy: session.subject,
      at: session.now,
    })
    db.record({
      type: 'NIS_NOTICE_RECORDED',
      organisation: organisation.key,
      changes: [{ field: 'nisNotices', before: null, after: { kind, issuedOn, reference } }],
    })
    return { organisationId: command.organisationId }
  })
