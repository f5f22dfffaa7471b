import { randomUUIDv7 } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ToolkitStatus } from '../../src/domain/assessment.ts'
import type { PlanState } from '../../src/domain/improvement-plan.ts'
import type { OrganisationKind, RegionCode } from '../../src/domain/organisation.ts'
import { write } from '../../src/persistence/writer.ts'
import { addOrganisations, addPlans, moveClock } from './invented.ts'
import { ann, reportingClient } from './people.ts'
import { startService, type Person, type RunningService } from './service.ts'
import { states, type Row } from './summary.ts'

const cycle = '2023-24'

type Standing = readonly [status: ToolkitStatus, state: PlanState | null]

/** Where an organisation stands on Tuesday 9 July, and from Wednesday of the week after. */
const noPlan: readonly [Standing, Standing] = [
  ['STANDARDS_NOT_MET', null],
  ['STANDARDS_NOT_MET', null],
]
const stories: readonly (readonly [Standing, Standing])[] = [
  noPlan,
  [
    ['NOT_PUBLISHED', 'DRAFT'],
    ['NOT_PUBLISHED', 'DRAFT'],
  ],
  [
    ['NOT_PUBLISHED', 'DRAFT'],
    ['STANDARDS_NOT_MET', 'SUBMITTED'],
  ],
  [
    ['STANDARDS_NOT_MET', 'SUBMITTED'],
    ['STANDARDS_NOT_MET', 'UNDER_REVIEW'],
  ],
  [
    ['STANDARDS_NOT_MET', 'UNDER_REVIEW'],
    ['APPROACHING_STANDARDS', 'APPROVED'],
  ],
  [
    ['APPROACHING_STANDARDS', 'APPROVED'],
    ['APPROACHING_STANDARDS', 'COMPLETION_CLAIMED'],
  ],
]
type Group = {
  readonly region: RegionCode | null
  readonly kind: OrganisationKind
  readonly story: number
  readonly count: number
}

const firstMoment = '2024-07-09T11:00:00Z'
const moments = [firstMoment, '2024-07-17T11:00:00Z']

