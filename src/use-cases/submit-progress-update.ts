import type { AssessmentFacts } from '../domain/assessment.ts'
import { changesBetween } from '../domain/event.ts'
import { exemplarsFor } from '../domain/exemplars.ts'
import { itemField } from '../domain/plan-history.ts'
import { ruleProgress, type ProgressOfItem } from '../domain/progress.ts'
import { Refusal } from '../domain/refusal.ts'
import { toldByUpdate } from '../domain/telling.ts'
import { ProgressUpdateEntity } from '../persistence/entities/review.ts'
import { storePlanItems } from '../persistence/plan-items.ts'
import { exemplarsIn } from '../persistence/queries/exemplars.ts'
import { readingWithin } from '../persistence/reading.ts'
import type { Writer } from '../persistence/writer.ts'
import { addEditor, changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type SubmitProgressUpdate = Command & {
  readonly planId: string
  readonly expectedRevision: number
  readonly round?: string | null | undefined
  readonly note: string
  readonly items: readonly ProgressOfItem[]
}

/** Reports progress on an approved plan: statuses and forecasts, and nothing else of it (R46, R54). */
export const submitProgressUpdate = (command: SubmitProgressUpdate, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:report-progress')

    const { note, items, round = null } = command
    const ruling = afterReasons(stale, ruleProgress(facts, { round, note, items }, session.today))
    if (ruling instanceof Refusal) return ruling

    const moved = facts.items.flatMap(item => {
      const progress = items.find(({ itemId }) => itemId === item.id)
      const forecast = progress?.plannedCompletionDate ?? item.plannedCompletionDate
      return progress === undefined
        ? []
        : [{ item, now: { ...item, status: progress.status, plannedCompletionDate: forecast } }]
    })
    await storePlanItems(
      db,
      moved.map(({ now }) => now),
    )
    db.em.create(ProgressUpdateEntity, {
      id: session.newId(),
      plan: plan.id,
      round,
      submittedAt: session.now,
      note,
      isLate: ruling.late,
      items,
      submittedBy: session.subject,
    })
    addEditor(plan, session)
    const roundsReported =
      round === null || plan.roundsReported.includes(round) ? plan.roundsReported : [...plan.roundsReported, round]
    const changes = moved.flatMap(({ item, now }) => changesBetween(item, now, itemField(item.id, '')))
    changePlan(db, { plan, facts }, { roundsReported }, { type: 'PROGRESS_REPORTED', reason: note, changes })
    const reported = facts.assessment.cycle.rounds.find(({ code }) => code === round) ?? null
    const itemsNow = facts.items.map(item => moved.find(({ now }) => now.id === item.id)?.now ?? item)
    const exemplars = reported?.isFinal === true ? await exemplarsOf(db, session, facts.assessment) : []
    const told = toldByUpdate(facts.assessment, reported, itemsNow, exemplars)
    db.notify(told, { assessment: plan.assessment, plan: plan.id })
    return { planId: command.planId }
  })

const exemplarsOf = async (db: Writer, session: Session, { organisation, status, cycle }: AssessmentFacts) => {
  const regions = organisation.region === null ? [] : [organisation.region]
  const doingWell = await exemplarsIn(readingWithin(session.reading, db.em), regions, cycle.code)
  return exemplarsFor({ ...organisation, status }, doingWell)
}
