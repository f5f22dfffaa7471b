import { roles } from '../domain/access.ts'
import { describedEnum } from './described-enum.ts'

export const RoleEnum = describedEnum(
  'Role',
  'What somebody, or a program, is to this service. Some roles are held for one organisation or in one region; one person can hold several. Nobody reviews a plan of their own organisation, whatever roles they hold.',
  roles,
  {
    STATUS_CLIENT:
      "A program that shows where an organisation's plan stands. It sees the state of the plan and the next date due, and none of the content. Held for an organisation.",
    REPORTING_CLIENT: 'A program that collects totals. It sees counts, never a single plan.',
    ORGANISATION_ADMINISTRATOR:
      'Somebody of the organisation who may do everything there: record, publish, ask for the review, claim completion. Held for an organisation.',
    ORGANISATION_MEMBER:
      'Somebody of the organisation who works on its assessment and plan and reports progress, and does not publish. Held for an organisation.',
    ORGANISATION_VIEWER: 'Somebody of the organisation who reads its assessment and plan. Held for an organisation.',
    DSPT_REVIEWER: 'A member of the DSPT team. Sees every plan, decides on plans and confirms their completion.',
    DSPT_ADMINISTRATOR:
      'A member of the DSPT team who may also run the service, such as change the calendar of a cycle, or move the clock of a sandbox.',
    REGIONAL_SECURITY_LEAD:
      'The Regional Security Lead: sees the plans of one region and gives opinions on those that are routed there. Held for a region.',
    REGIONAL_TRANSFORMATION_TEAM:
      'The Regional Digital Transformation team: sees the plans of one region, to help where one is missing or late. Held for a region.',
    JOINT_CYBER_UNIT:
      "The Joint Cyber Unit: gives opinions on plans of independent operators of essential services and of arm's-length bodies, and reads those of trusts and integrated care boards.",
    NATIONAL_CISO:
      'The National Chief Information Security Officer: sees every plan, and alone may accept one that fails criteria.',
    DHSC_OFFICIAL:
      'An official of the Department of Health and Social Care: sees every plan, agrees exceptional dates on behalf of the department, and records notices under the NIS Regulations.',
  },
)
