import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Addressee } from '../../domain/addressee.ts'
import type { RegionCode } from '../../domain/organisation.ts'
import { contactOf } from '../../persistence/queries/contacts.ts'
import { notificationsPage } from '../../persistence/queries/notifications.ts'
import { recordEscalation } from '../../use-cases/record-escalation.ts'
import { actOnContact, actOnNotification } from '../acting-on-mail.ts'
import { actOnAssessment } from '../acting.ts'
import { Requires } from '../authorisation.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { AddresseeEnum } from '../enums-of-notifications.ts'
import { RegionCodeEnum } from '../enums.ts'
import {
  ContactPayload,
  ContactSetInput,
  EscalationRecordInput,
  NotificationFilter,
  NotificationPayload,
  NotificationResendInput,
} from '../operations/notification.ts'
import { PageArgs } from '../operations/page.ts'
import { AssessmentPayload } from '../operations/payloads.ts'
import { OdsCodeScalar } from '../scalars.ts'
import { pageSelectionOf } from '../selection.ts'
import { NotificationConnection } from '../types/notification.ts'

@Resolver()
export class NotificationResolver {
  @Query(() => NotificationConnection, { description: descriptions['Query.notifications'] })
  notifications(
    @Arg('filter', () => NotificationFilter, { nullable: true, description: the.filter })
    filter: NotificationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reading }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return notificationsPage(reading, filter ?? {}, page, pageSelectionOf(info))
  }

  @Query(() => String, { nullable: true, description: descriptions['Query.contactAddress'] })
  contactAddress(
    @Arg('addressee', () => AddresseeEnum, { description: the['Query.contactAddress(addressee)'] })
    addressee: Addressee,
    @Arg('region', () => RegionCodeEnum, { nullable: true, description: the['Query.contactAddress(region)'] })
    region: RegionCode | null,
    @Arg('odsCode', () => OdsCodeScalar, { nullable: true, description: the.odsCode }) odsCode: string | null,
    @Ctx() { reading }: Context,
  ) {
    return contactOf(reading, { addressee, region: region ?? null, odsCode: odsCode ?? null })
  }

  @Requires()
  @Mutation(() => AssessmentPayload, { description: descriptions['Mutation.escalationRecord'] })
  escalationRecord(
    @Arg('input', () => EscalationRecordInput, { description: the.input }) input: EscalationRecordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnAssessment(context, info, recordEscalation, input)
  }

  @Requires()
  @Mutation(() => NotificationPayload, { description: descriptions['Mutation.notificationResend'] })
  notificationResend(
    @Arg('input', () => NotificationResendInput, { description: the.input }) input: NotificationResendInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnNotification(context, info, input)
  }

  @Requires()
  @Mutation(() => ContactPayload, { description: descriptions['Mutation.contactSet'] })
  contactSet(
    @Arg('input', () => ContactSetInput, { description: the.input }) input: ContactSetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnContact(context, info, input)
  }
}
