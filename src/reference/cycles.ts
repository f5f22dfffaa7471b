import type { Cycle, KindInCycle } from '../domain/cycle.ts'
import type { OrganisationKind } from '../domain/organisation.ts'

/** A cycle as it is first loaded, with where its dates and limits come from. */
export type ReferenceCycle = Cycle & { readonly provenance: string }

type Settings = {
  readonly plan?: boolean
  readonly baseline?: boolean
  readonly escalation?: KindInCycle['escalatesTo']
}

const kind = (
  team: KindInCycle['routedTo'],
  { plan = true, baseline = false, escalation = null }: Settings = {},
): KindInCycle => ({
  maySubmitPlan: plan,
  routedTo: team,
  routingChanges: [],
  givesNoticeTo: team,
  publishesBaseline: baseline,
  escalatesTo: escalation,
})

const regional = { baseline: true, escalation: 'REGIONAL_TRANSFORMATION_TEAM' } as const

const kinds: Readonly<Record<OrganisationKind, KindInCycle>> = {
  NHS_TRUST: kind('REGIONAL_SECURITY_LEAD', regional),
  ICB: kind('REGIONAL_SECURITY_LEAD', regional),
  CSU: kind('REGIONAL_SECURITY_LEAD', regional),
  INDEPENDENT_OES: kind('JOINT_CYBER_UNIT', { escalation: 'NHS_ENGLAND' }),
  KEY_IT_SUPPLIER: kind(null),
  LOCAL_AUTHORITY: kind(null),
  DHSC_ALB: kind('JOINT_CYBER_UNIT', { baseline: true, escalation: 'DHSC' }),
  OTHER: kind(null, { plan: false }),
}

/** How many days before an update is due its organisation is reminded. */
const reminderDays = 14

const ourOwn = {
  reviewDays: 28,
  answerDays: 14,
  isStrict: false,
  itemsWarningAbove: 20,
  ownerActionsWarningAbove: 10,
  kinds,
}

const ownDecisions =
  'The days for a review (28) and for an answer (14), the numbers of items (20) and of the actions of one owner (10) above which reviewers are warned, the days between a reminder and the date (14), that escalations go to NHS England for independent operators and to DHSC for its bodies, and that plans with gaps may be submitted are decisions of this service, not of the guidance.'

const byAnalogy = (distance: string): string =>
  `Assumed by analogy: the dates, kinds and routing of 2023-24, moved ${distance}; they were not checked against guidance for this cycle. ${ownDecisions}`

/** The cycles that a new database starts with; administrators may change them there. */
export const cycles: readonly ReferenceCycle[] = [
  {
    code: '2022-23',
    firstDay: '2022-07-01',
    lastDay: '2023-06-30',
    baselineDue: '2023-02-28',
    noticeBy: '2023-06-01',
    templateAvailableFrom: '2023-05-22',
    submissionDeadline: '2023-06-30',
    latestCompletionDate: '2024-06-30',
    ...ourOwn,
    rounds: [
      {
        code: 'SEPTEMBER_2023',
        dueOn: '2023-09-30',
        chaseBy: '2023-10-14',
        isFinal: false,
        isCalledOff: false,
        reminderDays,
      },
      {
        code: 'DECEMBER_2023',
        dueOn: '2023-12-31',
        chaseBy: '2024-01-14',
        isFinal: true,
        isCalledOff: false,
        reminderDays,
      },
    ],
    provenance: byAnalogy('one year back'),
  },
  {
    code: '2023-24',
    firstDay: '2023-07-01',
    lastDay: '2024-06-30',
    baselineDue: '2024-02-29',
    noticeBy: '2024-06-01',
    templateAvailableFrom: '2024-05-22',
    submissionDeadline: '2024-06-30',
    latestCompletionDate: '2025-06-30',
    ...ourOwn,
    rounds: [
      {
        code: 'SEPTEMBER_2024',
        dueOn: '2024-09-30',
        chaseBy: '2024-10-14',
        isFinal: false,
        isCalledOff: false,
        reminderDays,
      },
      {
        code: 'DECEMBER_2024',
        dueOn: '2024-12-31',
        chaseBy: '2025-01-14',
        isFinal: true,
        isCalledOff: false,
        reminderDays,
      },
    ],
    provenance: `From NHS England's "Improvement Plans - Instructions for 2023-2024"; the baseline date from the toolkit's published timetable. ${ownDecisions}`,
  },
  {
    code: '2024-25',
    firstDay: '2024-07-01',
    lastDay: '2025-06-30',
    baselineDue: '2025-02-28',
    noticeBy: '2025-06-01',
    templateAvailableFrom: '2025-05-22',
    submissionDeadline: '2025-06-30',
    latestCompletionDate: '2026-06-30',
    ...ourOwn,
    rounds: [
      {
        code: 'SEPTEMBER_2025',
        dueOn: '2025-09-30',
        chaseBy: '2025-10-14',
        isFinal: false,
        isCalledOff: false,
        reminderDays,
      },
      {
        code: 'DECEMBER_2025',
        dueOn: '2025-12-31',
        chaseBy: '2026-01-14',
        isFinal: true,
        isCalledOff: false,
        reminderDays,
      },
    ],
    provenance: byAnalogy('one year on'),
  },
]
