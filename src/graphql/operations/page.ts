import { ArgsType, Field, Int } from 'type-graphql'
import { argumentDescriptions as the } from '../descriptions.ts'

/** Which page of a list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: the.first })
  declare readonly first?: number | null

  @Field(() => String, { nullable: true, description: the.after })
  declare readonly after?: string | null

  @Field(() => Int, { nullable: true, description: the.last })
  declare readonly last?: number | null

  @Field(() => String, { nullable: true, description: the.before })
  declare readonly before?: string | null
}
