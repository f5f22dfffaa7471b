import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { addOrganisations, moveClock, type Invented } from './invented.ts'
import { administratorOf, ann } from './people.ts'
import { startService, type RunningService } from './service.ts'
import { document, regions, statuses, summaryOf, type Summary } from './summary.ts'
import {
  answerAll,
  assessmentOf,
  claimed,
  confirmed,
  decide,
  done,
  draftPlan,
  requestReview,
  submitPlan,
  support,
} from './walk.ts'

const counted = (service: RunningService, variables: object) =>
  summaryOf(service, variables).then(({ rows, national, total }) => [
    ...rows.map(({ organisations }) => organisations),
    national.organisations,
    total.organisations,
  ])

const holds = ({ rows, national, total }: Summary): void => {
  expect(rows.map(({ region }) => region?.code)).toEqual(regions)
  expect([national.region, total.region]).toEqual([null, null])
  for (const one of [...rows, national, total]) {
    expect(one.statuses.map(({ status }) => status)).toEqual(statuses)
    expect(one.statuses.reduce((sum, { count }) => sum + count, 0)).toBe(one.organisations)
  }
  const parts = [...rows, national]
  expect(total.organisations).toBe(parts.reduce((sum, { organisations }) => sum + organisations, 0))
  expect(total.statuses.map(({ count }) => count)).toEqual(
    statuses.map((_status, index) => parts.reduce((sum, part) => sum + (part.statuses[index]?.count ?? 0), 0)),
  )
}

const invented: readonly Invented[] = [
  { odsCode: 'ZR1', name: 'Ravensholt Hospitals', kind: 'NHS_TRUST', region: 'Y58' },
  { odsCode: 'ZR2', name: 'Millbourne Hospitals', kind: 'NHS_TRUST', region: 'Y61' },
  { odsCode: 'ZR3', name: 'Kestrel Systems', kind: 'KEY_IT_SUPPLIER', region: null },
  { odsCode: 'ZR4', name: 'Kestrel Practice', kind: 'OTHER', region: 'Y58' },
  { odsCode: 'ZR5', name: 'Closed on the first day', kind: 'NHS_TRUST', region: 'Y63', closedOn: '2023-07-01' },
  { odsCode: 'ZR6', name: 'Closed the day before', kind: 'NHS_TRUST', region: 'Y63', closedOn: '2023-06-30' },
  { odsCode: 'ZR7', name: 'Opened on the last day', kind: 'NHS_TRUST', region: 'Y62', openedOn: '2024-06-30' },
  { odsCode: 'ZR8', name: 'Opened the day after', kind: 'NHS_TRUST', region: 'Y62', openedOn: '2024-07-01' },
]

