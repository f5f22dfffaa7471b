import type { Gap } from './assessment.ts'
import type { CarriedForward } from './carried-forward.ts'
import { type Day, daysBetween } from './cycle.ts'
import { haveOneInCommon, type Person } from './person.ts'
import type { Reason } from './refusal.ts'
import type { ExceptionParty } from './review.ts'

export const planItemOrigins = [
  'NO_RESPONSE',
  'PARTIAL_RESPONSE',
  'UNCONFIRMED_ASSERTION',
  'AUDIT_ACTION',
  'AUDIT_NOT_DONE',
] as const
export type PlanItemOrigin = (typeof planItemOrigins)[number]

export const planItemStatuses = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETE'] as const
export type PlanItemStatus = (typeof planItemStatuses)[number]

export const securedAnswers = ['YES', 'NO', 'NOT_SURE', 'NOT_NEEDED'] as const
export type Secured = (typeof securedAnswers)[number]

export type Milestone = { readonly title: string; readonly dueOn: Day; readonly achievedOn: Day | null }

/** What an organisation writes about one gap (R25, R26). */
export type PlanItemContent = {
  readonly gap: string
  readonly actions: readonly string[]
  readonly owner: string | null
  readonly plannedCompletionDate: Day | null
  readonly status: PlanItemStatus
  readonly milestones: readonly Milestone[]
  readonly fundingSecured: Secured | null
  readonly fundingExpectedOn: Day | null
  readonly resourcesSecured: Secured | null
  readonly resourcesExpectedOn: Day | null
  readonly localReferences: readonly string[]
  readonly dependencies: readonly string[]
}

/** One party's agreement to a date: by whom and, where somebody acted on their behalf, through whom. */
export type PartyAgreement = {
  readonly party: ExceptionParty
  readonly by: Person
  readonly through?: Person | null
  readonly agreedDate: Day
}

/** Everybody who stands behind an agreement. */
export const personsBehind = ({ by, through = null }: PartyAgreement): readonly Person[] =>
  through === null ? [by] : [by, through]

/** One item of a plan; it keeps its id across versions (R29). */
export type PlanItem = Gap &
  PlanItemContent & {
    readonly id: string
    /** Agreed at approval; stays (R54). */
    readonly baselineCompletionDate: Day | null
    /** What it goes on with from plans of the cycle before; stays as it was written down. */
    readonly carriedForwardFrom: readonly CarriedForward[]
    /** Who has agreed that its date may lie after the last date of the cycle (R37). */
    readonly agreements: readonly PartyAgreement[]
  }

export const emptyContent: PlanItemContent = {
  gap: '',
  actions: [],
  owner: null,
  plannedCompletionDate: null,
  status: 'NOT_STARTED',
  milestones: [],
  fundingSecured: null,
  fundingExpectedOn: null,
  resourcesSecured: null,
  resourcesExpectedOn: null,
  localReferences: [],
  dependencies: [],
}

/** A date has passed and the item is not complete; worked out, never stored (R28). */
export const isOverdue = (item: Pick<PlanItem, 'plannedCompletionDate' | 'status'>, today: Day): boolean =>
  item.status !== 'COMPLETE' && item.plannedCompletionDate !== null && item.plannedCompletionDate < today

/** Days by which the planned date has moved past the date agreed at approval; 0 where nothing was agreed (R54). */
export const slippageDays = (item: Pick<PlanItem, 'plannedCompletionDate' | 'baselineCompletionDate'>): number =>
  item.baselineCompletionDate === null || item.plannedCompletionDate === null
    ? 0
    : daysBetween(item.baselineCompletionDate, item.plannedCompletionDate)

/** No milestone lies after its item's planned completion date (R27). */
export const hasDatesInOrder = (item: Pick<PlanItem, 'plannedCompletionDate' | 'milestones'>): boolean =>
  item.plannedCompletionDate === null ||
  item.milestones.every(milestone => milestone.dueOn <= (item.plannedCompletionDate ?? ''))

export const coversGap = (item: Gap, gap: Gap): boolean =>
  gap.origin === 'AUDIT_NOT_DONE'
    ? item.origin === 'AUDIT_NOT_DONE'
    : item.evidence === gap.evidence && item.assertion === gap.assertion && item.auditAction === gap.auditAction

/** Both parties, and two different people, have agreed to this very date or a later one (R37). */
export const isAgreedByBoth = (item: Pick<PlanItem, 'plannedCompletionDate' | 'agreements'>): boolean => {
  const agreed = item.agreements.filter(
    agreement => item.plannedCompletionDate !== null && item.plannedCompletionDate <= agreement.agreedDate,
  )
  const of = (party: ExceptionParty) => agreed.filter(agreement => agreement.party === party).map(personsBehind)
  return of('NHS_ENGLAND').some(some => of('DHSC').some(others => !haveOneInCommon(some, others)))
}

/** The change that an input asks for: absent leaves as it is, null clears. */
export type PlanItemChange = { readonly [Field in keyof PlanItemContent]?: PlanItemContent[Field] | null }

/** The content after a change. */
export const changedContent = (content: PlanItemContent, change: PlanItemChange): PlanItemContent => {
  const given: readonly (readonly [string, unknown])[] = Object.entries(change)
  const changed = given
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, value ?? emptyContent[field as keyof PlanItemContent]] as const)
  return { ...content, ...Object.fromEntries<unknown>(changed) }
}

/** What is wrong with an item in itself, whatever state the plan is in. */
export const itemProblems = (content: PlanItemContent, path: readonly string[]): readonly Reason[] => [
  ...(hasDatesInOrder(content)
    ? []
    : content.milestones.flatMap((milestone, index) =>
        milestone.dueOn <= (content.plannedCompletionDate ?? '')
          ? []
          : [
              {
                code: 'INVALID_INPUT' as const,
                message: `The milestone "${milestone.title}" is due on ${milestone.dueOn}, after the item's planned completion date ${content.plannedCompletionDate}.`,
                path: [...path, 'milestones', String(index), 'dueOn'],
              },
            ],
      )),
  ...content.actions.flatMap((action, index) =>
    action.trim() === ''
      ? [
          {
            code: 'INVALID_INPUT' as const,
            message: 'An action says what will be done; it is not empty.',
            path: [...path, 'actions', String(index)],
          },
        ]
      : [],
  ),
]
