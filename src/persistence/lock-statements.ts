import { privileges, rolesOfDatabase, type Privileges, type RoleOfDatabase } from './privileges.ts'
import { isOverseeing, reaches, reachesEverywhere, type ScopedPermission } from './scope.ts'

/** What the roles are called in the server that the database is on. */
export type Roles = Readonly<Record<RoleOfDatabase, string>>

/** The names of the roles, which other databases of the server do not have. */
export const rolesWith = (suffix: string): Roles => {
  const name = (role: RoleOfDatabase): string => `improvement_plans_${suffix}_${role}`
  return {
    service: name('service'),
    viewer: name('viewer'),
    reviewer: name('reviewer'),
    overseer: name('overseer'),
    public: name('public'),
    totals: name('totals'),
  }
}

const walks = {
  organisation_id: { from: 'organisation o', key: 'o.id' },
  assessment_id: { from: 'assessment a join organisation o on o.id = a.organisation_id', key: 'a.id' },
  plan_id: {
    from: 'improvement_plan p join assessment a on a.id = p.assessment_id join organisation o on o.id = a.organisation_id',
    key: 'p.id',
  },
} as const

// A value and no `exists`: that would be answered by reading every organisation within reach first.
const within = (permission: ScopedPermission, table: string, of: keyof typeof walks): string => {
  const { from, key } = walks[of]
  // What reaches an organisation reaches what it answers for as well (R2), as `covers` in the domain has it.
  return `${reachesEverywhere(permission)} or (select (${reaches(permission, 'o')}) or o.answered_for_by is not null
    and (select ${reaches(permission, 'heir')} from organisation heir where heir.ods_code = o.answered_for_by)
    from ${from} where ${key} = ${table}.${of})`
}

const rowsOfViewer = (table: string, { viewers, everybodysRows }: Privileges): string => {
  if (viewers === undefined || viewers === 'ALL') return 'true'
  if ('parent' in viewers) return `(select true from ${viewers.parent} above where above.id = ${table}.${viewers.of})`
  const conditions = viewers.within.map(([permission, rows]) => {
    const reached = within(permission, table, viewers.of)
    return rows === undefined ? reached : `${rows} and (${reached})`
  })
  return [...(everybodysRows === undefined ? [] : [everybodysRows]), ...conditions].join(' or ')
}

/** Whoever oversees reads without a rule what is within the permissions that make an overseer. */
const rowsOfOverseer = (table: string, given: Privileges): string =>
  typeof given.viewers === 'object' &&
  'within' in given.viewers &&
  !given.viewers.within.some(([permission]) => isOverseeing(permission))
    ? rowsOfViewer(table, given)
    : 'true'

const hasRules = ({ viewers, everybodysRows }: Privileges): boolean =>
  everybodysRows !== undefined || (viewers !== undefined && viewers !== 'ALL')

const grantsOf = (
  table: string,
  { service, everybody, viewers, viewersColumns, totals }: Privileges,
  roles: Roles,
): string[] => {
  const columns = everybody === undefined || everybody === 'ALL' ? '' : `(${everybody.join(', ')})`
  const partly = everybody === undefined ? [] : [roles.public]
  const wholly = [
    ...(viewers === undefined ? [] : [roles.reviewer, roles.overseer]),
    ...(viewers === undefined || viewersColumns !== undefined ? [] : [roles.viewer]),
    ...(totals === undefined ? [] : [roles.totals]),
  ]
  if (everybody !== undefined && viewers === undefined) partly.push(roles.viewer, roles.reviewer, roles.overseer)
  if (everybody !== undefined && totals === undefined) partly.push(roles.totals)
  return [
    `grant select on ${table} to ${[roles.service, ...wholly].join(', ')}`,
    ...(viewersColumns === undefined
      ? []
      : [`grant select (${viewersColumns.join(', ')}) on ${table} to ${roles.viewer}`]),
    ...(partly.length === 0 ? [] : [`grant select ${columns} on ${table} to ${partly.join(', ')}`]),
    ...(service.length === 0 ? [] : [`grant ${service.join(', ')} on ${table} to ${roles.service}`]),
  ]
}

const rulesOf = (table: string, given: Privileges, roles: Roles): string[] => {
  const rule = (name: string, role: string, condition: string, act = 'select'): string =>
    `create policy second_lock_${name} on ${table} for ${act} to ${role} using (${condition})`
  if (!hasRules(given)) return []
  return [
    `alter table ${table} enable row level security`,
    `${rule('service', roles.service, 'true', 'all')} with check (true)`,
    ...(given.totals === undefined ? [] : [rule('totals', roles.totals, 'true')]),
    ...(given.viewers === undefined
      ? []
      : [
          rule('viewer', `${roles.viewer}, ${roles.reviewer}`, rowsOfViewer(table, given)),
          rule('overseer', roles.overseer, rowsOfOverseer(table, given)),
        ]),
    ...(given.everybody === undefined ? [] : [rule('public', roles.public, given.everybodysRows ?? 'true')]),
  ]
}

// The tables of jobs have rules about rows already, which let nobody but their owner in.
const jobsFor = (role: string): string => `do $$ declare job text; begin
  if to_regnamespace('graphile_worker') is null then return; end if;
  grant usage on schema graphile_worker to ${role};
  grant select, insert, update, delete on all tables in schema graphile_worker to ${role};
  grant usage on all sequences in schema graphile_worker to ${role};
  revoke insert, update, delete on graphile_worker.migrations from ${role};
  for job in select oid::regclass from pg_class where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity loop
    execute format('create policy second_lock_service on %s for all to ${role} using (true) with check (true)', job);
  end loop; end $$`

const forgetRules = `do $$ declare kept record; begin
  for kept in select schemaname, tablename, policyname from pg_policies where starts_with(policyname, 'second_lock_') loop
    execute format('drop policy %I on %I.%I', kept.policyname, kept.schemaname, kept.tablename);
    if kept.schemaname = current_schema() then execute format('alter table %I.%I disable row level security', kept.schemaname, kept.tablename); end if;
  end loop; end $$`

/** Makes the roles where they are missing, and lets the user of the service take them on. */
export const makingRoles = (roles: Roles, user: string): readonly string[] => [
  ...rolesOfDatabase.map(
    role => `do $$ begin
      if not exists (select from pg_roles where rolname = '${roles[role]}') then create role ${roles[role]} nologin; end if; end $$`,
  ),
  `grant ${Object.values(roles).join(', ')} to ${user}`,
]

/** Takes everything from the roles, and gives them what the table of privileges says. */
export const givingPrivileges = (roles: Roles): readonly string[] => {
  const all = Object.values(roles).join(', ')
  return [
    forgetRules,
    `revoke all on all tables in schema public from ${all}`,
    `grant usage on schema public to ${all}`,
    ...Object.entries(privileges).flatMap(([table, given]) => [
      ...grantsOf(table, given, roles),
      ...rulesOf(table, given, roles),
    ]),
    jobsFor(roles.service),
  ]
}
