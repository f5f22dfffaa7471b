import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { PoolClient } from 'pg'
import { bodies, inTransaction, statementOf, type Deed } from './deeds.ts'
import { addOrganisations } from './invented.ts'
import { startService, type RunningService } from './service.ts'
import { noteWorkingOut, wronglyKept } from './worked-out.ts'

const may = (day: number, hour = 9): string =>
  `2024-05-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`
const item = 'item_11111111-0000-7000-8000-110000000000'
const other = 'item_22222222-0000-7000-8000-110000000000'
const dated = { status: 'NOT_STARTED', plannedCompletionDate: '2024-07-01', baselineCompletionDate: null }
const undated = { ...dated, plannedCompletionDate: null }

const change = (field: string, after: unknown) => ({ field, after })
const publish = (at: string, to = 'STANDARDS_MET') => ({ what: 'status' as const, of: 0, to, at })
const start = { what: 'start' as const, plan: 0, at: may(1) }
const tell = (at: string, ...events: readonly (readonly [string, unknown])[][]) => ({
  what: 'tell' as const,
  plan: 0,
  at,
  events: events.map(changes => changes.map(([field, after]) => change(field, after))),
})
const move = (from: string) => ({ what: 'move' as const, of: 0, region: 'Y61', from })
const added = tell(may(2), [
  [item, dated],
  [other, undated],
])

/** What happened before, what happens then, and which of its totals and periods are worked out as a whole. */
const cases: readonly (readonly [string, readonly Deed[], Deed, readonly string[]])[] = [
  ['a first status', [], publish(may(2)), []],
  ['a later status', [publish(may(2))], publish(may(3), 'APPROACHING_STANDARDS'), []],
  ['the same status again', [publish(may(2))], publish(may(3)), []],
  ['a status after the organisation moved', [move('2024-05-02')], publish(may(3)), []],
  [
    'a status in the very instant of another',
    [publish(may(2))],
    publish(may(2), 'APPROACHING_STANDARDS'),
    ['statuses'],
  ],
  ['a status that is earlier than another', [publish(may(3))], publish(may(2), 'APPROACHING_STANDARDS'), ['statuses']],
  [
    'a status that is earlier than one that changed nothing',
    [publish(may(2)), publish(may(4))],
    publish(may(3), 'STANDARDS_NOT_MET'),
    ['statuses'],
  ],
  ['a status before the organisation moves', [move('2024-05-09')], publish(may(3)), ['statuses']],
  [
    'a status in the instant in which the organisation moves',
    [move('2024-05-09')],
    publish('2024-05-08T23:00:00Z'),
    ['statuses'],
  ],
  [
    'a status before the organisation opens',
    [{ what: 'open', of: 0, on: '2024-05-09' }],
    publish(may(3)),
    ['statuses'],
  ],
  [
    'a status of an organisation that had closed',
    [{ what: 'close', of: 0, on: '2020-05-09' }],
    publish(may(3)),
    ['statuses'],
  ],
  ['statuses of several', [], { what: 'statuses', of: [0, 1], to: 'STANDARDS_MET', at: may(3) }, ['statuses']],
  ['a plan that is started', [], start, ['plans']],
  ['a later state', [start], tell(may(2), [['state', 'SUBMITTED']]), []],
  ['the same state again', [start], tell(may(2), [['state', 'DRAFT']]), []],
  ['two states at once', [start], tell(may(2), [['state', 'SUBMITTED']], [['state', 'UNDER_REVIEW']]), ['plans']],
  ['there and back at once', [start], tell(may(2), [['state', 'SUBMITTED']], [['state', 'DRAFT']]), ['plans']],
  ['a state in the very instant of another', [start], tell(may(1), [['state', 'SUBMITTED']]), ['plans']],
  [
    'a state that is told with an earlier instant',
    [start, tell(may(3), [[item, dated]])],
    tell(may(2), [['state', 'SUBMITTED']]),
    ['plans'],
  ],
  [
    'a state before the organisation moves',
    [start, move('2024-05-09')],
    tell(may(2), [['state', 'SUBMITTED']]),
    ['plans'],
  ],
  [
    'a state in the instant in which the organisation moves',
    [start, move('2024-05-09')],
    tell('2024-05-08T23:00:00Z', [['state', 'SUBMITTED']]),
    ['plans'],
  ],
  ['a state after the organisation moved', [start, move('2024-05-02')], tell(may(3), [['state', 'SUBMITTED']]), []],
  [
    'a state before the organisation opens',
    [start, { what: 'open', of: 0, on: '2024-05-09' }],
    tell(may(2), [['state', 'SUBMITTED']]),
    [],
  ],
  [
    'a state of an organisation that had closed',
    [start, { what: 'close', of: 0, on: '2020-05-09' }],
    tell(may(2), [['state', 'SUBMITTED']]),
    [],
  ],
  ['items that are added', [start], added, []],
  [
    'an item that is added, and more of it',
    [start],
    tell(may(2), [
      [item, dated],
      [`${item}.status`, 'COMPLETE'],
    ]),
    [],
  ],
  [
    'what counts of an item, and then the whole item',
    [start, added],
    tell(may(3), [
      [`${other}.status`, 'COMPLETE'],
      [other, dated],
    ]),
    [],
  ],
  ['what does not count of an item', [start, added], tell(may(3), [[`${item}.gap`, 'Another gap']]), []],
  [
    'what counts of items, and the state',
    [start, added],
    tell(may(3), [
      ['state', 'SUBMITTED'],
      [`${item}.baselineCompletionDate`, '2024-07-01'],
      [`${other}.status`, 'COMPLETE'],
    ]),
    [],
  ],
  [
    'the same date of an item again',
    [start, added],
    tell(may(3), [[`${item}.plannedCompletionDate`, '2024-07-01']]),
    [],
  ],
  [
    'another date and then another at once',
    [start, added],
    tell(may(3), [[`${item}.plannedCompletionDate`, '2024-06-01']], [[`${item}.plannedCompletionDate`, '2024-08-01']]),
    ['items'],
  ],
  ['the baseline of an item', [start, added], tell(may(3), [[`${item}.baselineCompletionDate`, '2024-07-01']]), []],
  ['a date that is taken away', [start, added], tell(may(3), [[`${item}.plannedCompletionDate`, null]]), []],
  ['an item that is removed', [start, added], tell(may(3), [[item, null]]), []],
  [
    'an item that is removed and added at once',
    [start, added],
    tell(may(3), [[item, null]], [[item, { ...dated, status: 'COMPLETE' }]]),
    ['items'],
  ],
  [
    'a date of an item that had none',
    [start, added],
    tell(may(3), [[`${other}.plannedCompletionDate`, '2024-07-01']]),
    ['items'],
  ],
  ['an item in the very instant of another', [start, added], tell(may(2), [[`${item}.status`, 'COMPLETE']]), ['items']],
]

