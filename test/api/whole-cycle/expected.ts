import type { ToolkitStatus } from '../../../src/domain/assessment.ts'
import type { PlanState } from '../../../src/domain/improvement-plan.ts'
import type { cast } from './cast.ts'

const notMet = 'STANDARDS_NOT_MET'
const approaching = 'APPROACHING_STANDARDS'
const met = 'STANDARDS_MET'

/** Which statuses each organisation has had, and which states its plan. */
export const roads: readonly [keyof typeof cast, readonly ToolkitStatus[], readonly PlanState[]][] = [
  [
    'trust',
    [notMet, approaching, met],
    [
      'DRAFT',
      'SUBMITTED',
      'UNDER_REVIEW',
      'APPROVED',
      'COMPLETION_CLAIMED',
      'APPROVED',
      'COMPLETION_CLAIMED',
      'COMPLETED',
    ],
  ],
  [
    'board',
    [notMet, approaching],
    ['DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'NOT_AGREED', 'SUBMITTED', 'UNDER_REVIEW', 'APPROVED'],
  ],
  [
    'supportUnit',
    [notMet, approaching, met],
    [
      'DRAFT',
      'SUBMITTED',
      'UNDER_REVIEW',
      'INFORMATION_REQUESTED',
      'SUBMITTED',
      'UNDER_REVIEW',
      'APPROVED',
      'COMPLETION_CLAIMED',
      'COMPLETED',
    ],
  ],
  ['provider', [notMet, approaching], ['DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'APPROVED']],
  [
    'supplier',
    [notMet, approaching, met],
    [
      'DRAFT',
      'SUBMITTED',
      'UNDER_REVIEW',
      'INFORMATION_REQUESTED',
      'UNDER_REVIEW',
      'APPROVED',
      'COMPLETION_CLAIMED',
      'COMPLETED',
    ],
  ],
  ['council', [met], []],
  ['agency', [notMet, approaching], ['DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'NOT_AGREED', 'APPROVED']],
  ['silentTrust', [notMet], []],
  ['lateTrust', [notMet, approaching, met], ['DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'NOT_AGREED', 'APPROVED', 'CLOSED']],
  ['bestTrust', ['STANDARDS_EXCEEDED'], []],
]

type Counts = Readonly<Record<string, number>>

/** How often who was told what fell due, about which organisation. */
export const toldOfDueSteps: Readonly<Record<string, Counts>> = {
  REMINDER: {
    'trust ORGANISATION': 1,
    'board ORGANISATION': 2,
    'supportUnit ORGANISATION': 2,
    'provider ORGANISATION': 2,
    'agency ORGANISATION': 2,
    'lateTrust ORGANISATION': 2,
  },
  CHASE: {
    'board REGIONAL_SECURITY_LEAD': 2,
    'board REGIONAL_TRANSFORMATION_TEAM': 2,
    'supportUnit REGIONAL_SECURITY_LEAD': 1,
    'supportUnit REGIONAL_TRANSFORMATION_TEAM': 1,
    'provider REGIONAL_SECURITY_LEAD': 1,
    'provider REGIONAL_TRANSFORMATION_TEAM': 1,
    'provider JOINT_CYBER_UNIT': 1,
  },
  ESCALATION: {
    'silentTrust REGIONAL_TRANSFORMATION_TEAM': 2,
    'lateTrust REGIONAL_TRANSFORMATION_TEAM': 1,
    'board REGIONAL_TRANSFORMATION_TEAM': 1,
    'provider NHS_ENGLAND': 1,
  },
  POINTED_TO_SERVICES: { 'agency ORGANISATION': 1, 'board ORGANISATION': 1 },
}

/** The same of what was told with an act; the organisation itself where no other is named. */
export const toldOfActs: readonly [string, Counts][] = [
  ['DECISION_APPROVED', { trust: 1, provider: 1, supplier: 1, supportUnit: 1, board: 1, lateTrust: 1, agency: 1 }],
  ['INFORMATION_REQUESTED', { supplier: 1, supportUnit: 1 }],
  ['COMPLETION_CONFIRMED', { supplier: 1, trust: 1, supportUnit: 1 }],
  ['COMPLETION_REFUSED', { trust: 1 }],
  ['NOT_AGREED', { board: 1, agency: 1, lateTrust: 1 }],
  ['LEAD_REQUESTED', { 'board REGIONAL_SECURITY_LEAD': 1 }],
  [
    'ADVANCE_NOTICE',
    {
      'trust REGIONAL_SECURITY_LEAD': 1,
      'supportUnit REGIONAL_SECURITY_LEAD': 1,
      'agency JOINT_CYBER_UNIT': 1,
      'board REGIONAL_SECURITY_LEAD': 1,
    },
  ],
  [
    'REVIEW_REQUESTED',
    {
      'trust DSPT_TEAM': 1,
      'trust REGIONAL_SECURITY_LEAD': 1,
      'board DSPT_TEAM': 2,
      'board REGIONAL_SECURITY_LEAD': 2,
      'supportUnit DSPT_TEAM': 2,
      'supportUnit REGIONAL_SECURITY_LEAD': 2,
      'supplier DSPT_TEAM': 2,
      'provider DSPT_TEAM': 1,
      'provider JOINT_CYBER_UNIT': 1,
      'agency DSPT_TEAM': 1,
      'agency JOINT_CYBER_UNIT': 1,
      'lateTrust DSPT_TEAM': 1,
      'lateTrust REGIONAL_SECURITY_LEAD': 1,
    },
  ],
]
