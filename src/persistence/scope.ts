import { holds, isNowhere, scopeOf, type Permission, type Viewer } from '../domain/access.ts'

/** The permissions that the database's own rules about rows ask for. */
export const scopedPermissions = [
  'assessment:read',
  'plan:read-state',
  'plan:read-content',
  'plan:read-opinions',
  'escalation:read',
  'notification:read',
  'notification:read-own',
  'nis:read',
  'contact:set',
] as const satisfies readonly Permission[]
export type ScopedPermission = (typeof scopedPermissions)[number]

export const isScoped = (permission: Permission | null): permission is ScopedPermission =>
  scopedPermissions.some(one => one === permission)

type Part = 'everywhere' | 'organisations' | 'regions' | 'kinds'

const settingOf = (permission: ScopedPermission, part: Part): string =>
  `improvement_plans.${permission.replaceAll(/[^a-z]/g, '_')}_${part}`

/** The permissions that, held everywhere, let somebody oversee all plans and assessments. */
const overseeing: readonly ScopedPermission[] = [
  'assessment:read',
  'plan:read-state',
  'plan:read-content',
  'plan:read-opinions',
  'escalation:read',
]
export const isOverseeing = (permission: ScopedPermission): boolean => overseeing.includes(permission)

/** As whom a connection reads for a viewer, and what it is told of where; null where the viewer sees nothing that is not public. */
export type ScopeOfViewer = { readonly role: 'viewer' | 'reviewer' | 'overseer'; readonly key: string } | null

/** The scopes of one viewer as settings of a connection. */
export const scopeOfViewer = (viewer: Viewer): ScopeOfViewer => {
  const scopes = scopedPermissions.map(permission => ({ permission, scope: scopeOf(viewer, permission) }))
  if (scopes.every(({ scope }) => isNowhere(scope))) return null
  const settings = scopes.flatMap(({ permission, scope }) => [
    { name: settingOf(permission, 'everywhere'), list: scope.everywhere ? ['yes'] : [] },
    ...(['organisations', 'regions', 'kinds'] as const).map(part => ({
      name: settingOf(permission, part),
      list: scope[part],
    })),
  ])
  const oversees = scopes.every(({ permission, scope }) => scope.everywhere || !isOverseeing(permission))
  const reviews = holds(viewer, 'plan:read-opinions')
  return { role: oversees ? 'overseer' : reviews ? 'reviewer' : 'viewer', key: JSON.stringify(settings) }
}

/** Tells a connection, or one transaction, whom it reads for; `$1` is the key of the scope. */
export const settingScope = (isForTransaction: boolean): string =>
  `select count(set_config(name, array(select jsonb_array_elements_text(list))::text, ${isForTransaction}))
   from jsonb_to_recordset($1::jsonb) as given(name text, list jsonb)`

const listIn = (permission: ScopedPermission, part: Part): string =>
  `(select nullif(current_setting('${settingOf(permission, part)}', true), '')::text[])`

/** Whether the permission reaches everywhere: asked once a statement. A connection that was told nothing reaches nowhere. */
export const reachesEverywhere = (permission: ScopedPermission): string =>
  `(select 'yes' = any(${listIn(permission, 'everywhere')}::text[]))`

/** Whether the permission reaches an organisation, by the name it has in the condition. */
export const reaches = (permission: ScopedPermission, organisation: string): string =>
  (
    [
      ['ods_code', 'organisations'],
      ['region', 'regions'],
      ['kind', 'kinds'],
    ] as const
  )
    .map(([column, part]) => `${organisation}.${column} = any(${listIn(permission, part)}::text[])`)
    .join(' or ')
