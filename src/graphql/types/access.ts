import { Field, ObjectType } from 'type-graphql'
import type { Role } from '../../domain/access.ts'
import { RoleEnum } from '../enums-of-access.ts'

@ObjectType({ simpleResolvers: true, description: 'One role that the caller holds, and where.' })
export class Grant {
  @Field(() => RoleEnum, { description: 'The role.' })
  declare readonly role: Role

  @Field(() => String, {
    nullable: true,
    description:
      'The ODS code of the organisation, or the code of the region, for which it is held. Null where the role is held everywhere.',
  })
  declare readonly scope: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Whoever is asking, as the access token says.' })
export class Viewer {
  @Field(() => String, { description: 'The subject of the access token: who it was issued for.' })
  declare readonly subject: string

  @Field(() => [Grant], {
    description:
      'The roles that the token grants. What is no role, or lacks the scope it needs, grants nothing and is left out.',
  })
  declare readonly grants: readonly Grant[]
}
