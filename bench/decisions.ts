import { query, type Approvable, type DataSet } from './database.ts'
import type { Turns } from './measure.ts'
import { Mistake, type Options } from './options.ts'
import { decisionOn, type ServerName } from './questions.ts'

const deciders: readonly ServerName[] = ['service', 'mercurius']
const mostInATurn = 320
const fewestInATurn = 5

/** Deals the plans that can be approved out to the servers that decide: to each its own in every round, and some to begin with. */
export const dealOut = (
  { approvable }: DataSet,
  { rounds }: Options,
): { turns: Turns; decided: () => readonly Approvable[] } => {
  const each = Math.min(mostInATurn, Math.floor(approvable.length / deciders.length / (rounds + 1)))
  if (each < fewestInATurn)
    throw new Mistake(
      `${approvable.length} plans are left that could be approved: too few for ${rounds} rounds. Seed anew with --fresh, or ask for fewer rounds.`,
    )
  const dealt = new Map<string, readonly Approvable[]>()
  const turns: Turns = (server, round) => {
    const place = (round + 1) * deciders.length + deciders.indexOf(server)
    const hand = approvable.slice(place * each, (place + 1) * each)
    dealt.set(`${server} ${round}`, hand)
    return hand.map(decisionOn)
  }
  return { turns, decided: () => [...dealt.values()].flat() }
}

const kept = `
  select count(*)::int as kept from improvement_plan p join assessment a on a.id = p.assessment_id
  where 'plan_' || p.id = any($1) and p.state = 'APPROVED' and a.status = 'APPROACHING_STANDARDS'
    and exists (select from decision d where d.plan_id = p.id and d.decision = 'APPROVE' and d.version = p.version)
    and exists (select from event e where e.plan_id = p.id and e.plan_revision = p.revision and e.type = 'PLAN_APPROVED')
    and exists (select from notification n where n.plan_id = p.id and n.kind = 'DECISION_APPROVED')
    and (select c.to_status from status_change c where c.assessment_id = a.id order by c.at desc, c.id desc limit 1) = a.status`

const chain = `select count(*) = max(position) and max(position) = (select position from event_head) as whole from event`

/** Every decision that was acknowledged is there, with all that belongs to it, and the chain of events has no gap. */
export const checkNothingLost = async (url: string, decided: readonly Approvable[]): Promise<number> => {
  const [found] = await query<{ kept: number }>(url, kept, [decided.map(({ id }) => id)])
  if (found?.kept !== decided.length)
    throw new Error(
      `Of ${decided.length} decisions that were acknowledged, ${found?.kept} are there as they should be.`,
    )
  const [events] = await query<{ whole: boolean }>(url, chain)
  if (events?.whole !== true) throw new Error('The chain of events has a gap.')
  return decided.length
}
