import { describe, expect, test } from '@jest/globals'
import { readByName } from '../../src/imports/csv.ts'
import { readCatalogue } from '../../src/imports/evidence-rows.ts'
import { readIcbs } from '../../src/imports/icbs.ts'
import { readTrusts } from '../../src/imports/ods.ts'
import { readOutcomes } from '../../src/imports/outcome-rows.ts'
import { readRegister } from '../../src/imports/register-rows.ts'
import { csv, taken, trustLine } from './importing.ts'

test('D13 a file is taken no faster than it is understood: a thousand lines wait at most, however many there are', async () => {
  const [all, inPart] = [50_000, 100]
  let [given, read, most] = [0, 0, 0]
  const parts = function* () {
    yield 'code\n'
    for (; given < all; given += inPart) {
      most = Math.max(most, given - read)
      yield 'RA0\n'.repeat(inPart)
    }
  }
  await readByName(parts(), ['code'], () => {
    read += 1
    return {}
  })
  expect(read).toBe(all)
  expect(most).toBeLessThanOrEqual(1_000 + inPart)
})

describe('the trusts report', () => {
  test('R3 is read by position, with and without a byte-order mark, in parts that end within a letter', async () => {
    const text = `\uFEFF${trustLine({ code: 'raa', name: 'SAINT ZOË, TRUST' })}\r\n\r\n${trustLine({ code: 'RAB', closed: '20230331' })}`
    const bytes = new TextEncoder().encode(text)
    const parts = Array.from(bytes, byte => Uint8Array.of(byte))
    const expected = {
      problems: [],
      rows: [
        {
          line: 1,
          odsCode: 'RAA',
          name: 'SAINT ZOË, TRUST',
          kind: 'NHS_TRUST',
          region: 'Y56',
          icb: 'QMF',
          openedOn: '2001-04-01',
          closedOn: null,
        },
        expect.objectContaining({ line: 3, odsCode: 'RAB', closedOn: '2023-03-31' }),
      ],
    }
    expect(taken(await readTrusts(text))).toEqual(expected)
    expect(taken(await readTrusts(parts))).toEqual(expected)
  })

  // oxfmt-ignore
  test.each([
    ['26 columns',            trustLine().slice(0, -3),                     'WRONG_NUMBER_OF_COLUMNS'],
    ['an unclosed quote',     trustLine().replace('"A TRUST"', '"A TRUST'), 'LINE_NOT_READABLE'],
    ['a stray quote',         trustLine({ name: 'A "TRUST' }),              'LINE_NOT_READABLE'],
    ['a zero byte',           trustLine({ name: 'A \u0000TRUST' }),         'LINE_NOT_READABLE'],
    ['another encoding',      trustLine({ name: 'ZO\ufffd TRUST' }),        'LINE_NOT_READABLE'],
    ['no code',               trustLine({ code: '' }),                      'CODE_NOT_VALID'],
    ['no name',               trustLine({ name: '' }),                      'NAME_MISSING'],
    ['a Welsh region',        trustLine({ region: 'W00' }),                 'OUTSIDE_ENGLAND'],
    ['an unknown region',     trustLine({ region: 'Y57' }),                 'REGION_UNKNOWN'],
    ['30 February',           trustLine({ opened: '20230230' }),            'DATE_NOT_VALID'],
    ['a date with strokes',   trustLine({ closed: '31/03/2023' }),          'DATE_NOT_VALID'],
    ['closing before it opened', trustLine({ closed: '20000101' }),         'DATE_NOT_VALID'],
    ['a code twice',          trustLine({ code: 'RA0' }),                   'CODE_REPEATED'],
  ])('R3 %s is reported with its line and stops nothing else', async (_case, line, code) => {
    const reading = taken(await readTrusts(csv(trustLine({ code: 'RA0' }), line, trustLine({ code: 'RA9' }))))
    expect(reading.problems).toEqual([{ line: 2, code, message: expect.any(String) }])
    expect(reading.rows.map(({ odsCode }) => odsCode)).toEqual(['RA0', 'RA9'])
  })

  test('R3 a broken line among thousands is the only one that is lost', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => trustLine({ code: `Z${index}00` }))
    lines[1500] = '"R1","UNCLOSED'
    const reading = taken(await readTrusts(csv(...lines)))
    expect(reading.problems).toEqual([expect.objectContaining({ line: 1501, code: 'LINE_NOT_READABLE' })])
    expect(reading.rows).toHaveLength(2999)
  })

  test('R3 an empty file is refused', async () => {
    expect(await readTrusts('\n')).toMatchObject({ reasons: [{ message: 'The file is empty.' }] })
  })
})

