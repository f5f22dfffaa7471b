import { sql } from 'kysely'
import type { NotificationKind, NotificationState } from '../../domain/notification.ts'
import type { Page } from '../found-page.ts'
import { readPage, type List, type PageArguments, type PageSelection } from '../page.ts'
import type { Reading } from '../reading.ts'
import { given, type Sql } from '../statement.ts'
import { conditionsOf } from './organisations.ts'

export type NotificationFilter = {
  readonly states?: readonly NotificationState[] | null | undefined
  readonly kinds?: readonly NotificationKind[] | null | undefined
  readonly odsCode?: string | null | undefined
}

const conditions: Readonly<Record<keyof NotificationFilter, (filter: NotificationFilter) => Sql>> = {
  states: () => sql`notification.state = any(${given('states')}::text[])`,
  kinds: () => sql`notification.kind = any(${given('kinds')}::text[])`,
  odsCode: () => sql`organisation.ods_code = ${given('odsCode')}`,
}

/** What was told to whom, the newest first. */
export const notificationsPage = (
  reading: Reading,
  filter: NotificationFilter,
  asked: PageArguments,
  selection: PageSelection,
): Promise<Page> => {
  const list: List = {
    name: 'notifications',
    root: 'Notification',
    order: 'CREATED_AT_DESC',
    keys: [sql`notification.created_at`, sql`notification.id`],
    keyTypes: ['timestamptz', 'uuid'],
    isDescending: true,
    ...conditionsOf(filter, conditions),
  }
  return readPage(reading, list, asked, selection)
}
