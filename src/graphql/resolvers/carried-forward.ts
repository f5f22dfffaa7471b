import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql'
import {
  offeredTo,
  outstandingSince,
  yearsOutstanding,
  type Offered,
  type PlannedItem,
  type PrecedingItem,
} from '../../domain/carried-forward.ts'
import type { Context } from '../context.ts'
import { descriptions } from '../descriptions.ts'
import { selectionOf } from '../selection.ts'
import { Assessment } from '../types/assessment.ts'
import { OfferedItem } from '../types/carried-forward.ts'
import { EvidenceItem } from '../types/evidence.ts'
import { PlanItem } from '../types/plan-item.ts'

type AssessmentRow = {
  readonly id: string
  readonly ofCycle: string
  readonly precedingItems: readonly PrecedingItem[] | null
  readonly plannedItems: readonly PlannedItem[] | null
}

@Resolver(() => Assessment)
export class CarriedForwardResolver {
  @FieldResolver(() => [OfferedItem], { nullable: true, description: descriptions['Assessment.carriedForward'] })
  carriedForward(@Root() { id, ofCycle, precedingItems, plannedItems }: AssessmentRow) {
    return (
      precedingItems &&
      offeredTo(ofCycle, precedingItems, plannedItems ?? []).map(item => ({ ...item, assessment: id }))
    )
  }
}

@Resolver(() => OfferedItem)
export class OfferedItemResolver {
  @FieldResolver(() => EvidenceItem, { nullable: true, description: descriptions['OfferedItem.evidenceItem'] })
  evidenceItem(
    @Root() { evidence, assessment }: Offered & { readonly assessment: string },
    @Ctx() { edges }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return evidence && edges.evidenceItemIn(assessment, evidence, selectionOf(info))
  }
}

type ItemRow = Pick<PlannedItem, 'carriedForwardFrom'> & { readonly ofCycle: string }

@Resolver(() => PlanItem)
export class LineageResolver {
  @FieldResolver(() => Int, { description: descriptions['PlanItem.yearsOutstanding'] })
  yearsOutstanding(@Root() { carriedForwardFrom, ofCycle }: ItemRow) {
    return yearsOutstanding(outstandingSince(ofCycle, carriedForwardFrom), ofCycle)
  }
}
