import { Field, Int, ObjectType } from 'type-graphql'
import { CycleCodeScalar, EvidenceReferenceScalar } from '../scalars.ts'
import { Node } from './node.ts'

@ObjectType({ simpleResolvers: true, description: 'The list of everything that the toolkit asks for in one cycle.' })
export class EvidenceCatalogue {
  @Field(() => CycleCodeScalar, { description: 'The cycle in which this catalogue holds.' })
  declare readonly cycle: string

  @Field(() => String, { description: 'The name of the catalogue.' })
  declare readonly name: string

  @Field(() => Boolean, {
    description:
      'Whether it is a sample for trying the service out. A sample is not the official catalogue, and settles nothing about a real organisation.',
  })
  declare readonly isSample: boolean

  @Field(() => String, { description: 'Where the catalogue comes from, and what to keep in mind about it.' })
  declare readonly note: string
}

@ObjectType({
  simpleResolvers: true,
  description:
    'An outcome of another security framework to which an evidence item contributes. It is known by framework, version and code together: the same code can mean something else in another version.',
})
export class FrameworkOutcome {
  @Field(() => String, {
    description: 'The framework, such as CAF, the Cyber Assessment Framework of the National Cyber Security Centre.',
  })
  declare readonly framework: string

  @Field(() => String, { description: 'The version of the framework.' })
  declare readonly version: string

  @Field(() => String, { description: 'The code of the outcome in that version, such as A2.b.' })
  declare readonly code: string

  @Field(() => String, { description: 'What the outcome is called there.' })
  declare readonly name: string
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'One thing that the toolkit asks an organisation to show. It belongs to an assertion, which belongs to one of the ten data security standards. Everybody may see it.',
})
export class EvidenceItem implements Node {
  declare readonly id: string

  @Field(() => EvidenceReferenceScalar, { description: 'Its reference in the catalogue, such as 4.5.3.' })
  declare readonly reference: string

  @Field(() => EvidenceCatalogue, {
    description: 'The catalogue it stands in. The same reference in another cycle is another item.',
  })
  declare readonly catalogue: EvidenceCatalogue

  @Field(() => String, {
    description: 'The assertion it belongs to, such as 4.5: a statement that the organisation confirms about itself.',
  })
  declare readonly assertion: string

  @Field(() => String, { description: 'What the assertion is about.' })
  declare readonly assertionTitle: string

  @Field(() => Int, { description: 'The number of the data security standard it belongs to, 1 to 10.' })
  declare readonly standard: number

  @Field(() => String, { description: 'The name of that standard.' })
  declare readonly standardName: string

  @Field(() => String, { description: 'What is asked for.' })
  declare readonly title: string

  @Field(() => Boolean, {
    description:
      'Whether it has to be complete to meet the standard. That differs by kind of organisation: this is the answer for the assessment in which the item stands, or else for the kind of organisation that asks.',
  })
  declare readonly mandatory: boolean

  @Field(() => [FrameworkOutcome], {
    description: 'The outcomes of other frameworks it contributes to. Empty where no mapping was imported.',
  })
  declare readonly outcomes: readonly FrameworkOutcome[]
}
