import { sql } from 'kysely'
import type { ToolkitStatus } from '../../domain/assessment.ts'
import type { OrganisationKind, RegionCode } from '../../domain/organisation.ts'
import type { Page } from '../found-page.ts'
import { readPage, type List, type PageArguments, type PageSelection } from '../page.ts'
import { findRows, type Reading, type Row } from '../reading.ts'
import { nothingSelected, textOf, type Selection } from '../selection.ts'
import { statusOfTheNewestCycle } from '../shapes/organisation.ts'
import { given, type Sql } from '../statement.ts'

/** Organisations by their codes; those that there are not are left out. */
const organisationsByCode = async (
  reading: Reading,
  codes: readonly string[],
  selection: Selection,
): Promise<ReadonlyMap<string, Row>> => {
  const question = {
    root: 'Organisation' as const,
    name: 'by code',
    where: sql`organisation.ods_code = any(${given('codes')}::text[])`,
    values: { codes },
  }
  const rows = await findRows(reading, question, new Map([...selection, ['odsCode', nothingSelected]]))
  return new Map(rows.map(row => [String(row['odsCode']), row]))
}

/** The organisation of a code; everybody who asks for one in the same way at the same time is answered by one statement. */
export const organisationByCode = (reading: Reading, odsCode: string, selection: Selection): Promise<Row | null> =>
  reading.gather(`organisation ${textOf(selection)}`, odsCode, codes => organisationsByCode(reading, codes, selection))

export const assessmentByCode = async (
  reading: Reading,
  odsCode: string,
  cycle: string,
  selection: Selection,
): Promise<Row | null> => {
  const where = sql`organisation.ods_code = ${given('code')} and assessment.cycle = ${given('cycle')}`
  const question = { root: 'Assessment' as const, name: 'by code', where, values: { code: odsCode, cycle } }
  return (await findRows(reading, question, selection))[0] ?? null
}

const place = { organisation: 'organisation' }

export type OrganisationFilter = {
  readonly kinds?: readonly OrganisationKind[] | null | undefined
  readonly regions?: readonly RegionCode[] | null | undefined
  readonly statuses?: readonly ToolkitStatus[] | null | undefined
  readonly cycle?: string | null | undefined
  readonly text?: string | null | undefined
}

const conditions: Readonly<Record<keyof OrganisationFilter, (filter: OrganisationFilter) => Sql>> = {
  kinds: () => sql`organisation.kind = any(${given('kinds')}::text[])`,
  regions: () => sql`organisation.region = any(${given('regions')}::text[])`,
  statuses: ({ cycle }) =>
    typeof cycle === 'string'
      ? sql`exists (select from assessment a where a.organisation_id = organisation.id and a.cycle = ${given('cycle')} and a.status = any(${given('statuses')}::text[]))`
      : sql`${statusOfTheNewestCycle(place)} = any(${given('statuses')}::text[])`,
  cycle: () =>
    sql`exists (select from assessment a where a.organisation_id = organisation.id and a.cycle = ${given('cycle')})`,
  text: () =>
    sql`(position(lower(${given('text')}) in lower(organisation.name)) > 0 or organisation.ods_code = upper(${given('text')}))`,
}

/** The part of a filter that asks for something, and its conditions by name. */
export const conditionsOf = <Filter extends object>(
  filter: Filter,
  all: Readonly<Record<keyof Filter, (filter: Filter) => Sql>>,
): { readonly filters: Record<string, Sql>; readonly values: Record<string, unknown> } => {
  const used = (Object.keys(all) as (keyof Filter & string)[]).filter(
    name => filter[name] !== undefined && filter[name] !== null,
  )
  return {
    filters: Object.fromEntries(used.map(name => [name, all[name](filter)])),
    values: Object.fromEntries(used.map(name => [name, filter[name]])),
  }
}

/** Every organisation is public; they are listed by name. */
export const organisationsPage = (
  reading: Reading,
  filter: OrganisationFilter,
  asked: PageArguments,
  selection: PageSelection,
): Promise<Page> => {
  const list: List = {
    name: 'organisations',
    root: 'Organisation',
    order: 'NAME_ASC',
    keys: [sql`organisation.name`, sql`organisation.id`],
    keyTypes: ['text', 'uuid'],
    isDescending: false,
    ...conditionsOf(filter, conditions),
  }
  return readPage(reading, list, asked, selection)
}
