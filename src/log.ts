import { createHash } from 'node:crypto'
import { pino, type DestinationStream, type Logger } from 'pino'
import { describeError } from './log-error.ts'

/** Every kind of line that the log has, with how grave it is; a line of the level `audit` is written whatever the level. */
const gravities = {
  'request-answered': 'info',
  'probe-answered': 'debug',
  'plan-content-read': 'audit',
  'download-broken-off': 'warn',
  'request-broken': 'warn',
  'request-failed': 'error',
  'operation-failed': 'error',
  'keys-not-learnt': 'warn',
  'job-done': 'info',
  'job-failed': 'warn',
  'jobs-in-trouble': 'error',
  'mail-sent': 'info',
  'mail-not-sent': 'warn',
  'database-in-trouble': 'error',
  'replica-used': 'info',
  'replica-left': 'warn',
  'process-ended': 'error',
  'stop-failed': 'error',
  'service-failed': 'fatal',
} as const
type LineType = keyof typeof gravities

/** What stands for a line of the carrier's own, whose words are not ours. */
const foreign = 'other'

type Form = (value: unknown) => unknown

const text =
  (form: RegExp): Form =>
  value =>
    typeof value === 'string' && form.test(value) ? value : undefined

const number: Form = value => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)

const listOf =
  (one: Form): Form =>
  value =>
    Array.isArray(value) ? value.map(one).filter(entry => entry !== undefined) : undefined

const opaque = /^[\w.:|-]{1,64}$/

/** A subject as it is where it is no more than a name of an account, and the digest of any other: it may be an e-mail address. */
const person: Form = value => {
  if (typeof value !== 'string' || opaque.test(value)) return value ?? undefined
  return `sha256:${createHash('sha256').update(value).digest('hex')}`
}

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const name = text(/^[\w-]{1,64}$/)

/** The only fields that a line may have, each with the form of its values: what is not listed, or of another form, is left out (S24). */
const forms = {
  requestId: text(new RegExp(`^${uuid}$`)),
  method: text(/^[A-Z-]{1,16}$/),
  route: text(/^[\w/.*:-]{1,64}$/),
  status: number,
  milliseconds: number,
  /** The kind of a GraphQL operation and its root fields, by their names in the schema: the name that a client gives it may say anything. Or a download, and of what. */
  operation: text(/^(query|mutation|download)$/),
  fields: listOf(name),
  subject: person,
  actor: person,
  roles: listOf(text(/^[A-Z_]{1,40}(:[A-Z0-9]{1,10})?$/)),
  refusal: text(/^[\w ]{1,64}$/),
  plans: listOf(text(new RegExp(`^plan_${uuid}$`))),
  assessments: listOf(text(new RegExp(`^assessment_${uuid}$`))),
  process: number,
  code: number,
  signal: text(/^SIG[A-Z0-9]{1,12}$/),
  issuer: text(/^\S{1,200}$/),
  task: name,
  job: text(/^\d{1,20}$/),
  attempt: number,
  notification: text(new RegExp(`^${uuid}$`)),
  error: describeError,
} satisfies Record<string, Form>

/** The fields of one line. */
type Fields = { readonly [Field in keyof typeof forms]?: unknown }

/** Writes one line into the log. */
export type Tell = (type: LineType, fields: Fields) => void

/** The service's log, and the same as what carries requests knows it. */
export type Log = {
  readonly tell: Tell
  /** Waits until all that was told so far is written; whoever waits in the same turn of the event loop waits for one writing. */
  readonly written: () => Promise<void>
  readonly pino: Logger
}

const allowed = (given: object): Record<string, unknown> => {
  const kept: Record<string, unknown> = {}
  const found = given as Readonly<Record<string, unknown>>
  for (const [field, form] of Object.entries(forms) as [string, Form][]) {
    const value = found[field]
    if (value !== undefined && value !== null) kept[field] = form(value)
  }
  // What failed within the carrier comes under a name of its own.
  if (found['err'] !== undefined) kept['error'] = describeError(found['err'])
  return kept
}

const isLineType = (word: unknown): word is LineType => typeof word === 'string' && Object.hasOwn(gravities, word)

/** From this level on a line is written at once, and with it all before it. */
const grave = pino.levels.values['warn'] ?? 0

/** Whoever tells of a reading waits until it is written. */
const audit = 70

/** Calls something once for all who ask for it in one turn of the event loop, and tells each how it went. */
const onceInTurn = (act: () => void): (() => Promise<void>) => {
  let turn: Promise<void> | null = null
  return () =>
    (turn ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        turn = null
        try {
          act()
          resolve()
        } catch (error) {
          reject(error)
        }
      })
    }))
}

/** Standard output. Lines of requests wait there for each other, a tenth of a second at most, because writing costs the same for many as for one. */
const standardOutput = () => {
  const output = pino.destination({ dest: 1, minLength: 4_096, periodicFlush: 100, sync: true })
  process.once('exit', () => {
    try {
      output.flushSync()
    } catch {
      // Nobody reads the log any more, and that is no reason to stay.
    }
  })
  return output
}

/** The one log of the service: JSON, a line for each thing that happened, on standard output unless another place is given. */
export const makeLog = (level: string, destination?: DestinationStream): Log => {
  const output = destination === undefined ? standardOutput() : null
  const logger = pino(
    {
      level,
      customLevels: { audit },
      base: null,
      messageKey: 'type',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }), log: allowed },
      hooks: {
        logMethod([given, word], method, gravity) {
          const fields = typeof given === 'object' && given !== null ? given : {}
          method.apply(this, [fields instanceof Error ? { err: fields } : fields, isLineType(word) ? word : foreign])
          if (gravity >= grave && gravity !== audit) output?.flushSync()
        },
      },
    },
    destination ?? output ?? undefined,
  )
  // What a child is given at its birth passes no other filter.
  const bearing = logger.child
  Object.assign(logger, {
    child(this: object, given: object, options: unknown): unknown {
      return Reflect.apply(bearing, this, [allowed(given), options])
    },
  })
  return {
    tell: (type, fields) => logger[gravities[type]](fields, type),
    written: onceInTurn(() => output?.flushSync()),
    pino: logger as unknown as Logger,
  }
}

/** A log that nobody reads. */
export const noLog = (): Log => makeLog('silent', { write: () => undefined })
