import { randomUUIDv7 } from 'node:crypto'
import { atNineInLondon, londonDay } from '../domain/cycle.ts'
import { stepsDueBy, type DueStep, type StepKind } from '../domain/due-steps.ts'
import { escalationReasons } from '../domain/escalation.ts'
import type { EventType } from '../domain/event.ts'
import { toldByStep } from '../domain/telling.ts'
import type { Database } from '../persistence/database.ts'
import {
  claimStep,
  lockOwing,
  owingAssessments,
  stepName,
  storeEscalation,
  type Owing,
} from '../persistence/due-steps.ts'
import { write, type Writer } from '../persistence/writer.ts'

const eventOf: Readonly<Record<StepKind, EventType>> = {
  REMINDER: 'REMINDED',
  CHASE: 'CHASED',
  ESCALATION: 'ESCALATED',
}

/** Writes an escalation where the step is one; false where the same was escalated already. */
const escalate = async (db: Writer, owing: Owing, { escalation, round }: DueStep, at: Date): Promise<boolean> =>
  escalation === null ||
  storeEscalation(db.em, {
    ...escalation,
    id: randomUUIDv7(),
    assessment: owing.assessment,
    plan: owing.plan,
    round: round?.code ?? null,
    reason: escalationReasons[escalation.ground],
    escalatedBy: null,
    at,
  })

const happen = async (db: Writer, owing: Owing, step: DueStep, at: Date): Promise<void> => {
  if (!(await claimStep(db.em, owing, step, at)) || !(await escalate(db, owing, step, at))) return
  const { assessment, plan } = owing
  db.record({
    type: eventOf[step.kind],
    assessment,
    plan,
    changes: [
      { field: 'dueOn', before: null, after: step.dueOn },
      ...(step.round === null ? [] : [{ field: 'round', before: null, after: step.round.code }]),
      ...(step.escalation === null ? [] : [{ field: 'ground', before: null, after: step.escalation.ground }]),
    ],
    reason: step.escalation === null ? null : escalationReasons[step.escalation.ground],
  })
  db.notify(toldByStep(owing.facts, step), { assessment, plan, key: stepName(owing, step) })
}

type Waiting = { readonly assessment: string; readonly on: string; readonly names: readonly string[] }

/** What has fallen due and not happened yet, in the order of the days. */
const waitingSteps = async (database: Database, now: Date): Promise<readonly Waiting[]> => {
  const waiting: Waiting[] = []
  for await (const batch of owingAssessments(database, londonDay(now)))
    for (const owing of batch) {
      const steps = stepsDueBy(owing.facts, now).filter(step => !owing.flagged.includes(stepName(owing, step)))
      for (const on of new Set(steps.map(step => step.on)))
        waiting.push({
          assessment: owing.assessment,
          on,
          names: steps.filter(step => step.on === on).map(step => stepName(owing, step)),
        })
    }
  return waiting.toSorted((left, right) => left.on.localeCompare(right.on))
}

const largestTransaction = 100

const inParts = (all: readonly Waiting[]): readonly (readonly Waiting[])[] => {
  const days = Map.groupBy(all, ({ on }) => on)
  return [...days.values()].flatMap(ofDay =>
    Array.from({ length: Math.ceil(ofDay.length / largestTransaction) }, (_part, index) =>
      ofDay.slice(index * largestTransaction, (index + 1) * largestTransaction),
    ),
  )
}

const nobody = { subject: null, roles: [], requestId: null }

/** How far back things may be dated: a job that runs late does them now, a clock that is moved does each on its day. */
export type Flagging = { readonly now: () => Date; readonly notBefore: Date }

/** Reminds, chases and escalates whatever has fallen due, each thing once, whoever else does the same meanwhile (D7); answers with how many. */
export const flagDueSteps = async (database: Database, { now, notBefore }: Flagging): Promise<number> => {
  const waiting = await waitingSteps(database, now())
  for (const part of inParts(waiting)) {
    const names = new Set(part.flatMap(one => one.names))
    const day = atNineInLondon(part[0]?.on ?? '')
    const at = day < notBefore ? notBefore : day
    await write(
      database,
      async db => {
        for (const owing of await lockOwing(
          db.em,
          part.map(({ assessment }) => assessment),
        ))
          for (const step of stepsDueBy(owing.facts, now()).filter(one => names.has(stepName(owing, one))))
            await happen(db, owing, step, at)
        return {}
      },
      { author: nobody, now: at },
    )
  }
  return waiting.length
}
