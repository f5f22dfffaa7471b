import { Field, Int, ObjectType } from 'type-graphql'
import { Assessment } from './assessment.ts'
import { PageInfo } from './page.ts'

@ObjectType({ simpleResolvers: true, description: 'One assessment on a page, with its place in the list.' })
export class AssessmentEdge {
  @Field(() => String, {
    description: 'The place in the list, to go on from with `after` or `before`. Valid for the same filter only.',
  })
  declare readonly cursor: string

  @Field(() => Assessment, { description: 'The assessment at this place.' })
  declare readonly node: Assessment
}

@ObjectType({ simpleResolvers: true, description: 'A page of a list of assessments.' })
export class AssessmentConnection {
  @Field(() => [AssessmentEdge], { description: 'The assessments of the page, each with its cursor.' })
  declare readonly edges: readonly AssessmentEdge[]

  @Field(() => [Assessment], { description: 'The same without cursors.' })
  declare readonly nodes: readonly Assessment[]

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  declare readonly pageInfo: PageInfo

  @Field(() => Int, { description: 'How many assessments match the filter, on all pages together.' })
  declare readonly totalCount: number
}