describe('the list of boards', () => {
  const header = '\uFEFFICB23CDH,SICBL23CDH,ICB23NM,NHSER23CDH'

  test('R3 names a board once for each of its parts, and it is taken once', async () => {
    const reading = taken(
      await readIcbs(csv(header, 'QRL,10R,Hampshire,Y59', 'QRL,D9Y,Hampshire,Y59', 'QMJ,93C,North,Y56')),
    )
    expect(reading.rows.map(({ odsCode, region }) => [odsCode, region])).toEqual([
      ['QRL', 'Y59'],
      ['QMJ', 'Y56'],
    ])
    expect(reading.problems).toEqual([])
  })

  // oxfmt-ignore
  test.each([
    ['another region',     'QRL,D9Y,Hampshire,Y56', 'CODE_REPEATED'],
    ['an unknown region',  'QMJ,93C,North,W00',     'REGION_UNKNOWN'],
    ['no name',            'QMJ,93C,,Y56',          'NAME_MISSING'],
    ['too many columns',   'QMJ,93C,North,Y56,',    'WRONG_NUMBER_OF_COLUMNS'],
  ])('R3 a board with %s is reported with its line', async (_case, line, code) => {
    const reading = taken(await readIcbs(csv(header, 'QRL,10R,Hampshire,Y59', line)))
    expect(reading.problems).toEqual([{ line: 3, code, message: expect.any(String) }])
  })

  test('R3 a file with other columns is refused, with those that are missing', async () => {
    expect(await readIcbs(csv('ICB23NM,Name'))).toMatchObject({
      reasons: [
        {
          message:
            'The first line does not name the column ICB23CDH, NHSER23CDH; it has to name ICB23CDH, ICB23NM, NHSER23CDH.',
        },
      ],
    })
  })
})

describe('the public register', () => {
  const header = 'Date Of Publication,Code,Organisation Name,Status,Primary Sector'
  const read = async (line: string) =>
    taken(await readRegister(csv(header, line), { cycle: '2022-23', today: '2024-07-08' }))

  // oxfmt-ignore
  test.each([
    ['22/23 Standards Exceeded',               'STANDARDS_EXCEEDED',    '2023-06-30'],
    ['22/23 Standards Met',                    'STANDARDS_MET',         '2023-06-30'],
    ['22/23 Approaching Standards',            'APPROACHING_STANDARDS', '2023-06-30'],
    ['22/23 Standards Not Met',                'STANDARDS_NOT_MET',     '2023-06-30'],
    ['Not Published',                          'NOT_PUBLISHED',         null],
    ['Standards not fully met (plan agreed)',  'NOT_PUBLISHED',         '2023-06-30'],
    ['22/23 Entry Level',                      'NOT_PUBLISHED',         '2023-06-30'],
  ])('R4 "%s" is %s, its words are kept', async (words, status, publishedOn) => {
    expect(await read(`30/06/2023,R0A,A TRUST,${words},NHS Trust`)).toEqual({
      rows: [{ line: 2, odsCode: 'R0A', words, status, publishedOn }],
      problems: [],
    })
  })

  // oxfmt-ignore
  test.each([
    ['of another cycle',      '30/06/2023,R0A,A,21/22 Standards Met,x',   'ANOTHER_CYCLE'],
    ['without its cycle',     '30/06/2023,R0A,A,Standards Met,x',         'ANOTHER_CYCLE'],
    ['that nobody knows',     '30/06/2023,R0A,A,22/23 Standards Kept,x',  'STATUS_UNKNOWN'],
    ['without a code',        '30/06/2023,?,A,22/23 Standards Met,x',     'CODE_NOT_VALID'],
    ['without a date',        ',R0A,A,22/23 Standards Met,x',             'DATE_NOT_VALID'],
    ['of 31 June',            '31/06/2023,R0A,A,22/23 Standards Met,x',   'DATE_NOT_VALID'],
    ['dated as in America',   '06/30/2023,R0A,A,22/23 Standards Met,x',   'DATE_NOT_VALID'],
    ['of tomorrow',           '09/07/2024,R0A,A,22/23 Standards Met,x',   'DATE_NOT_VALID'],
  ])('R4 a status %s is reported with its line', async (_case, line, code) => {
    expect(await read(line)).toEqual({ rows: [], problems: [{ line: 2, code, message: expect.any(String) }] })
  })
})

