import { ruleOr } from '../domain/improvement-plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { keyOf } from '../persistence/ids.ts'
import { notificationToResend, sendAgain } from '../persistence/notifications.ts'
import { NotFound } from './not-found.ts'
import type { Command, Session } from './session.ts'

export type ResendNotification = Command & { readonly notificationId: string }

const notFailed = {
  code: 'INVALID_INPUT' as const,
  message: 'Only what could not be delivered is sent again; this was sent, or is still being tried.',
  path: ['notificationId'],
}

/** Sends again what could not be delivered in three days (D8). */
export const resendNotification = (command: ResendNotification, session: Session) =>
  session.write(async db => {
    const id = keyOf('Notification', command.notificationId)
    const known = id === null ? null : await notificationToResend(db.em, id)
    if (id === null || known === null) throw new NotFound()

    const ruling = ruleOr((await sendAgain(db.em, id)) ? [] : [notFailed], () => known)
    if (ruling instanceof Refusal) return ruling

    db.record({
      type: 'NOTIFICATION_RESENT',
      organisation: ruling.organisation,
      changes: [{ field: 'notification', before: null, after: command.notificationId }],
    })
    return { notificationId: command.notificationId }
  })
