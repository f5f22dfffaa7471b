import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { act, acted, fingerprint, reasons } from './acting.ts'
import { ready, type Ready } from './every-act.ts'
import { nextBoard } from './places.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

/** A field of text: where it stands in the input, and the statement that finds what was stored of it last. */
type Text = readonly [path: string, stored: string]

const newest = (value: string, table: string, by = 'id'): string =>
  `select ${value} as text from ${table} order by ${by} desc limit 1`
const reasonOf = (type: string): string =>
  newest('reason', `(select * from event where type = '${type}') e`, 'position')
const itemWith = (value: string): string => `select ${value} as text from plan_item where id = $1`

const textsOfItem = (path: string): readonly Text[] => [
  [`${path}.gap`, itemWith('gap')],
  [`${path}.actions.0`, itemWith('actions[1]')],
  [`${path}.owner`, itemWith('owner')],
  [`${path}.milestones.0.title`, itemWith(`milestones->0->>'title'`)],
  [`${path}.localReferences.0`, itemWith('local_references[1]')],
  [`${path}.dependencies.0`, itemWith('dependencies[1]')],
]

const item = { item: { plannedCompletionDate: '2025-01-31', milestones: [{ title: 'x', dueOn: '2024-12-01' }] } }

/** Every text that a mutation takes and keeps; `more` makes room for those that its usual input has not. */
const texts: Readonly<Record<string, { readonly more?: object; readonly fields: readonly Text[] }>> = {
  assessmentEvidenceRecord: {
    fields: [['responses.0.comment', newest('comment', 'evidence_response', 'comment is not null desc, recorded_at')]],
  },
  auditActionsRecord: {
    fields: [
      ['actions.0.reference', newest('reference', 'audit_action', 'reference')],
      ['actions.0.finding', newest('finding', 'audit_action', 'reference')],
    ],
  },
  planItemAdd: { more: item, fields: [...textsOfItem('item'), ['item.reason', reasonOf('PLAN_ITEM_ADDED')]] },
  planItemUpdate: { more: item, fields: [...textsOfItem('item'), ['item.reason', reasonOf('PLAN_ITEM_CHANGED')]] },
  improvementPlanReviewRequest: { fields: [['note', reasonOf('REVIEW_REQUESTED')]] },
  informationRequestAnswer: { fields: [['answer', reasonOf('INFORMATION_ANSWERED')]] },
  teamOpinionRecord: { fields: [['message', newest('message', 'opinion')]] },
  planDecisionRecord: {
    fields: [
      ['message', newest('message', 'decision')],
      ['withoutOpinionReason', newest('without_opinion_reason', 'decision')],
      ['judgements.0.reason', newest(`judgements->0->>'reason'`, 'decision')],
    ],
  },
  exceptionalDateAgree: { fields: [['reason', newest('reason', 'date_agreement')]] },
  planAcceptExceptionally: { fields: [['rationale', newest('message', 'decision')]] },
  progressUpdateSubmit: {
    fields: [
      ['note', newest('note', 'progress_update')],
      ['items.0.reason', newest(`items->0->>'reason'`, 'progress_update')],
    ],
  },
  completionClaim: { fields: [['note', reasonOf('COMPLETION_CLAIMED')]] },
  completionConfirm: { fields: [['note', reasonOf('COMPLETION_CONFIRMED')]] },
  completionRefuse: { fields: [['reason', reasonOf('COMPLETION_REFUSED')]] },
}

/** The input with a text at a path. */
const withText = (value: unknown, path: readonly string[], text: string): unknown => {
  const [field, ...rest] = path
  if (field === undefined) return text
  if (/^\d+$/.test(field)) {
    const list = Array.isArray(value) ? value : []
    return [withText(list[0], rest, text), ...list.slice(1)]
  }
  return {
    ...(value as object | undefined),
    [field]: withText((value as Record<string, unknown> | undefined)?.[field], rest, text),
  }
}

const refused: readonly (readonly [string, string])[] = [
  ['NUL', 'a\u0000b'],
  ['a bell', 'a\u0007b'],
  ['an escape', '\u001b[2J'],
  ['a delete', 'a\u007fb'],
  ['the first half of a character', 'a\ud83d'],
  ['the second half of a character', '\udc00a'],
  ['10,001 characters', 'x'.repeat(10_001)],
  ['half a megabyte', 'x'.repeat(500_000)],
]

const kept: readonly (readonly [string, string])[] = [
  ['a right-to-left override', 'a\u202Eexe.txt'],
  ['four-byte characters', '\u{1F600}\u{20000}'],
  ['SQL', `'); drop table event; -- \\' $1 ? :x`],
  ['HTML', '<script>alert(1)</script>&amp;"'],
  ['formulas', '=1+1 +1 -1 @x'],
  ['white space', ' \t\r\n x '],
  ['JSON and arrays', '{"a": [1, null]} {x,"y",NULL}'],
  ['10,000 characters', 'é'.repeat(10_000)],
]

describe.each(Object.entries(texts))('%s', (mutation, { more = {}, fields }) => {
  let given: Ready
  beforeAll(async () => {
    const { person, input } = await ready(mutation, service, nextBoard())
    given = { person, input: { ...input, ...more } }
  })

  test.each(fields.map(([path]) => path))('S20 %s with what cannot be stored is refused with its path', async path => {
    const before = await fingerprint(service)
    for (const [what, text] of refused) {
      const answer = await act(service, mutation, withText(given.input, path.split('.'), text) as object, given.person)
      expect({ what, reasons: reasons(answer) }).toEqual({ what, reasons: [`INVALID_INPUT ${path}`] })
    }
    expect(await fingerprint(service)).toEqual(before)
  })

  test('S20 every text that cannot be stored is told at once', async () => {
    const wrong = fields.reduce<unknown>((input, [path]) => withText(input, path.split('.'), '\u0000'), given.input)
    const told = reasons(await act(service, mutation, wrong as object, given.person))
    expect(told.toSorted()).toEqual(fields.map(([path]) => `INVALID_INPUT ${path}`).toSorted())
  })

  test('S20 every other text is stored as it is', async () => {
    const tried = kept.map(
      ([, text]) =>
        fields.reduce<unknown>((input, [path]) => withText(input, path.split('.'), text), given.input) as object,
    )
    for (const input of tried) await acted(service, mutation, { ...input, dryRun: true }, given.person)
    const together = kept
      .slice(0, -1)
      .map(([, text]) => text)
      .join(' ')
    const input = fields.reduce<unknown>((one, [path]) => withText(one, path.split('.'), together), given.input) as {
      itemId?: string
    }
    const { thing } = await acted(service, mutation, input, given.person)
    const key = (input.itemId ?? thing.content?.items.at(-1).id ?? '').slice(5)
    for (const [path, statement] of fields) {
      const { rows } = await service.database.pool.query<{ text: string }>(
        statement,
        statement.includes('$1') ? [key] : [],
      )
      expect({ path, text: rows[0]?.text }).toEqual({ path, text: together })
    }
  })
})

test('S20 names that are looked up are refused, whatever stands in them', async () => {
  const { person, input } = await ready('assertionConfirm', service, nextBoard())
  for (const [, text] of [...refused, ...kept])
    expect(reasons(await act(service, 'assertionConfirm', { ...input, assertions: [text] }, person))).toEqual([
      'INVALID_INPUT assertions.0',
    ])
})
