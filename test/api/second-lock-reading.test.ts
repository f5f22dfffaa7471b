import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { covers, holds, permissions, scopeOf, thePublic, type Grant, type Viewer } from '../../src/domain/access.ts'
import type { OrganisationFacts } from '../../src/domain/organisation.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import type { Database } from '../../src/persistence/database.ts'
import { privileges } from '../../src/persistence/privileges.ts'
import { findRows, readingFor, type Reading } from '../../src/persistence/reading.ts'
import { scopeOfViewer, settingScope } from '../../src/persistence/scope.ts'
import { nothingSelected, type Selection } from '../../src/persistence/selection.ts'
import { visibilityFor } from '../../src/persistence/visibility.ts'
import { sessionFor } from '../../src/use-cases/session.ts'
import { markers } from './markers.ts'
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

type Owned = { readonly row: string; readonly facts: OrganisationFacts | null; readonly told: readonly boolean[] }

/** The rows that the domain's own rules let a viewer see. */
const rowsFor = async (table: string, viewer: Viewer): Promise<readonly string[]> => {
  const rules = new Map(ruled).get(table)
  const within = rules !== undefined && 'within' in rules ? rules.within : ([['plan:read-content']] as const)
  const told = [privileges[table]?.everybodysRows ?? 'false', ...within.map(([, rows = 'true']) => rows)]
  const { rows } = await service.database.pool.query<Owned>(
    `select t.ctid::text as row, array[${told.join(', ')}] as told,
       (select json_build_object('odsCode', o.ods_code, 'name', o.name, 'kind', o.kind, 'region', o.region)
         from organisation o where o.id = ${ofOrganisation[rules?.of ?? ''] ?? ''}) as facts from ${table} t`,
  )
  return rows
    .filter(
      ({ facts, told: [isPublic, ...areTold] }) =>
        isPublic === true ||
        within.some(
          ([permission], index) =>
            areTold[index] === true &&
            (scopeOf(viewer, permission).everywhere || (facts !== null && covers(scopeOf(viewer, permission), facts))),
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
      // The rules are those of viewers, who are let to fewer columns, and not to where a row is stored.
      const seen = await rawAs(user, database.roles?.reviewer ?? '', async ask => {
        await ask(settingScope(false), key)
        return ask(`select ctid::text as row from ${table}`)
      })
      const rows = (Array.isArray(seen) ? (seen as { row: string }[]) : []).map(({ row }) => row).toSorted()
      expect([typeof seen, rows]).toEqual(['object', await rowsFor(table, viewer)])
    },
  )
})

test.each(viewers)(
  'S26 %s reads on connections of an overseer only where every plan may be seen, and of a reviewer only where words among reviewers may',
  (_name, viewer) => {
    const overseeing = [
      'assessment:read',
      'plan:read-state',
      'plan:read-content',
      'plan:read-opinions',
      'escalation:read',
    ]
    const everywhere = permissions
      .filter(permission => overseeing.includes(permission))
      .every(permission => scopeOf(viewer, permission).everywhere)
    const reviews = holds(viewer, 'plan:read-opinions')
    expect(scopeOfViewer(viewer)?.role).toBe(everywhere ? 'overseer' : reviews ? 'reviewer' : 'viewer')
  },
)

const itemsRead = (reading: Reading) =>
  findRows(
    reading,
    { root: 'PlanItem', name: 'all', where: sql`true`, values: {} },
    new Map([['gap', nothingSelected]]),
  )

const selected = (...[first, ...rest]: readonly string[]): Selection =>
  first === undefined ? nothingSelected : new Map([[first, selected(...rest)]])

const planRead = (reading: Reading, ...path: readonly string[]) =>
  findRows(reading, { root: 'ImprovementPlan', name: 'all', where: sql`true`, values: {} }, selected(...path))

const notificationsRead = (reading: Reading, field: string) =>
  findRows(reading, { root: 'Notification', name: 'all', where: sql`true`, values: {} }, selected(field))

