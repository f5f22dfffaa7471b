import { userErrorCodes } from '../domain/refusal.ts'
import { describedEnum } from './described-enum.ts'
import { errorCodeMeanings, errorCodes, type ErrorCode } from './error-codes.ts'

export const UserErrorCodeEnum = describedEnum(
  'UserErrorCode',
  'Why the rules of the process refuse an act. Every reason that applies is given at once, in the userErrors of the payload.',
  userErrorCodes,
  {
    INVALID_INPUT: 'Something in the input is missing, is not known, or does not fit with the rest.',
    NOT_ELIGIBLE: 'The kind of the organisation does not take part in this. The message lists the kinds that do.',
    NOT_YET_AVAILABLE: 'It is too early in the cycle. The message says from which day it is possible.',
    STANDARD_ALREADY_MET: 'The assessment meets the standard: it needs no improvement plan, and cannot have one.',
    TRANSITION_NOT_ALLOWED: 'The state of the plan does not allow it now. Comes as TransitionNotAllowedError.',
    CRITERIA_NOT_MET: 'The plan fails criteria of approval. Comes as CriteriaNotMetError, with each of them.',
    STALE_REVISION: 'Somebody has changed it since you read it. Comes as StaleRevisionError, with what has changed.',
    SEPARATION_OF_DUTIES:
      'You have a part in this plan, or have agreed for the other party: somebody else has to do it.',
    NOT_ROUTED_TO_YOU: 'You do not speak for that team or party, or the plan is not routed to it.',
    ITEM_ALREADY_IN_PLAN: 'The plan has an item for this gap already.',
    IDEMPOTENCY_KEY_REUSED: 'The same key was used before with another input. Take a new key for a new act.',
  },
)

export const ErrorCodeEnum = describedEnum(
  'ErrorCode',
  'The codes that an error at the top level of an answer can carry, in extensions.code. The list is closed. Refusals by the rules of the process are no such errors: they stand in userErrors.',
  errorCodes,
  Object.fromEntries(errorCodes.map(code => [code, errorCodeMeanings[code].meaning])) as Record<ErrorCode, string>,
)
