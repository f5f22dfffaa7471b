import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { addOrganisations, type Invented } from './invented.ts'
import { startService, type RunningService } from './service.ts'

const invented: readonly Invented[] = [
  { odsCode: 'ZA1', name: 'Ashgrove Hospitals', kind: 'NHS_TRUST', region: 'Y58', icbCode: 'QSL' },
  { odsCode: 'ZA2', name: 'Ashgrove Care', kind: 'INDEPENDENT_OES', region: 'Y58' },
  { odsCode: 'ZA3', name: 'Brackenhill Council', kind: 'LOCAL_AUTHORITY', region: 'Y61' },
  { odsCode: 'ZA4', name: 'Brackenhill Systems', kind: 'KEY_IT_SUPPLIER', region: null },
  {
    odsCode: 'ZA5',
    name: 'Old Ashgrove Hospitals',
    kind: 'NHS_TRUST',
    region: 'Y58',
    closedOn: '2023-05-31',
    successorCode: 'ZA1',
  },
  { odsCode: 'ZA6', name: 'Example Body', kind: 'DHSC_ALB', region: null, openedOn: '2024-07-01' },
  { odsCode: 'ZA7', name: '100% ZA1_Practice', kind: 'OTHER', region: 'Y58' },
]

const statuses: readonly (readonly [odsCode: string, cycle: string, status: string])[] = [
  ['ZA1', '2022-23', 'STANDARDS_NOT_MET'],
  ['ZA1', '2023-24', 'STANDARDS_MET'],
  ['ZA2', '2022-23', 'STANDARDS_MET'],
  ['ZA3', '2023-24', 'STANDARDS_NOT_MET'],
]

let service: RunningService
beforeAll(async () => {
  service = await startService()
  await addOrganisations(service, invented)
  for (const [odsCode, cycle, status] of statuses)
    await service.database.pool.query(
      `update assessment set status = $3, published_at = '2024-06-01T08:00Z', published_late = false
       where cycle = $2 and organisation_id = (select id from organisation where ods_code = $1)`,
      [odsCode, cycle, status],
    )
})
afterAll(() => service.stop())

const organisation = async (odsCode: string) =>
  (await service.ask('organisation-status', { odsCode })).data.organisation

