import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { seedDatabase } from '../../src/seed/seed.ts'
import { beginning } from '../environment/template.ts'
import { acted } from './acting.ts'
import { mutationNames, ready } from './every-act.ts'
import { lists, type ListAsked } from './lists.ts'
import { ann, leadOf, memberOf, reportingClient } from './people.ts'
import { nextBoard } from './places.ts'
import { explaining, faultsOf, listenToStatements, type Asked } from './plans.ts'
import { personOf, readings, type Reading, type Subject } from './readings.ts'
import { operation, startService, type Person, type RunningService } from './service.ts'

const patience = 120_000

let service: RunningService
let explained: ReturnType<typeof explaining>
let subject: Subject
const listening = listenToStatements()

type Found = { readonly plan: string; readonly code: string; readonly organisation: string }

const subjectOf = async ({ database: { pool } }: RunningService): Promise<Subject> => {
  const { rows } = await pool.query<Found>(`
    select 'plan_' || p.id as plan, o.ods_code as code, 'organisation_' || o.id as organisation
    from improvement_plan p join assessment a on a.id = p.assessment_id join organisation o on o.id = a.organisation_id
    where p.state = 'UNDER_REVIEW' order by p.id limit 10`)
  const [{ plan, code } = { plan: '', code: '' }] = rows
  const nodes = rows.flatMap(row => [row.plan, row.organisation])
  return { page: 10, odsCode: code, own: code, plan, nodes, filter: {}, hasOnlyGaps: false, kindsOfGaps: ['NHS_TRUST'] }
}

beforeAll(async () => {
  service = await startService()
  await seedDatabase(service.database, { organisations: 1_500, seed: 7, now: beginning })
  subject = await subjectOf(service)
  explained = explaining(service.databaseUrl)
}, patience)
afterAll(async () => {
  listening.stop()
  await explained.stop()
  await service.stop()
})

const faultsIn = async (asked: readonly Asked[], isRun: boolean): Promise<readonly string[]> => {
  const faults = new Set<string>()
  for (const one of asked)
    for (const plan of await explained.plansOf(one, isRun)) for (const fault of faultsOf(plan)) faults.add(fault)
  return [...faults]
}

/** What costs more with every organisation when a document of schema/operations is asked, without counting all of its list. */
const faultsOfReading = async (reading: Reading): Promise<readonly string[]> => {
  const [name, , , variables] = reading
  const document = operation(name).replace('totalCount', '')
  const asked = await listening.during(async () => {
    const { errors } = await service.send(document, variables(subject), personOf(reading, subject))
    expect(errors).toBeUndefined()
  })
  return faultsIn(asked, true)
}

const ofAll = 'it counts, or looks through, what all organisations wrote'
const workedOut = 'the standing is worked out for each assessment'

/** Why a reading of the table reads more with every organisation, where it does. */
const becauseOf = ([name, statements]: Reading): string | null => {
  if (['evidence-gaps', 'plan-report'].includes(name)) return ofAll
  return name === 'assessments' && statements > 1 ? workedOut : null
}

const notForOthers = [
  'contact-address',
  'evidence-gaps',
  'explain-access',
  'plan-report',
  'regional-summary',
  'assessments',
]
const own = ({ own: code }: Subject) => memberOf(code)
const byOthers = readings
  .filter(([name]) => !notForOthers.includes(name))
  .flatMap(([name, statements, , variables]) =>
    [own, leadOf('Y60')].map((person): Reading => [name, statements, person, variables]),
  )
const summaryForReports: Reading = ['regional-summary', 2, reportingClient, () => ({ cycle: '2023-24' })]

const asked: readonly ListAsked[] = [
  ...[...readings, ...byOthers].map(reading => ({ reading, because: becauseOf(reading) })),
  { reading: summaryForReports, because: ofAll },
  ...lists,
]
const titled = (isFlat: boolean) =>
  asked
    .filter(({ because }) => (because === null) === isFlat)
    .map(({ reading, because }, index) => [`${index + 1} ${reading[0]}`, because, reading] as const)

describe('as organisations become more, a reading reads no more and sorts no more than a page', () => {
  test.each(titled(true))('%s', async (_title, _because, reading) => {
    expect(await faultsOfReading(reading)).toEqual([])
  })
})

describe('what does read more says why', () => {
  test.each(titled(false))('%s: %s', async (_title, _because, reading) => {
    expect(await faultsOfReading(reading)).not.toEqual([])
  })
})

/** What costs more with every organisation when all plans of a cycle are downloaded. */
const faultsOfDownload = async (person: Person): Promise<readonly string[]> => {
  const address = service.url.replace('/graphql', '/downloads/cycles/2023-24/plans.ndjson')
  const headers = { authorization: `Bearer ${await service.token(person)}` }
  const statements = await listening.during(async () => (await fetch(address, { headers })).text())
  expect(statements).toHaveLength(3)
  expect(statements.filter(({ options }) => !options.includes('role='))).toEqual([])
  return faultsIn(statements, true)
}

describe('a download', () => {
  test("of an organisation's own plan reads no more as organisations become more", async () => {
    expect(await faultsOfDownload(own(subject))).toEqual([])
  })

  test('of all plans reads them all', async () => {
    expect(await faultsOfDownload(ann)).not.toEqual([])
  })
})

test.each(mutationNames)('%s reads all of no table that grows', async mutation => {
  const { person, input } = await ready(mutation, service, nextBoard())
  const statements = await listening.during(() => acted(service, mutation, input, person))
  const served = statements.filter(({ options }) => options.includes('role='))
  expect(served.length).toBeGreaterThan(mutation === 'sandboxClockSet' ? 0 : 2)
  expect(await faultsIn(served, false)).toEqual([])
})

test('an index that is not there is missed', async () => {
  const timeline = readings.find(([name, statements]) => name === 'plan-timeline' && statements > 0)
  expect(await faultsOfReading(timeline as Reading)).toEqual([])
  await service.database.pool.query('drop index event_plan_id_plan_revision_index')
  expect(await faultsOfReading(timeline as Reading)).not.toEqual([])
})
