import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { importTrusts } from '../../src/imports/ods.ts'
import { importRegister } from '../../src/imports/register.ts'
import { dataFolder as folder, from, isDataThere as isThere, taken } from '../imports/importing.ts'
import { startService, type RunningService } from './service.ts'

/** The rows of the README's table: region, total, exceeded, met, approaching, not met, not published. */
const expected = (): readonly (readonly [string, readonly number[]])[] =>
  readFileSync(join(folder, 'README.md'), 'utf8')
    .split('\n')
    .filter(line => /^\| Y\d\d /.test(line))
    .map(line => {
      const [, region = '', ...counts] = line.split('|').map(cell => cell.trim())
      return [region.slice(0, 3), counts.slice(0, 6).map(Number)] as const
    })

type Counted = {
  readonly region: { readonly code: string } | null
  readonly organisations: number
  readonly statuses: readonly { readonly status: string; readonly count: number }[]
}

const inColumns = ({ organisations, statuses }: Counted): readonly number[] => [
  organisations,
  ...statuses.map(({ count }) => count).toReversed(),
]

const inName = isThere
  ? 'the real files of trusts'
  : `skipped, as there is no folder ${folder}: the real files of trusts`

;(isThere ? describe : describe.skip)(inName, () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService()
    const fileOf = (kind: 'ods' | 'register', name: string) => createReadStream(join(folder, kind, name))
    for (const name of ['etr.csv', 'ect.csv'])
      taken(await importTrusts(service.serving, fileOf('ods', name), from(name)))
    const register = 'trusts-2022-23.csv'
    taken(await importRegister(service.serving, fileOf('register', register), { ...from(register), cycle: '2022-23' }))
  }, 60_000)
  afterAll(() => service.stop())

  const summary = async (variables: object) =>
    (await service.ask('regional-summary', { cycle: '2022-23', kinds: ['NHS_TRUST'], ...variables })).data
      .regionalSummary as {
      rows: readonly Counted[]
      national: Counted
      total: Counted
    }

  test('R3 R4 R61 give the table that is written beside them', async () => {
    const { rows, national, total } = await summary({})
    expect(expected()).toHaveLength(7)
    expect(rows.map(one => [one.region?.code, inColumns(one)])).toEqual(expected())
    expect(inColumns(national)).toEqual([0, 0, 0, 0, 0, 0])
    expect(inColumns(total)).toEqual(
      [0, 1, 2, 3, 4, 5].map(column => expected().reduce((sum, [, counts]) => sum + (counts[column] ?? 0), 0)),
    )
  })

  test('R61 give, as of now, the same table; and as of its first day, nobody who has published', async () => {
    expect((await summary({ asOf: service.now().toISOString() })).rows).toEqual((await summary({})).rows)
    const inJuly = (await summary({ asOf: '2022-07-01T12:00:00Z' })).total
    expect([inJuly.organisations, inJuly.statuses[0]?.count]).toEqual([212, 212])
  })

  test.each([
    ['RA4', null],
    ['RVY', null],
  ])('R61 %s, which closed during the cycle, counts as not published', async odsCode => {
    const { assessments, closedOn } = (await service.ask('organisation-status', { odsCode })).data.organisation
    expect([assessments.at(-1)?.cycle, assessments.at(-1)?.status]).toEqual(['2022-23', 'NOT_PUBLISHED'])
    expect(closedOn >= '2022-07-01' && closedOn <= '2023-06-30').toBe(true)
  })
})