describe('R61 the summary of a cycle', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService()
    await addOrganisations(service, invented)
  })
  afterAll(() => service.stop())

  test('has every region and every status, also at zero, and adds up', async () => {
    const summary = await summaryOf(service, {})
    holds(summary)
    expect([summary.cycle, summary.asOf]).toEqual(['2023-24', '2024-07-08T08:00:00.000Z'])
  })

  // In the reference data are 42 boards: 5, 7, 6, 11, 6, 3 and 4 by region.
  test.each([
    ['no kinds: those that may submit a plan', {}, [5, 8, 6, 11, 7, 4, 5, 1, 47]],
    ['kinds: null', { kinds: null }, [5, 8, 6, 11, 7, 4, 5, 1, 47]],
    ['boards', { kinds: ['ICB'] }, [5, 7, 6, 11, 6, 3, 4, 0, 42]],
    ['trusts', { kinds: ['NHS_TRUST'] }, [0, 1, 0, 0, 1, 1, 1, 0, 4]],
    ['trusts and suppliers', { kinds: ['NHS_TRUST', 'KEY_IT_SUPPLIER'] }, [0, 1, 0, 0, 1, 1, 1, 1, 5]],
    ['a kind that may submit no plan', { kinds: ['OTHER'] }, [0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['no kind at all', { kinds: [] }, [0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['trusts in the cycle before', { kinds: ['NHS_TRUST'], cycle: '2022-23' }, [0, 1, 0, 0, 1, 0, 2, 0, 4]],
    ['trusts in the cycle after', { kinds: ['NHS_TRUST'], cycle: '2024-25' }, [0, 1, 0, 0, 1, 2, 0, 0, 4]],
    [
      'trusts, before the last one opened',
      { kinds: ['NHS_TRUST'], asOf: '2024-06-29T12:00:00Z' },
      [0, 1, 0, 0, 1, 0, 1, 0, 3],
    ],
    [
      'trusts, as the last one opened, at midnight in London',
      { kinds: ['NHS_TRUST'], asOf: '2024-06-29T23:00:00Z' },
      [0, 1, 0, 0, 1, 1, 1, 0, 4],
    ],
  ])('counts, for %s, who was open on a day of it', async (_case, variables, counts) => {
    expect(await counted(service, variables)).toEqual(counts)
  })

  test('of a cycle that is not known is not found', async () => {
    const { data, errors, status } = await service.send(document, { cycle: '2019-20' })
    expect([data, status, errors?.[0]?.extensions.code]).toEqual([null, 200, 'NOT_FOUND'])
  })

  test('asked as of an instant answers as it did then: before, between and after every change', async () => {
    const [zr1, zr2] = ['ZR1', 'ZR2'] as const
    const draft = { walk: await draftPlan(service, zr1, ['1.1.1']) }
    const steps: readonly (readonly [at: string, step: () => Promise<unknown>])[] = [
      ['2024-07-09T08:00:00Z', async () => requestReview(service, await submitPlan(service, draft.walk))],
      [
        '2024-07-10T08:00:00Z',
        async () => {
          await answerAll(service, zr2, [])
          const { id, revision } = await assessmentOf(service, zr2)
          await done(
            service,
            'assessment-publish',
            { assessmentId: id, expectedRevision: revision },
            administratorOf(zr2),
          )
        },
      ],
      ['2024-07-11T08:00:00Z', async () => decide(service, await support(service, draft.walk, 'Y58'), 'APPROVE')],
      ['2024-07-12T08:00:00Z', () => claimed(service, draft.walk)],
      ['2024-07-13T08:00:00Z', () => confirmed(service, draft.walk)],
    ]
    const then = [await summaryOf(service, {}, ann)]
    for (const [at, step] of steps) {
      await moveClock(service, at)
      await step()
      then.push(await summaryOf(service, {}, ann))
    }
    await moveClock(service, '2024-08-01T08:00:00Z')
    expect(new Set(then.map(summary => JSON.stringify({ ...summary, asOf: null }))).size).toBe(6)
    for (const summary of then) {
      holds(summary)
      expect(await summaryOf(service, { asOf: summary.asOf }, ann)).toEqual(summary)
      const justBeforeTheNext = new Date(Date.parse(summary.asOf) + 86_399_999).toISOString()
      expect(await summaryOf(service, { asOf: justBeforeTheNext }, ann)).toEqual({
        ...summary,
        asOf: justBeforeTheNext,
      })
    }
    const y58 = then.map(({ rows }) => rows[1])
    expect(y58.map(one => one?.statuses.map(({ count }) => count).join(' '))).toEqual([
      '8 0 0 0 0',
      '7 1 0 0 0',
      '7 1 0 0 0',
      '7 0 1 0 0',
      '7 0 1 0 0',
      '7 0 0 1 0',
    ])
    expect(
      y58.map(one =>
        one?.plans
          ?.filter(({ count }) => count === 1)
          .map(({ state }) => state)
          .join(),
      ),
    ).toEqual(['DRAFT', 'UNDER_REVIEW', 'UNDER_REVIEW', 'APPROVED', 'COMPLETION_CLAIMED', 'COMPLETED'])
    const beforeEverything = await summaryOf(service, { asOf: '2024-07-08T07:59:59.999Z' }, ann)
    expect(beforeEverything.total.statuses.map(({ count }) => count)).toEqual([47, 0, 0, 0, 0])
    expect(beforeEverything.total.plans?.every(({ count }) => count === 0)).toBe(true)
  }, 60_000)
})
