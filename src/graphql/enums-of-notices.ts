import { noticeStandings } from '../domain/advance-notice.ts'
import { describedEnum } from './described-enum.ts'

export const NoticeStandingEnum = describedEnum(
  'NoticeStanding',
  'How an organisation stands with the notice that it gives in advance when it knows that it will fall short of the standard. A late or missing notice blocks nothing.',
  noticeStandings,
  {
    NOT_OWED: 'None is asked for: the cycle asks none of its kind, or it has met the standard.',
    NOT_YET_DUE:
      'None was given, and none has to have been: the day for it has not passed, or nothing has been published and the standard may still be met by the deadline.',
    GIVEN: 'It was given by the day for it.',
    GIVEN_LATE: 'It was given after that day.',
    MISSING: 'The organisation has fallen short of the standard and gave none.',
  },
)
