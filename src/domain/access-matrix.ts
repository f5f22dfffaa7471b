import { permissions, roles, roleTable, type Permission, type Role } from './access.ts'

const words = {
  EVERYWHERE: 'everywhere',
  OWN_ORGANISATION: 'own organisation',
  OWN_REGION: 'own region',
} as const

const reachOf = (role: Role, permission: Permission): string => {
  const reach = roleTable[role].may[permission]
  if (reach === undefined) return ''
  return typeof reach === 'string' ? words[reach] : reach.join(', ')
}

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Who may do what, and how far: the table of roles as a table of Markdown, a row a role. */
export const accessMatrix = (): string =>
  [
    rowOf(['role', 'held', ...permissions.map(permission => `\`${permission}\``)]),
    rowOf(['---', '---', ...permissions.map(() => '---')]),
    ...roles.map(role =>
      rowOf([
        `\`${role}\``,
        roleTable[role].scope.toLowerCase(),
        ...permissions.map(permission => reachOf(role, permission)),
      ]),
    ),
  ].join('\n')
