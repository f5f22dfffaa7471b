import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { getIntrospectionQuery, parse } from 'graphql'
import { defaultLimits, type LimitName } from '../../src/config-limits.ts'
import { excessOf, refusalOfDocument } from '../../src/graphql/limits.ts'

const times = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_none, index) => one(index)).join(' ')

/** Fields below each other, as many as that. */
const deep = (depth: number, name = 'a'): string => (depth === 1 ? name : `${name} { ${deep(depth - 1, name)} }`)

/** Each of so many fragments spreads the next one twice. */
const bomb = (fragments: number, inside: string): string =>
  times(fragments, index =>
    index === fragments - 1
      ? `fragment F${index} on T { ${inside} }`
      : `fragment F${index} on T { a { ...F${index + 1} } b { ...F${index + 1} } }`,
  )

const found = (text: string) => {
  const refusal = excessOf(parse(text), defaultLimits)
  return refusal && { code: refusal.code, ...refusal.exceeded }
}

type Case = readonly [what: string, atMost: string, tooMuch: string, name: LimitName, found: number]

describe('as much as is allowed passes, one more is refused with the limit and what was found', () => {
  test.each<Case>([
    ['aliases', `{ a { ${times(15, n => `x${n}: a`)} } }`, `{ a { ${times(16, n => `x${n}: a`)} } }`, 'aliases', 16],
    [
      'aliases of __typename',
      `{ a { ${times(15, n => `x${n}: __typename`)} } }`,
      `{ a { ${times(16, n => `x${n}: __typename`)} } }`,
      'aliases',
      16,
    ],
    [
      'aliases in a fragment that is spread again',
      `{ a { ...F } b { ...F } c { ...F } } fragment F on T { ${times(5, n => `x${n}: a`)} }`,
      `{ a { ...F } b { ...F } c { ...F } d { ...F } } fragment F on T { ${times(5, n => `x${n}: a`)} }`,
      'aliases',
      20,
    ],
    [
      'aliases in a fragment that nothing spreads',
      '{ a }',
      `{ a } fragment F on T { ${times(16, n => `x${n}: a`)} }`,
      'aliases',
      16,
    ],
    ['root fields', `{ ${times(10, n => `f${n}`)} }`, `{ ${times(11, n => `f${n}`)} }`, 'rootFields', 11],
    [
      'root fields in a fragment',
      `{ ...F } fragment F on Query { ${times(10, n => `f${n}`)} }`,
      `{ ...F g } fragment F on Query { ${times(10, n => `f${n}`)} }`,
      'rootFields',
      11,
    ],
    ['mutations', `mutation { ${times(5, n => `f${n}`)} }`, `mutation { ${times(6, n => `f${n}`)} }`, 'mutations', 6],
    [
      'root fields of an operation that is not the first',
      '{ a } query B { b }',
      `query A { a } query B { ${times(11, n => `f${n}`)} }`,
      'rootFields',
      11,
    ],
    ['directives', `{ ${times(5, n => `f${n} @a @b`)} }`, `{ ${times(5, n => `f${n} @a @b`)} g @c }`, 'directives', 11],
    [
      'directives on operations, variables, fragments and spreads',
      'query ($v: Int @a) @b { ...F @c ... @d { f } } fragment F on T @e { f @f }',
      `query ($v: Int @a) @b { ...F @c ... @d { ${times(5, n => `f${n} @a`)} } } fragment F on T @e { f @f }`,
      'directives',
      11,
    ],
    ['directives on a node', '{ f @a @b @c }', '{ f @a @b @c @d }', 'directivesOnANode', 4],
    [
      'fragments',
      `{ a } ${times(20, n => `fragment F${n} on T { a }`)}`,
      `{ a } ${times(21, n => `fragment F${n} on T { a }`)}`,
      'fragments',
      21,
    ],
    [
      'selections on a level',
      `{ a { ${times(60, n => `f${n}`)} } }`,
      `{ a { ${times(61, n => `f${n}`)} } }`,
      'selectionsOnALevel',
      61,
    ],
    [
      'the same field again and again',
      `{ a { ${times(60, () => 'f')} } }`,
      `{ a { ${times(500, () => 'f')} } }`,
      'selectionsOnALevel',
      500,
    ],
    [
      'selections on a level through fragments',
      `{ a { ...F ... on T { ...F } } } fragment F on T { ${times(30, n => `f${n}`)} }`,
      `{ a { ...F ... on T { ...F } g } } fragment F on T { ${times(30, n => `f${n}`)} }`,
      'selectionsOnALevel',
      61,
    ],
    ['fields that fragments multiply', `{ ...F0 } ${bomb(9, 'c')}`, `{ ...F0 } ${bomb(10, 'c')}`, 'fields', 1_534],
    ['fragments that double and double', '{ a }', `{ ...F0 } ${bomb(20, 'c')}`, 'fields', 1_572_862],
  ])('S11 %s', (_what, atMost, tooMuch, name, count) => {
    expect(found(atMost)).toBeNull()
    expect(found(tooMuch)).toEqual({ code: 'DOCUMENT_TOO_COMPLEX', name, value: defaultLimits[name], found: count })
  })

  test.each<readonly [string, string]>([
    ['itself', '{ ...A } fragment A on T { a { ...A } }'],
    ['itself through another', '{ ...A } fragment A on T { ...B } fragment B on T { b { ...A } }'],
    ['itself, though nothing spreads it', '{ a } fragment A on T { ...A }'],
  ])('S11 a fragment that spreads %s', (_what, text) => {
    expect(found(text)).toEqual({ code: 'DOCUMENT_TOO_COMPLEX' })
    expect(excessOf(parse(text), defaultLimits)?.message).toBe('The fragment A spreads itself.')
  })

  const relay = (depth: number) =>
    `{ as(first: 1) { edges { node { bs(first: 1) { edges { node { ${deep(depth - 2)} } } pageInfo { x } } } } } }`
  const schemaFields = (depth: number) => `{ __schema { ${deep(depth - 1, 'type')} } }`
  const ofTypes = (depth: number) =>
    `{ __type(name: "A") { ${deep(depth - 1).replace(/a( })*$/, whole => `a { ${deep(9, 'ofType')} }${whole.slice(1)}`)} } }`

  test.each<Case>([
    ['fields below each other', `{ ${deep(10)} }`, `{ ${deep(11)} }`, 'depth', 11],
    ['what pages are wrapped in is not counted', relay(10), relay(11), 'depth', 11],
    [
      'a fragment hides no depth',
      `{ a { ...F } } fragment F on T { ${deep(9)} }`,
      `{ a { ... { ...F } } } fragment F on T { ${deep(10)} }`,
      'depth',
      11,
    ],
    ['questions about the schema', schemaFields(8), schemaFields(9), 'introspectionDepth', 9],
    ['the types that a type is of are not counted', ofTypes(8), ofTypes(9), 'introspectionDepth', 9],
  ])('S12 %s', (_what, atMost, tooMuch, name, count) => {
    expect(found(atMost)).toBeNull()
    expect(found(tooMuch)).toEqual({ code: 'DOCUMENT_TOO_DEEP', name, value: defaultLimits[name], found: count })
  })
})

