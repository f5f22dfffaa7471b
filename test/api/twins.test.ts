import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, lastPosition, type Acted } from './acting.ts'
import { mutationNames, ready } from './every-act.ts'
import { nextBoard } from './places.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const answered = ({ code, thing, userErrors, dryRun }: Acted) => ({ code, thing, userErrors, dryRun })

const twins = async (mutation: string, number: number) => {
  const { person, input } = await ready(mutation, service, nextBoard())
  const keyed = { ...input, idempotencyKey: randomUUID() }
  const before = await lastPosition(service)
  const answers = await Promise.all(Array.from({ length: number }, () => act(service, mutation, keyed, person)))
  return { answers: answers.map(answered), appended: (await lastPosition(service)) - before }
}

test.each(mutationNames)('D2 ten twins of %s at once have one effect and ten equal answers', async mutation => {
  const { answers, appended } = await twins(mutation, 10)
  expect(answers[0]).toMatchObject({ code: null, userErrors: [] })
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(appended).toBe(mutation === 'assessmentPublish' ? 2 : 1)
})

test('D2 fifty twins of a decision, more than there are connections, have one effect and fifty equal answers', async () => {
  const { answers, appended } = await twins('planDecisionRecord', 50)
  expect(answers[0]).toMatchObject({ code: null, userErrors: [], thing: { state: 'APPROVED' } })
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(appended).toBe(1)
})