describe('one organisation', () => {
  test('is public, with all that the register shows', async () => {
    expect(await organisation('ZA1')).toEqual({
      id: expect.stringMatching(/^organisation_[0-9a-f-]{36}$/),
      odsCode: 'ZA1',
      name: 'Ashgrove Hospitals',
      kind: 'NHS_TRUST',
      region: { code: 'Y58', name: 'South West' },
      isOperatorOfEssentialServices: true,
      toolkitStatus: 'STANDARDS_MET',
      closedOn: null,
      successor: null,
      assessments: [
        {
          id: expect.any(String),
          cycle: '2024-25',
          status: 'NOT_PUBLISHED',
          publishedAt: null,
          publishedLate: null,
        },
        {
          id: expect.any(String),
          cycle: '2023-24',
          status: 'STANDARDS_MET',
          publishedAt: '2024-06-01T08:00:00.000Z',
          publishedLate: false,
        },
        {
          id: expect.any(String),
          cycle: '2022-23',
          status: 'STANDARDS_NOT_MET',
          publishedAt: '2024-06-01T08:00:00.000Z',
          publishedLate: false,
        },
      ],
    })
  })

  test('R2 still answers when it has closed, with its successor, and with the cycles in which it was open', async () => {
    const closed = await organisation('ZA5')
    expect(closed).toMatchObject({ closedOn: '2023-05-31', successor: { odsCode: 'ZA1', name: 'Ashgrove Hospitals' } })
    expect(closed.assessments.map(({ cycle }: { cycle: string }) => cycle)).toEqual(['2022-23'])
  })

  test('a code may be written in lower case', async () => {
    expect((await organisation('za1')).odsCode).toBe('ZA1')
  })

  test('an unknown code is null, without an error', async () => {
    const answer = await service.ask('organisation-status', { odsCode: 'ZZZ99' })
    expect([answer.data, answer.errors]).toEqual([{ organisation: null }, undefined])
  })

  test('a text that is no code is refused', async () => {
    const answer = await service.ask('organisation-status', { odsCode: "ZA1' or 1=1" })
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test.each([
    ['ZA1', true],
    ['QSL', true],
    ['ZA2', true],
    ['ZA3', false],
    ['ZA4', false],
    ['ZA6', false],
    ['ZA7', false],
  ])('R8 whether %s is an operator of essential services: %s', async (odsCode, isOne) => {
    expect((await organisation(odsCode)).isOperatorOfEssentialServices).toBe(isOne)
  })

  test('R7 tells its board, its placements and its days', async () => {
    const document =
      '{ organisation(odsCode: "ZA1") { openedOn icb { odsCode kind } placements { region { code } icbCode from until } } }'
    expect((await service.send(document)).data.organisation).toEqual({
      openedOn: null,
      icb: { odsCode: 'QSL', kind: 'ICB' },
      placements: [{ region: { code: 'Y58' }, icbCode: 'QSL', from: '2020-04-01', until: null }],
    })
  })

  test('aliases, fragments and directives select what they say', async () => {
    const document = `query ($no: Boolean!) { a: organisation(odsCode: "ZA1") { ...named x: assessment(cycle: "2023-24") { status } y: assessment(cycle: "2022-23") { status } }
      b: organisation(odsCode: "ZA3") { ...named kind @include(if: $no) region @skip(if: $no) { code } } } fragment named on Organisation { title: name }`
    expect((await service.send(document, { no: false })).data).toEqual({
      a: { title: 'Ashgrove Hospitals', x: { status: 'STANDARDS_MET' }, y: { status: 'STANDARDS_NOT_MET' } },
      b: { title: 'Brackenhill Council', region: { code: 'Y61' } },
    })
    expect((await service.send(document, { no: true })).data.b).toEqual({
      title: 'Brackenhill Council',
      kind: 'LOCAL_AUTHORITY',
    })
  })
})

const codesOf = async (filter: object | null) => {
  const { data, errors } = await service.ask('organisations', { filter, first: 100 })
  expect(errors).toBeUndefined()
  const codes: string[] = data.organisations.edges.map(({ node }: { node: { odsCode: string } }) => node.odsCode)
  expect(data.organisations.totalCount).toBe(codes.length)
  return codes.filter(code => code.startsWith('ZA')).toSorted()
}

test.each([
  ['no filter', null, ['ZA1', 'ZA2', 'ZA3', 'ZA4', 'ZA5', 'ZA6', 'ZA7']],
  ['an empty filter', {}, ['ZA1', 'ZA2', 'ZA3', 'ZA4', 'ZA5', 'ZA6', 'ZA7']],
  [
    'parts that are null',
    { kinds: null, regions: null, statuses: null, cycle: null, text: null },
    ['ZA1', 'ZA2', 'ZA3', 'ZA4', 'ZA5', 'ZA6', 'ZA7'],
  ],
  ['one kind', { kinds: ['NHS_TRUST'] }, ['ZA1', 'ZA5']],
  ['two kinds', { kinds: ['DHSC_ALB', 'OTHER'] }, ['ZA6', 'ZA7']],
  ['no kind at all', { kinds: [] }, []],
  ['a region', { regions: ['Y58'] }, ['ZA1', 'ZA2', 'ZA5', 'ZA7']],
  ['two regions', { regions: ['Y58', 'Y61'] }, ['ZA1', 'ZA2', 'ZA3', 'ZA5', 'ZA7']],
  ['the newest status', { statuses: ['STANDARDS_MET'] }, ['ZA1', 'ZA2']],
  ['the status in a cycle', { statuses: ['STANDARDS_MET'], cycle: '2023-24' }, ['ZA1']],
  ['the status in the cycle before', { statuses: ['STANDARDS_NOT_MET'], cycle: '2022-23' }, ['ZA1']],
  ['two statuses', { statuses: ['STANDARDS_MET', 'STANDARDS_NOT_MET'] }, ['ZA1', 'ZA2', 'ZA3']],
  ['not published', { statuses: ['NOT_PUBLISHED'], kinds: ['NHS_TRUST', 'KEY_IT_SUPPLIER'] }, ['ZA4', 'ZA5']],
  ['a cycle before it opened, after it closed', { cycle: '2023-24' }, ['ZA1', 'ZA2', 'ZA3', 'ZA4', 'ZA7']],
  ['a cycle that is not known', { cycle: '2019-20' }, []],
  ['part of a name in any case', { text: 'ASHgrove' }, ['ZA1', 'ZA2', 'ZA5']],
  ['a whole code in any case', { text: 'za3' }, ['ZA3']],
  ['a code that is also part of a name', { text: 'za1' }, ['ZA1', 'ZA7']],
  ['part of a code', { text: 'ZA' }, ['ZA7']],
  ['what is a wildcard elsewhere', { text: '100%' }, ['ZA7']],
  ['another wildcard', { text: '_' }, ['ZA7']],
  ['what would be SQL', { text: "' or true --" }, []],
  ['a name in one region', { text: 'ashgrove', regions: ['Y58'], kinds: ['INDEPENDENT_OES'] }, ['ZA2']],
  [
    'everything together',
    { kinds: ['NHS_TRUST'], regions: ['Y58'], statuses: ['STANDARDS_MET'], cycle: '2023-24', text: 'hosp' },
    ['ZA1'],
  ],
  ['parts that contradict each other', { kinds: ['NHS_TRUST'], text: 'Brackenhill' }, []],
])('organisations by %s', async (_case, filter, codes) => {
  expect(await codesOf(filter)).toEqual(codes)
})

test.each([
  ['a NUL', 'a\u0000b'],
  ['a lone surrogate', 'a\ud800'],
  ['ten thousand and one characters', 'a'.repeat(10_001)],
])('S20 a text with %s is refused, saying where', async (_case, text) => {
  const { errors } = await service.ask('organisations', { filter: { text }, first: 1 })
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/^filter\.text: /),
    extensions: { code: 'BAD_USER_INPUT' },
  })
})

test('organisations are listed by name, whoever asks', async () => {
  const { data } = await service.ask(
    'organisations',
    { filter: { text: 'ashgrove' }, first: 5 },
    { subject: 'pat', roles: ['STATUS_CLIENT:ZA2'] },
  )
  expect(data.organisations.edges.map(({ node }: { node: { name: string } }) => node.name)).toEqual([
    'Ashgrove Care',
    'Ashgrove Hospitals',
    'Old Ashgrove Hospitals',
  ])
})
