import { eventTypes } from '../domain/event.ts'
import { levels, permissionOf, tellings, type Level } from '../domain/timeline.ts'
import { isScoped, type ScopedPermission } from './scope.ts'

/** Who the database knows: the service when it writes, and those it reads for; an overseer sees all plans and assessments, a reviewer words among reviewers of some. */
export const rolesOfDatabase = ['service', 'viewer', 'reviewer', 'overseer', 'public', 'totals'] as const
export type RoleOfDatabase = (typeof rolesOfDatabase)[number]

/** The rows within a permission's scope, all of them or those alone of which a condition is true. */
type Within = readonly [permission: ScopedPermission, rows?: string]

/** Which rows a viewer's connection reads: those within the scope of some permission, or those of a row that it reads. */
type Rows =
  | { readonly within: readonly Within[]; readonly of: 'organisation_id' | 'assessment_id' | 'plan_id' }
  | { readonly of: string; readonly parent: string }

export type Privileges = {
  /** What the service does with rows beside reading them. */
  readonly service: readonly ('insert' | 'update' | 'delete')[]
  /** What is read for everybody: the whole table, or these columns alone. */
  readonly everybody?: 'ALL' | readonly string[]
  /** A condition on the rows that are read for everybody, where not all are. */
  readonly everybodysRows?: string
  /** What is read for viewers who may see more: absent, the same as for everybody. */
  readonly viewers?: 'ALL' | Rows
  /** What of those rows is read for viewers to whom no words among reviewers are shown; absent, all of it. */
  readonly viewersColumns?: readonly string[]
  /** Whether totals are counted from it. */
  readonly totals?: true
}

const added = ['insert'] as const
const changed = ['insert', 'update'] as const
const replaced = ['insert', 'update', 'delete'] as const

const contentOfPlan = { within: [['plan:read-content']], of: 'plan_id' } as const
const answersOfAssessment = { within: [['assessment:read']], of: 'assessment_id' } as const

/** The events of which somebody on that level is told something, in full or in part. */
const areToldOn = (level: Level): string => {
  const types = eventTypes.filter(type => tellings[type].some(telling => telling.level === level))
  return `type = any(array[${types.map(type => `'${type}'`).join(', ')}])`
}
const toldOn = (level: Level): readonly Within[] => {
  const permission = permissionOf[level]
  return isScoped(permission) ? [[permission, areToldOn(level)]] : []
}

