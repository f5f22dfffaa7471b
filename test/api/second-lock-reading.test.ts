import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { covers, scopeOf, thePublic, type Grant, type Viewer } from '../../src/domain/access.ts'
import { eventTypes } from '../../src/domain/event.ts'
import type { OrganisationFacts } from '../../src/domain/organisation.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import { tellings } from '../../src/domain/timeline.ts'
import type { Database } from '../../src/persistence/database.ts'
import { privileges } from '../../src/persistence/privileges.ts'
import { findRows, readingFor, type Reading } from '../../src/persistence/reading.ts'
import { scopeOfViewer, settingScope } from '../../src/persistence/scope.ts'
import { nothingSelected } from '../../src/persistence/selection.ts'
import { visibilityFor } from '../../src/persistence/visibility.ts'
import { sessionFor } from '../../src/use-cases/session.ts'
import { plantPlans } from './planted.ts'
import { makeUser, openedAs, rawAs, type User } from './second-lock.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
let user: User
let database: Database

beforeAll(async () => {
  service = await startService()
  await plantPlans(service)
  user = await makeUser(service.database.pool, service.databaseUrl, 'reads')
  database = await openedAs(service.database.pool, user)
}, 60_000)
afterAll(async () => {
  await database.close()
  await service.stop()
})

const holding = (...grants: readonly Grant[]): Viewer => ({ subject: 'somebody', grants })
const reviewer = holding({ role: 'DSPT_REVIEWER', scope: null })
const ofTheTrust = holding({ role: 'ORGANISATION_VIEWER', scope: 'ZT1' })
const elsewhere = holding({ role: 'ORGANISATION_ADMINISTRATOR', scope: 'ZT9' })

// oxfmt-ignore
const viewers: readonly (readonly [string, Viewer])[] = [
  ['its own people',                   ofTheTrust],
  ['people of another organisation',   elsewhere],
  ['a program that sees the state',    holding({ role: 'STATUS_CLIENT', scope: 'ZT1' })],
  ['the lead of its region',           holding({ role: 'REGIONAL_SECURITY_LEAD', scope: 'Y61' })],
  ['the lead of another region',       holding({ role: 'REGIONAL_SECURITY_LEAD', scope: 'Y58' })],
  ['the unit that oversees kinds',     holding({ role: 'JOINT_CYBER_UNIT', scope: null })],
  ['two grants at once',               holding({ role: 'ORGANISATION_VIEWER', scope: 'ZT9' }, { role: 'REGIONAL_TRANSFORMATION_TEAM', scope: 'Y61' })],
  ['a reviewer',                       reviewer],
  ['an administrator',                 holding({ role: 'DSPT_ADMINISTRATOR', scope: null })],
  ['an organisation called as a kind', holding({ role: 'ORGANISATION_VIEWER', scope: 'NHS_TRUST' })],
  ['an organisation called as a region', holding({ role: 'ORGANISATION_VIEWER', scope: 'Y61' })],
  ['an organisation called as a list', holding({ role: 'ORGANISATION_VIEWER', scope: 'ZT1,ZC1' })],
  ['an organisation with odd letters', holding({ role: 'ORGANISATION_VIEWER', scope: `{"ZT1"} ' \\ , NULL` })],
]

const ofOrganisation: Readonly<Record<string, string>> = {
  organisation_id: 't.organisation_id',
  assessment_id: '(select a.organisation_id from assessment a where a.id = t.assessment_id)',
  plan_id:
    '(select a.organisation_id from improvement_plan p join assessment a on a.id = p.assessment_id where p.id = t.plan_id)',
  item_id:
    '(select a.organisation_id from plan_item i join improvement_plan p on p.id = i.plan_id join assessment a on a.id = p.assessment_id where i.id = t.item_id)',
  request_id:
    '(select a.organisation_id from information_request r join improvement_plan p on p.id = r.plan_id join assessment a on a.id = p.assessment_id where r.id = t.request_id)',
}

const ruled = Object.entries(privileges).flatMap(([table, { viewers: rows }]) =>
  rows === undefined || rows === 'ALL' ? [] : [[table, rows] as const],
)

type Owned = { readonly row: string; readonly type: string | null; readonly facts: OrganisationFacts | null }

const publicTypes: readonly string[] = eventTypes.filter(type => tellings[type].some(({ level }) => level === 'PUBLIC'))

