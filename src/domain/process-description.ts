import { roles, roleTable, type Permission, type Role } from './access.ts'
import { approvalCriteria } from './approval-criteria.ts'
import {
  acts,
  nextStates,
  planStates,
  stateNames,
  statesOfDrafting,
  statusEarned,
  type Act,
  type PlanState,
} from './improvement-plan.ts'
import { tableOf } from './markdown.ts'
import { planActions } from './viewer-actions.ts'

const actsInOrder = Object.keys(acts) as readonly Act[]

/** The mutation by which each act comes about; closing follows from publishing an assessment that meets the standard. */
export const mutationOfAct: Readonly<Record<Act, string>> = {
  PUBLISH: 'assessmentPublish',
  REQUEST_REVIEW: 'improvementPlanReviewRequest',
  APPROVE: 'planDecisionRecord',
  NOT_AGREE: 'planDecisionRecord',
  REQUEST_INFORMATION: 'planDecisionRecord',
  ANSWER: 'informationRequestAnswer',
  ACCEPT_EXCEPTIONALLY: 'planAcceptExceptionally',
  CLAIM_COMPLETION: 'completionClaim',
  CONFIRM_COMPLETION: 'completionConfirm',
  REFUSE_COMPLETION: 'completionRefuse',
  CORRECT_TO_APPROVE: 'decisionCorrect',
  CORRECT_TO_NOT_AGREE: 'decisionCorrect',
  CORRECT_TO_REQUEST_INFORMATION: 'decisionCorrect',
  CLOSE: 'assessmentPublish',
}

const roleNames: Readonly<Record<Role, string>> = {
  STATUS_CLIENT: 'status client',
  REPORTING_CLIENT: 'reporting client',
  ORGANISATION_ADMINISTRATOR: 'administrator of the organisation',
  ORGANISATION_MEMBER: 'member of the organisation',
  ORGANISATION_VIEWER: 'viewer of the organisation',
  DSPT_REVIEWER: 'reviewer of the DSPT team',
  DSPT_ADMINISTRATOR: 'administrator of the DSPT team',
  REGIONAL_SECURITY_LEAD: 'Regional Security Lead',
  REGIONAL_TRANSFORMATION_TEAM: 'Regional Digital Transformation team',
  JOINT_CYBER_UNIT: 'Joint Cyber Unit',
  NATIONAL_CISO: 'National CISO',
  DHSC_OFFICIAL: 'official of DHSC',
}

const holdersOf = (permission: Permission): string =>
  roles
    .filter(role => roleTable[role].may[permission] !== undefined)
    .map(role => roleNames[role])
    .join(', ')

const holdersFor = (mutation: string): string => {
  const action = planActions.find(each => each.mutation === mutation)
  return action === undefined ? '' : holdersOf(action.permission)
}

const edge = (from: string, to: string, name: string): string => `  ${from} --> ${to}: ${name}`

/** The table of transitions as a Mermaid diagram: every state, and every act from each state that it starts from. */
export const stateDiagram = (): string =>
  [
    'stateDiagram-v2',
    ...planStates.map(state => `  state "${stateNames[state]}" as ${state}`),
    edge('[*]', planStates[0], 'starting it'),
    ...Object.values(acts).flatMap(({ from, to, name }) => from.map(state => edge(state, to, name))),
    ...planStates.filter(state => nextStates(state).length === 0).map(state => `  ${state} --> [*]`),
  ].join('\n')

const code = (name: string): string => `\`${name}\``

const codes = (names: readonly string[]): string => names.map(code).join(', ')

/** Every state with the toolkit status that it earns and what may happen in it. */
export const stateTable = (): string =>
  tableOf(
    ['state', 'the plan is', 'status earned', 'items may be changed', 'can become'],
    planStates.map(state => {
      const status = statusEarned(state)
      return [
        code(state),
        stateNames[state],
        status === null ? 'none' : code(status),
        statesOfDrafting.includes(state) ? 'yes' : 'no',
        codes(nextStates(state)),
      ]
    }),
  )

const actRow = (name: string, from: readonly PlanState[], to: PlanState, mutation: string, who: string) => [
  name,
  from.length === 0 ? 'no plan' : codes(from),
  code(to),
  who,
  code(mutation),
]

/** Every act with whose it is, by the permission that its mutation asks for. */
export const actTable = (): string =>
  tableOf(
    ['act', 'from', 'to', 'who may', 'mutation'],
    [
      actRow('starting it', [], planStates[0], 'improvementPlanStart', holdersOf('plan:draft')),
      ...actsInOrder.map(act =>
        actRow(acts[act].name, acts[act].from, acts[act].to, mutationOfAct[act], holdersFor(mutationOfAct[act])),
      ),
    ],
  )

/** What else people do with a plan, which leaves its state as it is. */
export const otherActionTable = (): string =>
  tableOf(
    ['mutation', 'who may'],
    planActions
      .filter(({ mutation }) => !Object.values(mutationOfAct).includes(mutation))
      .map(({ mutation, permission }) => [code(mutation), holdersOf(permission)]),
  )

/** The criteria of approval in the order in which they are shown to people. */
export const criteriaList = (): string =>
  approvalCriteria.map((criterion, index) => `${index + 1}. ${criterion.statement}`).join('\n')
