import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addCouncils, askPage, idsOf, pageOf, type Listing, type Page, type PageAsked } from './listing.ts'
import { ann, leadOf } from './people.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
  await addCouncils(service)
})
afterAll(() => service.stop())

const organisations: Listing = { list: 'organisations' }
const assessments: Listing = { list: 'assessments' }
const plans: Listing = { list: 'improvementPlans', person: ann }

const listings: readonly (readonly [string, Listing, number])[] = [
  ['organisations', organisations, 92],
  ['organisations of one kind', { ...organisations, filter: { kinds: ['LOCAL_AUTHORITY'], cycle: '2023-24' } }, 50],
  ['plans, oldest first', { ...plans, orderBy: 'SUBMITTED_AT_ASC' }, 50],
  ['plans, newest first', { ...plans, orderBy: 'SUBMITTED_AT_DESC' }, 50],
  ['plans by name', { ...plans, orderBy: 'ORGANISATION_NAME_ASC' }, 50],
  ['assessments of one kind', { ...assessments, filter: { cycle: '2023-24', kinds: ['LOCAL_AUTHORITY'] } }, 50],
  [
    'assessments with a plan, for who may know of it',
    { ...assessments, person: leadOf('Y58'), filter: { cycle: '2023-24', hasPlan: true } },
    13,
  ],
  ['plans of one region', { ...plans, filter: { regions: ['Y58'] }, person: leadOf('Y58') }, 17],
]

const walk = async (listing: Listing, size: number, direction: 'forward' | 'backward'): Promise<readonly Page[]> => {
  const pages: Page[] = []
  for (let cursor: string | null = null; ;) {
    const asked: PageAsked = direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor }
    const page = await pageOf(service, listing, asked)
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo
    pages.push(page)
    expect(pages.length).toBeLessThanOrEqual(100)
    cursor = direction === 'forward' ? endCursor : startCursor
    if (direction === 'forward' ? !hasNextPage : !hasPreviousPage)
      return direction === 'forward' ? pages : pages.toReversed()
  }
}

describe.each(listings)('S15 %s', (_name, listing, count) => {
  test.each(['forward', 'backward'] as const)(
    'walking %s with any page size visits every row once, in the order of one big page',
    async direction => {
      const whole = await pageOf(service, listing, { first: 100 })
      expect(new Set(idsOf(whole)).size).toBe(count)
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 3, max: 100 }), async size => {
          const pages = await walk(listing, size, direction)
          expect(pages.flatMap(idsOf)).toEqual(idsOf(whole))
          expect(pages.flatMap(({ edges }) => edges.map(({ cursor }) => cursor))).toEqual(
            whole.edges.map(({ cursor }) => cursor),
          )
          pages.forEach(({ pageInfo, totalCount, edges }, index) => {
            expect(totalCount).toBe(count)
            expect(pageInfo).toEqual({
              hasNextPage: index < pages.length - 1,
              hasPreviousPage: index > 0,
              startCursor: edges[0]?.cursor,
              endCursor: edges.at(-1)?.cursor,
            })
          })
        }),
        { numRuns: 4, examples: [[Math.ceil(count / 2)], [count]] },
      )
    },
  )

  test('a stretch between two cursors is the same from either end, and says what lies beyond', async () => {
    const { edges } = await pageOf(service, listing, { first: 100 })
    const between = { after: edges[1]?.cursor, before: edges[7]?.cursor }
    const expected = edges.slice(2, 7).map(({ node }) => node.id)
    const [forward, backward] = [
      await pageOf(service, listing, { first: 5, ...between }),
      await pageOf(service, listing, { last: 5, ...between }),
    ]
    expect([idsOf(forward), idsOf(backward)]).toEqual([expected, expected])
    expect([forward, backward].map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
      [true, true],
      [true, true],
    ])
    expect(idsOf(await pageOf(service, listing, { first: 2, ...between }))).toEqual(expected.slice(0, 2))
    expect(idsOf(await pageOf(service, listing, { last: 2, ...between }))).toEqual(expected.slice(-2))
  })
})

