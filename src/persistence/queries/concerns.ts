import { sql } from 'kysely'
import { concernAbout, groundsOf, type ConcernFacts } from '../../domain/concern.ts'
import type { Day } from '../../domain/cycle.ts'
import {
  isOperatorOfEssentialServices,
  organisationKinds,
  type OrganisationKind,
  type RegionCode,
} from '../../domain/organisation.ts'
import type { Page } from '../found-page.ts'
import { readPage, type List, type PageArguments, type PageSelection } from '../page.ts'
import type { Reading, Row } from '../reading.ts'
import { nothingSelected } from '../selection.ts'
import { given, type Sql } from '../statement.ts'
import { conditionsOf } from './organisations.ts'

export type ConcernFilter = {
  readonly cycle: string
  readonly kinds?: readonly OrganisationKind[] | null | undefined
  readonly regions?: readonly RegionCode[] | null | undefined
}

const operators = organisationKinds.filter(isOperatorOfEssentialServices)

const conditions: Readonly<Record<keyof ConcernFilter, () => Sql>> = {
  cycle: () => sql`assessment.cycle = ${given('cycle')}`,
  kinds: () => sql`organisation.kind = any(${given('kinds')}::text[])`,
  regions: () => sql`organisation.region = any(${given('regions')}::text[])`,
}

const isOpenOperator = sql`organisation.kind = any(${given('operators')}::text[])
  and (coalesce(organisation.closed_on, 'infinity'::date) >= ${given('today')}::date or organisation.answered_for_by is not null
    and exists (select from improvement_plan p where p.assessment_id = assessment.id and p.state not in ('COMPLETED', 'CLOSED')))`

/** What is read of an assessment stands for the concern about its organisation, with what the rules find in its facts. */
const withConcern = (node: Row, today: Day): Row => {
  const concern = concernAbout(node['concern'] as ConcernFacts, today)
  return { organisation: node['organisation'], assessment: node, grounds: groundsOf(concern), ...concern }
}

/** Every open operator of essential services that the viewer oversees, and every closed one whose plan another answers for, by name, with the grounds for concern about it (R53). */
export const concernsPage = async (
  reading: Reading,
  { filter, today }: { readonly filter: ConcernFilter; readonly today: Day },
  asked: PageArguments,
  selection: PageSelection,
): Promise<Page> => {
  const { filters, values } = conditionsOf(filter, conditions)
  const list: List = {
    name: 'groundsForConcern',
    root: 'Assessment',
    order: 'NAME_ASC',
    keys: [sql`organisation.name`, sql`organisation.id`],
    keyTypes: ['text', 'uuid'],
    isDescending: false,
    filters: { ...filters, operators: isOpenOperator, seen: reading.visibility.shows('OesConcern', 'organisation') },
    values,
  }
  const node = new Map([...selection.node, ['concern', nothingSelected] as const])
  const page = await readPage({ ...reading, values: { ...reading.values, operators } }, list, asked, {
    ...selection,
    node,
  })
  const edges = page.edges.map(edge => ({ ...edge, node: withConcern(edge.node, today) }))
  return { ...page, edges, nodes: edges.map(edge => edge.node) }
}
