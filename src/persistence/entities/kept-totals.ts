import { defineEntity, p } from '@mikro-orm/core'

/** One organisation leaves (-1) or enters (1) a total of a cycle at an instant. Written by the database alone, with what causes it. */
export const CountedStepEntity = defineEntity({
  name: 'CountedStep',
  tableName: 'counted_step',
  indexes: [{ properties: ['cycle', 'at'] }],
  properties: {
    organisationId: p.uuid().primary(),
    cycle: p.text().primary(),
    at: p.datetime(3).primary(),
    count: p.integer().primary().autoincrement(false),
    /** Empty where it belongs to no one region. */
    region: p.text().primary(),
    kind: p.text().primary(),
    status: p.text().primary(),
  },
})

/** The steps of a day or a month in London, added up. */
export const CountedTotalEntity = defineEntity({
  name: 'CountedTotal',
  tableName: 'counted_total',
  properties: {
    cycle: p.text().primary(),
    span: p.text().primary(),
    since: p.datetime(3).primary(),
    kind: p.text().primary(),
    region: p.text().primary(),
    status: p.text().primary(),
    count: p.integer(),
  },
})
