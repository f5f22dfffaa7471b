import type { EvidenceResponse } from '../domain/evidence.ts'
import type { Assessment } from './locking.ts'
import type { Writer } from './writer.ts'

type By = { readonly subject: string; readonly now: Date }

type Response = {
  readonly reference: string
  readonly response: EvidenceResponse
  readonly comment?: string | null | undefined
}

/** Stores responses in one statement, each in place of the one before. */
export const storeResponses = (
  { em }: Writer,
  assessment: Assessment,
  responses: readonly Response[],
  by: By,
): Promise<unknown> =>
  em.execute(
    `insert into evidence_response (assessment_id, evidence_item_id, response, comment, recorded_by, recorded_at)
     select ?, i.id, (array_agg(g.response order by g.place desc))[1], (array_agg(g.comment order by g.place desc))[1], ?, ?
     from rows from (jsonb_to_recordset(?::jsonb) as (reference text, response text, comment text)) with ordinality as g(reference, response, comment, place)
     join evidence_item i on i.reference = g.reference and i.cycle_code = ? group by i.id
     on conflict (assessment_id, evidence_item_id) do update set response = excluded.response, comment = excluded.comment,
       recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`,
    [assessment.id, by.subject, by.now, JSON.stringify(responses), assessment.cycle],
    'run',
  )

/** Stores confirmations; one that stands already stays as it was. */
export const storeConfirmations = (
  { em }: Writer,
  assessment: Assessment,
  assertions: readonly string[],
  by: By,
): Promise<unknown> =>
  em.execute(
    `insert into assertion_confirmation (assessment_id, assertion, confirmed_by, confirmed_at)
     select distinct ?::uuid, g, ?, ?::timestamptz from jsonb_array_elements_text(?::jsonb) g on conflict do nothing`,
    [assessment.id, by.subject, by.now, JSON.stringify(assertions)],
    'run',
  )

type AuditAction = {
  readonly reference: string
  readonly finding: string
  readonly evidence: readonly string[]
  readonly outstanding: boolean
}

/** Stores audit actions by their references, each in place of the one before. */
export const storeAuditActions = (
  { em }: Writer,
  assessment: Assessment,
  actions: readonly AuditAction[],
): Promise<unknown> =>
  em.execute(
    `insert into audit_action (assessment_id, reference, finding, evidence, is_outstanding)
     select distinct on (reference) ?::uuid, reference, finding, evidence, outstanding
     from jsonb_to_recordset(?::jsonb) as g(reference text, finding text, evidence text[], outstanding boolean) order by reference
     on conflict (assessment_id, reference) do update set finding = excluded.finding, evidence = excluded.evidence, is_outstanding = excluded.is_outstanding`,
    [assessment.id, JSON.stringify(actions)],
    'run',
  )
