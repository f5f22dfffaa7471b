import { roles, roleTable, type Role } from '../../src/domain/access.ts'
import { addOrganisations, type Invented } from './invented.ts'
import { administratorOf, ann, ciso, dhscOfficial, leadOf } from './people.ts'
import type { Person, RunningService } from './service.ts'
import {
  answerAll,
  assessmentOf,
  done,
  draftPlan,
  judged,
  planOf,
  requestReview,
  submitPlan,
  type Walk,
} from './walk.ts'

const trust = (odsCode: string, name: string, region: 'Y58' | 'Y61'): Invented => ({
  odsCode,
  name,
  kind: 'NHS_TRUST',
  region,
})
const supportUnit = (odsCode: string, name: string): Invented => ({ odsCode, name, kind: 'CSU', region: 'Y61' })

/** A trust and a support unit with plans, each with a twin that has none; and a trust of another region, where outsiders are at home. */
const organisations: readonly Invented[] = [
  trust('ZT1', 'Fenbrook Hospitals', 'Y61'),
  trust('ZT2', 'Alderwick Hospitals', 'Y61'),
  supportUnit('ZC1', 'Marlpit Support Unit'),
  supportUnit('ZC2', 'Oakhanger Support Unit'),
  trust('ZT9', 'Westerleigh Hospitals', 'Y58'),
]

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
} as const

/** What is kept, and shown to nobody. */
export const neverShown: readonly string[] = [markers.comment, markers.finding, markers.withoutOpinion]

const item = {
  gap: markers.gap,
  actions: [markers.action],
  owner: markers.owner,
  plannedCompletionDate: '2025-08-01',
  milestones: [{ title: markers.milestone, dueOn: '2024-09-01' }],
  fundingSecured: 'NO',
  resourcesSecured: 'NOT_SURE',
  localReferences: [markers.localReference],
  dependencies: [markers.dependency],
}

/** A plan of which somebody could learn something. */
export type Planted = Walk & { readonly itemId: string; readonly twin: string; readonly twinId: string }

const act = async (service: RunningService, operation: string, { planId }: Walk, person: Person, rest: object) => {
  const { revision } = await planOf(service, planId, person)
  await done(service, operation, { planId, expectedRevision: revision, ...rest }, person)
}

const actOnAssessment = async (service: RunningService, operation: string, odsCode: string, rest: object) => {
  const { id, revision } = await assessmentOf(service, odsCode)
  await done(service, operation, { assessmentId: id, expectedRevision: revision, ...rest }, administratorOf(odsCode))
  return id as string
}

const audit = {
  actions: [{ reference: markers.auditAction, finding: markers.finding, evidence: ['1.1.1'], outstanding: true }],
}

const plant = async (service: RunningService, odsCode: string, twin: string): Promise<Planted> => {
  const walk = await draftPlan(service, odsCode, ['1.1.1', '4.1.1'], item)
  const responses = [{ reference: '1.1.1', response: 'NOT_RESPONDED', comment: markers.comment }]
  await actOnAssessment(service, 'assessment-evidence-record', odsCode, { responses })
  await actOnAssessment(service, 'audit-actions-record', odsCode, audit)
  await act(service, 'plan-item-add', walk, administratorOf(odsCode), { auditAction: markers.auditAction, item })
  await requestReview(service, await submitPlan(service, walk))
  await answerAll(service, twin, ['1.1.1', '4.1.1'])
  const twinId = await actOnAssessment(service, 'assessment-publish', twin, {})
  const [{ id }] = (await planOf(service, walk.planId)).content.items
  return { ...walk, itemId: id, twin, twinId }
}

const support = { team: 'REGIONAL_SECURITY_LEAD', opinion: 'SUPPORT', message: markers.opinion }

/** Everything that people can say of a plan, said: as far as its first progress update. */
const sayEverything = async (service: RunningService, walk: Planted): Promise<void> => {
  const itemIds = (await planOf(service, walk.planId)).content.items.map(({ id }: { id: string }) => id)
  const agreed = { itemIds, reason: markers.agreement }
  await act(service, 'team-opinion-record', walk, leadOf('Y61'), support)
  await act(service, 'exceptional-date-agree', walk, ciso, { ...agreed, party: 'NHS_ENGLAND' })
  await act(service, 'exceptional-date-agree', walk, dhscOfficial, { ...agreed, party: 'DHSC' })
  const judgements = (await judged(service, walk)).map(one => ({ ...one, reason: markers.judgement }))
  const decision = {
    decision: 'APPROVE',
    message: markers.decision,
    withoutOpinionReason: markers.withoutOpinion,
    judgements,
  }
  await act(service, 'plan-decision-record', walk, ann, decision)
  await act(service, 'progress-update-submit', walk, administratorOf(walk.odsCode), {
    note: markers.progress,
    items: [],
  })
}

