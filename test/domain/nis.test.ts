import { describe, expect, test } from '@jest/globals'
import { ruleNisNotice, type NisNotice, type NisNoticeGiven } from '../../src/domain/nis.ts'
import { organisationKinds } from '../../src/domain/organisation.ts'
import { codesOf, organisationWith, placesOf, reasonsOf } from './facts.ts'

const today = '2024-07-08'

const notice: NisNoticeGiven = {
  kind: 'INFORMATION',
  issuedOn: '2024-07-05',
  issuedBy: 'The designated authority for health',
  reference: 'NIS/1',
  summary: 'It is to say how it will close its gaps.',
  isCorrection: false,
}

describe('R52 notices under the NIS Regulations', () => {
  const operators = ['NHS_TRUST', 'ICB', 'INDEPENDENT_OES']

  test.each(organisationKinds)('R52 exist for %s only if it is an operator of essential services', kind => {
    const reasons = reasonsOf(ruleNisNotice(organisationWith({ kind }), notice, [], today))
    expect(codesOf(reasons)).toEqual(operators.includes(kind) ? [] : ['NOT_ELIGIBLE'])
  })

  // oxfmt-ignore
  test.each<readonly [string, Partial<NisNotice>, readonly string[]]>([
    ['of today',           { issuedOn: '2024-07-08' },              []],
    ['of tomorrow',        { issuedOn: '2024-07-09' },              ['INVALID_INPUT issuedOn']],
    ['of nobody',          { issuedBy: ' ' },                       ['INVALID_INPUT issuedBy']],
    ['without reference',  { reference: '' },                       ['INVALID_INPUT reference']],
    ['about nothing',      { summary: '' },                         ['INVALID_INPUT summary']],
    ['with two mistakes',  { summary: '', issuedOn: '2025-01-01' }, ['INVALID_INPUT summary', 'INVALID_INPUT issuedOn']],
  ])('R52 a notice %s', (_case, change, places) => {
    expect(placesOf(reasonsOf(ruleNisNotice(organisationWith(), { ...notice, ...change }, [], today)))).toEqual(places)
  })

  const corrected = { isCorrection: true }
  // oxfmt-ignore
  test.each<readonly [string, Partial<NisNoticeGiven>, readonly string[]]>([
    ['the same again',                       {},                                   ['INVALID_INPUT reference']],
    ['the same in other words',              { summary: 'Something else.' },       ['INVALID_INPUT reference']],
    ['the same with a blank after it',       { reference: 'NIS/1 ' },              ['INVALID_INPUT reference']],
    ['one of another kind',                  { kind: 'PENALTY' },                  []],
    ['one of another day',                   { issuedOn: '2024-07-04' },           []],
    ['one of another reference',             { reference: 'NIS/2' },               []],
    ['a correction of it',                   { ...corrected, summary: 'Better.' }, []],
    ['a correction of one not recorded',     { ...corrected, reference: 'NIS/2' }, ['INVALID_INPUT isCorrection']],
  ])('R52 where a notice is recorded, %s', (_case, change, places) => {
    const ruling = ruleNisNotice(organisationWith(), { ...notice, ...change }, [notice], today)
    expect(placesOf(reasonsOf(ruling))).toEqual(places)
  })
})
