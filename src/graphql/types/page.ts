import { Field, ObjectType } from 'type-graphql'

@ObjectType({
  simpleResolvers: true,
  description: 'Where a page of a list stands, and how to ask for the pages beside it.',
})
export class PageInfo {
  @Field(() => Boolean, {
    description: 'Whether there is more after this page. Ask for it with `first` and `after: endCursor`.',
  })
  declare readonly hasNextPage: boolean

  @Field(() => Boolean, {
    description: 'Whether there is more before this page. Ask for it with `last` and `before: startCursor`.',
  })
  declare readonly hasPreviousPage: boolean

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first entry of the page. Null when the page is empty.',
  })
  declare readonly startCursor: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last entry of the page. Null when the page is empty.',
  })
  declare readonly endCursor: string | null
}
