import { defineEntity, p } from '@mikro-orm/core'
import type { Change } from '../../domain/event.ts'
import { CycleEntity } from './reference.ts'

/** What was changed of a cycle's calendar, one row for each of its revisions after the first: added and never edited (R48, R55). */
export const CalendarChangeEntity = defineEntity({
  name: 'CalendarChange',
  tableName: 'calendar_change',
  properties: {
    cycle: () => p.manyToOne(CycleEntity).primary().mapToPk().deleteRule('no action').updateRule('no action'),
    revision: p.integer().primary(),
    at: p.datetime(3),
    changedBy: p.text(),
    changes: p.json<readonly Change[]>(),
    reason: p.text(),
  },
})
