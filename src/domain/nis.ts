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

const inWords: readonly (readonly [keyof NisNotice, string])[] = [
  ['issuedBy', 'Say who issued the notice.'],
  ['reference', 'Give the reference of the notice.'],
  ['summary', 'Say in a sentence what the notice is about.'],
]

const invalid = (message: string, field: keyof NisNotice): Reason => ({ code: 'INVALID_INPUT', message, path: [field] })

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

/** A notice that was issued elsewhere is recorded; it exists only for operators of essential services (R52). */
export const ruleNisNotice = (organisation: OrganisationFacts, notice: NisNotice, today: Day): Ruling<NisNotice> =>
  ruleOr(
    [
      ...operatorReasons(organisation),
      ...inWords.flatMap(([field, message]) => (notice[field].trim() === '' ? [invalid(message, field)] : [])),
      ...(notice.issuedOn > today ? [invalid('A notice is recorded once it has been issued.', 'issuedOn')] : []),
    ],
    () => notice,
  )
