import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { thePublic } from '../domain/access.ts'
import { AnswerRecord } from '../graphql/answer-record.ts'
import { contextFor, type Context, type Service } from '../graphql/context.ts'
import { messageOf, shownOf } from '../graphql/errors.ts'
import { exportingPlans, type PlanExporting } from '../graphql/exported-plan.ts'
import type { Log, Tell } from '../log.ts'
import { openPlansOfCycle, type PlansOfCycle } from '../persistence/queries/plans-of-cycle.ts'
import type { Answers } from './answers.ts'
import { tellOfReading } from './request-log.ts'

type Serving = { readonly service: Service; readonly schema: GraphQLSchema; readonly log: Log }

const mark = 'OFFICIAL-SENSITIVE'

const line = (content: object): string => `${JSON.stringify(content)}\n`

type Download = {
  readonly request: FastifyRequest
  readonly context: Context
  readonly cycle: string
  readonly found: PlansOfCycle
  readonly log: Log
}

/** The first line says what this is and as of when, the last one how many plans there were: without it the file is not whole. */
async function* linesOf(download: Download, exporting: PlanExporting): AsyncGenerator<string | Buffer, void> {
  const { request, context, cycle, found, log } = download
  yield line({ export: { mark, cycle, at: context.now.toISOString(), newestEvent: found.newestEvent } })
  let plans = 0
  for await (const rows of found.batches()) {
    const record = new AnswerRecord()
    Object.assign(record, { operation: 'download', fields: ['plans'] })
    const recorded = { ...context, record }
    const text = rows.map(row => line({ plan: exporting.complete(row, recorded) })).join('')
    request.record = record
    await tellOfReading(log, request, context.viewer)
    plans += rows.length
    yield Buffer.from(text)
  }
  yield line({ end: { plans } })
}

const headersOf = (cycle: string) => ({
  'content-type': 'application/x-ndjson; charset=utf-8',
  'content-disposition': `attachment; filename="${mark}-improvement-plans-${cycle}.ndjson"`,
})

/** For how long it may go on: no longer than its token holds (S3). */
const timeFor = ({ caller }: FastifyRequest, longest: number): number =>
  Math.max(0, Math.min(longest, (caller?.until?.getTime() ?? Infinity) - Date.now()))

/** Whoever asks may have left already. */
const onceClosed = ({ raw }: FastifyReply, act: () => void): void => {
  if (raw.closed) act()
  else raw.once('close', act)
}

type BreakOff = (why: object) => void

type Sent = {
  readonly lines: AsyncGenerator<string | Buffer, void>
  readonly milliseconds: number
  readonly tell: Tell
}

/** Sends lines as fast as they are taken. What ends them before their end closes the connection, so that nobody takes a part for the whole. */
const send = (reply: FastifyReply, { lines, milliseconds, tell }: Sent): BreakOff => {
  const { raw, request } = reply
  const breakOff: BreakOff = why => {
    if (raw.destroyed) return
    tell('download-broken-off', { requestId: request.id, ...why })
    raw.destroy()
  }
  const timer = setTimeout(breakOff, milliseconds, { refusal: 'TIME IS OVER' })
  onceClosed(reply, () => clearTimeout(timer))
  const unbroken = async function* (): AsyncGenerator<string | Buffer, void> {
    try {
      yield* lines
    } catch (error) {
      breakOff({ error })
    }
  }
  void reply.send(Readable.from(unbroken()))
  return breakOff
}

const untilStopped = 5_000

/** What is under way: counted from its beginning, and broken off when the service stops before its end. */
class UnderWay {
  readonly #downloads = new Map<FastifyReply, BreakOff | null>()

  get count(): number {
    return this.#downloads.size
  }

  begin(reply: FastifyReply): void {
    this.#downloads.set(reply, null)
    onceClosed(reply, () => this.#downloads.delete(reply))
  }

  sending(reply: FastifyReply, breakOff: BreakOff): void {
    if (this.#downloads.has(reply)) this.#downloads.set(reply, breakOff)
  }

  stopSoon(): void {
    const stop = (): void => {
      for (const breakOff of this.#downloads.values()) breakOff?.({ refusal: 'THE SERVICE STOPS' })
    }
    setTimeout(stop, untilStopped).unref()
  }
}

/** Offers files of what is stored, to whoever may read it: authorised, read and written while they are downloaded. */
export const offerDownloads = (server: FastifyInstance, { service, schema, log }: Serving, answers: Answers): void => {
  const { downloads: most, downloadMilliseconds: longest } = service.limits
  const exporting = exportingPlans(schema)
  const underWay = new UnderWay()
  server.addHook('preClose', async () => underWay.stopSoon())

  const notFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    answers.giveError(request, reply, 404, 'NOT_FOUND', messageOf('NOT_FOUND'))

  const give = async (reply: FastifyReply, context: Context, cycle: string): Promise<FastifyReply> => {
    const { request } = reply
    const asked = { cycle, selection: exporting.selection }
    const found = await openPlansOfCycle(service.database, context.viewer, context.reading, asked)
    if (found === null) return notFound(request, reply)
    onceClosed(reply, () => void found.close())
    const lines = linesOf({ request, context, cycle, found, log }, exporting)
    const breakOff = send(reply.headers(headersOf(cycle)), {
      lines,
      milliseconds: timeFor(request, longest),
      tell: log.tell,
    })
    underWay.sending(reply, breakOff)
    return reply
  }

  const giveFailure = (request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply => {
    const shown = shownOf(error)
    if (shown === null) throw error
    log.tell('request-failed', { error, requestId: request.id })
    return answers.giveError(request, reply.header('retry-after', '1'), 503, shown.code, shown.message)
  }

  server.get<{ Params: { cycle: string } }>('/downloads/cycles/:cycle/plans.ndjson', async (request, reply) => {
    const context = contextFor(service, request.caller?.viewer ?? thePublic, request.id)
    if (!context.reading.visibility.mayShow('ImprovementPlan')) return notFound(request, reply)
    if (underWay.count >= most) {
      const message = `${most} downloads are under way, which is the limit. Try again in a moment.`
      return answers.giveError(request, reply.header('retry-after', '5'), 429, 'RATE_LIMITED', message)
    }
    underWay.begin(reply)
    return give(reply, context, request.params.cycle).catch((error: unknown) => giveFailure(request, reply, error))
  })
}
