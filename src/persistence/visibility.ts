import { sql } from 'kysely'
import { isNowhere, permissions, scopeOf, type Permission, type Scope, type Viewer } from '../domain/access.ts'
import { permissionsFor } from '../domain/field-access.ts'
import { given, type Sql, type Values } from './statement.ts'

/**
 * Who may see which rows: every statement that reads what is not public gets its `where` here.
 * The text is the same for all viewers whose permission reaches somewhere; what differs are its values.
 */
export type Visibility = {
  /** Tells apart the texts that statements have for different viewers. */
  readonly key: string
  readonly values: Values
  readonly where: (permission: Permission, organisation: string) => Sql
  /** The same for a type or a field of the table of who sees what, such as `Assessment.evidence`. */
  readonly shows: (name: string, organisation: string) => Sql
  readonly reaches: (permission: Permission) => boolean
}

const covers = (permission: Permission, organisation: string): Sql =>
  sql`${sql.ref(`${organisation}.ods_code`)} = any(${given(`${permission} organisations`)}::text[])
    or ${sql.ref(`${organisation}.region`)} = any(${given(`${permission} regions`)}::text[])
    or ${sql.ref(`${organisation}.kind`)} = any(${given(`${permission} kinds`)}::text[])`

// What reaches an organisation reaches what it answers for as well (R2), as `covers` in the domain has it.
const predicate = (permission: Permission, organisation: string): Sql =>
  sql`(${covers(permission, organisation)} or ${sql.ref(`${organisation}.answered_for_by`)} is not null and exists (
    select from organisation heir where heir.ods_code = ${sql.ref(`${organisation}.answered_for_by`)} and (${covers(permission, 'heir')})))`

const letterOf = (scope: Scope): string => (scope.everywhere ? 'E' : isNowhere(scope) ? 'N' : 'S')

/** What one viewer may see, as conditions on the organisation a row belongs to (R56 to R58). */
export const visibilityFor = (viewer: Viewer): Visibility => {
  const scopes = new Map(permissions.map(permission => [permission, scopeOf(viewer, permission)]))
  const scopeFor = (permission: Permission): Scope => scopes.get(permission) ?? scopeOf(viewer, permission)
  const where = (permission: Permission, organisation: string): Sql => {
    const scope = scopeFor(permission)
    if (scope.everywhere) return sql`true`
    return isNowhere(scope) ? sql`false` : predicate(permission, organisation)
  }
  return {
    key: permissions.map(permission => letterOf(scopeFor(permission))).join(''),
    values: Object.fromEntries(
      [...scopes]
        .filter(([, scope]) => letterOf(scope) === 'S')
        .flatMap(([permission, scope]) => [
          [`${permission} organisations`, scope.organisations],
          [`${permission} regions`, scope.regions],
          [`${permission} kinds`, scope.kinds],
        ]),
    ),
    where,
    shows: (name, organisation) => {
      const needed = permissionsFor(name)
      if (needed.length === 0) return sql`true`
      return sql`(${sql.join(
        needed.map(permission => where(permission, organisation)),
        sql` or `,
      )})`
    },
    reaches: permission => !isNowhere(scopeFor(permission)),
  }
}
