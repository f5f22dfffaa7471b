import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import { isGap, type AssessmentFacts, type Gap as GapFound, type ToolkitStatus } from '../../domain/assessment.ts'
import type { FallingShort } from '../../domain/exemplars.ts'
import { previewOf } from '../../domain/publication.ts'
import { assessmentByCode } from '../../persistence/queries/organisations.ts'
import { confirmAssertions } from '../../use-cases/confirm-assertions.ts'
import { publishAssessment } from '../../use-cases/publish-assessment.ts'
import { recordAssessmentEvidence } from '../../use-cases/record-assessment-evidence.ts'
import { recordAuditActions } from '../../use-cases/record-audit-actions.ts'
import { recordCyberEssentialsPlus } from '../../use-cases/record-cyber-essentials-plus.ts'
import { actOnAssessment } from '../acting.ts'
import { Requires } from '../authorisation.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { ToolkitStatusEnum } from '../enums.ts'
import {
  AssertionConfirmInput,
  AssessmentEvidenceRecordInput,
  AssessmentPublishInput,
  AuditActionsRecordInput,
  CyberEssentialsPlusRecordInput,
} from '../operations/assessment.ts'
import { AssessmentPayload } from '../operations/payloads.ts'
import { pastInstant } from '../past-instant.ts'
import { CycleCodeScalar, DateTimeScalar, OdsCodeScalar } from '../scalars.ts'
import { selectionOf } from '../selection.ts'
import { Assessment, AssessmentEvidence, Gap, PublicationPreview } from '../types/assessment.ts'
import { EvidenceItem } from '../types/evidence.ts'
import { Organisation } from '../types/organisation.ts'

type AssessmentRow = {
  readonly id: string
  readonly status: ToolkitStatus
  readonly fallingShort: FallingShort & { readonly cycle: string }
  readonly assessmentFacts: AssessmentFacts | null
  readonly plannedGaps: readonly GapFound[] | null
}

@Resolver(() => Assessment)
export class AssessmentResolver {
  @Query(() => Assessment, { nullable: true, description: descriptions['Query.assessment'] })
  assessment(
    @Arg('odsCode', () => OdsCodeScalar, { description: the.odsCode }) odsCode: string,
    @Arg('cycle', () => CycleCodeScalar, { description: the.cycle }) cycle: string,
    @Ctx() { reading }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assessmentByCode(reading, odsCode, cycle, selectionOf(info))
  }

  @FieldResolver(() => ToolkitStatusEnum, { description: descriptions['Assessment.status'] })
  status(
    @Root() { id, status }: AssessmentRow,
    @Arg('asOf', () => DateTimeScalar, { nullable: true, description: the['Assessment.status(asOf)'] })
    asOf: Date | null,
    @Ctx() { edges, now }: Context,
  ) {
    const instant = pastInstant(asOf, now)
    return instant ? edges.statusAsOf(id, instant) : status
  }

  @FieldResolver(() => [AssessmentEvidence], { nullable: true, description: descriptions['Assessment.evidence'] })
  async evidence(
    @Root() { id }: AssessmentRow,
    @Arg('onlyGaps', () => Boolean, {
      defaultValue: false,
      nullable: true,
      description: the['Assessment.evidence(onlyGaps)'],
    })
    onlyGaps: boolean | null,
    @Ctx() { edges, record }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const evidence = record.of(id, await edges.evidenceOf(id, selectionOf(info)))
    return onlyGaps ? (evidence?.filter(isGap) ?? null) : evidence
  }

  @FieldResolver(() => [Organisation], { description: descriptions['Assessment.exemplars'] })
  exemplars(@Root() { fallingShort }: AssessmentRow, @Ctx() { edges }: Context, @Info() info: GraphQLResolveInfo) {
    return edges.exemplars(fallingShort, selectionOf(info))
  }

  @FieldResolver(() => PublicationPreview, {
    nullable: true,
    description: descriptions['Assessment.publicationPreview'],
  })
  publicationPreview(@Root() { assessmentFacts, plannedGaps }: AssessmentRow, @Ctx() { today, record }: Context) {
    return assessmentFacts && record.of(assessmentFacts.id, previewOf(assessmentFacts, plannedGaps ?? [], today))
  }

  @Requires()
  @Mutation(() => AssessmentPayload, { description: descriptions['Mutation.assessmentEvidenceRecord'] })
  assessmentEvidenceRecord(
    @Arg('input', () => AssessmentEvidenceRecordInput, { description: the.input }) input: AssessmentEvidenceRecordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnAssessment(context, info, recordAssessmentEvidence, input)
  }

  @Requires()
  @Mutation(() => AssessmentPayload, { description: descriptions['Mutation.assertionConfirm'] })
  assertionConfirm(
    @Arg('input', () => AssertionConfirmInput, { description: the.input }) input: AssertionConfirmInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnAssessment(context, info, confirmAssertions, input)
  }

  @Requires()
  @Mutation(() => AssessmentPayload, { description: descriptions['Mutation.auditActionsRecord'] })
  auditActionsRecord(
    @Arg('input', () => AuditActionsRecordInput, { description: the.input }) input: AuditActionsRecordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnAssessment(context, info, recordAuditActions, input)
  }

  @Requires()
  @Mutation(() => AssessmentPayload, { description: descriptions['Mutation.cyberEssentialsPlusRecord'] })
  cyberEssentialsPlusRecord(
    @Arg('input', () => CyberEssentialsPlusRecordInput, { description: the.input })
    input: CyberEssentialsPlusRecordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnAssessment(context, info, recordCyberEssentialsPlus, input)
  }

  @Requires()
  @Mutation(() => AssessmentPayload, { description: descriptions['Mutation.assessmentPublish'] })
  assessmentPublish(
    @Arg('input', () => AssessmentPublishInput, { description: the.input }) input: AssessmentPublishInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnAssessment(context, info, publishAssessment, input)
  }
}

@Resolver(() => AssessmentEvidence)
export class AssessmentEvidenceResolver {
  @FieldResolver(() => Boolean, { description: descriptions['AssessmentEvidence.isGap'] })
  isGap(@Root() evidence: Parameters<typeof isGap>[0]) {
    return isGap(evidence)
  }
}

@Resolver(() => Gap)
export class GapResolver {
  @FieldResolver(() => EvidenceItem, { nullable: true, description: descriptions['Gap.evidenceItem'] })
  evidenceItem(
    @Root() { evidence, assessment }: GapFound & { assessment: string },
    @Ctx() { edges }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return evidence && edges.evidenceItemIn(assessment, evidence, selectionOf(info))
  }
}
