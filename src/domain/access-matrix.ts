import { permissions, roles, roleTable, type Permission, type Role } from './access.ts'
import { fieldAccess, waysOf, type Condition, type SeenWith } from './field-access.ts'
import { tableOf } from './markdown.ts'

type Column = 'everywhere' | 'for its region' | 'for its organisation' | 'for certain kinds'

const columns: readonly Column[] = ['everywhere', 'for its region', 'for its organisation', 'for certain kinds']

const wordsOf = {
  EVERYWHERE: 'everywhere',
  OWN_REGION: 'for its region',
  OWN_ORGANISATION: 'for its organisation',
} as const

const cellOf = (role: Role, permission: Permission, column: Column): readonly string[] => {
  const reach = roleTable[role].may[permission]
  if (reach === undefined) return []
  if (typeof reach === 'string') return wordsOf[reach] === column ? [`\`${role}\``] : []
  return column === 'for certain kinds' ? [`\`${role}\`: ${reach.join(', ')}`] : []
}

/** Who may do what, and how far: the table of roles as a table of Markdown, a row a permission. */
export const accessMatrix = (): string =>
  tableOf(
    ['permission', ...columns],
    permissions.map(permission => [
      `\`${permission}\``,
      ...columns.map(column => roles.flatMap(role => cellOf(role, permission, column)).join('<br>')),
    ]),
  )

const wordsOfConditions: Readonly<Record<Condition, string>> = {
  IS_ADDRESSED_TO_ITS_ORGANISATION: 'where it went to the organisation',
}

const wordsOfSeenWith = (seenWith: SeenWith): string => {
  if (seenWith === 'PUBLIC') return 'everybody'
  if (seenWith === 'CALLER') return 'whoever asks'
  return waysOf(seenWith)
    .map(({ permission, where }) => `\`${permission}\`${where === null ? '' : ` ${wordsOfConditions[where]}`}`)
    .join(' or ')
}

const namesOf = (fields: string): readonly string[] => fields.split(' ').map(field => `\`${field}\``)

/** The permission that each mutation asks for, as a table of Markdown. */
export const mutationMatrix = (): string =>
  tableOf(
    ['mutation', 'permission'],
    (fieldAccess['Mutation'] ?? []).flatMap(([seenWith, fields]) =>
      namesOf(fields).map(mutation => [mutation, wordsOfSeenWith(seenWith)]),
    ),
  )

/** Who sees what: every type with its fields, as a table of Markdown, a row for those of a type that the same people see. */
export const fieldMatrix = (): string =>
  tableOf(
    ['type', 'seen with', 'fields'],
    Object.entries(fieldAccess)
      .filter(([type]) => type !== 'Mutation')
      .flatMap(([type, lines]) =>
        lines.map(([seenWith, fields]) => [`\`${type}\``, wordsOfSeenWith(seenWith), namesOf(fields).join(' ')]),
      ),
  )