/** Every table, what the service may do with it (R64), and who may read it (R56): grants, rules about rows and tests come from here. */
export const privileges: Readonly<Record<string, Privileges>> = {
  // Public.
  cycle: { service: changed, everybody: 'ALL' },
  cycle_kind: { service: added, everybody: 'ALL' },
  update_round: { service: changed, everybody: 'ALL' },
  routing_change: { service: changed, everybody: 'ALL' },
  calendar_change: { service: added, everybody: ['cycle_code', 'revision', 'at', 'changes', 'reason'] },
  region: { service: added, everybody: 'ALL' },
  standard: { service: added, everybody: 'ALL' },
  organisation: { service: changed, everybody: 'ALL' },
  placement: { service: changed, everybody: 'ALL' },
  evidence_catalogue: { service: changed, everybody: 'ALL' },
  evidence_item: { service: replaced, everybody: 'ALL' },
  evidence_item_outcome: { service: ['insert', 'delete'], everybody: 'ALL' },
  framework_outcome: { service: changed, everybody: 'ALL' },
  // Public in part: a status is, and the act that changed it is not.
  status_change: { service: added, everybody: ['id', 'assessment_id', 'from_status', 'to_status', 'at'] },
  assessment: {
    service: changed,
    everybody: [
      'id',
      'organisation_id',
      'cycle',
      'revision',
      'status',
      'published_at',
      'published_late',
      'baseline_published_at',
      'register_status',
    ],
    viewers: 'ALL',
    totals: true,
  },
  event: {
    service: added,
    everybody: [
      'position',
      'id',
      'at',
      'type',
      'organisation_id',
      'assessment_id',
      'plan_id',
      'actor',
      'roles',
      'changes',
      'reason',
    ],
    everybodysRows: areToldOn('PUBLIC'),
    viewers: { within: levels.flatMap(toldOn), of: 'organisation_id' },
    totals: true,
  },
  // What is counted of them.
  counted_step: { service: [], everybody: 'ALL' },
  counted_total: { service: [], everybody: 'ALL' },
  // Not public, and read for totals alone.
  plan_period: { service: [], totals: true },
  plan_total: { service: [], totals: true },
  plan_item_period: { service: [], totals: true },
  // Not public: of an assessment or an organisation.
  evidence_response: { service: changed, viewers: answersOfAssessment },
  assertion_confirmation: { service: added, viewers: answersOfAssessment },
  audit_action: { service: changed, viewers: answersOfAssessment },
  advance_notice: { service: added, viewers: answersOfAssessment },
  publication: { service: added, viewers: answersOfAssessment, totals: true },
  escalation: { service: added, viewers: { within: [['escalation:read']], of: 'assessment_id' } },
  nis_notice: { service: added, viewers: { within: [['nis:read']], of: 'organisation_id' } },
  notification: {
    service: changed,
    viewers: {
      within: [['notification:read'], ['notification:read-own', `addressee = 'ORGANISATION'`]],
      of: 'organisation_id',
    },
    viewersColumns: [
      'id',
      'kind',
      'addressee',
      'region',
      'organisation_id',
      'plan_id',
      'subject',
      'body',
      'created_at',
      'state',
      'sent_at',
    ],
  },
  contact: { service: replaced, viewers: { within: [['contact:set']], of: 'organisation_id' } },
  // Not public: that there is a plan, and what is in it.
  improvement_plan: {
    service: changed,
    viewers: { within: [['plan:read-state']], of: 'assessment_id' },
    viewersColumns: [
      'id',
      'assessment_id',
      'revision',
      'version',
      'state',
      'started_at',
      'submitted_at',
      'review_requested_at',
      'information_requested_at',
      'completion_claimed_at',
      'review_paused_days',
      'approved_at',
      'is_draft_changed',
      'editors',
      'rounds_reported',
      'next_due_what',
      'next_due_on',
      'cycle',
      'kind',
      'region',
    ],
    totals: true,
  },
  plan_item: { service: replaced, viewers: contentOfPlan },
  date_agreement: { service: added, viewers: { of: 'item_id', parent: 'plan_item' } },
  plan_version: { service: added, viewers: contentOfPlan, totals: true },
  opinion: { service: added, viewers: { within: [['plan:read-opinions']], of: 'plan_id' } },
  decision: {
    service: added,
    viewers: contentOfPlan,
    viewersColumns: [
      'id',
      'plan_id',
      'version',
      'sequence',
      'revision',
      'decision',
      'is_exceptional',
      'grounds',
      'waived',
      'judgements',
      'message',
      'at',
      'corrects_id',
      'correction_reason',
    ],
    totals: true,
  },
  progress_update: { service: added, viewers: contentOfPlan, totals: true },
  information_request: { service: added, viewers: contentOfPlan },
  information_question: { service: added, viewers: { of: 'request_id', parent: 'information_request' } },
  information_answer: { service: added, viewers: { of: 'request_id', parent: 'information_request' } },
  review_call: {
    service: changed,
    viewers: contentOfPlan,
    viewersColumns: ['id', 'plan_id', 'version', 'state', 'owed_since', 'team', 'arranged_for', 'held_at', 'outcome'],
  },
  lead_request: { service: added, viewers: contentOfPlan, viewersColumns: ['id', 'plan_id', 'version', 'team', 'at'] },
  // The service's own.
  due_step: { service: added },
  event_head: { service: ['update'] },
  // Written by the database itself, beside what the service adds.
  event_link: { service: [] },
  record_digest: { service: [] },
  idempotency_key: { service: changed },
  sandbox_clock: { service: changed },
  migration: { service: [] },
  second_lock: { service: [] },
}
