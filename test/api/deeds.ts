import { randomUUIDv7 } from 'node:crypto'
import fc from 'fast-check'
import type { PoolClient } from 'pg'
import { someOfPlans, statementOfPlan, type OfPlans } from './deeds-on-plans.ts'
import type { Invented } from './invented.ts'
import { statuses } from './summary.ts'

/** Organisations that things happen to. */
export const bodies: readonly Invented[] = Array.from({ length: 12 }, (_none, index) => ({
  odsCode: `ZK${index}`,
  name: `Kept Hospitals ${index}`,
  kind: (['NHS_TRUST', 'CSU', 'OTHER'] as const)[index % 3] ?? 'NHS_TRUST',
  region: (['Y58', 'Y60', null] as const)[index % 3] ?? null,
  ...(index % 4 === 0 ? { openedOn: '2024-01-15' } : {}),
}))

/** One thing that happens to one organisation, or to several at once; without an instant, it is later than all that happened. */
type OfOrganisations =
  | { readonly what: 'status'; readonly of: number; readonly to: string; readonly at: string | null }
  | { readonly what: 'statuses'; readonly of: readonly number[]; readonly to: string; readonly at: string | null }
  | { readonly what: 'move'; readonly of: number; readonly region: string | null; readonly from: string }
  | { readonly what: 'correct'; readonly of: number; readonly region: string | null }
  | { readonly what: 'open' | 'close'; readonly of: number; readonly on: string | null }
  | { readonly what: 'kind'; readonly of: number; readonly kind: string }

const one = fc.nat(bodies.length - 1)
const status = fc.constantFrom(...statuses)
const region = fc.constantFrom<string | null>('Y58', 'Y60', 'Y61', null)
export const day = fc
  .integer({ min: 0, max: 520 })
  .map(days => new Date(Date.UTC(2023, 5, 1 + days)).toISOString().slice(0, 10))
export const instant = fc
  .tuple(fc.constantFrom('2024-02-29', '2024-03-31', '2024-06-30', '2024-07-01', '2024-07-08'), fc.nat(86_399))
  .map(([on, seconds]) => new Date(Date.parse(`${on}T00:00:00Z`) + seconds * 1000).toISOString())
/** Some instant, or later than all. */
const whenever = fc.oneof({ weight: 2, arbitrary: instant }, { weight: 3, arbitrary: fc.constant(null) })
const ofOrganisations: fc.Arbitrary<OfOrganisations> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('status' as const), of: one, to: status, at: whenever }) },
  fc.record({
    what: fc.constant('statuses' as const),
    of: fc.uniqueArray(one, { maxLength: 6 }),
    to: status,
    at: instant,
  }),
  { weight: 2, arbitrary: fc.record({ what: fc.constant('move' as const), of: one, region, from: day }) },
  fc.record({ what: fc.constant('correct' as const), of: one, region }),
  fc.record({ what: fc.constantFrom('open' as const, 'close' as const), of: one, on: fc.option(day) }),
  fc.record({ what: fc.constant('kind' as const), of: one, kind: fc.constantFrom('NHS_TRUST', 'CSU', 'OTHER') }),
)

const byCode = (of: number | readonly number[]) => [of].flat().map(index => `ZK${index}`)
const theirs = 'organisation_id = (select id from organisation where ods_code = any($1))'

const statements: {
  readonly [What in OfOrganisations['what']]: (
    deed: Extract<OfOrganisations, { what: What }>,
  ) => readonly [string, readonly unknown[]]
} = {
  status: deed => statements.statuses({ ...deed, what: 'statuses', of: [deed.of] }),
  statuses: ({ of, to, at }) => [
    `with locked as (select a.id, a.status from assessment a join organisation o on o.id = a.organisation_id
        where o.ods_code = any($1) and a.cycle = '2023-24' order by a.id for update of a),
      changed as (update assessment set status = $2 from locked where assessment.id = locked.id)
      insert into status_change (id, assessment_id, from_status, to_status, at, act) select uuidv7(), id, status, $2, coalesce($3, (select max(at) from status_change) + interval '1 minute', '2024-02-01T09:00Z'), 'assessmentPublish' from locked`,
    [byCode(of), to, at],
  ],
  move: ({ of, region: to, from }) => [
    `insert into placement (id, organisation_id, region, from_day) select $4, id, $2, $3::date from organisation o
     where ods_code = any($1) and not exists (select from placement p where p.organisation_id = o.id and p.from_day = $3::date)`,
    [byCode(of), to, from, randomUUIDv7()],
  ],
  correct: ({ of, region: to }) => [`update placement set region = $2 where ${theirs}`, [byCode(of), to]],
  open: ({ of, on }) => ['update organisation set opened_on = $2 where ods_code = any($1)', [byCode(of), on]],
  close: ({ of, on }) => ['update organisation set closed_on = $2 where ods_code = any($1)', [byCode(of), on]],
  kind: ({ of, kind }) => [
    `update organisation set kind = $2, region = case $2 when 'CSU' then 'Y60' end where ods_code = any($1)`,
    [byCode(of), kind],
  ],
}

export type Deed = OfOrganisations | OfPlans

export const someDeed: fc.Arbitrary<Deed> = fc.oneof(ofOrganisations, someOfPlans(bodies.length, whenever))

export const statementOf = (deed: Deed): readonly [string, readonly unknown[]] =>
  'plan' in deed
    ? statementOfPlan(`ZK${deed.plan}`, deed)
    : (statements[deed.what] as (some: Deed) => readonly [string, readonly unknown[]])(deed)

/** Does the deeds of a transaction; where two waited for each other, once more, as the service does. */
export const inTransaction = async (client: PoolClient, deeds: readonly Deed[]): Promise<void> => {
  for (;;) {
    try {
      await client.query('begin')
      for (const [text, values] of deeds.map(statementOf)) await client.query(text, [...values])
      await client.query('commit')
      return
    } catch (error) {
      await client.query('rollback')
      if ((error as { code?: string }).code !== '40P01') throw error
    }
  }
}
