import { Field, ID, ObjectType } from 'type-graphql'
import type { DifferenceKind } from '../../domain/version-comparison.ts'
import { DifferenceKindEnum } from '../enums-of-review-work.ts'

@ObjectType({ simpleResolvers: true, description: 'A field of an item that differs between two versions of a plan.' })
export class FieldDifference {
  @Field(() => String, { description: 'The name of the field, as in SubmittedItem.' })
  declare readonly field: string

  @Field(() => String, {
    nullable: true,
    description: 'What stood there before, an entry of a list on a line of its own. Null where there was nothing.',
  })
  declare readonly before: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What stands there now, an entry of a list on a line of its own. Null where there is nothing.',
  })
  declare readonly after: string | null
}

@ObjectType({ simpleResolvers: true, description: 'An item that differs between two versions of a plan.' })
export class ItemDifference {
  @Field(() => ID, { description: 'The id of the item: the same in every version.' })
  declare readonly itemId: string

  @Field(() => DifferenceKindEnum, { description: 'How it differs.' })
  declare readonly kind: DifferenceKind

  @Field(() => [FieldDifference], {
    description: 'Every field that differs. Of an item that is new or gone, all that it says.',
  })
  declare readonly fields: readonly FieldDifference[]
}
