import { Field, ObjectType } from 'type-graphql'
import { EvidenceReferenceScalar } from '../scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'An action that the audit of an assessment asked for.' })
export class AuditAction {
  @Field(() => String, { description: 'Its reference in the audit report.' })
  declare readonly reference: string

  @Field(() => String, { description: 'What the audit found.' })
  declare readonly finding: string

  @Field(() => [EvidenceReferenceScalar], {
    description: 'The references of the evidence items that it concerns. May be empty.',
  })
  declare readonly evidence: readonly string[]

  @Field(() => Boolean, { description: 'Whether it has still to be done. A plan has to cover what is outstanding.' })
  declare readonly outstanding: boolean
}
