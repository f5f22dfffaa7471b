import { mayDo, type Permission, type Viewer } from '../domain/access.ts'
import type { AssessmentFacts } from '../domain/assessment.ts'
import { staleReasons } from '../domain/improvement-plan.ts'
import { Refusal, type Reason, type Ruling } from '../domain/refusal.ts'
import { typesAmongReviewers } from '../domain/timeline.ts'
import {
  changedSince,
  factsOfAssessment,
  lockAssessment,
  lockPlan,
  type Assessment,
  type PlanHeld,
} from '../persistence/locking.ts'
import type { Writer } from '../persistence/writer.ts'
import { Forbidden, NotFound } from './not-found.ts'
import type { Session } from './session.ts'

export type LockedPlan = PlanHeld & {
  /** Why the caller's view of it is out of date, if it is. */
  readonly stale: readonly Reason[]
}

type OnPlan = { readonly planId: string; readonly expectedRevision: number }

const noNews = { changedAt: '', changedFields: [] }

const hiddenFrom = (viewer: Viewer, { organisation }: AssessmentFacts) =>
  mayDo(viewer, 'plan:read-opinions', organisation) ? [] : typesAmongReviewers

/** The plan and its assessment, locked before any rule is asked; not found where the viewer may not see it, forbidden where the permission does not reach it. */
export const lockedPlan = async (
  db: Writer,
  command: OnPlan,
  session: Session,
  permission: Permission,
): Promise<LockedPlan> => {
  const held = await lockPlan(db, session.reading, command.planId)
  if (held === null) throw new NotFound()
  const { plan, facts } = held
  if (!mayDo(session.viewer, permission, facts.assessment.organisation)) throw new Forbidden()
  const isStale = command.expectedRevision !== plan.revision
  const newer = isStale
    ? await changedSince(db, 'plan', plan.id, command.expectedRevision, hiddenFrom(session.viewer, facts.assessment))
    : noNews
  return { ...held, stale: staleReasons(command.expectedRevision, plan.revision, newer) }
}

export type LockedAssessment = {
  readonly assessment: Assessment
  readonly facts: AssessmentFacts
  readonly stale: readonly Reason[]
}

type OnAssessment = { readonly assessmentId: string; readonly expectedRevision?: number }

/** The same for an assessment. */
export const lockedAssessment = async (
  db: Writer,
  command: OnAssessment,
  session: Session,
  permission: Permission,
): Promise<LockedAssessment> => {
  const assessment = await lockAssessment(db, session.reading, command.assessmentId)
  if (assessment === null) throw new NotFound()
  const facts = await factsOfAssessment(db, session.reading, assessment)
  if (!mayDo(session.viewer, permission, facts.organisation)) throw new Forbidden()
  const expected = command.expectedRevision ?? assessment.revision
  const newer =
    expected === assessment.revision
      ? noNews
      : await changedSince(db, 'assessment', assessment.id, expected, hiddenFrom(session.viewer, facts))
  return { assessment, facts, stale: staleReasons(expected, assessment.revision, newer) }
}

/** A ruling with the reasons that stand before it: all of them are told at once. */
export const afterReasons = <T>(reasons: readonly Reason[], ruling: Ruling<T>): Ruling<T> => {
  if (reasons.length === 0) return ruling
  return new Refusal([...reasons, ...(ruling instanceof Refusal ? ruling.reasons : [])])
}
