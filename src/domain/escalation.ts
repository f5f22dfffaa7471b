import type { AssessmentFacts } from './assessment.ts'
import { ruleOr } from './improvement-plan.ts'
import type { Reason, Ruling } from './refusal.ts'

/** Why something is escalated (R51). */
export const escalationGrounds = ['NO_PLAN', 'NO_UPDATE', 'NO_ENGAGEMENT'] as const
export type EscalationGround = (typeof escalationGrounds)[number]

/** Why, in the words that are kept with what the calendar escalates. */
export const escalationReasons: Readonly<Record<EscalationGround, string>> = {
  NO_PLAN: 'No improvement plan was submitted by the date for it.',
  NO_UPDATE: 'No progress update came by the date by which it was to be obtained.',
  NO_ENGAGEMENT: 'The organisation does not engage.',
}

/** To whom: a row of the cycle says it for each kind of organisation. */
export const escalationAddressees = ['REGIONAL_TRANSFORMATION_TEAM', 'NHS_ENGLAND', 'DHSC'] as const
export type EscalationAddressee = (typeof escalationAddressees)[number]

const routeReasons = ({ cycle, organisation }: AssessmentFacts): readonly Reason[] =>
  cycle.kinds[organisation.kind].escalatesTo === null
    ? [
        {
          code: 'NOT_ELIGIBLE',
          message: `In ${cycle.code} nothing is escalated about organisations of kind ${organisation.kind}.`,
          path: ['assessmentId'],
        },
      ]
    : []

const repeatReasons = (isEscalated: boolean): readonly Reason[] =>
  isEscalated
    ? [
        {
          code: 'INVALID_INPUT',
          message: 'That the organisation does not engage has been escalated in this cycle already.',
          path: ['assessmentId'],
        },
      ]
    : []

/** The DSPT team escalates by hand that an organisation does not engage: once in a cycle, with a reason (R51). */
export const ruleEscalation = (
  assessment: AssessmentFacts,
  { reason, isEscalated }: { readonly reason: string; readonly isEscalated: boolean },
): Ruling<{ readonly addressedTo: EscalationAddressee }> => {
  const { escalatesTo } = assessment.cycle.kinds[assessment.organisation.kind]
  return ruleOr(
    [
      ...(reason.trim() === ''
        ? [{ code: 'INVALID_INPUT' as const, message: 'Say why it is escalated.', path: ['reason'] }]
        : []),
      ...routeReasons(assessment),
      ...repeatReasons(isEscalated),
    ],
    () => ({ addressedTo: escalatesTo ?? 'NHS_ENGLAND' }),
  )
}