const someGroups = fc.array(
  fc.record({
    region: fc.constantFrom<RegionCode | null>('Y58', 'Y60', 'Y61', null),
    kind: fc.constantFrom<OrganisationKind>('NHS_TRUST', 'CSU'),
    story: fc.nat(stories.length - 1),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 8, maxLength: 14 },
)

/** Stores what happened at one of the moments, with the events and changes of status that tell of it. */
const happen = async ({ database }: RunningService, moment: number, plans: readonly (Standings & { id: string })[]) => {
  const at = new Date(moments[moment] ?? '')
  const author = { subject: 'ann', roles: [], requestId: null }
  await write(
    database,
    async db => {
      for (const { id, standings } of plans) {
        const [before, after] = [standings[moment - 1]?.[1] ?? null, standings[moment]?.[1] ?? null]
        if (before !== after && after !== null)
          db.record({
            type: 'PLAN_STARTED',
            plan: id.slice(5),
            planRevision: moment + 1,
            changes: [{ field: 'state', before, after }],
          })
      }
      return {}
    },
    { author, now: at },
  )
}

const changeStatuses = ({ database }: RunningService, moment: number, all: readonly Standings[]) =>
  database.pool.query(
    `insert into status_change (id, assessment_id, from_status, to_status, at, act)
     select g.id, a.id, 'NOT_PUBLISHED', g.status, $2, 'assessmentPublish' from jsonb_to_recordset($1::jsonb) as g(id uuid, "odsCode" text, status text)
     join organisation o on o.ods_code = g."odsCode" join assessment a on a.organisation_id = o.id and a.cycle = '${cycle}'`,
    [
      JSON.stringify(
        all.map(({ odsCode, standings }) => ({ id: randomUUIDv7(), odsCode, status: standings[moment]?.[0] })),
      ),
      moments[moment],
    ],
  )

type Standings = { readonly odsCode: string; readonly standings: readonly [Standing, Standing] }

const found = async (service: RunningService, groups: readonly Group[]) => {
  const all = groups.flatMap(({ story, count, ...rest }, group) =>
    Array.from({ length: count }, (_none, index) => {
      const odsCode = `ZT${group}X${index}`
      return { ...rest, odsCode, name: `Invented Body ${odsCode}`, standings: stories[story] ?? noPlan }
    }),
  )
  await addOrganisations(service, all)
  const withPlan = all.flatMap(({ odsCode, standings }) => {
    const state = standings[1][1]
    return state === null ? [] : [{ odsCode, standings, state, submittedAt: state === 'DRAFT' ? null : firstMoment }]
  })
  const ids = await addPlans(service, withPlan)
  for (const moment of [0, 1]) {
    await changeStatuses(service, moment, all)
    await happen(
      service,
      moment,
      withPlan.map((plan, index) => ({ ...plan, id: ids[index] ?? '' })),
    )
  }
}

const instants = [
  '2024-07-09T12:00:00Z',
  '2024-07-15T00:00:00Z',
  '2024-07-16T09:00:00Z',
  '2024-07-17T11:00:00Z',
  '2024-07-21T22:59:59Z',
  '2024-07-22T00:00:00Z',
  '2024-07-23T09:00:00Z',
]
const numbers =
  'plans { state count suppressed } updates { code received late missing } itemsOverdue medianDaysToDecision itemsSlipped medianDaysSlipped'

type Told = readonly [cell: string, count: number | null]

const toldOfRow = (of: string, { plans }: Pick<Row, 'plans'>): readonly Told[] =>
  (plans ?? []).map(({ state, count }) => [`${of} ${state}`, count])

/** Everything that the two questions about plans tell, over every filter, grouping and instant: which count, of which settled instant. */
const everyAnswer = async (service: RunningService, person: Person): Promise<readonly Told[]> => {
  const told: Told[] = []
  for (const asOf of instants) {
    for (const kinds of [null, ['NHS_TRUST'], ['CSU'], ['NHS_TRUST', 'CSU'], []]) {
      const row = 'plans { state count suppressed }'
      const { data } = await service.send(
        `query ($asOf: DateTime, $kinds: [OrganisationKind!]) { regionalSummary(cycle: "${cycle}", asOf: $asOf, kinds: $kinds) { plansAsOf rows { region { code } ${row} } national { ${row} } total { ${row} } } }`,
        { asOf, kinds },
        person,
      )
      const { plansAsOf, rows, national, total } = data.regionalSummary
      const of = (place: string) => `${plansAsOf} ${kinds === null ? '' : `of ${kinds.join()} `}${place}`
      for (const one of rows) told.push(...toldOfRow(of(one.region.code), one))
      told.push(...toldOfRow(of('national'), national), ...toldOfRow(of('total'), total))
    }
    for (const by of ['REGION', 'ICB', 'KIND']) {
      const { data } = await service.send(
        `query ($asOf: DateTime, $by: PlanGrouping!) { planReport(cycle: "${cycle}", asOf: $asOf, by: $by) { asOf rows { region { code } icbCode kind ${numbers} } total { ${numbers} } } }`,
        { asOf, by },
        person,
      )
      const { asOf: then, rows, total } = data.planReport
      for (const one of rows) {
        const group =
          by === 'REGION' ? (one.region?.code ?? 'national') : `group ${one.region?.code} ${one.icbCode} ${one.kind}`
        told.push(...toldOfRow(`${then} ${group}`, one))
      }
      told.push(...toldOfRow(`${then} total`, total))
    }
  }
  return told
}

const places = ['Y56', 'Y58', 'Y59', 'Y60', 'Y61', 'Y62', 'Y63', 'national', 'total']
const mondays = ['2024-07-07T23:00:00.000Z', '2024-07-14T23:00:00.000Z', '2024-07-21T23:00:00.000Z']
const closedList = mondays.flatMap(monday =>
  places.flatMap(place => states.map(state => `${monday} ${place} ${state}`)),
)

const distinct = (told: readonly Told[]) => [...new Set(told.map(([cell, count]) => `${cell}: ${count}`))]

describe('R62 R63 S8 who sees totals alone', () => {
  test('R62 S8 is told, by all filters, groupings and instants together, one count of each cell of a closed list, in fives', async () => {
    await fc.assert(
      fc.asyncProperty(someGroups, async groups => {
        const service = await startService()
        try {
          await found(service, groups)
          await moveClock(service, '2024-07-24T08:00:00Z')
          const answers = await everyAnswer(service, reportingClient)
          const counted = answers.filter(([, count]) => count !== null)
          expect(counted.filter(([cell]) => !closedList.includes(cell))).toEqual([])
          expect(counted.filter(([, count]) => (count ?? 0) < 5 || (count ?? 0) % 5 !== 0)).toEqual([])
          const ofList = answers.filter(([cell]) => closedList.includes(cell))
          expect(distinct(ofList)).toHaveLength(closedList.length)
          await isBelowWhatIsCounted(service, counted)
        } finally {
          await service.stop()
        }
      }),
      { numRuns: 3 },
    )
  }, 120_000)

  test('R62 S8 is told as of Monday, in fives, whatever the day of the week', async () => {
    const service = await startService()
    const group = (region: RegionCode, story: number, count: number): Group => ({
      region,
      kind: 'NHS_TRUST',
      story,
      count,
    })
    await found(service, [group('Y58', 3, 12), group('Y58', 0, 8), group('Y60', 3, 4), group('Y60', 0, 9)])
    await moveClock(service, '2024-07-24T08:00:00Z')
    const told = new Map(await everyAnswer(service, reportingClient))
    const counts = (monday: string | undefined, state: string) =>
      ['Y58', 'Y60', 'total'].map(place => told.get(`${monday} ${place} ${state}`))
    expect(mondays.map(monday => counts(monday, 'SUBMITTED'))).toEqual([
      [null, null, null],
      [10, null, 10],
      [null, null, null],
    ])
    expect(mondays.map(monday => counts(monday, 'UNDER_REVIEW'))).toEqual([
      [null, null, null],
      [null, null, null],
      [10, null, 10],
    ])
    await service.stop()
  }, 60_000)

  /** The truth, as the team sees it, is at least what is told. */
  const isBelowWhatIsCounted = async (service: RunningService, counted: readonly Told[]) => {
    for (const monday of mondays) {
      const open = new Map<string, number>()
      const { data } = await service.send(
        `{ planReport(cycle: "${cycle}", asOf: "${monday}", by: REGION) { rows { region { code } plans { state count } } total { plans { state count } } } }`,
        {},
        ann,
      )
      for (const { region, plans } of [
        ...data.planReport.rows,
        { region: { code: 'total' }, ...data.planReport.total },
      ])
        for (const { state, count } of plans) open.set(`${monday} ${region?.code ?? 'national'} ${state}`, count)
      const ofMonday = counted.filter(([cell]) => cell.startsWith(monday))
      expect(ofMonday.filter(([cell, count]) => (count ?? 0) > (open.get(cell) ?? 0))).toEqual([])
    }
  }
})
