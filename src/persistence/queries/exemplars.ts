import { sql } from 'kysely'
import { exemplaryStatuses, type Exemplar } from '../../domain/exemplars.ts'
import type { RegionCode } from '../../domain/organisation.ts'
import type { Reading } from '../reading.ts'
import { given } from '../statement.ts'

/** An organisation that does well, with the id that clients know. */
export type ExemplarRow = Exemplar & { readonly id: string }

/** The open organisations of these regions that meet the standard of a cycle, of the kinds that have plans in it; everybody may see them. */
export const exemplarsIn = (
  { statements, values }: Reading,
  regions: readonly RegionCode[],
  cycle: string,
): Promise<readonly ExemplarRow[]> =>
  statements.rows<ExemplarRow>(
    'exemplars of regions',
    () => sql`select 'organisation_' || o.id as id, o.ods_code as "odsCode", o.name, o.kind, o.region, a.status
      from organisation o join assessment a on a.organisation_id = o.id and a.cycle = ${given('cycle')}
        join cycle_kind k on k.cycle_code = a.cycle and k.kind = o.kind and k.may_submit_plan
      where o.region = any(${given('regions')}::text[]) and a.status = any(${given('statuses')}::text[])
        and coalesce(o.opened_on, '-infinity'::date) <= ${given('today')}::date
        and coalesce(o.closed_on, 'infinity'::date) >= ${given('today')}::date`,
    { ...values, regions, cycle, statuses: exemplaryStatuses },
  )