const tellingOfEveryPlan = `
  with head as (update event_head set position = position + (select count(*) from improvement_plan) returning position)
  insert into event (position, id, at, type, organisation_id, assessment_id, plan_id, plan_revision, roles, changes)
  select head.position + 1 - row_number() over (), gen_random_uuid(), $1, 'PLAN_ITEM_CHANGED', a.organisation_id, a.id, p.id, 99, '{}',
    jsonb_build_array(jsonb_build_object('field', 'state', 'after', 'SUBMITTED'), jsonb_build_object('field', 'items.item_' || p.id, 'after', $2::jsonb))
  from head, improvement_plan p join assessment a on a.id = p.assessment_id`

describe('R61 what happens', () => {
  let service: RunningService
  let client: PoolClient
  let workedOut: () => Promise<readonly string[]>
  beforeAll(async () => {
    service = await startService()
    await addOrganisations(service, bodies)
    client = await service.database.pool.connect()
    workedOut = await noteWorkingOut(client)
  })
  afterAll(async () => {
    client.release()
    await service.stop()
  })
  beforeEach(() => client.query('begin'))
  afterEach(() => client.query('rollback'))

  const happen = async (deeds: readonly Deed[]) => {
    for (const [text, values] of deeds.map(statementOf)) await client.query(text, [...values])
  }

  test.each(cases)(
    'R61 steps on from what is kept or is worked out as a whole: %s',
    async (_which, before, then, asAWhole) => {
      await happen(before)
      await workedOut()
      await happen([then])
      expect({ asAWhole: await workedOut(), wrong: await wronglyKept(client) }).toEqual({ asAWhole, wrong: [] })
    },
  )

  test('R61 is worked out as a whole where several plans are told of at once', async () => {
    await happen([start, { ...start, plan: 3 }])
    await workedOut()
    await client.query(tellingOfEveryPlan, [may(3), JSON.stringify(dated)])
    expect({ asAWhole: await workedOut(), wrong: await wronglyKept(client) }).toEqual({
      asAWhole: ['items', 'plans'],
      wrong: [],
    })
  })

  test.each<[string, readonly Deed[], Deed, Deed]>([
    ['a status', [], { ...move('2024-05-02'), of: 9 }, { ...publish(may(3)), of: 9 }],
    [
      'a state',
      [{ ...start, plan: 6 }],
      { ...move('2024-05-02'), of: 6 },
      { ...tell(may(3), [['state', 'SUBMITTED']]), plan: 6 },
    ],
  ])(
    'R61 steps on from how an organisation stands that others moved meanwhile: %s',
    async (_which, before, moving, then) => {
      const [first, second] = [await service.database.pool.connect(), await service.database.pool.connect()]
      await inTransaction(first, before)
      await first.query('begin')
      const [text, values] = statementOf(moving)
      await first.query(text, [...values])
      await workedOut()
      const waiting = inTransaction(second, [then])
      await setTimeout(200)
      await first.query('commit')
      await waiting
      for (const one of [first, second]) one.release()
      expect({ asAWhole: await workedOut(), wrong: await wronglyKept(client) }).toEqual({ asAWhole: [], wrong: [] })
    },
  )
})
