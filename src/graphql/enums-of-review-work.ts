import { signalCodes } from '../domain/review-signals.ts'
import { callStates } from '../domain/review-work.ts'
import { differenceKinds } from '../domain/version-comparison.ts'
import { describedEnum } from './described-enum.ts'

export const CallStateEnum = describedEnum(
  'CallState',
  'How far the call has come that is owed when a plan is not agreed.',
  callStates,
  {
    TO_ARRANGE: 'It is owed, and nothing is arranged yet.',
    ARRANGED: 'It is arranged: with whom, and for when.',
    HELD: 'It was held, and its outcome is recorded.',
    NOT_NEEDED: 'The plan was approved before it was held.',
  },
)

export const SignalCodeEnum = describedEnum(
  'SignalCode',
  'What can be worth a look in a plan. A signal is no verdict: it decides nothing, and may have a good reason.',
  signalCodes,
  {
    MORE_THAN_A_FEW_ITEMS: 'The plan has more items than the number that the cycle gives.',
    ALL_DATES_ON_THE_LAST_DAY: 'Every planned completion date is the last day that the cycle allows.',
    ONE_OWNER_WITH_MANY_ACTIONS: 'One action owner has more actions than the number that the cycle gives.',
    NO_WORD_ON_FUNDING: 'Items say nothing of whether the money is secured.',
    MILESTONE_AFTER_COMPLETION: 'Items have a milestone after their planned completion date.',
    SAME_TEXT_IN_SEVERAL_ITEMS: 'Several items say the same of what will be done.',
    OUTSTANDING_IN_AN_EARLIER_CYCLE:
      'Items go on with what was not finished in an earlier cycle, or are about evidence that a plan of the same organisation was about then.',
  },
)

export const DifferenceKindEnum = describedEnum(
  'DifferenceKind',
  'How an item of one version of a plan differs from the version before.',
  differenceKinds,
  {
    ADDED: 'The version before did not have it.',
    REMOVED: 'The version before had it, and this one does not.',
    CHANGED: 'Both have it, with different words, dates or other fields.',
  },
)
