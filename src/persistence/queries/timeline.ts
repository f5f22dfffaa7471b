import { sql } from 'kysely'
import {
  entryFor,
  isToldInFull,
  levels,
  permissionOf,
  tellings,
  type Happened,
  type Level,
  type TimelineEntry,
} from '../../domain/timeline.ts'
import { pageOf, type AskedPage, type Found, type Page } from '../found-page.ts'
import { readId } from '../ids.ts'
import { readAsked, type PageArguments } from '../page.ts'
import type { Reading } from '../reading.ts'
import { given, type Sql } from '../statement.ts'
import type { Visibility } from '../visibility.ts'

/** What has a timeline: each tells the events that name it. */
const columns = { Organisation: 'organisation_id', Assessment: 'assessment_id', ImprovementPlan: 'plan_id' } as const
export type WithTimeline = keyof typeof columns

// A position would tell by the gaps before it that something happened which is not told: a cursor holds the event's id alone.
const keyTypes = ['uuid', 'uuid'] as const

const beyond = (side: 'after' | 'before'): Sql => sql`event.position ${sql.raw(side === 'after' ? '>' : '<')}
  (select here.position from event here where here.id = ${given(`${side} 1`)}::uuid)`

/** A cursor belongs to the timeline of one thing. */
const listOf = (id: string) => ({ name: 'timeline', order: 'POSITION_ASC', values: { id }, keyTypes })

export const readAskedOfTimeline = (id: string, asked: PageArguments): AskedPage => readAsked(listOf(id), asked)

const everyTelling = JSON.stringify(
  Object.entries(tellings).flatMap(([type, told]) =>
    told.map(({ level, fields }) => ({ type, level, fields: fields === 'ALL' ? null : fields })),
  ),
)

const levelIfHeld = (visibility: Visibility, level: Level): Sql => {
  const permission = permissionOf[level]
  return permission === null
    ? sql`${sql.lit(level)}`
    : sql`case when ${visibility.where(permission, 'organisation')} then ${sql.lit(level)} end`
}

// The same table decides here which events there are, and in entryFor what of them is told.
const isTold = sql`exists (select from jsonb_to_recordset(${given('tellings')}::jsonb) as telling(type text, level text, fields text[])
  where telling.type = event.type and telling.level = any(held.levels) and (telling.fields is null
    or exists (select from jsonb_array_elements(event.changes) change where change ->> 'field' = any(telling.fields))))`

/** Events, with the levels that the viewer holds on what they are about. */
const eventsHeld = (visibility: Visibility): Sql => {
  const held = sql.join(levels.map(level => levelIfHeld(visibility, level)))
  return sql`from event join organisation on organisation.id = event.organisation_id
    cross join lateral (select array_remove(array[${held}]::text[], null) as levels) as held`
}

/** The newest event of which the viewer is told anything, by the id that timelines give it: which others there are, it does not tell. */
export const newestEventTold = async ({ statements, visibility, values }: Reading): Promise<string | null> => {
  const [newest] = await statements.rows<{ readonly id: string }>(
    `newest event ${visibility.key}`,
    () =>
      sql`select 'event_' || event.id as id ${eventsHeld(visibility)} where ${isTold} order by event.position desc limit 1`,
    { ...values, tellings: everyTelling },
  )
  return newest?.id ?? null
}

const statement = (
  visibility: Visibility,
  of: WithTimeline,
  { sides, isBackward }: AskedPage,
  hasTotal: boolean,
): Sql => {
  const direction = sql.raw(isBackward ? 'desc' : 'asc')
  const events = sql`${eventsHeld(visibility)}
    where ${sql.ref(`event.${columns[of]}`)} = asked.key and ${isTold}`
  const within = sql.join([sql``, ...sides.map(beyond)], sql` and `)
  return sql`select asked.key as id, (select coalesce(json_agg(p), '[]'::json) from (
      select event.id::text as k1, event.id::text as k2, json_build_object('id', 'event_' || event.id, 'type', event.type,
        'at', event.at,
        'contentOf', coalesce('plan_' || event.plan_id, 'assessment_' || event.assessment_id), 'actor', event.actor, 'roles', event.roles, 'changes', event.changes, 'reason', event.reason, 'held', held.levels) as node
      ${events}${within} order by event.position ${direction} limit ${given('limit')}) p) as page,
    ${hasTotal ? sql`(select count(*) ${events})` : sql`0`}::int as total
    from unnest(${given('keys')}::uuid[]) as asked(key)`
}

type Read = Happened & { readonly held: readonly Level[]; readonly contentOf: string | null }

/** The entry, and whose content it tells where it is more than a change of state. */
const told = ({ held, contentOf, ...event }: Read): TimelineEntry & { readonly contentOf: string | null } => {
  const entry = entryFor(event, held)
  if (entry === null) throw new Error(`event ${event.id} was found for a viewer who is told nothing of it`)
  return { ...entry, contentOf: isToldInFull(event, held) ? contentOf : null }
}

/** One page of each timeline, in one statement for all of them, by the keys of the things; of what happened, each viewer sees what the table of tellings says. */
export const timelinesOf = async (
  { statements, visibility, values }: Reading,
  of: WithTimeline,
  ids: readonly string[],
  asked: AskedPage,
  hasTotal: boolean,
): Promise<ReadonlyMap<string, Page>> => {
  const idOfKey = new Map(ids.map(id => [readId(id)?.key ?? '', id]))
  const rows = await statements.rows<Found & { id: string }>(
    `timeline ${of} ${asked.sides.join()} ${asked.isBackward} ${hasTotal} ${visibility.key}`,
    () => statement(visibility, of, asked, hasTotal),
    { ...values, ...asked.bounds, keys: [...idOfKey.keys()], limit: asked.size + 1, tellings: everyTelling },
  )
  return new Map(
    rows.map(({ id: key, page, total }) => {
      const id = idOfKey.get(key) ?? ''
      const entries = page.map(({ node, ...keys }) => ({ ...keys, node: told(node as Parameters<typeof told>[0]) }))
      return [id, pageOf(listOf(id), asked, { page: entries, total })]
    }),
  )
}
