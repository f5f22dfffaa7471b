import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { buildSchema, getOperationAST, isObjectType, parse, validate, type GraphQLSchema } from 'graphql'
import { defaultLimits } from '../../src/config-limits.ts'
import { costOf } from '../../src/graphql/cost.ts'
import { placesWithCosts } from '../../src/graphql/costs.ts'
import { makeSchema, printedSchema } from '../../src/graphql/schema.ts'

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await makeSchema({ isSandbox: true })
})

const cost = (text: string, variables: Record<string, unknown> = {}): number => {
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  return costOf(schema, document, operation, variables)
}

const page = (arguments_: string, below = 'id') => `{ organisations(${arguments_}) { nodes { ${below} } } }`
const asked = (variables: string, arguments_: string) => `query (${variables}) ${page(arguments_)}`

type Case = readonly [what: string, cost: number, text: string, variables?: Record<string, unknown>]

const cases: readonly Case[] = [
  ['values of an object', 1, '{ service { now profile } }'],
  ['two objects', 2, '{ service { now } viewer { subject } }'],
  ['an object within an object', 3, '{ organisation(odsCode: "A01") { icb { region { name } } } }'],
  ['a list of an assumed size, entry by entry', 6, '{ organisation(odsCode: "A01") { assessments { status } } }'],
  ['the lists in a list', 1 + 5 * (1 + 5), '{ organisation(odsCode: "A01") { assessments { statusHistory { at } } } }'],
  ['a page', 20, page('first: 20')],
  ['a page from its end', 30, page('last: 30')],
  ['a page by its edges', 20, '{ organisations(first: 20) { edges { cursor node { id } } pageInfo { endCursor } } }'],
  ['nodes and edges', 40, '{ organisations(first: 20) { edges { node { id } } nodes { id } } }'],
  ['a page and the number of all', 30, '{ organisations(first: 20) { totalCount nodes { id } } }'],
  ['the number alone', 10, '{ organisations(first: 20) { totalCount } }'],
  ['a page of pages', 10 * (1 + 20), page('first: 10', 'timeline(first: 20) { nodes { id } }')],
  ['a page by variable', 50, asked('$n: Int', 'first: $n'), { n: 50 }],
  ['a page by the default of a variable', 7, asked('$n: Int = 7', 'first: $n')],
  ['a page by a variable in place of the default', 8, asked('$n: Int = 7', 'first: $n'), { n: 8 }],
  ['null in place of the default makes no page', 1, asked('$n: Int = 7', 'first: $n'), { n: null }],
  ['the other of two variables', 9, asked('$a: Int, $b: Int', 'first: $a, last: $b'), { b: 9 }],
  ['what is no page is left to the list to refuse', 1, page('first: 101')],
  ['and so by variable', 1, asked('$n: Int', 'first: $n'), { n: 1_000_000 }],
  ['a negative one', 1, page('first: -5')],
  ['things by their ids', 3, '{ nodes(ids: ["a", "b", "c"]) { id } }'],
  [
    'things by their ids in a variable',
    4,
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: ['a', 'b', 'c', 'd'] },
  ],
  [
    'the dearest of the types it can be',
    1 + 10,
    '{ node(id: "a") { id ... on Organisation { region { name } } ... on ImprovementPlan { content { items { id } } } } }',
  ],
  [
    'a field that is asked for twice, once',
    1 + 5 + 5,
    '{ organisation(odsCode: "A01") { assessments { status } ...F } } fragment F on Organisation { assessments { region: status } placements { from } }'
      .replace('region: status', 'cycle')
      .replace('placements { from }', 'nisNotices { reference }'),
  ],
  [
    'and under another name, again',
    1 + 5 + 5,
    '{ organisation(odsCode: "A01") { assessments { status } again: assessments { cycle } } }',
  ],
  [
    'an act',
    10 + 5,
    'mutation ($i: ImprovementPlanActInput!) { reviewClaim(input: $i) { dryRun userErrors { message } } }',
  ],
  ['a summary', 50 + 8, '{ regionalSummary(cycle: "2023-24") { rows { organisations } } }'],
  ['the schema', 50, '{ __schema { types { name fields { name } } } }'],
  ['names of types', 1, '{ __typename service { __typename } }'],
]

