import { defineEntity, p } from '@mikro-orm/core'
import { organisationKinds } from '../../domain/organisation.ts'
import { reviewTeams } from '../../domain/review.ts'
import { CycleEntity } from './reference.ts'

/** From a day on, plans of a kind are routed to another team than in the row before, or than the cycle began with (R33). */
export const RoutingChangeEntity = defineEntity({
  name: 'RoutingChange',
  tableName: 'routing_change',
  properties: {
    cycle: () => p.manyToOne(CycleEntity).primary().mapToPk().deleteRule('no action').updateRule('no action'),
    kind: p.enum(organisationKinds).primary(),
    fromDay: p.date().primary(),
    /** The DSPT team stands for itself alone. */
    routedTo: p.enum(reviewTeams),
  },
})
