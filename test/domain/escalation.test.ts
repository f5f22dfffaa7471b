import { expect, test } from '@jest/globals'
import { ruleContact } from '../../src/domain/contact.ts'
import { ruleEscalation } from '../../src/domain/escalation.ts'
import type { OrganisationKind } from '../../src/domain/organisation.ts'
import { assessmentOf, placesOf, reasonsOf } from './facts.ts'

const reason = 'Three calls were not answered.'

// oxfmt-ignore
test.each<readonly [OrganisationKind, string, boolean, readonly string[]]>([
  ['NHS_TRUST',       reason, false, []],
  ['NHS_TRUST',       ' ',    false, ['INVALID_INPUT reason']],
  ['NHS_TRUST',       reason, true,  ['INVALID_INPUT assessmentId']],
  ['LOCAL_AUTHORITY', reason, false, ['NOT_ELIGIBLE assessmentId']],
  ['LOCAL_AUTHORITY', '',     true,  ['INVALID_INPUT reason', 'NOT_ELIGIBLE assessmentId', 'INVALID_INPUT assessmentId']],
])('R51 of a %s, with the reason "%s", escalated before: %s, is refused for %j', (kind, given, isEscalated, places) => {
  expect(placesOf(reasonsOf(ruleEscalation(assessmentOf(kind), { reason: given, isEscalated })))).toEqual(places)
})

test.each<readonly [OrganisationKind, string]>([
  ['ICB', 'REGIONAL_TRANSFORMATION_TEAM'],
  ['INDEPENDENT_OES', 'NHS_ENGLAND'],
])('R51 of a %s it goes to %s', (kind, addressedTo) => {
  expect(ruleEscalation(assessmentOf(kind), { reason, isEscalated: false })).toEqual({ addressedTo })
})

test.each([
  ['team@example.nhs.uk', []],
  ['o.team+dspt@sub-domain.example.org', []],
  [null, []],
  ['team@localhost', ['INVALID_INPUT email']],
  ['@example.org', ['INVALID_INPUT email']],
  ['a@b.example\r\nBcc: c@d.example', ['INVALID_INPUT email']],
  ['', ['INVALID_INPUT email']],
])('R65 an address such as %j is refused for %j', (email, places) => {
  expect(placesOf(reasonsOf(ruleContact({ addressee: 'DHSC', region: null, odsCode: null, email })))).toEqual(places)
})
