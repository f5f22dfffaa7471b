import type { ToolkitStatus } from '../../../src/domain/assessment.ts'
import { stateNames, type PlanState } from '../../../src/domain/improvement-plan.ts'
import { longDate } from '../../../src/domain/notification-texts.ts'
import { regions } from '../../../src/reference/regions.ts'
import type { Told } from '../../jobs/working.ts'

/** Dates as people write them, wherever a sentence of the service holds one as programs do. */
export const inWords = (text: string): string => text.replace(/\d{4}-\d{2}-\d{2}/g, longDate)

export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

export const statusNames: Readonly<Record<ToolkitStatus, string>> = {
  NOT_PUBLISHED: 'Not Published',
  STANDARDS_NOT_MET: 'Standards Not Met',
  APPROACHING_STANDARDS: 'Approaching Standards',
  STANDARDS_MET: 'Standards Met',
  STANDARDS_EXCEEDED: 'Standards Exceeded',
}

export const planInWords = (state: PlanState | null): string =>
  state === null ? 'It has no plan' : `Its plan is ${stateNames[state]}`

const addresseeNames: Readonly<Record<string, string>> = {
  ORGANISATION: 'the organisation',
  DSPT_TEAM: 'the DSPT team',
  REGIONAL_SECURITY_LEAD: 'the Regional Security Lead',
  REGIONAL_TRANSFORMATION_TEAM: 'the Regional Digital Transformation team',
  JOINT_CYBER_UNIT: 'the Joint Cyber Unit',
  NHS_ENGLAND: 'NHS England',
  DHSC: 'the DHSC',
}

const regionName = (code: string): string => regions.find(region => region.code === code)?.name ?? code

/** Who was told, with the region of a regional team. */
export const receivers = (told: readonly Told[]): string =>
  listed(
    told.map(
      ({ addressee, region }) =>
        `${addresseeNames[addressee]}${region === null ? '' : ` (${regionName(region.code)})`}`,
    ),
  )

/** What was said about an organisation, without the words that every message of its kind has. */
export const said = ({ body, kind }: Told): string => {
  const [, first = '', second = ''] = body.split('\n\n')
  if (kind === 'CHASE') return second
  return kind === 'ESCALATION' ? first.slice(first.indexOf('. ') + 2) : first
}
