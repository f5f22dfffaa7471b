/**
 * The load: a process of its own that sends requests over kept connections, one at a time on each, and reads the answers just far enough
 * to know that they are whole and tell of no error. What it is asked to do comes as JSON by its standard input.
 */
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'

export type LoadAsked = {
  readonly port: number
  readonly path: string
  readonly token: string | null
  readonly clients: number
  /** Bodies are sent in turn, from the first again when all were sent; each once where no seconds are given. */
  readonly bodies: readonly string[]
  readonly seconds: number | null
}

export type LoadDone = {
  readonly requests: number
  readonly seconds: number
  /** Of the answers' times, in milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly failures: readonly string[]
}

const requestOf = ({ port, path, token }: LoadAsked, body: string): Buffer =>
  Buffer.from(
    [
      `POST ${path} HTTP/1.1`,
      `host: 127.0.0.1:${port}`,
      'content-type: application/json',
      'accept: application/graphql-response+json, application/json',
      ...(token === null ? [] : [`authorization: Bearer ${token}`]),
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  )

/** The answer's status and body where it is whole; null while more has to come. */
const answerIn = (received: Buffer): { status: number; body: Buffer } | null => {
  const end = received.indexOf('\r\n\r\n')
  if (end === -1) return null
  const head = received.toString('latin1', 0, end)
  const body = received.subarray(end + 4)
  const status = Number(head.slice(9, 12))
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? []
  if (length !== undefined) return body.length < Number(length) ? null : { status, body }
  return body.subarray(-5).toString('latin1') === '0\r\n\r\n' ? { status, body } : null
}

const isRefused = (body: Buffer): boolean => body.includes('"errors":[') || body.includes('"userErrors":[{')

const asked = JSON.parse(await text(process.stdin)) as LoadAsked
const requests = asked.bodies.map(body => requestOf(asked, body))
const times: number[] = []
const failures: string[] = []
const started = performance.now()
let next = 0

const isOver = (): boolean =>
  failures.length > 10 ||
  (asked.seconds === null ? next >= requests.length : performance.now() - started > asked.seconds * 1000)

const exchange = (socket: Socket, request: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0)
    const onData = (part: Buffer): void => {
      received = received.length === 0 ? part : Buffer.concat([received, part])
      const answer = answerIn(received)
      if (answer === null) return
      socket.off('data', onData)
      socket.off('close', onClose)
      if (answer.status !== 200 || isRefused(answer.body)) failures.push(answer.body.toString('utf8', 0, 500))
      resolve(answer.body)
    }
    const onClose = (): void => reject(new Error('The server closed a connection.'))
    socket.on('data', onData)
    socket.once('close', onClose)
    socket.write(request)
  })

const client = async (): Promise<void> => {
  const socket = connect({ port: asked.port, host: '127.0.0.1', noDelay: true })
  while (!isOver()) {
    const request = requests[next % requests.length]
    next += 1
    if (request === undefined) break
    const sent = performance.now()
    await exchange(socket, request)
    times.push(performance.now() - sent)
  }
  socket.destroy()
}

await Promise.all(Array.from({ length: asked.clients }, client))
const seconds = (performance.now() - started) / 1000
const ordered = times.toSorted((left, right) => left - right)
const at = (share: number): number => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0
const done: LoadDone = { requests: times.length, seconds, p50: at(0.5), p99: at(0.99), failures: failures.slice(0, 3) }
process.stdout.write(JSON.stringify(done))
