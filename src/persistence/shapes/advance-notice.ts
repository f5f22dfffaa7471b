import { sql } from 'kysely'
import type { Sql } from '../statement.ts'
import { column, many, ref, type Part, type Place, type Shape } from './shape.ts'

const noticeShape: Shape = {
  addressedTo: column('advance_notice', 'addressed_to'),
  message: column('advance_notice', 'message'),
  late: column('advance_notice', 'is_late'),
  at: column('advance_notice', 'at'),
}

export const advanceNotices = many({
  table: 'advance_notice',
  shape: () => noticeShape,
  on: (place, above) => sql`${ref(place, 'advance_notice', 'assessment_id')} = ${ref(above, 'assessment', 'id')}`,
  orderBy: place => sql`${ref(place, 'advance_notice', 'at')}, ${ref(place, 'advance_notice', 'id')}`,
})

/** The notices of an assessment as far as they matter (GivenNotices). */
export const noticesGiven = (
  place: Place,
): Sql => sql`(select case when bool_and(g.is_late) then 'LATE' when count(*) > 0 then 'IN_TIME' else 'NONE' end
  from advance_notice g where g.assessment_id = ${ref(place, 'assessment', 'id')})`

/** What tells how an assessment stands with its notice (NoticeFacts). */
export const noticeFacts: Part =
  place => sql`(select json_build_object('isAsked', k.gives_notice_to is not null, 'status', ${ref(place, 'assessment', 'status')},
    'given', ${noticesGiven(place)}, 'noticeBy', c.notice_by, 'submissionDeadline', c.submission_deadline)
  from cycle c join cycle_kind k on k.cycle_code = c.code and k.kind = ${ref(place, 'organisation', 'kind')}
  where c.code = ${ref(place, 'assessment', 'cycle')})`
