import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import { noticeStanding, type NoticeFacts } from '../../domain/advance-notice.ts'
import { assessmentsPage } from '../../persistence/queries/assessments.ts'
import { giveAdvanceNotice } from '../../use-cases/give-advance-notice.ts'
import { actOnAssessment } from '../acting.ts'
import { Requires } from '../authorisation.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { NoticeStandingEnum } from '../enums-of-notices.ts'
import { AdvanceNoticeGiveInput, AssessmentFilter } from '../operations/before-publication.ts'
import { PageArgs } from '../operations/page.ts'
import { AssessmentPayload } from '../operations/payloads.ts'
import { pageSelectionOf } from '../selection.ts'
import { AssessmentConnection } from '../types/assessment-connection.ts'
import { Assessment } from '../types/assessment.ts'

@Resolver(() => Assessment)
export class BeforePublicationResolver {
  @Query(() => AssessmentConnection, { description: descriptions['Query.assessments'] })
  assessments(
    @Arg('filter', () => AssessmentFilter, { description: the['Query.assessments(filter)'] }) filter: AssessmentFilter,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reading, today }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assessmentsPage(reading, { filter, today }, page, pageSelectionOf(info))
  }

  @FieldResolver(() => NoticeStandingEnum, { nullable: true, description: descriptions['Assessment.noticeStanding'] })
  noticeStanding(@Root() { noticeFacts }: { readonly noticeFacts: NoticeFacts | null }, @Ctx() { today }: Context) {
    return noticeFacts && noticeStanding(noticeFacts, today)
  }

  @Requires()
  @Mutation(() => AssessmentPayload, { description: descriptions['Mutation.advanceNoticeGive'] })
  advanceNoticeGive(
    @Arg('input', () => AdvanceNoticeGiveInput, { description: the.input }) input: AdvanceNoticeGiveInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnAssessment(context, info, giveAdvanceNotice, input)
  }
}
