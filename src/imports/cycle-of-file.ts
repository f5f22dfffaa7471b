import type { Cycle } from '../domain/cycle.ts'
import { Refusal, type Ruling } from '../domain/refusal.ts'
import type { Writer } from '../persistence/writer.ts'

export type CycleOfFile = Pick<Cycle, 'code' | 'submissionDeadline'>

/** The cycle that a file is for; an unknown one is refused, with those that are known. */
export const cycleOfFile = async (em: Writer['em'], code: string): Promise<Ruling<CycleOfFile>> => {
  const cycles = await em.execute<CycleOfFile[]>(
    'select code, submission_deadline::text as "submissionDeadline" from cycle order by code',
  )
  const known = cycles.map(cycle => cycle.code).join(', ')
  return (
    cycles.find(cycle => cycle.code === code) ??
    new Refusal([{ code: 'INVALID_INPUT', message: `There is no cycle ${code}; there are ${known}.`, path: ['cycle'] }])
  )
}
