import { defineEntity, p } from '@mikro-orm/core'

/** How a plan stood for a while, and where its organisation belonged. Written by the database alone, with what causes it. */
export const PlanPeriodEntity = defineEntity({
  name: 'PlanPeriod',
  tableName: 'plan_period',
  indexes: [{ properties: ['cycle', 'since'] }, { properties: ['cycle', 'until'] }],
  properties: {
    planId: p.uuid().primary(),
    organisationId: p.uuid().index(),
    cycle: p.text(),
    began: p.datetime(3).primary(),
    /** From when on it is counted: not before its organisation is. */
    since: p.datetime(3),
    until: p.datetime(3),
    kind: p.text(),
    /** Empty where it belongs to no one region. */
    region: p.text(),
    icb: p.text(),
    state: p.text(),
  },
})

/** The beginnings and ends of the periods of a day or a month in London, added up. */
export const PlanTotalEntity = defineEntity({
  name: 'PlanTotal',
  tableName: 'plan_total',
  properties: {
    cycle: p.text().primary(),
    span: p.text().primary(),
    since: p.datetime(3).primary(),
    kind: p.text().primary(),
    region: p.text().primary(),
    state: p.text().primary(),
    count: p.integer(),
  },
})

/** The dates of an item as they stood for a while; there is none while it has no planned date. */
export const PlanItemPeriodEntity = defineEntity({
  name: 'PlanItemPeriod',
  tableName: 'plan_item_period',
  properties: {
    itemId: p.uuid().primary(),
    planId: p.uuid().index(),
    since: p.datetime(3).primary(),
    until: p.datetime(3),
    status: p.text().nullable(),
    plannedOn: p.date(),
    baselineOn: p.date().nullable(),
  },
})