test.each([organisations, plans, assessments])(
  'S15 an empty page of $list has no cursors and nothing beside it',
  async listing => {
    const page = await pageOf(service, { ...listing, filter: { cycle: '2019-20' } }, { first: 10 })
    expect(page).toEqual({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  },
)

const sizes: readonly (readonly [string, PageAsked, string])[] = [
  ['first: 101', { first: 101 }, 'first is from 1 to 100; it was 101.'],
  ['first: 0', { first: 0 }, 'first is from 1 to 100; it was 0.'],
  ['first: -1', { first: -1 }, 'first is from 1 to 100; it was -1.'],
  ['last: 101', { last: 101 }, 'last is from 1 to 100; it was 101.'],
  ['last: 0', { last: 0 }, 'last is from 1 to 100; it was 0.'],
  ['last: -1', { last: -1 }, 'last is from 1 to 100; it was -1.'],
  ['both', { first: 1, last: 1 }, 'Give first or last, not both.'],
  ['neither', {}, 'Give first or last, from 1 to 100.'],
  ['both, as nothing', { first: null, last: null }, 'Give first or last, from 1 to 100.'],
]

describe.each([organisations, plans])('S15 $list', listing => {
  const refused = async (asked: PageAsked, of: Listing = listing) => {
    const { data, errors, status } = await askPage(service, of, asked)
    expect({ data: data ?? null, status }).toEqual({ data: null, status: 200 })
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    return errors?.[0]?.message ?? ''
  }

  test.each(sizes)('refuses %s and says so', async (_case, asked, message) => {
    expect(await refused(asked)).toBe(message)
  })

  const cursorOf = async (of: Listing): Promise<string> =>
    (await pageOf(service, of, { first: 3 })).edges[2]?.cursor ?? ''
  const bent = (cursor: string): string => `${cursor.slice(0, 9)}${cursor[9] === 'x' ? 'y' : 'x'}${cursor.slice(10)}`
  const parts = (cursor: string): string[] => JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[]
  const written = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const forged = (...keys: readonly string[]): string => {
    const [name, order] = [listing.list, listing.list === 'organisations' ? 'NAME_ASC' : 'SUBMITTED_AT_ASC']
    const digest = createHash('sha256')
      .update(JSON.stringify([name, order, {}, keys]))
      .digest('base64url')
      .slice(0, 12)
    return written([...keys, digest])
  }

  const cursors: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['of the other list', () => cursorOf(listing.list === 'organisations' ? plans : organisations)],
    ['of another filter', () => cursorOf({ ...listing, filter: { kinds: ['LOCAL_AUTHORITY'] } })],
    ['of another value of a filter', async () => cursorOf({ ...listing, filter: { regions: ['Y58'] } })],
    ['changed by hand', async () => bent(await cursorOf(listing))],
    [
      'of another row under the same digest',
      async () => written(parts(await cursorOf(listing)).with(1, '0190a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b')),
    ],
    ['cut short', async () => (await cursorOf(listing)).slice(0, -3)],
    ['with something at the end', async () => `${await cursorOf(listing)}=`],
    ['that is rubbish', async () => 'rubbish'],
    ['that is empty', async () => ''],
    ['that is another JSON', async () => written({ after: 1 })],
    ['that is a list of numbers', async () => written([1, 2, 3])],
    ['that holds a NUL', async () => written(['\u0000', '\u0000', '\u0000'])],
    ["with keys of somebody's own and a digest to match", async () => forged('a', 'b')],
    ['with a NUL and a digest to match', async () => forged('a\u0000', '0190a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b')],
    ['as long as a page', async () => 'A'.repeat(5_000)],
  ]

  test.each(cursors)('refuses a cursor %s, in either place', async (_case, cursor) => {
    const given = await cursor()
    const says = (argument: string) =>
      `${argument} is no cursor of this list with this filter and order. Take cursors from its own pages, as they are.`
    expect(await refused({ first: 1, after: given })).toBe(says('after'))
    expect(await refused({ last: 1, before: given })).toBe(says('before'))
    expect(await refused({ first: 1, after: await cursorOf(listing), before: given })).toBe(says('before'))
  })
})

test.each([
  ['SUBMITTED_AT_ASC', 'SUBMITTED_AT_DESC'],
  ['SUBMITTED_AT_DESC', 'ORGANISATION_NAME_ASC'],
  ['ORGANISATION_NAME_ASC', 'SUBMITTED_AT_ASC'],
])('S15 a cursor of the order %s is refused in the order %s', async (orderBy, another) => {
  const { endCursor } = (await pageOf(service, { ...plans, orderBy }, { first: 3 })).pageInfo
  const answer = await askPage(service, { ...plans, orderBy: another }, { first: 3, after: endCursor })
  expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(answer.errors?.[0]?.message).toMatch(/^after is no cursor of this list/)
})
