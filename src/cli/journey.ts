import { startJourney } from './journey/service.ts'
import { Unexpected } from './journey/telling.ts'
import { walk } from './journey/walk.ts'

const begins = new Date('2024-06-24T08:00:00Z')

const lineOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  return error instanceof Unexpected
    ? `The journey ended, since this was expected: ${message}`
    : `The journey could not be made: ${message}`
}

const starting = startJourney(begins)
const leaving = new AbortController()

const leave = async (code: number): Promise<void> => {
  leaving.abort()
  await starting.then(
    ({ stop }) => stop(),
    () => undefined,
  )
  process.exit(code)
}
process.once('SIGINT', () => void leave(130))
process.once('SIGTERM', () => void leave(143))

try {
  const { ask, stop } = await starting
  try {
    await walk(ask)
  } finally {
    await stop()
  }
} catch (error) {
  if (!leaving.signal.aborted) console.error(lineOf(error))
  process.exitCode = 1
}
