import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { isInputObjectType, isListType, getNullableType, type GraphQLInputType } from 'graphql'
import { act, acted, fingerprint, mutationsOf, reasons } from './acting.ts'
import { ready, type Ready } from './every-act.ts'
import { kept, oddText, refused, withText } from './odd-texts.ts'
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
  reviewClaim: { fields: [['note', reasonOf('REVIEW_CLAIMED')]] },
  reviewRelease: { fields: [['note', reasonOf('REVIEW_RELEASED')]] },
  decisionCorrect: {
    fields: [
      ['message', newest('message', 'decision')],
      ['withoutOpinionReason', newest('without_opinion_reason', 'decision')],
      ['judgements.0.reason', newest(`judgements->0->>'reason'`, 'decision')],
      ['reason', newest('correction_reason', 'decision')],
    ],
  },
  reviewCallHold: {
    fields: [
      ['outcome', newest('outcome', 'review_call')],
      ['insideNote', newest('inside_note', 'review_call')],
    ],
  },
  leadRequest: { fields: [['message', newest('message', 'lead_request')]] },
  advanceNoticeGive: { fields: [['message', newest('message', 'advance_notice')]] },
  escalationRecord: { fields: [['reason', newest('reason', 'escalation')]] },
  nisNoticeRecord: {
    fields: [
      ['issuedBy', newest('issued_by', 'nis_notice')],
      ['reference', newest('reference', 'nis_notice')],
      ['summary', newest('summary', 'nis_notice')],
    ],
  },
  cycleCalendarChange: { fields: [['reason', newest('reason', 'calendar_change', 'revision')]] },
  updateRoundChange: { fields: [['reason', newest('reason', 'calendar_change', 'revision')]] },
  routingChange: { fields: [['reason', newest('reason', 'calendar_change', 'revision')]] },
}

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
    const input = fields.reduce<unknown>((one, [path]) => withText(one, path.split('.'), oddText), given.input) as {
      itemId?: string
    }
    const { thing } = await acted(service, mutation, input, given.person)
    const key = (input.itemId ?? thing.content?.items.at(-1).id ?? '').slice(5)
    for (const [path, statement] of fields) {
      const { rows } = await service.database.pool.query<{ text: string }>(
        statement,
        statement.includes('$1') ? [key] : [],
      )
      expect({ path, text: rows[0]?.text }).toEqual({ path, text: oddText })
    }
  })
})

/** Where an input takes a text. */
const textsIn = (given: GraphQLInputType, path: readonly string[] = []): readonly string[] => {
  const type = getNullableType(given)
  if (isListType(type)) return textsIn(type.ofType, [...path, '0'])
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap(field => textsIn(field.type, [...path, field.name]))
  return type.name === 'String' ? [path.join('.')] : []
}

/** Names that are looked up, addresses, and what is tested with the questions to an organisation. */
const elsewhere = [
  'assertionConfirm assertions.0',
  'contactSet email',
  'decisionCorrect questions.0.auditAction',
  'decisionCorrect questions.0.question',
  'informationRequestAnswer answers.0.answer',
  'planDecisionRecord questions.0.auditAction',
  'planDecisionRecord questions.0.question',
  'planItemAdd assertion',
  'planItemAdd auditAction',
  'progressUpdateSubmit round',
  'updateRoundChange round',
]

test('S20 no text of an input is left out', async () => {
  const known = Object.entries(texts).flatMap(([name, { fields }]) => fields.map(([path]) => `${name} ${path}`))
  const taken = (await mutationsOf()).flatMap(({ name, args }) =>
    args.flatMap(({ type }) => textsIn(type).map(path => `${name} ${path}`)),
  )
  expect([...known, ...elsewhere].toSorted()).toEqual(taken.toSorted())
})

test('S20 names that are looked up are refused, whatever stands in them', async () => {
  const { person, input } = await ready('assertionConfirm', service, nextBoard())
  for (const [, text] of [...refused, ...kept])
    expect(reasons(await act(service, 'assertionConfirm', { ...input, assertions: [text] }, person))).toEqual([
      'INVALID_INPUT assertions.0',
    ])
})
