import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, acted, fingerprint, reasons } from './acting.ts'
import { onPlan, ready, reviewed } from './every-act.ts'
import { oddText, refused, withText } from './odd-texts.ts'
import { administrator, ann } from './people.ts'
import { nextBoard, staffOf } from './places.ts'
import { startService, type Person, type RunningService } from './service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

type Given = { readonly person: Person; readonly input: object }

const request = { decision: 'REQUEST_INFORMATION', message: 'One question.', questions: [{ question: 'Who pays?' }] }

const newestQuestion = async (): Promise<{ id: string; question: string } | undefined> => {
  const { rows } = await service.database.pool.query<{ id: string; question: string }>(
    'select q.id, q.question from information_question q order by q.id desc limit 1',
  )
  return rows[0]
}

const newestAnswer = async (): Promise<string | undefined> => {
  const { rows } = await service.database.pool.query<{ answer: string }>(
    'select answer from information_answer where question_id is not null order by id desc limit 1',
  )
  return rows[0]?.answer
}

const asking = async (): Promise<Given> => {
  const walk = await reviewed(service, nextBoard())
  return { person: ann, input: { ...(await onPlan(service, walk)), ...request } }
}

const correcting = async (): Promise<Given> => {
  const { input } = await ready('decisionCorrect', service, nextBoard())
  return { person: administrator, input: { ...input, ...request, judgements: null } }
}

const answering = async (): Promise<Given> => {
  const place = nextBoard()
  const walk = await reviewed(service, place)
  await acted(service, 'planDecisionRecord', { ...(await onPlan(service, walk)), ...request }, ann)
  const answers = [{ questionId: `question_${(await newestQuestion())?.id}`, answer: 'The board.' }]
  return { person: staffOf(place), input: { ...(await onPlan(service, walk)), answer: 'Here it is.', answers } }
}

test.each([
  ['planDecisionRecord', 'questions.0.question', asking, async () => (await newestQuestion())?.question],
  ['decisionCorrect', 'questions.0.question', correcting, async () => (await newestQuestion())?.question],
  ['informationRequestAnswer', 'answers.0.answer', answering, newestAnswer],
] as const)('S20 R39 %s keeps any text at %s, or says why not', async (mutation, path, prepare, stored) => {
  const { person, input } = await prepare()
  const before = await fingerprint(service)
  for (const [what, text] of refused) {
    const answer = await act(service, mutation, withText(input, path.split('.'), text) as object, person)
    expect({ what, reasons: reasons(answer) }).toEqual({ what, reasons: [`INVALID_INPUT ${path}`] })
  }
  expect(await fingerprint(service)).toEqual(before)
  await acted(service, mutation, withText(input, path.split('.'), oddText) as object, person)
  expect(await stored()).toBe(oddText)
})
