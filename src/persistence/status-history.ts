import type { EntityManager } from '@mikro-orm/postgresql'
import type { ToolkitStatus } from '../domain/assessment.ts'

/** One move of a status (R16), of the assessment with that key. */
export type StatusMove = {
  readonly id: string
  readonly assessment: string
  readonly from: ToolkitStatus
  readonly to: ToolkitStatus
  readonly at: Date
  readonly act: string
  readonly reason: string | null
}

/**
 * Writes moves into the history. The totals follow, and whoever changes the same ones waits from here until the transaction ends, so it is
 * written late.
 */
export const storeStatusMoves = async (em: EntityManager, moves: readonly StatusMove[]): Promise<void> => {
  if (moves.length === 0) return
  await em.execute(
    `insert into status_change (id, assessment_id, from_status, to_status, at, act, reason)
     select id, assessment, "from", "to", at, act, reason from jsonb_to_recordset(?::jsonb)
       as moved(id uuid, assessment uuid, "from" text, "to" text, at timestamptz, act text, reason text)`,
    [JSON.stringify(moves)],
    'run',
  )
}