const leadThere = holding({ role: 'REGIONAL_SECURITY_LEAD', scope: 'Y61' })
const insidersElsewhere = holding(
  { role: 'ORGANISATION_ADMINISTRATOR', scope: 'ZT1' },
  { role: 'REGIONAL_TRANSFORMATION_TEAM', scope: 'Y58' },
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

  test.each([
    ['its own people', ofTheTrust],
    ['a program of it', holding({ role: 'STATUS_CLIENT', scope: 'ZT1' })],
    ['people of another organisation', elsewhere],
    ['people of it who review elsewhere', insidersElsewhere],
  ])('S26 S9 %s read no opinion of a team, and the lead of the region does', async (_name, viewer) => {
    const opinions = async (reading: Reading) =>
      (await planRead(reading, 'content', 'opinions', 'message')).flatMap(
        ({ content }) => (content as { opinions: readonly { message: string }[] }).opinions,
      )
    expect(await opinions(unguarded(viewer))).toEqual([])
    expect(JSON.stringify(await opinions(unguarded(leadThere)))).toContain(markers.opinion)
  })

  test.each([
    ['what was noted inside of a call', 'content calls insideNote', markers.insideNote],
    ['what a lead was asked', 'content leadRequests message', markers.leadRequest],
    ['who has taken a plan on', 'reviewClaim by', ''],
    ['how delivery goes', 'attempts', '0'],
  ])('S26 S9 for an organisation and its programs the database refuses to read %s', async (_name, path, words) => {
    const steps = path.split(' ')
    const read = (reading: Reading) =>
      path === 'attempts' ? notificationsRead(reading, path) : planRead(reading, ...steps)
    for (const viewer of [ofTheTrust, elsewhere, holding({ role: 'STATUS_CLIENT', scope: 'ZT1' })])
      await expect(read(unguarded(viewer))).rejects.toMatchObject({ code: '42501' })
    expect(JSON.stringify(await read(unguarded(path === 'attempts' ? reviewer : leadThere)))).toContain(words)
  })

  test('S26 S9 R59 of notifications an organisation reads those alone that went to it', async () => {
    const all = await notificationsRead(unguarded(reviewer), 'addressee')
    expect(new Set(all.map(({ addressee }) => addressee)).size).toBeGreaterThan(2)
    const own = await notificationsRead(unguarded(ofTheTrust), 'addressee')
    expect(own.length).toBeGreaterThan(0)
    expect(new Set(own.map(({ addressee }) => addressee))).toEqual(new Set(['ORGANISATION']))
    expect(await notificationsRead(unguarded(holding({ role: 'STATUS_CLIENT', scope: 'ZT1' })), 'addressee')).toEqual(
      [],
    )
  })

  test.each<[string, Viewer, readonly string[], readonly string[]]>([
    [
      'a program that sees the state',
      holding({ role: 'STATUS_CLIENT', scope: 'ZT1' }),
      ['PLAN_SUBMITTED'],
      ['PLAN_ITEM_ADDED', 'PROGRESS_REPORTED', 'EVIDENCE_RECORDED', 'OPINION_RECORDED', 'ESCALATED'],
    ],
    [
      'its own people',
      ofTheTrust,
      ['PLAN_SUBMITTED', 'PLAN_ITEM_ADDED', 'EVIDENCE_RECORDED'],
      ['OPINION_RECORDED', 'REVIEW_CLAIMED', 'LEAD_REQUESTED', 'ESCALATED', 'CONTACT_SET', 'NIS_NOTICE_RECORDED'],
    ],
    [
      'the lead of its region',
      leadThere,
      ['PLAN_SUBMITTED', 'PLAN_ITEM_ADDED', 'OPINION_RECORDED', 'LEAD_REQUESTED'],
      ['NIS_NOTICE_RECORDED'],
    ],
  ])('S26 S9 of what happened %s reads no type of which they are told nothing', async (_name, viewer, told, untold) => {
    const scope = scopeOfViewer(viewer)
    const types = await rawAs(user, database.roles?.[scope?.role ?? 'public'] ?? '', async ask => {
      await ask(settingScope(false), scope?.key)
      return ask(
        `select distinct type from event e join organisation o on o.id = e.organisation_id and o.ods_code = 'ZT1'`,
      )
    })
    const seen = (types as readonly { type: string }[]).map(({ type }) => type)
    expect(seen).toEqual(expect.arrayContaining([...told]))
    expect(untold.filter(type => seen.includes(type))).toEqual([])
    const { rows } = await service.database.pool.query<{ type: string }>('select distinct type from event')
    expect(rows.map(({ type }) => type)).toEqual(expect.arrayContaining([...told, ...untold]))
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
