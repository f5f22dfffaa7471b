import { sql } from 'kysely'
import { isNowhere, permissions, scopeOf, type Permission, type Scope, type Viewer } from '../domain/access.ts'
import { permissionsFor, waysToSee, type Condition } from '../domain/field-access.ts'
import { given, type Sql, type Values } from './statement.ts'

/** The conditions of the table of who sees what, about the rows in reach. */
export type Conditions = Readonly<Partial<Record<Condition, Sql>>>

/**
 * Who may see which rows: every statement that reads what is not public gets its `where` here.
 * The text is the same for all viewers whose permission reaches somewhere; what differs are its values.
 */
export type Visibility = {
  /** Tells apart the texts that statements have for different viewers. */
  readonly key: string
  readonly values: Values
  readonly where: (permission: Permission, organisation: string) => Sql
  /** The same for a type or a field of the table of who sees what, such as `Assessment.evidence`; what is shown on a condition needs to be told it. */
  readonly shows: (name: string, organisation: string, conditions?: Conditions) => Sql
  /** Whether that type or field is shown anywhere at all; where it is not, nothing of it may even be named to the database. */
  readonly mayShow: (name: string) => boolean
}

const covers = (permission: Permission, organisation: string): Sql =>
  sql`${sql.ref(`${organisation}.ods_code`)} = any(${given(`${permission} organisations`)}::text[])
    or ${sql.ref(`${organisation}.region`)} = any(${given(`${permission} regions`)}::text[])
    or ${sql.ref(`${organisation}.kind`)} = any(${given(`${permission} kinds`)}::text[])`

// What reaches an organisation reaches what it answers for as well (R2), as `covers` in the domain has it.
// A value and no `exists`: that would be answered by reading every organisation within reach first.
const predicate = (permission: Permission, organisation: string): Sql =>
  sql`(${covers(permission, organisation)} or ${sql.ref(`${organisation}.answered_for_by`)} is not null and (
    select ${covers(permission, 'heir')} from organisation heir where heir.ods_code = ${sql.ref(`${organisation}.answered_for_by`)}))`

// The same for whoever speaks for organisations alone: both can be looked up, so that theirs are found without reading past others.
const predicateOfOrganisations = (permission: Permission, organisation: string): Sql => {
  const codes = sql`any(${given(`${permission} organisations`)}::text[])`
  return sql`(${sql.ref(`${organisation}.ods_code`)} = ${codes} or ${sql.ref(`${organisation}.answered_for_by`)} = ${codes})`
}

const hasOnlyOrganisations = ({ regions, kinds }: Scope): boolean => regions.length === 0 && kinds.length === 0

const letterOf = (scope: Scope): string => {
  if (scope.everywhere) return 'E'
  if (isNowhere(scope)) return 'N'
  return hasOnlyOrganisations(scope) ? 'O' : 'S'
}

/** What the service itself sees, for what its rules ask before it acts. */
export const everything: Visibility = {
  key: 'everything',
  values: {},
  where: () => sql`true`,
  shows: () => sql`true`,
  mayShow: () => true,
}

/** What one viewer may see, as conditions on the organisation a row belongs to (R56 to R58). */
export const visibilityFor = (viewer: Viewer): Visibility => {
  const scopes = new Map(permissions.map(permission => [permission, scopeOf(viewer, permission)]))
  const scopeFor = (permission: Permission): Scope => scopes.get(permission) ?? scopeOf(viewer, permission)
  const where = (permission: Permission, organisation: string): Sql => {
    const scope = scopeFor(permission)
    if (scope.everywhere) return sql`true`
    if (isNowhere(scope)) return sql`false`
    return (hasOnlyOrganisations(scope) ? predicateOfOrganisations : predicate)(permission, organisation)
  }
  return {
    key: permissions.map(permission => letterOf(scopeFor(permission))).join(''),
    values: Object.fromEntries(
      [...scopes]
        .filter(([, scope]) => !scope.everywhere && !isNowhere(scope))
        .flatMap(([permission, scope]) => [
          [`${permission} organisations`, scope.organisations],
          [`${permission} regions`, scope.regions],
          [`${permission} kinds`, scope.kinds],
        ]),
    ),
    where,
    mayShow: name => {
      const needed = permissionsFor(name)
      return needed.length === 0 || needed.some(permission => !isNowhere(scopeFor(permission)))
    },
    shows: (name, organisation, conditions = {}) => {
      const ways = waysToSee(name)
      if (ways.length === 0) return sql`true`
      const shown = ways.map(({ permission, where: condition }) =>
        condition === null
          ? where(permission, organisation)
          : sql`(${conditions[condition] ?? sql`false`} and ${where(permission, organisation)})`,
      )
      return sql`(${sql.join(shown, sql` or `)})`
    },
  }
}
