import { isRegionCode, roles, roleTable, type Grant, type Role } from './access.ts'

const isRole = (text: string): text is Role => roles.some(role => role === text)

/** One entry of a token's list of roles, `ROLE` or `ROLE:SCOPE`; null where it grants nothing, as a role without the scope it needs. */
export const readGrant = (text: string): Grant | null => {
  const [role = '', ...rest] = text.split(':')
  if (!isRole(role)) return null
  const given = rest.join(':').toUpperCase()
  switch (roleTable[role].scope) {
    case 'NONE':
      return given === '' ? { role, scope: null } : null
    case 'REGION':
      return isRegionCode(given) ? { role, scope: given } : null
    case 'ORGANISATION':
      return /^[A-Z0-9]{3,10}$/.test(given) ? { role, scope: given } : null
  }
}