describe('S13 what an operation costs', () => {
  test.each(cases.map(([what, expected, text, variables = {}]) => ({ what, expected, text, variables })))(
    '$what: $expected',
    ({ expected, text, variables }) => {
      expect(cost(text, variables)).toBe(expected)
    },
  )

  test('is worked out again for other sizes of the same document, and no other variable', () => {
    const document = parse(asked('$n: Int, $k: [OrganisationKind!]', 'first: $n, filter: { kinds: $k }'))
    const operation = getOperationAST(document)
    if (!operation) throw new Error('no operation')
    const costs = [{ n: 5 }, { n: 6, k: ['ICB'] }, { n: 5, k: ['CSU', 'ICB'] }, { n: null }, {}]
    expect(costs.map(variables => costOf(schema, document, operation, variables))).toEqual([5, 6, 5, 1, 1])
  })
})

/** What the published documents cost, in pages of 20 and with one thing in other lists; acts on plans and assessments all cost the same. */
const published: Readonly<Record<string, number>> = {
  'advance-notice-give': 292,
  assessment: 304,
  assessments: 90,
  'carried-forward': 67,
  'contact-address': 0,
  'contact-set': 15,
  'cycle-calendar-change': 46,
  cycles: 420,
  'escalation-record': 21,
  escalations: 6,
  'evidence-gaps': 290,
  'explain-access': 6,
  'grounds-for-concern': 240,
  'improvement-plan': 134,
  'inherited-plans': 306,
  'nis-notice-record': 21,
  'nis-notices': 6,
  nodes: 1,
  'notification-resend': 16,
  notifications: 70,
  'organisation-notifications': 101,
  'organisation-status': 8,
  'organisation-timeline': 131,
  organisations: 30,
  'plan-as-of': 82,
  'plan-readiness': 116,
  'plan-report': 182,
  'plan-review': 242,
  'plan-standing': 2,
  'plan-timeline': 131,
  'regional-summary': 158,
  'review-queue': 870,
  'routing-change': 94,
  'sandbox-clock-set': 15,
  service: 51,
  'update-round-change': 51,
  viewer: 6,
}
const anAct = 287

describe('S13 the published documents', () => {
  const variables = { first: 20, ids: ['a'] }
  const names = readdirSync('schema/operations').map(name => name.replace('.graphql', ''))
  const costs = () =>
    Object.fromEntries(
      names.map(name => [name, cost(readFileSync(`schema/operations/${name}.graphql`, 'utf8'), variables)]),
    )

  test('cost what is written here', () => {
    expect(costs()).toEqual(Object.fromEntries(names.map(name => [name, published[name] ?? anAct])))
  })

  test('are all allowed', () => {
    expect(Object.entries(costs()).filter(([, one]) => one > defaultLimits.cost)).toEqual([])
  })
})

describe('S13 the printed schema', () => {
  test('publishes every weight and size in a form that tools read', async () => {
    const printed = buildSchema(await printedSchema())
    const directivesAt = (type: string, field: string) => {
      const found = printed.getType(type)
      return isObjectType(found)
        ? found.getFields()[field]?.astNode?.directives?.map(({ name }) => name.value)
        : undefined
    }
    expect(printed.getDirective('cost')?.args.map(({ name }) => name)).toEqual(['weight'])
    expect(directivesAt('Query', 'organisations')).toEqual(['listSize'])
    expect(directivesAt('Query', 'regionalSummary')).toEqual(['cost'])
    expect(directivesAt('Mutation', 'reviewClaim')).toEqual(['cost'])
    expect(directivesAt('Assessment', 'evidence')).toEqual(['listSize'])
    const pageInfo = printed.getType('PageInfo')
    const ofPageInfo = isObjectType(pageInfo) ? pageInfo.astNode?.directives?.map(({ name }) => name.value) : undefined
    expect(ofPageInfo).toEqual(['cost'])
  })

  test('has every place that has a weight or a size of its own', () => {
    const places = Object.values(schema.getTypeMap()).flatMap(type =>
      isObjectType(type) ? [type.name, ...Object.keys(type.getFields()).map(field => `${type.name}.${field}`)] : [],
    )
    expect(placesWithCosts.filter(place => !places.includes(place))).toEqual([])
  })
})
