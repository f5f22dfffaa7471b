import { Field, InputType } from 'type-graphql'
import type { Role } from '../../domain/access.ts'
import { RoleEnum } from '../enums-of-access.ts'

@InputType({ description: 'One role that somebody holds or may come to hold, as it would stand in an access token.' })
export class GrantInput {
  @Field(() => RoleEnum, { description: 'The role.' })
  declare readonly role: Role

  @Field(() => String, {
    nullable: true,
    description:
      'The ODS code of the organisation, or the code of the region, for which it is held. Absent or null for a role that is held everywhere.',
  })
  declare readonly scope: string | null
}
