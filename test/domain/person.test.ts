import { describe, expect, test } from '@jest/globals'
import { agreeExceptionalDate } from '../../src/domain/exceptional-date.ts'
import { isSamePerson, type Person } from '../../src/domain/person.ts'
import { isAgreedByBoth } from '../../src/domain/plan-item.ts'
import { claimReasons, releaseReasons } from '../../src/domain/review-work.ts'
import {
  agreement,
  codesOf,
  lateItemAgreedBy,
  named,
  nothingOfTheReview,
  planIn,
  planUnderReview,
  reasonsOf,
  viewer,
} from './facts.ts'

// oxfmt-ignore
const pairs: readonly (readonly [string, Person, Person, boolean])[] = [
  ['the same subject of the same issuer',    named('ann', 'urn:a'), named('ann', 'urn:a'), true],
  ['the same subject of another issuer',     named('ann', 'urn:a'), named('ann', 'urn:b'), false],
  ['another subject of the same issuer',     named('ann', 'urn:a'), named('bob', 'urn:a'), false],
  ['the same subject, one issuer not known', named('ann', 'urn:a'), named('ann'),          true],
  ['the same subject, no issuer known',      named('ann'),          named('ann'),          true],
  ['another subject, no issuer known',       named('ann'),          named('bob'),          false],
]

const reviewer = ({ subject, issuer }: Person, ...grants: readonly string[]) => ({
  ...viewer(subject, 'DSPT_REVIEWER', ...grants),
  ...(issuer === null ? {} : { issuer }),
})

describe('S7 R43 who is the same person', () => {
  test.each(pairs)('S7 R43 %s', (_case, one, other, isSame) => {
    expect([isSamePerson(one, other), isSamePerson(other, one)]).toEqual([isSame, isSame])
  })

  test.each(pairs)(
    'S7 R43 %s: who edited a plan claims it to review, under whatever grant',
    (_case, one, other, isSame) => {
      const plan = planIn('UNDER_REVIEW', { editors: [one] })
      const codes = isSame ? ['SEPARATION_OF_DUTIES'] : []
      expect(codesOf(claimReasons(plan, reviewer(other)))).toEqual(codes)
      expect(codesOf(claimReasons(plan, { ...reviewer(named('zoe', 'urn:z')), actor: other }))).toEqual(codes)
    },
  )

  test.each(pairs)('S7 R37 %s: who agreed for one party agrees for the other', (_case, one, other, isSame) => {
    const item = { ...lateItemAgreedBy(), agreements: [{ ...agreement('NHS_ENGLAND'), by: one }] }
    const given = { itemIds: [item.id], party: 'DHSC', reason: 'Why.', agreedDate: null } as const
    const by = reviewer(other, 'DHSC_OFFICIAL')
    expect(codesOf(reasonsOf(agreeExceptionalDate(planUnderReview({ items: [item] }), given, by)))).toEqual(
      isSame ? ['SEPARATION_OF_DUTIES'] : [],
    )
    const agreements = [...item.agreements, { ...agreement('DHSC'), by: other }]
    expect(isAgreedByBoth({ ...item, agreements })).toBe(!isSame)
  })

  test.each(pairs)('S7 R32 %s: a claim is given back', (_case, one, other, isSame) => {
    const claim = { by: one, at: '2024-07-08T08:00:00Z' }
    const plan = planIn('UNDER_REVIEW', { review: { ...nothingOfTheReview, claim } })
    expect(releaseReasons(plan, reviewer(other)).length).toBe(isSame ? 0 : 1)
  })
})
