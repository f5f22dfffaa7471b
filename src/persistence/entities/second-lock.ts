import { defineEntity, p } from '@mikro-orm/core'

/** What the roles of this database are called, which are known to the whole server, and a digest of what they were given; the only row. */
export const SecondLockEntity = defineEntity({
  name: 'SecondLock',
  tableName: 'second_lock',
  properties: { only: p.boolean().primary(), suffix: p.text(), digest: p.text().nullable() },
  checks: [{ expression: '"only"' }],
})
