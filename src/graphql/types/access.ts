import { Field, ID, ObjectType } from 'type-graphql'
import type { Permission, Role } from '../../domain/access.ts'
import type { OrganisationKind, RegionCode } from '../../domain/organisation.ts'
import { RoleEnum } from '../enums-of-access.ts'
import { OrganisationKindEnum, RegionCodeEnum } from '../enums.ts'

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

@ObjectType({ simpleResolvers: true, description: 'Fields of a type that the same people see, and why somebody does.' })
export class ExplainedFields {
  @Field(() => [String], { description: 'The names of the fields.' })
  declare readonly fields: readonly string[]

  @Field(() => [String], {
    description:
      'The permissions any of which shows them, as docs/access.md names them. Empty where everybody, or whoever asks, sees them.',
  })
  declare readonly permissions: readonly Permission[]

  @Field(() => Boolean, { description: 'Whether these grants show them.' })
  declare readonly shown: boolean

  @Field(() => [String], {
    description: 'What each grant does for it, and what is missing, in sentences.',
  })
  declare readonly reasons: readonly string[]
}

@ObjectType({ simpleResolvers: true, description: 'Why somebody sees a thing, or does not.' })
export class AccessExplanation {
  @Field(() => ID, { description: 'The id of the thing.' })
  declare readonly nodeId: string

  @Field(() => String, { description: 'Its type in this schema, such as ImprovementPlan.' })
  declare readonly type: string

  @Field(() => Boolean, {
    description: 'Whether `node` answers with it to somebody who holds these grants: it was asked as that person.',
  })
  declare readonly shown: boolean

  @Field(() => String, {
    nullable: true,
    description: 'The ODS code of the organisation it belongs to. Null where it belongs to none.',
  })
  declare readonly odsCode: string | null

  @Field(() => OrganisationKindEnum, {
    nullable: true,
    description: 'The kind of that organisation, with which the reach of grants was compared.',
  })
  declare readonly kind: OrganisationKind | null

  @Field(() => RegionCodeEnum, {
    nullable: true,
    description:
      'The region of that organisation, with which the reach of grants was compared. Null where it has none.',
  })
  declare readonly region: RegionCode | null

  @Field(() => [ExplainedFields], {
    description: 'Its fields, parted by who sees them; the first part shows that it is there at all.',
  })
  declare readonly parts: readonly ExplainedFields[]
}
