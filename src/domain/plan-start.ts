import type { AssessmentFacts } from './assessment.ts'
import type { Day } from './cycle.ts'
import type { Reason } from './refusal.ts'

/** Whether a plan may be started for this assessment, with every reason why not (R1, R13, R20). */
export const startReasons = (
  assessment: AssessmentFacts,
  wouldMeetTheStandard: boolean,
  today: Day,
): readonly Reason[] => {
  const { cycle, organisation } = assessment
  const eligible = Object.entries(cycle.kinds).flatMap(([kind, asked]) => (asked.maySubmitPlan ? [kind] : []))
  return [
    ...(cycle.kinds[organisation.kind].maySubmitPlan
      ? []
      : [
          {
            code: 'NOT_ELIGIBLE' as const,
            message: `An organisation of kind ${organisation.kind} submits no improvement plan in ${cycle.code}. These kinds may: ${eligible.join(', ')}.`,
            path: ['assessmentId'],
          },
        ]),
    ...(today >= cycle.templateAvailableFrom
      ? []
      : [
          {
            code: 'NOT_YET_AVAILABLE' as const,
            message: `The template of ${cycle.code} can be had from ${cycle.templateAvailableFrom}.`,
            path: [],
          },
        ]),
    ...(wouldMeetTheStandard
      ? [
          {
            code: 'STANDARD_ALREADY_MET' as const,
            message: 'The assessment meets the standard: it needs no plan, and cannot have one.',
            path: ['assessmentId'],
          },
        ]
      : []),
  ]
}
