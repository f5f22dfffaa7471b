import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { acted, fingerprint, lastPosition } from './acting.ts'
import { approvedIn, onAssessment } from './every-act.ts'
import { nextBoard, staffOf } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { claimed } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
  await claimed(service, await approvedIn(service, nextBoard()))
})
afterAll(() => service.stop())

const kept = [
  ['event', 'reason'],
  ['decision', 'message'],
  ['opinion', 'message'],
  ['plan_version', 'submitted_by'],
  ['status_change', 'act'],
  ['publication', 'published_by'],
  ['progress_update', 'note'],
] as const

const ways = ([table, column]: readonly [string, string]) => [
  [table, `update "${table}" set ${column} = 'another'`],
  [table, `delete from "${table}"`],
  [table, `truncate "${table}" cascade`],
]

test.each(kept.flatMap(ways))(
  "S26 R45 R64 of %s the service's own database user takes nothing back: %s",
  async (table, statement) => {
    const { rows } = await service.database.pool.query(`select 1 from "${table}"`)
    expect(rows.length).toBeGreaterThan(0)
    const before = await fingerprint(service)
    await expect(service.database.pool.query(statement)).rejects.toMatchObject({ code: '23001' })
    expect(await fingerprint(service)).toEqual(before)
  },
)

test('R64 R66 positions have no gap and no reader ever sees one, while many write at once', async () => {
  const places = Array.from({ length: 12 }, nextBoard)
  const first = await lastPosition(service)
  const seen: string[][] = []
  const writing = { isOver: false }
  const reading = (async () => {
    while (!writing.isOver)
      seen.push(
        (
          await service.database.pool.query<{ position: string }>(
            'select position from event where position > $1 order by position',
            [first],
          )
        ).rows.map(({ position }) => position),
      )
  })()
  await Promise.all(
    places.map(async place => {
      for (const day of ['01', '02', '03', '04', '05'])
        await acted(
          service,
          'cyberEssentialsPlusRecord',
          { ...(await onAssessment(service, place)), certificateUntil: `2025-01-${day}` },
          staffOf(place),
        )
    }),
  )
  writing.isOver = true
  await reading

  const last = (
    await service.database.pool.query<{ position: string }>(
      'select position from event where position > $1 order by position',
      [first],
    )
  ).rows
  expect(last.map(({ position }) => Number(position))).toEqual(
    Array.from({ length: 60 }, (_none, index) => first + index + 1),
  )
  expect(new Set(seen.map(list => list.length)).size).toBeGreaterThan(3)
  for (const list of seen) expect(list).toEqual(last.slice(0, list.length).map(({ position }) => position))
})

test('R66 a transaction that is undone leaves no gap behind', async () => {
  const place = nextBoard()
  const first = await lastPosition(service)
  const { pool } = service.database
  const client = await pool.connect()
  await client.query('begin')
  await client.query('update event_head set position = position + 1')
  const waiting = acted(
    service,
    'cyberEssentialsPlusRecord',
    { ...(await onAssessment(service, place)), certificateUntil: '2025-01-31' },
    staffOf(place),
  )
  await client.query('rollback')
  client.release()
  await waiting
  expect(await lastPosition(service)).toBe(first + 1)
})
