import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql'
import { makeSchema } from '../../src/graphql/schema.ts'
import type { Person, RunningService } from './service.ts'

/** A row of the chain of events. */
export type EventRow = {
  readonly position: number
  readonly at: Date
  readonly type: string
  readonly actor: string | null
  readonly roles: readonly string[]
  readonly request_id: string | null
  readonly plan_revision: number | null
  readonly assessment_revision: number | null
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
  readonly reason: string | null
}

export type UserErrorSeen = {
  readonly __typename: string
  readonly code: string
  readonly message: string
  readonly path: readonly string[]
  readonly expected?: number
  readonly actual?: number
  readonly changedAt?: string
  readonly changedFields?: readonly string[]
  readonly from?: string
  readonly allowed?: readonly string[]
  readonly criteria?: readonly { readonly code: string; readonly items: readonly { readonly id: string }[] }[]
}

/** What an act was answered with, and what it left in the chain. */
export type Acted = {
  /** The code of the first error, null where there is none. */
  readonly code: string | null
  // eslint-disable-next-line typescript/no-explicit-any -- what a document answers is looked at field by field
  readonly thing: any
  readonly userErrors: readonly UserErrorSeen[]
  readonly dryRun: boolean
  readonly events: readonly EventRow[]
}

let made: Promise<GraphQLSchema> | undefined
const servedSchema = (): Promise<GraphQLSchema> => (made ??= makeSchema({ isSandbox: true }))

export const mutationsOf = async () => Object.values((await servedSchema()).getMutationType()?.getFields() ?? {})

const things: Readonly<Record<string, string>> = {
  assessment: `thing: assessment { id revision status publishedAt publishedLate statusHistory { from to at }
    advanceNotices { addressedTo message late } escalations { ground addressedTo reason }
    improvementPlan { id revision version state } }`,
  improvementPlan: `thing: improvementPlan { id revision version state reviewRequestedAt nextDue { what dueOn overdue }
    assessment { id revision status } reviewClaim { by at }
    content { editing calls { state team arrangedFor outcome } leadRequests { team message } decisions { decision message corrects }
      items { id origin gap actions owner plannedCompletionDate status assertion auditAction evidenceItem { reference } } } }`,
  cycle: 'thing: cycle { code revision noticeBy rounds { code dueOn } changes { reason } }',
  organisation: 'thing: organisation { id nisNotices { kind reference summary } }',
  notification: 'thing: notification { id state }',
  email: 'thing: email',
  now: 'thing: now',
}

const userErrors = `userErrors { __typename code message path
  ... on StaleRevisionError { expected actual changedAt changedFields }
  ... on TransitionNotAllowedError { from allowed }
  ... on CriteriaNotMetError { criteria { code items { id } } } }`

/** A document for any mutation of the schema, asking for the thing acted on and all that a refusal says. */
const documentOf = async (mutation: string): Promise<string> => {
  const field = (await mutationsOf()).find(({ name }) => name === mutation)
  const payload = getNamedType(field?.type)
  if (field === undefined || !isObjectType(payload)) throw new Error(`There is no mutation ${mutation}.`)
  const thing = Object.keys(payload.getFields()).flatMap(name => things[name] ?? [])
  return `mutation ($input: ${String(field.args[0]?.type)}) { payload: ${mutation}(input: $input) { ${thing.join(' ')} dryRun ${userErrors} } }`
}

export const eventsAfter = async (service: RunningService, position: number): Promise<readonly EventRow[]> =>
  (
    await service.database.pool.query<
      Omit<EventRow, 'position' | 'at'> & { readonly position: string; readonly at: string }
    >('select * from event where position > $1 order by position', [position])
  ).rows.map(row => ({
    ...row,
    position: Number(row.position),
    at: new Date(row.at),
  }))

export const lastPosition = async (service: RunningService): Promise<number> =>
  Number((await service.database.pool.query<{ position: string }>('select position from event_head')).rows[0]?.position)

/** Acts as somebody, and looks at what was answered and what was appended to the chain meanwhile. */
export const act = async (
  service: RunningService,
  mutation: string,
  input: object,
  person?: Person,
): Promise<Acted> => {
  const before = await lastPosition(service)
  const { data, errors } = await service.send(await documentOf(mutation), { input }, person)
  const payload = data?.payload ?? { thing: null, userErrors: [], dryRun: false }
  return { ...payload, code: errors?.[0]?.extensions.code ?? null, events: await eventsAfter(service, before) }
}

/** Acts, and fails where it is refused. */
export const acted = async (
  service: RunningService,
  mutation: string,
  input: object,
  person?: Person,
): Promise<Acted> => {
  const answer = await act(service, mutation, input, person)
  if (answer.code !== null || answer.userErrors.length > 0)
    throw new Error(`${mutation} was refused: ${JSON.stringify(answer)}`)
  return answer
}

/** The reasons of a refusal as `CODE path`, for tables. */
export const reasons = ({ code, userErrors: refused }: Acted): readonly string[] =>
  code === null ? refused.map(one => `${one.code} ${one.path.join('.')}`.trim()) : [code]

/** What changed, as `field: before -> after`. */
export const changesOf = (event: EventRow | undefined): readonly string[] =>
  (event?.changes ?? []).map(
    ({ field, before, after }) => `${field}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
  )

type Agreed = { readonly id: string; readonly baselineCompletionDate: string }

/** The changes by which an approval makes the dates of items the baseline. */
export const baselinesAgreed = (items: readonly Agreed[]): readonly string[] =>
  items.map(
    ({ id, baselineCompletionDate }) => `items.${id}.baselineCompletionDate: null -> "${baselineCompletionDate}"`,
  )

/** Everything that is stored, as one number for each table: equal when not a byte of a row has changed. */
export const fingerprint = async ({
  database: { pool },
}: RunningService): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  )
  const digests = rows.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as digest from "${name}" t`,
  )
  const found = await pool.query<{ name: string; digest: string }>(digests.join(' union all '))
  return Object.fromEntries(found.rows.map(({ name, digest }) => [name, digest]))
}
