import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { eventTypes, type Change, type EventType } from '../../src/domain/event.ts'
import { entryFor, levels, tellings, type Happened, type Level } from '../../src/domain/timeline.ts'

const change = (field: string): Change => ({ field, before: null, after: 'now' })

const happened = (type: EventType, fields: readonly string[], more: Partial<Happened> = {}): Happened => ({
  id: 'event_7',
  type,
  at: '2024-07-08T08:00:00Z',
  actor: 'ann',
  roles: ['DSPT_REVIEWER'],
  changes: fields.map(change),
  reason: 'It is robust.',
  ...more,
})

const held = {
  'the public': ['PUBLIC'],
  'a status client': ['PUBLIC', 'STATE'],
  'the organisation': ['PUBLIC', 'STATE', 'CONTENT', 'ASSESSMENT'],
  'a reviewer': levels,
} as const satisfies Record<string, readonly Level[]>
type Who = keyof typeof held

const everyone = Object.keys(held) as Who[]

const told = (who: Who, event: Happened): string => {
  const entry = entryFor(event, held[who])
  return entry === null ? 'nothing' : `${entry.type} ${entry.changes.map(({ field }) => field).join(' ')}`.trim()
}

const nothing = 'nothing'

describe('R56 R57 R59 what each is told', () => {
  // oxfmt-ignore
  test.each<readonly [EventType, string, string, string, string, string]>([
    // type                        fields of the event            the public              a status client                the organisation                           a reviewer
    ['ASSESSMENT_PUBLISHED',       'publishedAt status',          'ASSESSMENT_PUBLISHED publishedAt status', 'ASSESSMENT_PUBLISHED publishedAt status', 'ASSESSMENT_PUBLISHED publishedAt status', 'ASSESSMENT_PUBLISHED publishedAt status'],
    ['BASELINE_PUBLISHED',         'baselinePublishedAt',         nothing,                nothing,                       'BASELINE_PUBLISHED baselinePublishedAt',  'BASELINE_PUBLISHED baselinePublishedAt'],
    ['EVIDENCE_RECORDED',          'evidence.4.5.3',              nothing,                nothing,                       'EVIDENCE_RECORDED evidence.4.5.3',        'EVIDENCE_RECORDED evidence.4.5.3'],
    ['PLAN_STARTED',               'state items.item_1',          nothing,                'PLAN_STARTED state',          'PLAN_STARTED state items.item_1',         'PLAN_STARTED state items.item_1'],
    ['PLAN_ITEM_CHANGED',          'items.item_1.owner',          nothing,                nothing,                       'PLAN_ITEM_CHANGED items.item_1.owner',    'PLAN_ITEM_CHANGED items.item_1.owner'],
    ['PLAN_SUBMITTED',             'state version',               nothing,                'PLAN_SUBMITTED state version', 'PLAN_SUBMITTED state version',           'PLAN_SUBMITTED state version'],
    ['OPINION_RECORDED',           'opinion.JOINT_CYBER_UNIT',    nothing,                nothing,                       nothing,                                   'OPINION_RECORDED opinion.JOINT_CYBER_UNIT'],
    ['PLAN_APPROVED',              'state status waived',         'STATUS_CHANGED status', 'PLAN_APPROVED state status', 'PLAN_APPROVED state status waived',       'PLAN_APPROVED state status waived'],
    ['PLAN_APPROVED',              'state',                       nothing,                'PLAN_APPROVED state',         'PLAN_APPROVED state',                     'PLAN_APPROVED state'],
    ['PLAN_ACCEPTED_EXCEPTIONALLY', 'state status waived',        'STATUS_CHANGED status', 'PLAN_APPROVED state status', 'PLAN_ACCEPTED_EXCEPTIONALLY state status waived', 'PLAN_ACCEPTED_EXCEPTIONALLY state status waived'],
    ['PLAN_NOT_AGREED',            'state grounds',               nothing,                'PLAN_NOT_AGREED state',       'PLAN_NOT_AGREED state grounds',           'PLAN_NOT_AGREED state grounds'],
    ['PROGRESS_REPORTED',          'items.item_1.status',         nothing,                nothing,                       'PROGRESS_REPORTED items.item_1.status',   'PROGRESS_REPORTED items.item_1.status'],
    ['COMPLETION_CONFIRMED',       'state status',                'STATUS_CHANGED status', 'COMPLETION_CONFIRMED state status', 'COMPLETION_CONFIRMED state status', 'COMPLETION_CONFIRMED state status'],
    ['CATALOGUE_IMPORTED',         '2023-24.items',               nothing,                nothing,                       nothing,                                   nothing],
    ['CLOCK_SET',                  'now',                         nothing,                nothing,                       nothing,                                   nothing],
  ])('R56 R57 R59 of %s (%s) the public: %s; a status client: %s; the organisation: %s; a reviewer: %s', (type, fields, ...expected) => {
    const event = happened(type, fields.split(' '))
    expect(everyone.map(who => told(who, event))).toEqual(expected)
  })

  test.each([
    'OPINION_RECORDED',
    'REVIEW_CLAIMED',
    'REVIEW_RELEASED',
    'LEAD_REQUESTED',
    'CHASED',
    'ESCALATED',
  ] as const)('R59 of %s reviewers alone are told', type => {
    const event = happened(type, ['state', 'status', 'claimedBy'])
    expect(everyone.filter(who => told(who, event) !== nothing)).toEqual(['a reviewer'])
  })

  test.each(everyone)('R59 %s is told why only with the whole of what happened', who => {
    const reasons = eventTypes.map(type => entryFor(happened(type, ['status', 'state', 'publishedAt']), held[who]))
    for (const entry of reasons)
      expect(entry?.reason ?? null).toBe(entry?.changes.length === 3 ? 'It is robust.' : null)
  })
})

