import type { Role } from '../../src/domain/access.ts'

/** Words that stand nowhere but in the plans, by where they stand. */
export const markers = {
  owner: 'Marker-Owner somebody@fenbrook.example',
  gap: 'marker-gap',
  action: 'marker-action',
  milestone: 'marker-milestone',
  localReference: 'marker-local-reference',
  dependency: 'marker-dependency',
  opinion: 'marker-opinion',
  decision: 'marker-decision',
  judgement: 'marker-judgement',
  agreement: 'marker-agreement',
  progress: 'marker-progress',
  withoutOpinion: 'marker-without-opinion',
  comment: 'marker-comment',
  finding: 'marker-finding',
  auditAction: 'marker-audit-action',
  question: 'marker-question',
  answer: 'marker-answer-to-it',
  wholeAnswer: 'marker-whole-answer',
  informationAsked: 'marker-information-asked',
  notAgreed: 'marker-not-agreed',
  callOutcome: 'marker-call-outcome',
  correction: 'marker-correction',
  advanceNotice: 'marker-advance-notice',
  insideNote: 'marker-inside-note',
  leadRequest: 'marker-lead-request',
  claim: 'marker-claim',
  escalation: 'marker-escalation',
  nisNotice: 'marker-nis-notice',
  address: 'marker-address@fenbrook.example',
} as const

/** What is kept, and shown to nobody. */
export const neverShown: readonly string[] = [markers.comment, markers.withoutOpinion]

/** What reviewers say among themselves: never for the organisation itself (R59, S9). */
const amongReviewers: readonly string[] = [
  markers.opinion,
  markers.insideNote,
  markers.leadRequest,
  markers.claim,
  markers.escalation,
]

/** Which markers each role that reads content does not find, in its own place. */
const hiddenFrom: Readonly<Partial<Record<Role, readonly string[]>>> = {
  ORGANISATION_ADMINISTRATOR: [...amongReviewers, markers.nisNotice, markers.address],
  ORGANISATION_MEMBER: [...amongReviewers, markers.nisNotice, markers.address],
  ORGANISATION_VIEWER: [...amongReviewers, markers.nisNotice, markers.address],
  DSPT_REVIEWER: [markers.address],
  DSPT_ADMINISTRATOR: [],
  REGIONAL_SECURITY_LEAD: [markers.nisNotice, markers.address],
  REGIONAL_TRANSFORMATION_TEAM: [markers.nisNotice, markers.address],
  JOINT_CYBER_UNIT: [markers.address],
  NATIONAL_CISO: [markers.address],
  DHSC_OFFICIAL: [markers.address],
}

/** The markers that a holder finds in all that is shown to them; nothing stands written for who reads no content. */
export const markersFor = (role: Role | null): readonly string[] => {
  const hidden = role === null ? undefined : hiddenFrom[role]
  return hidden === undefined
    ? []
    : Object.values(markers).filter(marker => ![...neverShown, ...hidden].includes(marker))
}
