import { isStandardMet, toolkitStatuses, type AssessmentFacts, type ToolkitStatus } from './assessment.ts'
import type { Cycle, Day } from './cycle.ts'
import { ruleOr } from './improvement-plan.ts'
import { organisationKinds, type OrganisationKind } from './organisation.ts'
import type { Reason, Ruling } from './refusal.ts'
import type { ReviewTeam } from './review.ts'
import { noticeTeam } from './routing.ts'

/** How an organisation stands with the notice that it gives when it knows that it will fall short (R18, R19). */
export const noticeStandings = ['NOT_OWED', 'NOT_YET_DUE', 'GIVEN', 'GIVEN_LATE', 'MISSING'] as const
export type NoticeStanding = (typeof noticeStandings)[number]

/** The notices that were given, as far as they matter: the first one that was in time, or late ones alone. */
export const givenNotices = ['NONE', 'LATE', 'IN_TIME'] as const
export type GivenNotices = (typeof givenNotices)[number]

export type NoticeFacts = {
  /** The cycle asks this kind of organisation for a notice. */
  readonly isAsked: boolean
  readonly status: ToolkitStatus
  readonly given: GivenNotices
} & Pick<Cycle, 'noticeBy' | 'submissionDeadline'>

/** It has published short of the standard or has let the deadline pass; before that it may still meet the standard. */
const hasFallenShort = ({ status, submissionDeadline }: NoticeFacts, today: Day): boolean =>
  status !== 'NOT_PUBLISHED' || today > submissionDeadline

/** Whether a notice was given, or should have been; it blocks nothing (R19). */
export const noticeStanding = (facts: NoticeFacts, today: Day): NoticeStanding => {
  if (facts.given === 'IN_TIME') return 'GIVEN'
  if (facts.given === 'LATE') return 'GIVEN_LATE'
  if (!facts.isAsked || isStandardMet(facts.status)) return 'NOT_OWED'
  return today > facts.noticeBy && hasFallenShort(facts, today) ? 'MISSING' : 'NOT_YET_DUE'
}

export type NoticeCase = {
  readonly kind: OrganisationKind
  readonly status: ToolkitStatus
  readonly given: GivenNotices
}

/** Every case that has one of these standings in a cycle today, so that a list can be asked for them. */
export const casesWith = (cycle: Cycle, wanted: readonly NoticeStanding[], today: Day): readonly NoticeCase[] =>
  organisationKinds
    .flatMap(kind => toolkitStatuses.flatMap(status => givenNotices.map(given => ({ kind, status, given }))))
    .filter(({ kind, status, given }) => {
      const { noticeBy, submissionDeadline, kinds } = cycle
      const isAsked = kinds[kind].givesNoticeTo !== null
      return wanted.includes(noticeStanding({ isAsked, status, given, noticeBy, submissionDeadline }, today))
    })

export type NoticeGiven = { readonly addressedTo: ReviewTeam; readonly isLate: boolean }

const eligibilityReasons = ({ cycle, organisation }: AssessmentFacts): readonly Reason[] =>
  cycle.kinds[organisation.kind].maySubmitPlan
    ? []
    : [
        {
          code: 'NOT_ELIGIBLE',
          message: `An organisation of kind ${organisation.kind} has no improvement plan in ${cycle.code}: there is nothing to give notice of.`,
          path: ['assessmentId'],
        },
      ]

const metReasons = ({ status }: AssessmentFacts): readonly Reason[] =>
  isStandardMet(status)
    ? [
        {
          code: 'STANDARD_ALREADY_MET',
          message: 'The assessment meets the standard: there is no shortfall to give notice of.',
          path: ['assessmentId'],
        },
      ]
    : []

/** An organisation tells its contact that it will fall short; one that is not asked to may do so all the same, and tells the DSPT team (R18). */
export const ruleAdvanceNotice = (assessment: AssessmentFacts, message: string, today: Day): Ruling<NoticeGiven> => {
  const { cycle, organisation } = assessment
  const team = noticeTeam(cycle, organisation.kind, today)
  return ruleOr(
    [
      ...eligibilityReasons(assessment),
      ...metReasons(assessment),
      ...(message.trim() === ''
        ? [{ code: 'INVALID_INPUT' as const, message: 'Say in a sentence what will be missing.', path: ['message'] }]
        : []),
    ],
    () => ({ addressedTo: team ?? 'DSPT_TEAM', isLate: team !== null && today > cycle.noticeBy }),
  )
}
