import { randomUUID } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import type { Change, EventType } from '../domain/event.ts'
import type { Person } from '../domain/person.ts'
import { prepared } from './prepared.ts'
import { sentAhead } from './sent-ahead.ts'

/** One thing that happened, as a use case tells it; who, when and where in the chain are added when it is appended. */
export type Happening = {
  /** Where it is absent, one is made when it is appended. */
  readonly id?: string
  readonly type: EventType
  /** Where it is absent, the organisation of the assessment. */
  readonly organisation?: string | null
  readonly assessment?: string | null
  readonly plan?: string | null
  readonly planRevision?: number | null
  readonly assessmentRevision?: number | null
  readonly changes: readonly Change[]
  readonly reason?: string | null
  /** When it happened, where that is not now, as for what is imported. */
  readonly at?: Date
}

export type Author = {
  readonly subject: string | null
  /** Who named the subject; absent where nobody has, as for an import. */
  readonly issuer?: string | null
  /** Whoever acted on behalf of the subject, where it was somebody else. */
  readonly delegate?: Person | null
  readonly roles: readonly string[]
  readonly requestId: string | null
}

const columns =
  'id, at, type, assessment_id, plan_id, plan_revision, assessment_revision, actor, actor_issuer, delegate, delegate_issuer, roles, request_id, changes, reason'

// The head of the chain is moved by as many as there are, once, and held until commit: positions have no gaps and follow the order of commits.
const appending = prepared(`with head as (update event_head set position = position + $2 returning position)
  insert into event (position, organisation_id, ${columns})
  select head.position - $2 + happened.place,
    coalesce(happened.organisation_id, (select a.organisation_id from assessment a where a.id = happened.assessment_id)), ${columns}
  from head, rows from (jsonb_to_recordset($1::jsonb) as (id uuid, at timestamptz, type text, organisation_id uuid, assessment_id uuid,
    plan_id uuid, plan_revision int, assessment_revision int, actor text, actor_issuer text, delegate text, delegate_issuer text, roles text[], request_id text, changes jsonb, reason text))
    with ordinality as happened(id, at, type, organisation_id, assessment_id, plan_id, plan_revision, assessment_revision, actor, actor_issuer,
      delegate, delegate_issuer, roles, request_id, changes, reason, place)
  order by happened.place`)

const eventsAtOnce = 5_000

const rowOf = (happening: Happening, author: Author, now: Date) => ({
  id: happening.id ?? randomUUID(),
  at: (happening.at ?? now).toISOString(),
  type: happening.type,
  organisation_id: happening.organisation ?? null,
  assessment_id: happening.assessment ?? null,
  plan_id: happening.plan ?? null,
  plan_revision: happening.planRevision ?? null,
  assessment_revision: happening.assessmentRevision ?? null,
  actor: author.subject,
  actor_issuer: author.issuer ?? null,
  delegate: author.delegate?.subject ?? null,
  delegate_issuer: author.delegate?.issuer ?? null,
  roles: author.roles,
  request_id: author.requestId,
  changes: happening.changes,
  reason: happening.reason ?? null,
})

/** Appends to the chain, as the last statements of the transaction. */
export const appendEvents = async (
  em: EntityManager,
  happenings: readonly Happening[],
  author: Author,
  now: Date,
): Promise<void> => {
  for (let from = 0; from < happenings.length; from += eventsAtOnce) {
    const rows = happenings.slice(from, from + eventsAtOnce).map(happening => rowOf(happening, author, now))
    const values = sentAhead([JSON.stringify(rows), rows.length])
    await em.getKysely<unknown>().executeQuery(CompiledQuery.raw(appending, values))
  }
}
