import { GraphQLError, Kind, Lexer, OperationTypeNode, parse, Source, TokenKind, type DocumentNode } from 'graphql'
import { limitSettings, type LimitName, type Limits } from '../config-limits.ts'
import type { ErrorCode } from './error-codes.ts'
import { measuresOf, type Measure } from './measure.ts'

/** A limit that is exceeded: its name, its value, and what was found, which is a least number where counting stopped. */
export type Exceeded = { readonly name: LimitName; readonly value: number; readonly found: number }

/** Why an operation is not run: it, or its document, is beyond a limit. */
export class BeyondLimit extends GraphQLError {
  readonly code: ErrorCode
  readonly exceeded: Exceeded | null

  constructor(code: ErrorCode, message: string, exceeded: Exceeded | null = null) {
    super(message, { extensions: { code, http: { status: 400 } } })
    this.code = code
    this.exceeded = exceeded
  }
}

const inWords = (number: number): string => number.toLocaleString('en-GB')

/** The refusal of what exceeds a limit. */
export const beyond = (
  code: ErrorCode,
  name: LimitName,
  { value, found, least = false }: { value: number; found: number; least?: boolean },
): BeyondLimit =>
  new BeyondLimit(
    code,
    `${limitSettings[name].meaning.replace(/\.$/, '')}: ${least ? 'at least ' : ''}${inWords(found)} found, at most ${inWords(value)} allowed.`,
    { name, value, found },
  )

type Counted = readonly [name: LimitName, code: ErrorCode, found: (measure: Measure) => number]

const counted: readonly Counted[] = [
  ['aliases', 'DOCUMENT_TOO_COMPLEX', ({ aliases }) => aliases],
  ['rootFields', 'DOCUMENT_TOO_COMPLEX', ({ kind, level }) => (kind === null ? 0 : level)],
  ['mutations', 'DOCUMENT_TOO_COMPLEX', ({ kind, level }) => (kind === OperationTypeNode.MUTATION ? level : 0)],
  ['directives', 'DOCUMENT_TOO_COMPLEX', ({ directives }) => directives],
  ['directivesOnANode', 'DOCUMENT_TOO_COMPLEX', ({ directivesOnANode }) => directivesOnANode],
  ['selectionsOnALevel', 'DOCUMENT_TOO_COMPLEX', ({ widest }) => widest],
  ['fields', 'DOCUMENT_TOO_COMPLEX', ({ fields }) => fields],
  ['depth', 'DOCUMENT_TOO_DEEP', ({ kind, depth }) => (kind === null ? 0 : depth)],
  ['introspectionDepth', 'DOCUMENT_TOO_DEEP', ({ introspectionDepth }) => introspectionDepth],
]

const mostShown = 1_000_000_000

/** The first limit that a document exceeds (S11, S12), found in one pass; null where it keeps all of them. */
export const excessOf = (document: DocumentNode, limits: Limits): BeyondLimit | null => {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length
  if (fragments > limits.fragments)
    return beyond('DOCUMENT_TOO_COMPLEX', 'fragments', { value: limits.fragments, found: fragments })
  const { measures, circle } = measuresOf(document)
  if (circle !== null) return new BeyondLimit('DOCUMENT_TOO_COMPLEX', `The fragment ${circle} spreads itself.`)
  for (const [name, code, foundIn] of counted) {
    const found = Math.min(mostShown, Math.max(0, ...measures.map(foundIn)))
    if (found > limits[name]) return beyond(code, name, { value: limits[name], found, least: found === mostShown })
  }
  return null
}

/** Whether a text has more tokens than that; one that is no GraphQL is left to the parser to tell. */
const hasMoreTokens = (text: string, most: number): boolean => {
  const lexer = new Lexer(new Source(text))
  try {
    for (let found = 0; lexer.advance().kind !== TokenKind.EOF;) if (++found > most) return true
  } catch {
    return false
  }
  return false
}

const parsed = (text: string): DocumentNode | null => {
  try {
    return parse(text, { noLocation: true })
  } catch {
    return null
  }
}

/** Why a text is not taken as a document (S10 to S12): too long before it is parsed, or beyond a limit after; null for what is left to GraphQL. */
export const refusalOfDocument = (text: string, limits: Limits): BeyondLimit | null => {
  const { documentBytes, documentTokens } = limits
  const bytes = Buffer.byteLength(text)
  if (bytes > documentBytes)
    return beyond('DOCUMENT_TOO_LARGE', 'documentBytes', { value: documentBytes, found: bytes })
  if (hasMoreTokens(text, documentTokens)) {
    return beyond('DOCUMENT_TOO_LARGE', 'documentTokens', {
      value: documentTokens,
      found: documentTokens + 1,
      least: true,
    })
  }
  const document = parsed(text)
  return document && excessOf(document, limits)
}
