import { defineEntity, p } from '@mikro-orm/core'
import { nisNoticeKinds } from '../../domain/nis.ts'
import { reviewTeams } from '../../domain/review.ts'
import { AssessmentEntity } from './assessment.ts'
import { OrganisationEntity } from './organisation.ts'

/** An organisation's word that it will fall short: added and never edited (R18). */
export const AdvanceNoticeEntity = defineEntity({
  name: 'AdvanceNotice',
  tableName: 'advance_notice',
  properties: {
    id: p.uuid().primary(),
    assessment: () => p.manyToOne(AssessmentEntity).mapToPk().index(),
    addressedTo: p.enum(reviewTeams),
    message: p.text(),
    isLate: p.boolean(),
    givenBy: p.text(),
    at: p.datetime(3),
  },
})

/** A notice under the NIS Regulations that was issued elsewhere: added and never edited (R52). */
export const NisNoticeEntity = defineEntity({
  name: 'NisNotice',
  tableName: 'nis_notice',
  properties: {
    id: p.uuid().primary(),
    organisation: () => p.manyToOne(OrganisationEntity).mapToPk().index(),
    kind: p.enum(nisNoticeKinds),
    issuedOn: p.date(),
    issuedBy: p.text(),
    reference: p.text(),
    summary: p.text(),
    recordedBy: p.text(),
    at: p.datetime(3),
  },
})
