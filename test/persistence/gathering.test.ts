import { expect, test } from '@jest/globals'
import { askedTogether } from '../../src/persistence/gathering.ts'

/** A question whose answers are given by hand, in the order in which it was asked. */
const byHand = () => {
  const open: { readonly answer: (text: string) => void; readonly fail: () => void }[] = []
  const ask = askedTogether(
    () =>
      new Promise<string>((resolve, reject) => {
        open.push({ answer: resolve, fail: () => reject(new Error('away')) })
      }),
  )
  return { open, ask }
}

const oneTurn = () => new Promise(done => setImmediate(done))

test('whoever asks while an answer is on its way gets the next, and all who do get the same one', async () => {
  const { open, ask } = byHand()
  const asked = [ask(), ask(), ask()]
  expect(open.length).toBe(1)
  open[0]?.answer('first')
  await oneTurn()
  expect(open.length).toBe(2)
  open[1]?.answer('second')
  expect(await Promise.all(asked)).toEqual(['first', 'second', 'second'])
})

test('an answer that fails is told to those who asked for it alone', async () => {
  const { open, ask } = byHand()
  const asked = [ask(), ask()]
  const settled = Promise.allSettled(asked)
  open[0]?.fail()
  await oneTurn()
  open[1]?.answer('second')
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
})