/** The rows that the domain's own rules let a viewer see. */
const rowsFor = async (table: string, viewer: Viewer): Promise<readonly string[]> => {
  const rules = new Map(ruled).get(table)
  const within = rules !== undefined && 'within' in rules ? rules.within : (['plan:read-content'] as const)
  const { rows } = await service.database.pool.query<Owned>(
    `select t.ctid::text as row, to_jsonb(t) ->> 'type' as type,
       (select json_build_object('odsCode', o.ods_code, 'name', o.name, 'kind', o.kind, 'region', o.region)
         from organisation o where o.id = ${ofOrganisation[rules?.of ?? ''] ?? ''}) as facts from ${table} t`,
  )
  return rows
    .filter(
      ({ type, facts }) =>
        (table === 'event' && publicTypes.includes(type ?? '')) ||
        within.some(
          permission =>
            scopeOf(viewer, permission).everywhere || (facts !== null && covers(scopeOf(viewer, permission), facts)),
        ),
    )
    .map(({ row }) => row)
    .toSorted()
}

describe.each(viewers)('raw text on a connection for %s', (_name, viewer) => {
  test.each(ruled.map(([table]) => table))(
    'S26 S4 reads those rows of %s that the table of roles says',
    async table => {
      const key = scopeOfViewer(viewer)?.key
      const seen = await rawAs(user, database.roles?.viewer ?? '', async ask => {
        await ask(settingScope(false), key)
        return ask(`select ctid::text as row from ${table}`)
      })
      const rows = (Array.isArray(seen) ? (seen as { row: string }[]) : []).map(({ row }) => row).toSorted()
      expect([typeof seen, rows]).toEqual(['object', await rowsFor(table, viewer)])
    },
  )
})

test.each(viewers)('S26 %s reads on connections of an overseer only where every plan may be seen', (_name, viewer) => {
  const everywhere = (['assessment:read', 'plan:read-state', 'plan:read-content', 'escalation:read'] as const).every(
    permission => scopeOf(viewer, permission).everywhere,
  )
  expect(scopeOfViewer(viewer)?.role).toBe(everywhere ? 'overseer' : 'viewer')
})

const itemsRead = (reading: Reading) =>
  findRows(
    reading,
    { root: 'PlanItem', name: 'all', where: sql`true`, values: {} },
    new Map([['gap', nothingSelected]]),
  )

/** A reading whose predicates let everything through, as a mistake in them would. */
const unguarded = (viewer: Viewer): Reading => ({
  ...readingFor(database, viewer, '2024-07-08'),
  visibility: visibilityFor(reviewer),
})

describe('where the predicates of the service let everything through', () => {
  test('S26 S4 those of another organisation still read nothing, and its own people no more than their own', async () => {
    const all = (await service.database.pool.query('select from plan_item')).rowCount ?? 0
    const own = await itemsRead(readingFor(database, ofTheTrust, '2024-07-08'))
    expect([(await itemsRead(unguarded(reviewer))).length, own.length > 0, own.length < all]).toEqual([all, true, true])
    expect(await itemsRead(unguarded(elsewhere))).toEqual([])
    expect(await itemsRead(unguarded(ofTheTrust))).toEqual(own)
  })

  test('S26 S5 for everybody the database refuses the statement itself', async () => {
    await expect(itemsRead(unguarded(thePublic))).rejects.toMatchObject({ code: '42501' })
    await expect(itemsRead(unguarded(holding({ role: 'REPORTING_CLIENT', scope: null })))).rejects.toMatchObject({
      code: '42501',
    })
  })

  test('S26 S4 a connection that read for one reads for the next as if it had read for nobody', async () => {
    const [own, others] = [readingFor(database, ofTheTrust, '2024-07-08'), unguarded(elsewhere)]
    const counts: number[] = []
    for (let round = 0; round < 3; round += 1)
      for (const reading of [own, others, unguarded(reviewer), others]) counts.push((await itemsRead(reading)).length)
    const [first = 0, , everything = 0] = counts
    expect(counts).toEqual([1, 2, 3].flatMap(() => [first, 0, everything, 0]))
    const many = await Promise.all(
      Array.from({ length: 40 }, (_one, index) => itemsRead([own, others][index % 2] ?? own)),
    )
    expect(many.map(rows => rows.length)).toEqual(many.map((_rows, index) => [first, 0][index % 2]))
  })

  test('S26 a dry run reads what it did as its viewer, and can write nothing after it', async () => {
    const ask = async (viewer: Viewer) => {
      const seen: unknown[] = []
      const session = sessionFor(database, {
        viewer,
        now: service.now(),
        requestId: null,
        act: 'trying',
        command: { dryRun: true },
        beforeUndoing: async reading => {
          seen.push((await itemsRead({ ...reading, visibility: visibilityFor(reviewer) })).length)
        },
      })
      await session.write(async db => {
        await db.em.execute('delete from plan_item where id = (select min(id::text)::uuid from plan_item)')
        return new Refusal([])
      })
      return seen
    }
    const all = (await service.database.pool.query('select from plan_item')).rowCount ?? 0
    expect([await ask(elsewhere), await ask(reviewer)]).toEqual([[0], [all - 1]])
    expect((await service.database.pool.query('select from plan_item')).rowCount).toBe(all)
  })
})
