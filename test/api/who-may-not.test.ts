import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { permissions, roles, roleTable, type Permission, type Role } from '../../src/domain/access.ts'
import { permissionsFor } from '../../src/domain/field-access.ts'
import { makeSchema } from '../../src/graphql/schema.ts'
import { act, fingerprint, mutationsOf } from './acting.ts'
import { mutationNames, ready, type Ready } from './every-act.ts'
import { addOrganisation, nextBoard, type Place } from './places.ts'
import { startService, type Person, type RunningService } from './service.ts'

let service: RunningService
let permissionOf: ReadonlyMap<string, unknown>
beforeAll(async () => {
  service = await startService()
  permissionOf = new Map((await mutationsOf()).map(({ name, extensions }) => [name, extensions['permission']]))
})
afterAll(() => service.stop())

test('S6 every mutation asks for a permission of the table', () => {
  expect([...permissionOf.keys()].toSorted()).toEqual(mutationNames.toSorted())
  for (const permission of permissionOf.values()) expect(permissions).toContain(permission)
})

type Held = { readonly role: Role; readonly scope: string | null }

const written = ({ role, scope }: Held): string => (scope === null ? role : `${role}:${scope}`)

/** Does the role, held like that, have the permission in this place? Read from the table alone. */
const reaches = ({ role, scope }: Held, permission: Permission, place: Place): boolean => {
  const reach = roleTable[role].may[permission]
  if (reach === undefined) return false
  if (reach === 'EVERYWHERE') return true
  if (reach === 'OWN_ORGANISATION') return scope === place.odsCode
  if (reach === 'OWN_REGION') return scope === place.region
  return reach.some(kind => kind === place.kind)
}

/** What must be read to find the thing acted on; null where it is of no organisation, or everybody's to find. */
const reading = (input: object): Permission | null => {
  if ('assessmentId' in input) return 'assessment:read'
  return 'planId' in input || 'itemId' in input ? 'plan:read-content' : null
}

/** What somebody with this role has to be told; null where the rules of the process may answer. */
const expected = (held: Held, mutation: string, input: object, place: Place): string | null => {
  const permission = permissionOf.get(mutation) as Permission
  if (roleTable[held.role].may[permission] === undefined) return 'FORBIDDEN'
  const toFind = reading(input)
  if (toFind !== null && !reaches(held, toFind, place)) return 'NOT_FOUND'
  return reaches(held, permission, place) ? null : 'FORBIDDEN'
}

const waysToHold = (role: Role, place: Place): readonly Held[] => {
  switch (roleTable[role].scope) {
    case 'NONE':
      return [{ role, scope: null }]
    case 'ORGANISATION':
      return [place.odsCode, 'QYG'].map(scope => ({ role, scope }))
    case 'REGION':
      return ['Y56', 'Y58', 'Y59', 'Y60', 'Y61', 'Y62', 'Y63'].map(scope => ({ role, scope }))
  }
}

const places: readonly { readonly name: string; readonly find: (mutation: number) => Promise<Place> }[] = [
  { name: 'a board', find: async () => nextBoard() },
  {
    name: 'an independent provider',
    find: index => addOrganisation(service, { odsCode: `NI${100 + index}`, kind: 'INDEPENDENT_OES', region: 'Y61' }),
  },
  {
    name: 'a local authority',
    find: index => addOrganisation(service, { odsCode: `LA${100 + index}`, kind: 'LOCAL_AUTHORITY', region: null }),
  },
]

describe.each(places)('in $name', ({ find }) => {
  describe.each(mutationNames.map((mutation, index) => ({ mutation, index })))('$mutation', ({ mutation, index }) => {
    let place: Place
    let input: Ready['input']
    let before: Awaited<ReturnType<typeof fingerprint>>
    beforeAll(async () => {
      place = await find(index)
      input = (await ready(mutation, service, place)).input
      before = await fingerprint(service)
    })

    test('S6 is refused to the public', async () => {
      expect((await act(service, mutation, input)).code).toBe('UNAUTHENTICATED')
      expect(await fingerprint(service)).toEqual(before)
    })

    test('S6 is refused to who is signed in and has no role', async () => {
      expect((await act(service, mutation, input, { subject: 'nemo', roles: [] })).code).toBe('FORBIDDEN')
      expect(await fingerprint(service)).toEqual(before)
    })

    test.each(roles)('S6 R57 R58 answers %s as the role table says, and a refusal writes nothing', async role => {
      for (const held of waysToHold(role, place)) {
        const person: Person = { subject: `${role}-somebody`, roles: [written(held)] }
        const code = expected(held, mutation, input, place)
        expect({
          held,
          code: (await act(service, mutation, { ...input, dryRun: code === null }, person)).code,
        }).toEqual({ held, code })
      }
      expect(await fingerprint(service)).toEqual(before)
    })
  })
})

test('S6 R58 a permission in one organisation does nothing in another that one may only read', async () => {
  const place = nextBoard()
  const { input } = await ready('planItemUpdate', service, place)
  const person = { subject: 'both', roles: [`ORGANISATION_VIEWER:${place.odsCode}`, 'ORGANISATION_MEMBER:QYG'] }
  const before = await fingerprint(service)
  expect((await act(service, 'planItemUpdate', input, person)).code).toBe('FORBIDDEN')
  expect(await fingerprint(service)).toEqual(before)
})

/** A question to each query that asks for a permission at the door. */
const guardedQueries: Readonly<Record<string, string>> = {
  evidenceGaps: 'evidenceGaps(cycle: "2023-24") { cycle }',
  planReport: 'planReport(cycle: "2023-24", by: REGION) { cycle }',
  explainAccess: 'explainAccess(grants: [], nodeId: "plan_00000000-0000-4000-8000-000000000000") { nodeId }',
}

test('S6 every query that asks for a permission is asked here: give it a question in guardedQueries', async () => {
  const queries = Object.values((await makeSchema({ isSandbox: true })).getQueryType()?.getFields() ?? {})
  const guarded = queries.filter(({ extensions }) => extensions['permission'] !== undefined).map(({ name }) => name)
  expect(Object.keys(guardedQueries).toSorted()).toEqual(guarded.toSorted())
})

describe.each(Object.entries(guardedQueries))('%s', (name, question) => {
  const codeFor = async (person?: Person) =>
    (await service.send(`{ ${question} }`, {}, person)).errors?.[0]?.extensions.code

  test('S6 is refused to the public, and to who has no role', async () => {
    expect([await codeFor(), await codeFor({ subject: 'nemo', roles: [] })]).toEqual(['UNAUTHENTICATED', 'FORBIDDEN'])
  })

  test.each(roles)('S6 R57 answers %s as the role table says', async role => {
    const may = permissionsFor(`Query.${name}`).some(permission => roleTable[role].may[permission] !== undefined)
    for (const held of waysToHold(role, { odsCode: 'QOP', kind: 'ICB', region: 'Y62' }))
      expect({ held, code: await codeFor({ subject: 'somebody', roles: [written(held)] }) }).toEqual({
        held,
        code: may ? undefined : 'FORBIDDEN',
      })
  })
})
