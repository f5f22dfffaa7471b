import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { GraphQLError, GraphQLInt } from 'graphql'
import { describeError } from '../../src/log-error.ts'
import { serve, type Served } from './serving.ts'

const secret = 'our backups do not work, ann@trust.example'

let served: Served

beforeAll(async () => {
  served = await serve()
})

afterAll(() => served.stop())

const thrownBy = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work()
  } catch (error) {
    return error
  }
}

const statement =
  (text: string, values: unknown[] = []) =>
  () =>
    served.database.orm.em.fork().execute(text, values)
const onPool =
  (text: string, values: unknown[] = []) =>
  () =>
    served.database.pool.query(text, values)

test.each<[string, () => unknown, object]>([
  [
    'a statement of the ORM, with its values',
    statement('select ?::int', [secret]),
    { code: '22P02', message: 'invalid input syntax for type integer' },
  ],
  ['a statement on a table that is gone', statement('insert into nowhere values (?)', [secret]), { code: '42P01' }],
  [
    'a value of a wrong form',
    onPool('select $1::uuid', [secret]),
    { code: '22P02', message: 'invalid input syntax for type uuid' },
  ],
  [
    'a row that stands there already',
    onPool(`with a as (insert into sandbox_clock ("only", now) values (true, now()) returning 1) select 1 from a`),
    { code: '23505', table: 'sandbox_clock' },
  ],
  ['JSON that is none', () => JSON.parse(secret), { type: 'SyntaxError' }],
  [
    'a value of a wrong type in an answer',
    () => GraphQLInt.serialize(secret),
    { message: 'Int cannot represent non-integer value' },
  ],
  [
    'an error of GraphQL',
    () => Promise.reject(new GraphQLError(`Value "${secret}" does not exist`)),
    { message: 'Value' },
  ],
  [
    'an error with a cause',
    () => Promise.reject(new Error('no luck', { cause: new Error(`'${secret}'`) })),
    { message: 'no luck', cause: { message: '' } },
  ],
  [
    'words over several lines',
    () => Promise.reject(new Error(`no luck\n    at ${secret} (a.ts:1:2)`)),
    { message: 'no luck' },
  ],
])('S24 the log does not quote %s', async (_case, work, expected) => {
  const error = await thrownBy(work)
  const described = describeError(error)
  expect(described).toMatchObject(expected)
  expect(JSON.stringify(described)).not.toContain('backups')
  expect(JSON.stringify(described)).not.toContain('ann@')
  expect(described.stack).toMatch(/^ {4}at .*:\d+:\d+\)?$/m)
})

test.each([
  ['text', secret],
  ['null', null],
  ['undefined', undefined],
])('S24 nor %s that is thrown', (_case, thrown) => {
  expect(JSON.stringify(describeError(thrown))).not.toContain('backups')
})