describe('S10 what is too large is refused before a tree is built', () => {
  const text = '{ a }'

  test.each<readonly [string, string, string, LimitName, number]>([
    ['tokens', `{ ${times(1_998, () => 'a')} }`, `{ ${times(1_999, () => 'a')} }`, 'documentTokens', 2_001],
    ['tokens of what would not parse', text, `{ ${times(2_100, () => '{')} }`, 'documentTokens', 2_001],
    ['bytes', `${text}#${'x'.repeat(16_378)}`, `${text}#${'x'.repeat(16_379)}`, 'documentBytes', 16_385],
    [
      'bytes of long characters',
      `${text}#${'é'.repeat(8_189)}`,
      `${text}#${'é'.repeat(8_190)}`,
      'documentBytes',
      16_386,
    ],
  ])('%s', (_what, atMost, tooMuch, name, count) => {
    expect(
      refusalOfDocument(atMost, { ...defaultLimits, fields: 5_000, rootFields: 5_000, selectionsOnALevel: 5_000 }),
    ).toBeNull()
    const refusal = refusalOfDocument(tooMuch, defaultLimits)
    expect({ code: refusal?.code, ...refusal?.exceeded }).toEqual({
      code: 'DOCUMENT_TOO_LARGE',
      name,
      value: defaultLimits[name],
      found: count,
    })
  })

  test.each(['{ a', '{ "', '', '}', 'query'])('what is no GraphQL is left to the parser: %s', broken => {
    expect(refusalOfDocument(broken, defaultLimits)).toBeNull()
  })
})

test('each refusal says what was counted, how much was found and how much is allowed', () => {
  expect(excessOf(parse(`{ ${deep(11)} }`), defaultLimits)?.message).toBe(
    'Fields below each other, without edges, nodes, node and pageInfo: 11 found, at most 10 allowed.',
  )
})

test('S12 the question of every GraphQL tool about the schema passes', () => {
  expect(refusalOfDocument(getIntrospectionQuery(), defaultLimits)).toBeNull()
})

test.each(readdirSync('schema/operations'))('S10 S11 S12 the document %s keeps every limit', name => {
  expect(refusalOfDocument(readFileSync(`schema/operations/${name}`, 'utf8'), defaultLimits)).toBeNull()
})
