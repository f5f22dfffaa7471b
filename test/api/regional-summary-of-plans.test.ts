import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { addOrganisations, addPlans, type Invented, type InventedPlan } from './invented.ts'
import {
  administrator,
  administratorOf,
  ann,
  ciso,
  dhscOfficial,
  jointCyberUnit,
  leadOf,
  memberOf,
  statusClientOf,
  transformationTeamOf,
} from './people.ts'
import { startService, type RunningService } from './service.ts'
import { regions, states, summaryOf, type Row, type Summary } from './summary.ts'

const some = (prefix: string, count: number, region: Invented['region']): readonly Invented[] =>
  Array.from({ length: count }, (_none, index) => ({
    odsCode: `${prefix}${index}`,
    name: `${prefix} Hospitals ${index}`,
    kind: 'NHS_TRUST',
    region,
  }))

describe('R57 R62 the plans of the summary', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService()
    const [south, east, london] = [some('ZS', 6, 'Y58'), some('ZE', 7, 'Y61'), some('ZL', 2, 'Y56')]
    await addOrganisations(service, [...south, ...east, ...london])
    const inState =
      (state: InventedPlan['state']) =>
      ({ odsCode }: Invented) => ({ odsCode, state, submittedAt: '2024-06-20T09:00:00Z' })
    await addPlans(service, [...[...south, ...east].map(inState('APPROVED')), ...london.map(inState('SUBMITTED'))])
  })
  afterAll(() => service.stop())

  const plansOf = ({ rows, national, total }: Summary, state: string) =>
    [...rows, national, total].map(
      ({ plans }) => plans && (plans.find(plan => plan.state === state)?.count ?? 'hidden'),
    )

  const nothing: readonly (number | null)[] = Array.from({ length: 9 }, () => null)
  const approved = [0, 6, 0, 0, 7, 0, 0, 0, 13]

  test.each([
    ['the public', undefined, nothing],
    ['a member', memberOf('ZS0'), nothing],
    ['an administrator of an organisation', administratorOf('ZS0'), nothing],
    ['a status client', statusClientOf('ZS0'), nothing],
    ['the Joint Cyber Unit', jointCyberUnit, nothing],
    ['a Regional Security Lead', leadOf('Y58'), nothing.with(1, 6)],
    ['a Regional Digital Transformation team', transformationTeamOf('Y61'), nothing.with(4, 7)],
    ['the lead of a region without plans', leadOf('Y63'), nothing.with(6, 0)],
    [
      'the lead of two regions',
      { subject: 'pat', roles: ['REGIONAL_SECURITY_LEAD:Y58', 'REGIONAL_SECURITY_LEAD:Y61'] },
      nothing.with(1, 6).with(4, 7),
    ],
    ['a reviewer', ann, approved],
    ['an administrator of the service', administrator, approved],
    ['the National CISO', ciso, approved],
    ['an official of the department', dhscOfficial, approved],
  ])('are told to %s as far as they may see them', async (_who, person, counts) => {
    const summary = await summaryOf(service, {}, person)
    expect(plansOf(summary, 'APPROVED')).toEqual(counts)
    const told = [...summary.rows, summary.national, summary.total].flatMap(({ plans }) =>
      plans === null ? [] : [plans],
    )
    for (const plans of told) {
      expect(plans.map(({ state }) => state)).toEqual(states)
      expect(plans.every(({ suppressed }) => !suppressed)).toBe(true)
    }
  })

  test('are not counted for whoever does not ask for them', async () => {
    const { data } = await service.ask('regional-summary', { cycle: '2023-24' })
    expect(data.regionalSummary.rows.map(({ plans }: Row) => plans)).toEqual(regions.map(() => null))
  })
})
