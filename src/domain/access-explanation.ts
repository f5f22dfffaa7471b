import { covers, isNowhere, mayDo, roleTable, scopeOf, type Grant, type Permission, type Viewer } from './access.ts'
import { fieldAccess, permissionsFor, seenWith, waysToSee, type Condition, type Way } from './field-access.ts'
import type { OrganisationFacts } from './organisation.ts'

/** What a reach is compared with. */
export type Place = Pick<OrganisationFacts, 'odsCode' | 'region' | 'kind' | 'answeredForBy'>

/** The thing itself: where it belongs, null for nowhere, and which conditions are true of it. */
export type Explained = { readonly place: Place | null; readonly conditions: readonly Condition[] }

/** Some fields of a type that the same people see: with which permissions, whether this viewer does, and why. */
export type ExplainedFields = {
  readonly permissions: readonly Permission[]
  readonly fields: readonly string[]
  readonly shown: boolean
  readonly reasons: readonly string[]
}

const written = ({ role, scope }: Grant): string => (scope === null ? role : `${role}:${scope}`)

const wordsOfReach = (grant: Grant, permission: Permission): string => {
  const reach = roleTable[grant.role].may[permission]
  if (reach === undefined) return 'nowhere'
  if (reach === 'EVERYWHERE') return 'everywhere'
  if (reach === 'OWN_ORGANISATION') return `for the organisation ${grant.scope}`
  return reach === 'OWN_REGION' ? `in the region ${grant.scope}` : `for the kinds ${reach.join(', ')}`
}

const wordsOfPlace = ({ odsCode, kind, region, answeredForBy = null }: Place): string =>
  `${odsCode} is ${kind}, ${region === null ? 'in no region' : `in the region ${region}`}${
    answeredForBy === null ? '' : `, and ${wordsOfPlace(answeredForBy)} and answers for it`
  }`

const aboutGrant = (grant: Grant, permission: Permission, place: Place): readonly string[] => {
  const scope = scopeOf({ subject: null, grants: [grant] }, permission)
  if (isNowhere(scope)) return []
  const says = `${written(grant)} has ${permission} ${wordsOfReach(grant, permission)}`
  return [covers(scope, place) ? `${says}.` : `${says}, which does not reach here: ${wordsOfPlace(place)}.`]
}

const wordsOfConditions: Readonly<Record<Condition, string>> = {
  IS_ADDRESSED_TO_ITS_ORGANISATION: 'shows what went to the organisation itself, and this went to others',
}

const aboutWay = (viewer: Viewer, { permission, where }: Way, place: Place, holds: boolean): readonly string[] => {
  const held = viewer.grants.flatMap(grant => aboutGrant(grant, permission, place))
  if (held.length === 0) return [`No grant has ${permission}.`]
  return where === null || holds ? held : [...held, `${permission} ${wordsOfConditions[where]}.`]
}

const explained = (viewer: Viewer, name: string, { place, conditions }: Explained): Omit<ExplainedFields, 'fields'> => {
  const ways = waysToSee(name)
  const permissions = permissionsFor(name)
  if (ways.length === 0) {
    const whoever = seenWith(name) === 'PUBLIC' ? 'Everybody sees it.' : 'Whoever asks sees it.'
    return { permissions, shown: true, reasons: [whoever] }
  }
  const holds = ({ where }: Way): boolean => where === null || conditions.includes(where)
  if (place === null)
    return { permissions, shown: false, reasons: ['It belongs to no organisation that a grant could reach.'] }
  return {
    permissions,
    shown: ways.some(way => holds(way) && mayDo(viewer, way.permission, place)),
    reasons: ways.flatMap(way => aboutWay(viewer, way, place, holds(way))),
  }
}

/** Why somebody with these grants sees each part of a thing of that type, or does not: by the table of fields and the table of roles, as they decide. */
export const explainAccess = (viewer: Viewer, type: string, thing: Explained): readonly ExplainedFields[] =>
  (fieldAccess[type] ?? []).map(([, fields]) => {
    const names = fields.split(' ')
    return { fields: names, ...explained(viewer, `${type}.${names[0] ?? ''}`, thing) }
  })
