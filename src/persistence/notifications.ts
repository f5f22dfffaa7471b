import { randomUUIDv7 } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Notification } from '../domain/notification.ts'

/** Something to be told with an act: about which assessment and plan, and under which key it is told once. */
export type Told = {
  readonly notification: Notification
  readonly assessment: string
  readonly plan: string | null
  /** Absent, it belongs to the one event that it tells of. */
  readonly key?: string
  readonly eventId: string | null
}

/** After so many attempts, with pauses that grow to six hours, three days have passed. */
export const mostAttempts = 22

/** The name of the job that sends one notification. */
export const mailTask = 'mail'

const addJob = `graphile_worker.add_job('${mailTask}', json_build_object('notification', id), max_attempts := ${mostAttempts}, job_key := '${mailTask}:' || id)`

const columns = 'id, key, kind, addressee, region, plan_id, event_id, subject, body, created_at'

/** Writes what is to be told, and the jobs that send it, into the transaction of the act; what was told under its key already is left out (R65). */
export const storeNotifications = async (em: EntityManager, told: readonly Told[], now: Date): Promise<void> => {
  if (told.length === 0) return
  // In the order in which they are told, also within one millisecond.
  const ids = told.map(() => randomUUIDv7()).toSorted()
  const rows = told.map(({ notification, assessment, plan, key, eventId }, index) => ({
    ...notification,
    id: ids[index],
    key: key ?? [eventId ?? randomUUIDv7(), notification.kind, notification.addressee, notification.region].join(':'),
    assessment_id: assessment,
    plan_id: plan,
    event_id: eventId,
    created_at: now.toISOString(),
  }))
  await em.execute(
    `with written as (
       insert into notification (organisation_id, ${columns})
       select (select a.organisation_id from assessment a where a.id = assessment_id), ${columns} from jsonb_to_recordset(?::jsonb)
         as told(id uuid, key text, kind text, addressee text, region text, assessment_id uuid, plan_id uuid, event_id uuid, subject text, body text, created_at timestamptz)
       on conflict (key) do nothing returning id)
     select ${addJob} from written order by id`,
    [JSON.stringify(rows)],
    'run',
  )
}

/** Puts a notification that could not be delivered back to be sent; false where there is none in that state. */
export const sendAgain = async (em: EntityManager, id: string): Promise<boolean> => {
  const sent = await em.execute<unknown[]>(
    `with again as (update notification set state = 'PENDING' where id = ? and state = 'FAILED' returning id) select ${addJob} from again`,
    [id],
  )
  return sent.length > 0
}

/** An address has been given: what waits for it is tried again at once. */
export const retryWaiting = async (
  em: EntityManager,
  {
    addressee,
    region,
    organisation,
  }: { readonly addressee: string; readonly region: string | null; readonly organisation: string | null },
): Promise<void> => {
  await em.execute(
    `select ${addJob} from notification where state = 'PENDING' and attempts > 0 and addressee = ? and region is not distinct from ?
       and (addressee <> 'ORGANISATION' or organisation_id in (select told.id from organisation told join organisation given on given.id = ?
         and given.ods_code in (told.ods_code, told.answered_for_by))) order by created_at, id`,
    [addressee, region, organisation],
    'run',
  )
}

/** The organisation that a notification is about, the notification locked; null where there is no such. */
export const notificationToResend = async (
  em: EntityManager,
  id: string,
): Promise<{ readonly organisation: string } | null> => {
  const [row] = await em.execute<{ organisation: string }[]>(
    'select organisation_id as organisation from notification where id = ? for update',
    [id],
  )
  return row ?? null
}
