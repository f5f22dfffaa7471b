import { describe, expect, test } from '@jest/globals'
import { toolkitStatuses, type ToolkitStatus } from '../../src/domain/assessment.ts'
import {
  exemplarsFor,
  exemplaryStatuses,
  mostExemplars,
  type Exemplar,
  type FallingShort,
} from '../../src/domain/exemplars.ts'

const short = (change: Partial<FallingShort> = {}): FallingShort => ({
  odsCode: 'X01',
  kind: 'NHS_TRUST',
  region: 'Y58',
  status: 'APPROACHING_STANDARDS',
  ...change,
})

const exemplar = (odsCode: string, change: Partial<Exemplar> = {}): Exemplar => ({
  odsCode,
  name: `Example ${odsCode}`,
  kind: 'NHS_TRUST',
  region: 'Y58',
  status: 'STANDARDS_MET',
  ...change,
})

const named = (doingWell: readonly Exemplar[], to = short()) =>
  exemplarsFor(to, doingWell).map(({ odsCode }) => odsCode)

describe('R50 who does well in the region', () => {
  test.each<readonly [ToolkitStatus, readonly string[]]>([
    ['NOT_PUBLISHED', ['X02']],
    ['STANDARDS_NOT_MET', ['X02']],
    ['APPROACHING_STANDARDS', ['X02']],
    ['STANDARDS_MET', []],
    ['STANDARDS_EXCEEDED', []],
  ])('R50 an organisation at %s is pointed to %j', (status, codes) => {
    expect(named([exemplar('X02')], short({ status }))).toEqual(codes)
  })

  test.each(toolkitStatuses)('R50 one at %s does well by its status alone', status => {
    const doesWell = status === 'STANDARDS_MET' || status === 'STANDARDS_EXCEEDED'
    expect(named([exemplar('X02', { status })])).toEqual(doesWell ? ['X02'] : [])
    expect(exemplaryStatuses.includes(status)).toBe(doesWell)
  })

  test.each<readonly [string, Exemplar, FallingShort]>([
    ['of another region', exemplar('X02', { region: 'Y60' }), short()],
    ['of a region, for one that has none', exemplar('X02'), short({ region: null })],
    ['that is the same organisation', exemplar('X01'), short()],
  ])('R50 nobody is pointed to one %s', (_case, other, to) => {
    expect(named([other], to)).toEqual([])
  })

  test('R50 its own kind comes first, then who exceeds the standard, then the order of names, then of codes', () => {
    const inOrder = [
      exemplar('X09', { status: 'STANDARDS_EXCEEDED' }),
      exemplar('X08', { name: 'Alder Example' }),
      exemplar('X05', { name: 'birch Example' }),
      exemplar('X06', { name: 'birch Example' }),
      exemplar('X02', { kind: 'ICB', status: 'STANDARDS_EXCEEDED', name: 'Zelkova Example' }),
    ]
    const codes = inOrder.map(({ odsCode }) => odsCode)
    expect(named(inOrder)).toEqual(codes)
    expect(named(inOrder.toReversed())).toEqual(codes)
    expect(named([exemplar('X03', { kind: 'CSU', name: 'Acer Example' }), ...inOrder])).toEqual(codes)
  })

  test('R50 five are named at most', () => {
    expect(mostExemplars).toBe(5)
    const many = Array.from({ length: 9 }, (_none, index) => exemplar(`Y0${index}`))
    expect(named(many)).toEqual(['Y00', 'Y01', 'Y02', 'Y03', 'Y04'])
  })
})
