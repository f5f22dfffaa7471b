const facts = ['code', 'severity', 'schema', 'table', 'column', 'constraint', 'routine'] as const
const frame = /^ {4}at [^"'`]*:\d+:\d+\)?$/
const mostFrames = 20
const longestMessage = 200
// Its words are put together by the function that raises it, and may hold a row's.
const raisedByTrigger = 'exec_stmt_raise'

const textIn = (error: object, field: string): string | undefined => {
  const value = (error as Readonly<Record<string, unknown>>)[field]
  return typeof value === 'string' ? value : undefined
}

/** A message without the values it quotes: those of the database hold whole statements, with what people wrote. */
const withoutValues = (message: string): string =>
  (message.split(/[:"'`\n]/)[0] ?? '')
    .split(' ')
    .filter(word => !word.includes('@'))
    .join(' ')
    .trim()
    .slice(0, longestMessage)

type Described = {
  readonly type: string
  readonly message: string
  readonly stack: string
  readonly [fact: string]: unknown
}

/** What the log holds of an error: what it is and where it arose, and nothing that somebody wrote (S24). */
export const describeError = (error: unknown): Described => {
  if (typeof error !== 'object' || error === null) return { type: typeof error, message: '', stack: '' }
  const [message, stack] = [textIn(error, 'message') ?? '', textIn(error, 'stack') ?? '']
  const known = facts.map(name => [name, textIn(error, name)] as const).filter(([, value]) => value !== undefined)
  const frames = stack
    .replace(message, '')
    .split('\n')
    .filter(line => frame.test(line))
  return {
    ...Object.fromEntries(known),
    type: error.constructor.name,
    message: textIn(error, 'routine') === raisedByTrigger ? '' : withoutValues(message),
    stack: frames.slice(0, mostFrames).join('\n'),
    ...('cause' in error && error.cause !== undefined ? { cause: describeError(error.cause) } : {}),
  }
}
