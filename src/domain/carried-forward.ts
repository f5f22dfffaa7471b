import type { Gap } from './assessment.ts'
import type { Day } from './cycle.ts'
import { isOver, type PlanState } from './improvement-plan.ts'
import type { PlanItemStatus } from './plan-item.ts'
import type { Reason } from './refusal.ts'

/** What an item keeps of one from the cycle before that it goes on with: where that stood, and how it stood then. */
export type CarriedForward = {
  readonly itemId: string
  readonly cycle: string
  readonly odsCode: string
  readonly organisationName: string
  readonly gap: string
  readonly plannedCompletionDate: Day | null
  readonly status: PlanItemStatus
  /** The first cycle whose plan it stood in. */
  readonly outstandingSince: string
}

/** An item of a plan of the cycle before, of the organisation or of one that it answers for. */
export type PrecedingItem = Gap &
  Omit<CarriedForward, 'outstandingSince'> & {
    readonly plan: { readonly state: PlanState; readonly version: number }
    readonly carriedForwardFrom: readonly CarriedForward[]
  }

/** An item of the plan that is being written, as far as it tells what it goes on with. */
export type PlannedItem = Gap & { readonly carriedForwardFrom: readonly CarriedForward[] }

/** An unfinished item of the cycle before, offered to the plan of this one. */
export type Offered = PrecedingItem &
  Pick<CarriedForward, 'outstandingSince'> & { readonly yearsOutstanding: number; readonly coveredByPlan: boolean }

/** Unfinished is what was submitted and is not complete, unless the plan came to its end with the standard met. */
export const isUnfinished = ({ status, plan }: Pick<PrecedingItem, 'status' | 'plan'>): boolean =>
  plan.version > 0 && !isOver(plan.state) && status !== 'COMPLETE'

const firstYear = (cycle: string): number => Number(cycle.slice(0, 4))

/** Counted in cycles, the first and this one included: planned in 2022-23 and in 2023-24, it is in its second year. */
export const yearsOutstanding = (since: string, cycle: string): number => firstYear(cycle) - firstYear(since) + 1

/** The first of all the cycles that an item goes back to. */
export const outstandingSince = (cycle: string, from: readonly CarriedForward[]): string =>
  from.map(one => one.outstandingSince).reduce((first, since) => (since < first ? since : first), cycle)

/** Audits number their actions anew each year, so a reference of an action says nothing across cycles. */
const isAboutTheSame = (gap: Gap, preceding: Gap): boolean =>
  preceding.auditAction === null &&
  gap.evidence === preceding.evidence &&
  gap.assertion === preceding.assertion &&
  (gap.evidence !== null || gap.assertion !== null || gap.origin === preceding.origin)

const goesOnWith = (planned: PlannedItem, preceding: PrecedingItem): boolean =>
  isAboutTheSame(planned, preceding) || planned.carriedForwardFrom.some(({ itemId }) => itemId === preceding.itemId)

/** What is offered to the plan of a cycle, with how long it has been outstanding and whether the plan goes on with it already. */
export const offeredTo = (
  cycle: string,
  preceding: readonly PrecedingItem[],
  planned: readonly PlannedItem[],
): readonly Offered[] =>
  preceding.filter(isUnfinished).map(item => {
    const since = outstandingSince(item.cycle, item.carriedForwardFrom)
    return {
      ...item,
      outstandingSince: since,
      yearsOutstanding: yearsOutstanding(since, cycle),
      coveredByPlan: planned.some(one => goesOnWith(one, item)),
    }
  })

const lineageOf = (item: PrecedingItem): CarriedForward => ({
  itemId: item.itemId,
  cycle: item.cycle,
  odsCode: item.odsCode,
  organisationName: item.organisationName,
  gap: item.gap,
  plannedCompletionDate: item.plannedCompletionDate,
  status: item.status,
  outstandingSince: outstandingSince(item.cycle, item.carriedForwardFrom),
})

/** What an item about this gap goes on with: whatever unfinished is about the same, and what its author names beside that. */
export const carriedForwardTo = (
  gap: Gap,
  preceding: readonly PrecedingItem[],
  named: readonly string[] = [],
): readonly CarriedForward[] =>
  preceding
    .filter(isUnfinished)
    .filter(item => isAboutTheSame(gap, item) || named.includes(item.itemId))
    .map(lineageOf)

/** Only what is offered can be named as gone on with; what one may not see is answered like what is not there. */
export const carriedForwardReasons = (
  named: readonly string[],
  preceding: readonly PrecedingItem[],
): readonly Reason[] =>
  named.flatMap((itemId, index) =>
    preceding.some(item => item.itemId === itemId && isUnfinished(item))
      ? []
      : [
          {
            code: 'INVALID_INPUT' as const,
            message: 'No unfinished item of the cycle before has this id: see what the assessment offers.',
            path: ['carriesForward', String(index)],
          },
        ],
  )
