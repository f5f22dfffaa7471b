import { Field, Int, ObjectType } from 'type-graphql'
import { CycleCodeScalar, DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'
import { EvidenceItem } from './evidence.ts'

@ObjectType({ simpleResolvers: true, description: 'How often one evidence item is a gap.' })
export class EvidenceGapRow {
  @Field(() => EvidenceItem, { description: 'The evidence item.' })
  declare readonly item: EvidenceItem

  @Field(() => Int, {
    nullable: true,
    description:
      'How many organisations fall short of it: it is mandatory for their kind and not completely answered, in an assessment that was last published short of the standard and has not met it since. To you who see more than one region it is told in fives, at least so many: by kind, what is told of that kind in each region together. Null where the number is held back.',
  })
  declare readonly organisations: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'How many of those have an item about it in the version of their plan that was submitted last. Null where the number is held back; to you who see more than one region it is told in fives, and without filters only.',
  })
  declare readonly inPlans: number | null

  @Field(() => Boolean, {
    description:
      'Whether a number of the row is held back, because it is below 5 or would give away one that is. Nothing is held back from those who see one region.',
  })
  declare readonly suppressed: boolean
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Which evidence items are most often a gap in one cycle. Counted are organisations that were open on any day of the cycle, of kinds that may submit an improvement plan, within your regions.',
})
export class EvidenceGapReport {
  @Field(() => CycleCodeScalar, { description: 'The cycle that is counted.' })
  declare readonly cycle: string

  @Field(() => DateTimeScalar, {
    description:
      'The instant as of which it is counted: the one asked for, or else now; to you who see more than one region, the beginning of the last Monday before it, in London.',
  })
  declare readonly asOf: Instant

  @Field(() => [EvidenceGapRow], {
    description:
      'Every item that is mandatory for any of the kinds asked about, also at zero: the most frequent gap first, alike ones in the order of the catalogue, and last those whose number is held back.',
  })
  declare readonly rows: readonly EvidenceGapRow[]
}
