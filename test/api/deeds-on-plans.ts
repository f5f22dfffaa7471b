import { randomUUID, randomUUIDv7 } from 'node:crypto'
import fc from 'fast-check'
import { planStates } from '../../src/domain/improvement-plan.ts'

/** One thing that happens to the plan of an organisation in 2023-24; how it is told, in one event or several at once, decides what counts. Without an instant, it is later than all that was told. */
export type OfPlans = { readonly plan: number; readonly at: string | null } & (
  | { readonly what: 'start' }
  | { readonly what: 'tell'; readonly events: readonly (readonly Change[])[] }
  | { readonly what: 'report'; readonly round: string; readonly isLate: boolean }
  | { readonly what: 'request' }
  | { readonly what: 'decide' }
)

type Change = { readonly field: string; readonly after: unknown }

const items = ['11111111', '22222222', '33333333'].map(start => `item_${start}-0000-7000-8000-110000000000`)
const date = fc.option(fc.constantFrom('2024-06-20', '2024-07-01', '2024-07-05', '2024-08-01'), { freq: 4 })
const progress = fc.constantFrom('NOT_STARTED', 'IN_PROGRESS', 'COMPLETE')
const wholeItem = fc.option(
  fc.record({ status: progress, plannedCompletionDate: date, baselineCompletionDate: date, gap: fc.constant('A gap') }),
  { freq: 4 },
)

/** Which item a change is about, and what it says; the plan's own number comes into its id when it is told. */
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      field: fc.constant('state'),
      after: fc.constantFrom('APPROVED', 'APPROVED', ...planStates),
    }),
  },
  ...items.flatMap(item => [
    fc.record({ field: fc.constant(item), after: wholeItem }),
    fc.record({ field: fc.constant(`${item}.status`), after: progress }),
    fc.record({ field: fc.constant(`${item}.plannedCompletionDate`), after: date }),
    fc.record({ field: fc.constant(`${item}.baselineCompletionDate`), after: date }),
    fc.record({ field: fc.constant(`${item}.gap`), after: fc.constant('Another gap') }),
  ]),
)

const someChanges = fc.uniqueArray(change, { minLength: 1, maxLength: 6, selector: ({ field }) => field })

export const someOfPlans = (organisations: number, at: fc.Arbitrary<string | null>): fc.Arbitrary<OfPlans> => {
  const common = { plan: fc.nat(organisations - 1), at }
  const round = fc.constantFrom('JUNE', 'JULY')
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ ...common, what: fc.constant('start' as const) }) },
    {
      weight: 8,
      arbitrary: fc.record({
        ...common,
        what: fc.constant('tell' as const),
        events: fc.oneof(
          { weight: 4, arbitrary: fc.tuple(someChanges) },
          { weight: 1, arbitrary: fc.tuple(someChanges, someChanges) },
        ),
      }),
    },
    fc.record({ ...common, what: fc.constant('report' as const), round, isLate: fc.boolean() }),
    fc.record({ ...common, what: fc.constant('request' as const) }),
    { weight: 2, arbitrary: fc.record({ ...common, what: fc.constant('decide' as const) }) },
  )
}

const assessmentOf = `select a.id, a.organisation_id from assessment a join organisation o on o.id = a.organisation_id where o.ods_code = $1 and a.cycle = '2023-24'`

const at = `coalesce($2::timestamptz, (select max(at) from event) + interval '1 minute')`

// The row of a plan is changed first, and the chain last, as by every act; $1 is an organisation, $2 an instant.
const living = `improvement_plan p set revision = p.revision + 1, version = p.version + 1, state = coalesce($4, p.state) from (${assessmentOf}) a
  where p.assessment_id = a.id and p.state <> 'CLOSED' returning p.id, a.id as assessment_id, a.organisation_id, p.revision, p.version`

const telling = (type: string): string => `
  head as (update event_head set position = position + jsonb_array_length($3::jsonb) where exists (select from changed) returning position)
  insert into event (position, id, at, type, organisation_id, assessment_id, plan_id, plan_revision, roles, changes)
  select head.position - jsonb_array_length($3::jsonb) + told.place, gen_random_uuid(), ${at}, '${type}', c.organisation_id, c.assessment_id, c.id, c.revision, '{}',
    told.changes from head, changed c, jsonb_array_elements(
      replace($3::text, '0000000000', lpad(to_hex(hashtext(c.id::text)::bit(32)::bigint), 10, '0'))::jsonb) with ordinality told(changes, place)`

const starting = `with changed as (
    insert into improvement_plan as p (id, assessment_id, state, started_at, editors, rounds_reported)
    select $4, a.id, 'DRAFT', ${at}, '[]', '{}' from (${assessmentOf}) a
    where not exists (select from improvement_plan p where p.assessment_id = a.id and p.state <> 'CLOSED')
    on conflict (assessment_id) where state <> 'CLOSED' do nothing
    returning p.id, p.assessment_id, (select organisation_id from assessment where id = p.assessment_id) as organisation_id, p.revision),
  ${telling('PLAN_STARTED')}`

const stateTold = (changes: readonly Change[]): unknown => changes.findLast(({ field }) => field === 'state')?.after

/** What of a change an event tells: an item stands under the name of all items. */
const told = ({ field, after }: Change) => ({
  field: field === 'state' ? field : `items.${field}`,
  before: null,
  after,
})

export const statementOfPlan = (odsCode: string, deed: OfPlans): readonly [string, readonly unknown[]] => {
  const state = [[{ field: 'state', before: null, after: 'DRAFT' }]]
  switch (deed.what) {
    case 'start':
      return [starting, [odsCode, deed.at, JSON.stringify(state), randomUUIDv7()]]
    case 'tell':
      return [
        `with changed as (update ${living}), ${telling('PLAN_ITEM_CHANGED')}`,
        [
          odsCode,
          deed.at,
          JSON.stringify(deed.events.map(changes => changes.map(told))),
          stateTold(deed.events.flat()) ?? null,
        ],
      ]
    case 'request':
      return [
        `with changed as (update ${living}),
          version as (insert into plan_version (plan_id, version, submitted_at, submitted_by, items) select id, version, ${at}, 'somebody', '[]' from changed),
          ${telling('REVIEW_REQUESTED')}`,
        [odsCode, deed.at, '[[]]', null],
      ]
    case 'decide':
      return [
        `insert into decision (id, plan_id, version, sequence, revision, decision, is_exceptional, criteria, grounds, waived, judgements, message, decided_by, at)
         select $3, v.plan_id, v.version, 1, 1, 'APPROVE', false, '[]', '{}', '{}', '[]', 'Yes.', 'somebody', ${at} from (${assessmentOf}) a
         join improvement_plan p on p.assessment_id = a.id join plan_version v on v.plan_id = p.id
         order by v.version desc limit 1 on conflict do nothing`,
        [odsCode, deed.at, randomUUID()],
      ]
    case 'report':
      return [
        `insert into progress_update (id, plan_id, round, submitted_at, note, is_late, items, submitted_by)
         select $3, p.id, $4, ${at}, 'It goes on.', $5, '[]', 'somebody' from (${assessmentOf}) a
         join improvement_plan p on p.assessment_id = a.id where p.state <> 'CLOSED'`,
        [odsCode, deed.at, randomUUIDv7(), deed.round, deed.isLate],
      ]
  }
}
