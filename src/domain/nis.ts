import type { Day } from './cycle.ts'
import { ruleOr } from './improvement-plan.ts'
import { isOperatorOfEssentialServices, type OrganisationFacts } from './organisation.ts'
import type { Reason, Ruling } from './refusal.ts'

/** The notices that the NIS Regulations 2018 know (R52). */
export const nisNoticeKinds = ['INFORMATION', 'INSPECTION', 'ENFORCEMENT', 'PENALTY'] as const
export type NisNoticeKind = (typeof nisNoticeKinds)[number]

export type NisNotice = {
  readonly kind: NisNoticeKind
  readonly issuedOn: Day
  /** Who issued it, in words. */
  readonly issuedBy: string
  readonly reference: string
  readonly summary: string
}

/** What tells one notice from another of the same organisation. */
export type IssuedNotice = Pick<NisNotice, 'kind' | 'issuedOn' | 'reference'>

/** A notice as it is given: new, or put right. */
export type NisNoticeGiven = NisNotice & { readonly isCorrection: boolean }

const inWords: readonly (readonly [keyof NisNotice, string])[] = [
  ['issuedBy', 'Say who issued the notice.'],
  ['reference', 'Give the reference of the notice.'],
  ['summary', 'Say in a sentence what the notice is about.'],
]

const invalid = (message: string, field: keyof NisNoticeGiven): Reason => ({
  code: 'INVALID_INPUT',
  message,
  path: [field],
})

const operatorReasons = ({ name, kind }: OrganisationFacts): readonly Reason[] =>
  isOperatorOfEssentialServices(kind)
    ? []
    : [
        {
          code: 'NOT_ELIGIBLE',
          message: `${name} is no operator of essential services: organisations of kind ${kind} get no notices under the NIS Regulations.`,
          path: ['organisationId'],
        },
      ]

const isSame = (one: IssuedNotice, other: IssuedNotice): boolean =>
  one.kind === other.kind && one.issuedOn === other.issuedOn && one.reference.trim() === other.reference.trim()

/** One notice is recorded once; an entry that puts right what was recorded of it says so. */
const repeatReasons = (notice: NisNoticeGiven, recorded: readonly IssuedNotice[]): readonly Reason[] => {
  const isRecorded = recorded.some(other => isSame(notice, other))
  if (isRecorded === notice.isCorrection) return []
  return isRecorded
    ? [
        invalid(
          `A notice of kind ${notice.kind} of ${notice.issuedOn} with this reference is recorded already. Say that this is a correction, if it puts right what was recorded.`,
          'reference',
        ),
      ]
    : [
        invalid(
          'No notice of this kind, day and reference is recorded that could be corrected. Leave the correction out to record it.',
          'isCorrection',
        ),
      ]
}

/** A notice that was issued elsewhere is recorded, once; it exists only for operators of essential services (R52). */
export const ruleNisNotice = (
  organisation: OrganisationFacts,
  notice: NisNoticeGiven,
  recorded: readonly IssuedNotice[],
  today: Day,
): Ruling<NisNotice> =>
  ruleOr(
    [
      ...operatorReasons(organisation),
      ...inWords.flatMap(([field, message]) => (notice[field].trim() === '' ? [invalid(message, field)] : [])),
      ...(notice.issuedOn > today ? [invalid('A notice is recorded once it has been issued.', 'issuedOn')] : []),
      ...repeatReasons(notice, recorded),
    ],
    () => notice,
  )