describe('an evidence catalogue', () => {
  const header = 'reference,standard,assertion,assertion_title,mandatory,title'
  const read = async (...lines: readonly string[]) =>
    taken(await readCatalogue(csv(header, ...lines), { isSample: false }))

  test('R5 an item carries the numbers by which it sorts, and the kinds it is mandatory for', async () => {
    const { rows } = await read(
      '9.5.10,9,9.5,Configuration,NHS_TRUST | ICB,A title',
      '9.5.9,9,9.5,Configuration,FALSE,',
    )
    expect(rows).toMatchObject([
      { reference: '9.5.10', parts: [9, 5, 10], mandatoryKinds: ['NHS_TRUST', 'ICB'], title: 'A title' },
      { reference: '9.5.9', parts: [9, 5, 9], mandatoryKinds: [], title: '9.5.9: Configuration' },
    ])
  })

  // oxfmt-ignore
  test.each([
    ['a reference in letters',       'a.b.c,9,9.5,Configuration,true,',      'REFERENCE_NOT_VALID'],
    ['a leading zero',               '9.5.09,9,9.5,Configuration,true,',     'REFERENCE_NOT_VALID'],
    ['another assertion',            '9.5.1,9,9.6,Configuration,true,',      'REFERENCE_NOT_VALID'],
    ['another standard',             '9.5.1,8,9.5,Configuration,true,',      'REFERENCE_NOT_VALID'],
    ['an eleventh standard',         '11.5.1,11,11.5,Configuration,true,',   'REFERENCE_NOT_VALID'],
    ['no title of its assertion',    '9.5.1,9,9.5,,true,',                   'NAME_MISSING'],
    ['mandatory perhaps',            '9.5.1,9,9.5,Configuration,perhaps,',   'MANDATORY_NOT_VALID'],
    ['an unknown kind',              '9.5.1,9,9.5,Configuration,ICB|GP,',    'MANDATORY_NOT_VALID'],
    ['a reference twice',            '1.1.1,1,1.1,Framework,true,',          'CODE_REPEATED'],
  ])('R5 %s is reported with its line', async (_case, line, code) => {
    const { rows, problems } = await read('1.1.1,1,1.1,Framework,true,', line)
    expect(problems).toEqual([{ line: 3, code, message: expect.any(String) }])
    expect(rows).toHaveLength(1)
  })
})

describe('outcomes', () => {
  const header = 'reference,framework,version,code,name'
  const read = async (...lines: readonly string[]) => taken(await readOutcomes(csv(header, ...lines)))

  test('R6 an outcome is known by framework, version and code', async () => {
    const { rows, problems } = await read(
      '4.5.3,CAF,3.2,B2.a,Identity',
      '4.5.3,CAF,4.0,B2.a,Identity and access',
      '4.5.4,CAF,3.2,B2.a,Identity',
    )
    expect([rows.length, problems]).toEqual([3, []])
  })

  // oxfmt-ignore
  test.each([
    ['another name',     '4.5.4,CAF,3.2,B2.a,Access',    'NAMED_DIFFERENTLY'],
    ['the same again',   '4.5.3,CAF,3.2,B2.a,Identity',  'CODE_REPEATED'],
    ['no version',       '4.5.4,CAF,,B2.a,Identity',     'NAME_MISSING'],
    ['no reference',     ',CAF,3.2,B2.a,Identity',       'REFERENCE_NOT_VALID'],
  ])('R6 %s is reported with its line', async (_case, line, code) => {
    const { problems } = await read('4.5.3,CAF,3.2,B2.a,Identity', line)
    expect(problems).toEqual([{ line: 3, code, message: expect.any(String) }])
  })
})
