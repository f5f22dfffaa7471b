import { once } from 'node:events'
import type { Config } from './config.ts'
import type { Others } from './http/counts.ts'
import { makeLog } from './log.ts'
import { realClock } from './persistence/sandbox-clock.ts'
import type { Said, Told } from './processes.ts'
import { run } from './running.ts'
import { connectTo, followClock, serveOn } from './serving.ts'

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

const say = (said: Said): Promise<void> =>
  new Promise(done => {
    if (process.send === undefined) done()
    else process.send(said, undefined, undefined, () => done())
  })

/** What the others count comes by way of the first. */
const others: Others = {
  tell: counted => say({ counted }),
  hear: listener => {
    process.on('message', (told: Told) => {
      if (typeof told === 'object' && 'counted' in told) listener(told.counted)
    })
  },
}

/** Runs one of several processes that answer: it serves what the first process has made ready, ends when that says so, and is gone at once where that is. */
export const answerBeside = async (config: Config): Promise<void> => {
  // A signal to the group is the first process's to hear.
  for (const signal of signals) process.on(signal, () => undefined)
  // Where the first is gone nothing here is of use, and there is nobody left who would hear why an orderly end took long.
  process.prependListener('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  const log = makeLog(config.logLevel)
  await run({
    log,
    start: async (stops, told) => {
      const [first] = (await once(process, 'message')) as [Told]
      if (first === 'stop' || !('serve' in first)) return
      const database = await connectTo(first.serve, config, stops)
      const sandboxClock = await followClock(database, config, log, stops)
      const serving = { config, log, database, clock: sandboxClock ?? realClock, sandboxClock, others }
      await say({ serving: await serveOn(serving, stops, told) })
    },
    onEnd: end => {
      process.on('message', told => {
        if (told === 'stop') end()
      })
    },
    sayWhyNot: words => say({ failed: words }),
  })
}
