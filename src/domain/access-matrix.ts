import { permissions, roles, roleTable, type Permission, type Role } from './access.ts'
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