/** Two plans: a trust's that is approved, and a support unit's that is under review. */
export const plantPlans = async (
  service: RunningService,
): Promise<{ readonly trust: Planted; readonly supportUnit: Planted }> => {
  await addOrganisations(service, organisations)
  const planted = { trust: await plant(service, 'ZT1', 'ZT2'), supportUnit: await plant(service, 'ZC1', 'ZC2') }
  await sayEverything(service, planted.trust)
  await act(service, 'team-opinion-record', planted.supportUnit, leadOf('Y61'), support)
  return planted
}

/** Somebody who holds one role, and where: at the place of the plans, or elsewhere. */
export type Holder = {
  readonly role: Role | null
  readonly at: 'home' | 'elsewhere' | 'everywhere'
  readonly person: Person | undefined
}

const scopes = {
  ORGANISATION: { ZT1: 'ZT1', ZC1: 'ZC1', elsewhere: 'ZT9' },
  REGION: { ZT1: 'Y61', ZC1: 'Y61', elsewhere: 'Y58' },
}

const holding = (role: Role, scope: string | null): Person => ({
  subject: `${role}-${scope ?? ''}`,
  roles: [scope === null ? role : `${role}:${scope}`],
})

/** The public, and a holder of every role there is, for the plan of one organisation; a new role is among them the day it appears. */
export const holdersFor = (odsCode: 'ZT1' | 'ZC1'): readonly Holder[] => [
  { role: null, at: 'everywhere', person: undefined },
  ...roles.flatMap((role): Holder[] => {
    const { scope } = roleTable[role]
    if (scope === 'NONE') return [{ role, at: 'everywhere', person: holding(role, null) }]
    return [
      { role, at: 'home', person: holding(role, scopes[scope][odsCode]) },
      { role, at: 'elsewhere', person: holding(role, scopes[scope].elsewhere) },
    ]
  }),
]

export const nameOf = ({ role, person }: Holder): string =>
  role === null ? 'the public' : (person?.roles.join() ?? '')

/** What a holder of a role learns of a plan in their reach. */
export type Learnt = 'NOTHING' | 'STATE' | 'CONTENT' | 'CONTENT_AND_OPINIONS'

/** What each role learns of the trust's plan and of the support unit's: written down by hand, so that a change of access changes a test (R57, R59). */
const learnt: Readonly<Record<Role, readonly [ofTheTrust: Learnt, ofTheSupportUnit: Learnt]>> = {
  STATUS_CLIENT: ['STATE', 'STATE'],
  REPORTING_CLIENT: ['NOTHING', 'NOTHING'],
  ORGANISATION_ADMINISTRATOR: ['CONTENT', 'CONTENT'],
  ORGANISATION_MEMBER: ['CONTENT', 'CONTENT'],
  ORGANISATION_VIEWER: ['CONTENT', 'CONTENT'],
  DSPT_REVIEWER: ['CONTENT_AND_OPINIONS', 'CONTENT_AND_OPINIONS'],
  DSPT_ADMINISTRATOR: ['CONTENT_AND_OPINIONS', 'CONTENT_AND_OPINIONS'],
  REGIONAL_SECURITY_LEAD: ['CONTENT_AND_OPINIONS', 'CONTENT_AND_OPINIONS'],
  REGIONAL_TRANSFORMATION_TEAM: ['CONTENT_AND_OPINIONS', 'CONTENT_AND_OPINIONS'],
  JOINT_CYBER_UNIT: ['CONTENT_AND_OPINIONS', 'NOTHING'],
  NATIONAL_CISO: ['CONTENT_AND_OPINIONS', 'CONTENT_AND_OPINIONS'],
  DHSC_OFFICIAL: ['CONTENT_AND_OPINIONS', 'CONTENT_AND_OPINIONS'],
}

export const rolesWrittenDown = Object.keys(learnt)

export const learns = ({ role, at }: Holder, odsCode: 'ZT1' | 'ZC1'): Learnt =>
  role === null || at === 'elsewhere' ? 'NOTHING' : learnt[role][odsCode === 'ZT1' ? 0 : 1]
