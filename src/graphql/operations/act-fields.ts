import { Field, ID, Int } from 'type-graphql'
import { UuidScalar } from '../scalars.ts'

/** The fields that the inputs of acts have in common, so that they are described alike. */
export const ExpectedRevision = () =>
  Field(() => Int, {
    description:
      'The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed.',
  })

export const IdempotencyKey = () =>
  Field(() => UuidScalar, {
    nullable: true,
    description:
      'A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days.',
  })

export const DryRun = () =>
  Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept.',
  })

export const PlanId = () => Field(() => ID, { description: 'The id of the improvement plan.' })

export const AssessmentId = () => Field(() => ID, { description: 'The id of the assessment.' })
