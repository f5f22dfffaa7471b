import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isInputObjectType, type GraphQLSchema } from 'graphql'
import { errorCodes } from '../../src/graphql/error-codes.ts'
import { fingerprint } from './acting.ts'
import { schemaOf } from './crawling.ts'
import { markers } from './markers.ts'
import { administratorOf, ann, leadOf, reportingClient, statusClientOf } from './people.ts'
import { plantPlans } from './planted.ts'
import {
  canary,
  damaged,
  documentsOfEverything,
  randomDocument,
  type Known,
  type RandomDocument,
} from './random-documents.ts'
import { startService, statementsDuring, type Answer, type Person, type RunningService } from './service.ts'

let service: RunningService
let schema: GraphQLSchema
let known: Known
beforeAll(async () => {
  service = await startService()
  const { trust, supportUnit } = await plantPlans(service)
  schema = await schemaOf(service)
  const ids = [trust, supportUnit].flatMap(({ planId, itemId, assessmentId }) => [planId, itemId, assessmentId])
  known = {
    id: ids,
    ids,
    planId: [trust.planId, supportUnit.planId],
    assessmentId: [trust.assessmentId, trust.twinId, supportUnit.assessmentId],
    itemId: [trust.itemId, supportUnit.itemId],
    notificationId: [trust.notificationId],
    odsCode: ['ZT1', 'ZT2', 'ZC1', 'ZT9'],
    cycle: ['2023-24', '2022-23', '2031-32'],
    CycleCode: ['2023-24'],
    EvidenceReference: ['1.1.1', '4.1.1', '9.5.10'],
    first: [1, 5, 100],
    dryRun: [true, false],
  }
}, 60_000)
afterAll(() => service.stop())

/** With the revisions of this moment: chance would seldom guess them. */
const knownNow = async (): Promise<Known> => {
  const { rows } = await service.database.pool.query<{ revision: number }>(
    'select revision from improvement_plan union select revision from assessment where published_at is not null',
  )
  return { ...known, expectedRevision: rows.map(({ revision }) => revision) }
}

/** Whoever may learn nothing of the plans that are there. */
const outsiders: readonly (readonly [string, Person | undefined])[] = [
  ['the public', undefined],
  ['another organisation', administratorOf('ZT9')],
  ['another region', leadOf('Y58')],
  ['a client of another organisation', statusClientOf('ZT9')],
  ['a client of totals', reportingClient],
]
const insiders: readonly (readonly [string, Person | undefined])[] = [
  ['the organisation itself', administratorOf('ZT1')],
  ['a reviewer', ann],
]

/** What nobody of that name may come to read. */
const secretsFrom = (name: string): readonly string[] =>
  outsiders.some(([outsider]) => outsider === name) ? Object.values(markers) : []

const codesOf = ({ errors }: Answer): readonly string[] => (errors ?? []).map(({ extensions }) => extensions.code)

/** Sends it, and holds every promise that is made to whoever sends anything. */
const sent = async ({ document, variables }: RandomDocument, person: Person | undefined): Promise<Answer> => {
  const { texts, result } = await statementsDuring(() => service.send(document, variables, person))
  const codes = codesOf(result)
  expect({
    document,
    status: result.status < 500,
    codes: codes.filter(code => code === 'INTERNAL_SERVER_ERROR'),
  }).toEqual({
    document,
    status: true,
    codes: [],
  })
  expect(errorCodes).toEqual(expect.arrayContaining([...codes]))
  expect(texts.filter(text => text.includes(canary))).toEqual([])
  return result
}

const runs = 200

describe.each([...outsiders, ...insiders])('S20 S23 %s asks at random', (name, person) => {
  test('and is never answered with a failure, a secret or an altered statement', async () => {
    let answered = 0
    const before = await fingerprint(service)
    await fc.assert(
      fc.asyncProperty(fc.gen(), async gen => {
        const asked = randomDocument(gen, schema, 'query', known)
        const answer = await sent(asked, person)
        if (answer.data !== undefined && answer.data !== null) answered += 1
        const text = JSON.stringify([answer.data, answer.errors])
        expect(secretsFrom(name).filter(marker => text.includes(marker))).toEqual([])
        await sent(damaged(gen, asked), person)
      }),
      { numRuns: runs, endOnFailure: true },
    )
    expect(answered).toBeGreaterThan(runs / 10)
    expect(await fingerprint(service)).toEqual(before)
  }, 120_000)
})

describe('S6 S20 S23 acts at random', () => {
  test.each(outsiders)(
    'by %s change nothing that is of the planted plans',
    async (_name, person) => {
      const ofPlans = async () => {
        const { rows } = await service.database.pool.query<{ text: string }>(
          `select json_agg(p order by p.id)::text as text from improvement_plan p
         join assessment a on a.id = p.assessment_id join organisation o on o.id = a.organisation_id where o.ods_code in ('ZT1', 'ZC1')`,
        )
        return rows[0]?.text
      }
      const before = await ofPlans()
      await fc.assert(
        fc.asyncProperty(fc.gen(), async gen => {
          const answer = await sent(randomDocument(gen, schema, 'mutation', known), person)
          const text = JSON.stringify([answer.data, answer.errors])
          expect(Object.values(markers).filter(marker => text.includes(marker))).toEqual([])
        }),
        { numRuns: runs / 2, endOnFailure: true },
      )
      expect(await ofPlans()).toEqual(before)
    },
    120_000,
  )

  test.each(insiders)(
    'by %s are done or refused, and never break',
    async (_name, person) => {
      const seen = { done: 0, refused: 0 }
      await fc.assert(
        fc.asyncProperty(fc.gen(), async gen => {
          const { data } = await sent(randomDocument(gen, schema, 'mutation', await knownNow()), person)
          const payloads = Object.values((data ?? {}) as Record<string, { userErrors: readonly unknown[] } | null>)
          for (const payload of payloads)
            if (payload?.userErrors !== undefined) seen[payload.userErrors.length === 0 ? 'done' : 'refused'] += 1
        }),
        { numRuns: runs, endOnFailure: true },
      )
      expect(seen.refused).toBeGreaterThan(0)
    },
    120_000,
  )
})

test('S20 S23 every argument and every field of an input is tried, and nothing breaks', async () => {
  const heard = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.gen(), async gen => {
      for (const one of documentsOfEverything(gen, schema, await knownNow(), argument => heard.add(argument)))
        await sent(one, ann)
    }),
    { numRuns: 4, endOnFailure: true },
  )
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap(type =>
    Object.values(type?.getFields() ?? {}),
  )
  const all = [
    ...roots.flatMap(({ name, args }) => args.map(argument => `${name}(${argument.name})`)),
    ...Object.values(schema.getTypeMap())
      .filter(type => isInputObjectType(type))
      .flatMap(type => Object.keys(type.getFields()).map(field => `${type.name}.${field}`)),
  ]
  expect(all.filter(argument => !heard.has(argument))).toEqual([])
}, 120_000)
