import { concernGrounds } from '../domain/concern.ts'
import { nisNoticeKinds } from '../domain/nis.ts'
import { describedEnum } from './described-enum.ts'

export const NisNoticeKindEnum = describedEnum(
  'NisNoticeKind',
  'What can be served on an operator of essential services under the Network and Information Systems (NIS) Regulations 2018.',
  nisNoticeKinds,
  {
    INFORMATION: 'It has to provide information.',
    INSPECTION: 'It is inspected.',
    ENFORCEMENT: 'It has to take the steps that are set out.',
    PENALTY: 'It has to pay a penalty.',
  },
)

export const ConcernGroundEnum = describedEnum(
  'ConcernGround',
  'Why there is too little reassurance about an operator of essential services. A ground is worked out from what is there, and is no judgement.',
  concernGrounds,
  {
    NO_PLAN:
      'It published short of the standard, or did not publish by the deadline, and has submitted no improvement plan. A draft is none.',
    INCOMPLETE_PLAN: 'Its submitted plan leaves out gaps, or has items without an action, an owner or a date.',
    INSUFFICIENT_QUALITY: 'A version of its plan was not agreed, and none has been since.',
    SLIPPING: 'Items of its approved plan are past the date agreed at approval, or updates are missing.',
  },
)