describe('R56 R59 who did it', () => {
  const byReviewer = { actor: 'ann', roles: ['DSPT_REVIEWER', 'REGIONAL_SECURITY_LEAD:Y58'] }
  const byMember = { actor: 'mia', roles: ['ORGANISATION_MEMBER:X01'] }
  const byBoth = { actor: 'bo', roles: ['ORGANISATION_MEMBER:X01', 'DSPT_REVIEWER'] }
  const byNobody = { actor: null, roles: [] }
  // oxfmt-ignore
  test.each<readonly [string, Partial<Happened>, Who, string | null, readonly string[]]>([
    ['a reviewer',                        byReviewer, 'the public',       null,  []],
    ['a reviewer',                        byReviewer, 'a status client',  null,  []],
    ['a reviewer',                        byReviewer, 'the organisation', null,  ['DSPT_REVIEWER', 'REGIONAL_SECURITY_LEAD']],
    ['a reviewer',                        byReviewer, 'a reviewer',       'ann', ['DSPT_REVIEWER', 'REGIONAL_SECURITY_LEAD']],
    ['a member',                          byMember,   'the public',       null,  []],
    ['a member',                          byMember,   'a status client',  null,  []],
    ['a member',                          byMember,   'the organisation', 'mia', ['ORGANISATION_MEMBER']],
    ['a member',                          byMember,   'a reviewer',       'mia', ['ORGANISATION_MEMBER']],
    ['somebody who is both',              byBoth,     'the organisation', null,  ['ORGANISATION_MEMBER', 'DSPT_REVIEWER']],
    ['nobody, as when something is due',  byNobody,   'a reviewer',       null,  []],
  ])('R59 what was done by %s (%j) is told to %s as done by %s', (_who, by, who, actor, actingAs) => {
    expect(entryFor(happened('PLAN_APPROVED', ['state', 'status'], by), held[who])).toMatchObject({ actor, actingAs })
  })
})

const anyLevels = fc.subarray([...levels])
const anyFields = fc.subarray([
  'status',
  'state',
  'version',
  'publishedAt',
  'items.item_1',
  'grounds',
  'opinion.DSPT_TEAM',
])
const anyEvent = fc.record({ type: fc.constantFrom(...eventTypes), fields: anyFields })

describe('R56 R57 R64 the table of tellings', () => {
  test('R64 names every type of event', () => {
    expect(Object.keys(tellings).toSorted()).toEqual([...eventTypes].toSorted())
  })

  test('R56 the public is told of nothing that names a plan', () => {
    fc.assert(
      fc.property(anyEvent, ({ type, fields }) => {
        const entry = entryFor(happened(type, fields), ['PUBLIC'])
        if (entry === null) return
        expect(entry.type).not.toMatch(
          /PLAN|REVIEW|OPINION|COMPLETION|INFORMATION|PROGRESS|EXCEPTIONAL|CHASED|ESCALATED/,
        )
        expect(
          entry.changes.map(({ field }) => field).filter(field => !['status', 'publishedAt'].includes(field)),
        ).toEqual([])
        expect(entry).toMatchObject({ actor: null, actingAs: [], reason: null })
      }),
    )
  })

  test('R57 whoever holds more is told at least as much', () => {
    fc.assert(
      fc.property(anyEvent, anyLevels, anyLevels, ({ type, fields }, some, others) => {
        const [less, more] = [some, [...some, ...others]].map(levelsHeld =>
          entryFor(happened(type, fields), levelsHeld),
        )
        for (const one of less?.changes ?? []) expect(more?.changes).toContainEqual(one)
        expect(less === null || more !== null).toBe(true)
      }),
    )
  })
})
