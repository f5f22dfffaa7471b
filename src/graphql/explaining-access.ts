import { GraphQLError } from 'graphql'
import { explainAccess } from '../domain/access-explanation.ts'
import { roleTable, type Grant, type Role, type Viewer } from '../domain/access.ts'
import { readGrant } from '../domain/grant.ts'
import { nodeAndPlace } from '../persistence/queries/access.ts'
import { readingFor } from '../persistence/reading.ts'
import type { Context } from './context.ts'

type GivenGrant = { readonly role: Role; readonly scope?: string | null }

const whatWouldBeRight = {
  NONE: 'is held everywhere: leave its scope out',
  ORGANISATION: 'is held for an organisation: give its ODS code, such as RYC, as the scope',
  REGION: 'is held for a region: give its code, such as Y58, as the scope',
}

const grantOf = ({ role, scope = null }: GivenGrant, index: number): Grant => {
  const grant = readGrant(scope === null ? role : `${role}:${scope}`)
  if (grant !== null) return grant
  throw new GraphQLError(`grants[${index}] grants nothing: ${role} ${whatWouldBeRight[roleTable[role].scope]}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

/** Why somebody with these grants sees a thing, or does not; null where it is not there for whoever asks for the explanation. */
export const explanationFor = async (
  { reading, service, today }: Context,
  given: readonly GivenGrant[],
  nodeId: string,
) => {
  const viewer: Viewer = { subject: 'somebody', grants: given.map(grantOf) }
  const found = await nodeAndPlace(reading, nodeId)
  if (found === null) return null
  const shown = (await nodeAndPlace(readingFor(service.database, viewer, today), nodeId)) !== null
  const { odsCode = null, kind = null, region = null } = found.place ?? {}
  return {
    nodeId,
    type: found.type,
    shown,
    odsCode,
    kind,
    region,
    parts: explainAccess(viewer, found.type, found),
  }
}
