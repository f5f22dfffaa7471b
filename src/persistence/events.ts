import { randomUUID } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Change, EventType } from '../domain/event.ts'

/** One thing that happened, as a use case tells it; who, when and where in the chain are added when it is appended. */
export type Happening = {
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

export type Author = { readonly subject: string | null; readonly roles: readonly string[]; readonly requestId: string | null }

const columns = 'id, at, type, assessment_id, plan_id, plan_revision, assessment_revision, actor, roles, request_id, changes, reason'
const organisationOf = 'coalesce(organisation_id, (select a.organisation_id from assessment a where a.id = assessment_id))'

/** Appends to the chain, as the last statement of the transaction: the head of the chain is held until commit. */
export const appendEvents = async (
  em: EntityManager,
  happenings: readonly Happening[],
  author: Author,
  now: Date,
): Promise<void> => {
  if (happenings.length === 0) return
  const rows = happenings.map(({ at, type, organisation, assessment, plan, planRevision, assessmentRevision, changes, reason }) => ({
    id: randomUUID(),
    at: (at ?? now).toISOString(),
    type,
    organisation_id: organisation ?? null,
    assessment_id: assessment ?? null,
    plan_id: plan ?? null,
    plan_revision: planRevision ?? null,
    assessment_revision: assessmentRevision ?? null,
    actor: author.subject,
    roles: author.roles,
    request_id: author.requestId,
    changes,
    reason: reason ?? null,
  }))
  await em.execute(
    `insert into event (position, organisation_id, ${columns}) select 0, ${organisationOf}, ${columns} from jsonb_to_recordset(?::jsonb) as happened(id uuid, at timestamptz, type text, organisation_id uuid, assessment_id uuid, plan_id uuid, plan_revision int, assessment_revision int, actor text, roles text[], request_id text, changes jsonb, reason text)`,
    [JSON.stringify(rows)],
  )
}
