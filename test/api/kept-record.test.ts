import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { verifyChain } from '../../src/persistence/chain.ts'
import { acted, fingerprint, lastPosition } from './acting.ts'
import { approvedIn, onAssessment, onPlan, ready, reviewed } from './every-act.ts'
import { ann } from './people.ts'
import { nextBoard, staffOf } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { claimed } from './walk.ts'

let service: RunningService

/** Acts that leave a record of their own; with the clock, what falls due does. */
const keeping = [
  'leadRequest',
  'escalationRecord',
  'advanceNoticeGive',
  'nisNoticeRecord',
  'cycleCalendarChange',
  'sandboxClockSet',
]

/** A request for information with a question, answered. */
const answeredQuestion = async () => {
  const place = nextBoard()
  const walk = await reviewed(service, place)
  const questions = [{ question: 'Who pays for it?' }]
  const asking = { decision: 'REQUEST_INFORMATION', message: 'One question.', questions }
  await acted(service, 'planDecisionRecord', { ...(await onPlan(service, walk)), ...asking }, ann)
  const { rows } = await service.database.pool.query<{ id: string }>('select id from information_question')
  const answers = rows.map(({ id }) => ({ questionId: `question_${id}`, answer: 'The board does.' }))
  const answer = { ...(await onPlan(service, walk)), answer: 'Here it is.', answers }
  await acted(service, 'informationRequestAnswer', answer, staffOf(place))
}

beforeAll(async () => {
  service = await startService()
  await claimed(service, await approvedIn(service, nextBoard()))
  await answeredQuestion()
  for (const mutation of keeping) {
    const { person, input } = await ready(mutation, service, nextBoard())
    await acted(service, mutation, input, person)
  }
})
afterAll(() => service.stop())

const kept = [
  ['event', 'reason'],
  ['event_link', 'hash'],
  ['record_digest', 'digest'],
  ['decision', 'message'],
  ['opinion', 'message'],
  ['plan_version', 'submitted_by'],
  ['status_change', 'act'],
  ['publication', 'published_by'],
  ['progress_update', 'note'],
  ['information_request', 'asked_by'],
  ['information_question', 'question'],
  ['information_answer', 'answer'],
  ['lead_request', 'message'],
  ['escalation', 'reason'],
  ['due_step', 'kind'],
  ['calendar_change', 'reason'],
  ['advance_notice', 'message'],
  ['nis_notice', 'summary'],
] as const

const ways = ([table, column]: readonly [string, string]) => [
  [table, `update "${table}" set ${column} = 'another'`],
  [table, `delete from "${table}"`],
  [table, `truncate "${table}" cascade`],
]

test('S26 R64 no table that the database keeps is left out', async () => {
  const { rows } = await service.database.pool.query<{ name: string }>(
    `select distinct tgrelid::regclass::text as name from pg_trigger where tgfoid = 'refuse_change'::regproc`,
  )
  expect(rows.map(({ name }) => name).toSorted()).toEqual(kept.map(([table]) => table).toSorted())
})

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
  expect(await verifyChain(service.database)).toMatchObject({ last: { position: first + 60 }, broken: null })
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
