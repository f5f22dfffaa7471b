import { type ASTNode, GraphQLError, GraphQLScalarType, Kind, print } from 'graphql'
import { readDate, readInstant, writeInstant } from './time.ts'

type Written = {
  readonly name: string
  readonly description: string
  readonly specifiedByURL?: string
  /** What would be right, to follow the words "is written as". */
  readonly form: string
}

const longestEcho = 60

const echo = (text: string): string => (text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text)

const shown = (value: unknown): string => {
  if (typeof value === 'string') return echo(JSON.stringify(value))
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : echo(String(value))
}

/** A scalar that clients write as a text; `read` gives null for what is not right. */
const textScalar = <Internal>(
  { name, form, ...config }: Written,
  read: (text: string) => Internal | null,
  write: (value: unknown) => string | null,
): GraphQLScalarType<Internal, string> => {
  const refused = (found: string, node?: ASTNode) =>
    new GraphQLError(`${name} is written as ${form}; this is ${found}.`, node === undefined ? {} : { nodes: node })
  const parsed = (value: unknown, node?: ASTNode): Internal => {
    const result = typeof value === 'string' ? read(value) : null
    if (result === null) throw refused(shown(value), node)
    return result
  }
  return new GraphQLScalarType<Internal, string>({
    ...config,
    name,
    parseValue: value => parsed(value),
    parseLiteral: node => {
      if (node.kind === Kind.STRING) return parsed(node.value, node)
      throw refused(`${echo(print(node))}, which is not a string`, node)
    },
    serialize: value => {
      const result = write(value)
      if (result === null) throw new GraphQLError(`${name} cannot be answered with ${shown(value)}.`)
      return result
    },
  })
}

const asItIs = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const matching =
  (pattern: RegExp, written: (text: string) => string = text => text) =>
  (text: string): string | null =>
    pattern.test(text) ? written(text) : null

const readCycleCode = (text: string): string | null => {
  const [, first, second] = /^(\d{4})-(\d{2})$/.exec(text) ?? []
  return first !== undefined && (Number(first) + 1) % 100 === Number(second) ? text : null
}

export const DateScalar = textScalar(
  {
    name: 'Date',
    description:
      'A calendar date, `YYYY-MM-DD`, from the year 1900 to 2199. Every date of the process is a day in London; a deadline includes the whole of its day.',
    form: '"YYYY-MM-DD", a day of the calendar between 1900 and 2199, such as "2024-06-30"',
  },
  readDate,
  asItIs,
)

export const DateTimeScalar = textScalar(
  {
    name: 'DateTime',
    description:
      'An instant by RFC 3339, always with its offset, such as `2024-07-08T09:00:00+01:00`. Answers are in UTC and end in `Z`. The service keeps milliseconds: finer digits are accepted, and cut off.',
    specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
    form: 'a date, T, a time and an offset, in the years 1900 to 2199, such as "2024-07-08T09:00:00Z" or "2024-07-08T10:00:00+01:00"',
  },
  readInstant,
  writeInstant,
)

export const UuidScalar = textScalar(
  {
    name: 'UUID',
    description: 'A UUID in its usual form of 36 characters. Upper case is accepted and becomes lower case.',
    specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc9562',
    form: '32 hexadecimal digits with hyphens, such as "0190a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b"',
  },
  matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, text => text.toLowerCase()),
  asItIs,
)

export const OdsCodeScalar = textScalar(
  {
    name: 'OdsCode',
    description:
      'The code that the Organisation Data Service (ODS) of the NHS gives to an organisation, such as `RYC`: 3 to 10 letters and digits. It is permanent and never used again. Lower case is accepted and becomes upper case.',
    form: '3 to 10 letters and digits, such as "RYC"',
  },
  matching(/^[A-Z0-9]{3,10}$/i, text => text.toUpperCase()),
  asItIs,
)

export const CycleCodeScalar = textScalar(
  {
    name: 'CycleCode',
    description:
      'A cycle of the toolkit, the year for which organisations assess themselves, such as `2023-24`. Two years that follow each other, the second with its last two digits.',
    form: 'two years that follow each other, such as "2023-24"',
  },
  readCycleCode,
  asItIs,
)

export const EvidenceReferenceScalar = textScalar(
  {
    name: 'EvidenceReference',
    description:
      'The reference of an evidence item in its catalogue, such as `4.5.3`: standard 4, assertion 4.5, its third item. Two to four numbers with points between; 9.5.9 sorts before 9.5.10.',
    form: 'two to four numbers with points between them, such as "4.5.3"',
  },
  matching(/^(0|[1-9]\d{0,3})(\.(0|[1-9]\d{0,3})){1,3}$/),
  asItIs,
)
