import type fc from 'fast-check'
import fastCheck from 'fast-check'
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/** Stands in every text that is made by chance, so that it is found wherever it should not be. */
export const canary = 'canary7q'

/** What is there, by the name of the argument that takes it: chance alone would never find it. */
export type Known = Readonly<Record<string, readonly unknown[]>>

export type RandomDocument = { readonly document: string; readonly variables: Readonly<Record<string, unknown>> }

/** The values that chance draws for one document. */
type Draw = {
  readonly oneOf: <T>(list: readonly T[]) => T
  readonly oneIn: (times: number) => boolean
  readonly upTo: (most: number) => number
}

const drawing = (gen: fc.GeneratorValue): Draw => ({
  oneOf: <T>(list: readonly T[]) => gen(() => fastCheck.constantFrom(...list)),
  oneIn: times => gen(fastCheck.integer, { min: 1, max: times }) === 1,
  upTo: most => gen(fastCheck.integer, { min: 0, max: most }),
})

const unstorable = [`${canary}\u0000`, `${canary}\ud800`, `${canary}${'x'.repeat(10_000)}`]
const hostile = [
  `${canary}' or true --`,
  `${canary}"; drop table event; --`,
  `\u202e${canary}`,
  `\u{1F600}${canary}`,
  `${canary}{}$1::text[]`,
  `=${canary}()`,
  `%${canary}_`,
  `\\${canary}`,
  `${canary}${'x'.repeat(9_990)}`,
  canary,
]
const odd = [-1, 0, 1, 5, 100, 101, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1.5, Number.MAX_SAFE_INTEGER]
const numbers = [1, 2, 5, 100]
const dates = ['2024-07-08', '2024-12-20', '2025-06-30', '2025-07-01']
const noDates = ['0000-00-00', '9999-12-31', '2024-02-30', canary]
const instants = ['2024-07-08T08:00:00Z', '2024-07-08T08:00:00.123+14:00']
const noInstants = ['+275760-09-13T00:00:00Z', '0001-01-01T00:00:00Z', canary]
const uuid = '01900000-0000-7000-8000-000000000000'
const rarely = 25

const scalarFor = (name: string, field: string, draw: Draw, known: Known): unknown => {
  const real = known[field] ?? known[name]
  if (real !== undefined && !draw.oneIn(rarely)) return draw.oneOf(real)
  const isOdd = draw.oneIn(rarely)
  switch (name) {
    case 'Int':
    case 'Float':
      return draw.oneOf(isOdd ? odd : numbers)
    case 'Boolean':
      return draw.oneIn(2)
    case 'Date':
      return draw.oneOf(isOdd ? noDates : dates)
    case 'DateTime':
      return draw.oneOf(isOdd ? noInstants : instants)
    case 'UUID':
      return isOdd ? canary : uuid
    default:
      return draw.oneOf(isOdd ? unstorable : hostile)
  }
}

const valueFor = (
  type: GraphQLInputType,
  field: string,
  draw: Draw,
  known: Known,
  onField: (of: string) => boolean,
): unknown => {
  // Once in a while something of quite another kind.
  if (draw.oneIn(10 * rarely))
    return draw.oneOf([null, 7, canary, true, [canary], { [canary]: 1 }] as readonly unknown[])
  if (!isNonNullType(type) && draw.oneIn(rarely)) return null
  const inner = getNullableType(type)
  if (isListType(inner))
    return Array.from({ length: draw.oneIn(rarely) ? 0 : 1 + draw.upTo(2) }, () =>
      valueFor(inner.ofType, field, draw, known, onField),
    )
  if (isEnumType(inner)) return draw.oneOf(inner.getValues()).name
  if (!isInputObjectType(inner)) return scalarFor(inner.name, field, draw, known)
  const given = Object.values(inner.getFields()).filter(
    one => onField(`${inner.name}.${one.name}`) || isNonNullType(one.type) || draw.oneIn(2),
  )
  return Object.fromEntries(given.map(one => [one.name, valueFor(one.type, one.name, draw, known, onField)]))
}

const literalOf = (type: GraphQLInputType, value: unknown): string => {
  const inner = getNullableType(type)
  if (Array.isArray(value))
    return `[${value.map(one => literalOf(isListType(inner) ? inner.ofType : inner, one)).join(', ')}]`
  if (isEnumType(inner) && typeof value === 'string') return /^[A-Z]\w*$/.test(value) ? value : JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = isInputObjectType(inner) ? inner.getFields() : {}
  const parts = Object.entries(value).map(
    ([name, one]) => `${name}: ${fields[name] ? literalOf(fields[name].type, one) : JSON.stringify(one)}`,
  )
  return `{ ${parts.join(', ')} }`
}

/** Writes one document: what it declares is collected on the way. */
class Writing {
  readonly declared: string[] = []
  readonly variables: Record<string, unknown> = {}
  readonly fragments: string[] = []
  readonly schema: GraphQLSchema
  readonly draw: Draw
  readonly known: Known
  /** Hears of every argument and every field of an input, and says whether it has to be given. */
  readonly onArgument: (of: string) => boolean
  #fields = 0

  constructor(schema: GraphQLSchema, draw: Draw, known: Known, onArgument: (of: string) => boolean) {
    this.schema = schema
    this.draw = draw
    this.known = known
    this.onArgument = onArgument
  }

  #given({ name, type }: GraphQLArgument): string {
    const value = valueFor(type, name, this.draw, this.known, this.onArgument)
    if (this.draw.oneIn(3)) return `${name}: ${literalOf(type, value)}`
    const variable = `v${this.declared.length}`
    this.declared.push(`$${variable}: ${String(type)}`)
    this.variables[variable] = value
    return `${name}: $${variable}`
  }

  #arguments({ name: field, args }: GraphQLField<unknown, unknown>): string {
    const isWanted = ({ name, type }: GraphQLArgument) =>
      this.onArgument(`${field}(${name})`) || isNonNullType(type) || name === 'first' || this.draw.oneIn(6)
    const texts = args.filter(isWanted).map(argument => this.#given(argument))
    return texts.length === 0 ? '' : `(${texts.join(', ')})`
  }

  #directive(): string {
    if (!this.draw.oneIn(rarely)) return ''
    if (this.draw.oneIn(rarely)) return ` @${canary}`
    return this.draw.oneOf([' @include(if: true)', ' @skip(if: false)', ' @skip(if: true)'])
  }

  field(field: GraphQLField<unknown, unknown>, depth: number): string {
    // Fields of one name that are asked for differently are in each other's way, and seldom of interest.
    this.#fields += 1
    const alias = this.draw.oneIn(20) ? '' : `a${this.#fields}: `
    const below = this.selection(getNamedType(field.type), depth)
    return `${alias}${field.name}${this.#arguments(field)}${this.#directive()}${below}`
  }

  selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) {
      const one = this.draw.oneOf(this.schema.getPossibleTypes(type))
      return ` { __typename ... on ${one.name}${this.selection(one, depth)} }`
    }
    if (!isObjectType(type)) return ''
    const all = Object.values(type.getFields())
    const isLeaf = (field: GraphQLField<unknown, unknown>) => {
      const named = getNamedType(field.type)
      return !isObjectType(named) && !isAbstractType(named)
    }
    const chosen = Array.from({ length: 1 + this.draw.upTo(4) }, () => this.draw.oneOf(all))
    const texts = chosen.filter(one => depth > 0 || isLeaf(one)).map(one => this.field(one, depth - 1))
    // What a refusal says is always asked for.
    if (type.name.endsWith('Payload')) texts.push('userErrors { __typename code message path }')
    const body = `{ __typename ${texts.join(' ')} }`
    if (!this.draw.oneIn(10)) return ` ${body}`
    const name = `F${this.fragments.length}`
    this.fragments.push(`fragment ${name} on ${type.name} ${body}`)
    return ` { ...${name} }`
  }
}

const rootOf = (schema: GraphQLSchema, kind: 'query' | 'mutation') =>
  Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {})

const written = (kind: string, writing: Writing, fields: readonly GraphQLField<unknown, unknown>[]): RandomDocument => {
  const body = fields.map(field => writing.field(field, 3)).join(' ')
  const declared = writing.declared.length === 0 ? '' : `(${writing.declared.join(', ')})`
  return { document: [`${kind}${declared} { ${body} }`, ...writing.fragments].join('\n'), variables: writing.variables }
}

/** A document by the grammar of a schema, of what can be asked or done, with variables and literals right and wrong. */
export const randomDocument = (
  gen: fc.GeneratorValue,
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  known: Known,
): RandomDocument => {
  const draw = drawing(gen)
  const chosen = Array.from({ length: 1 + draw.upTo(kind === 'query' ? 2 : 1) }, () => draw.oneOf(rootOf(schema, kind)))
  return written(kind, new Writing(schema, draw, known, () => false), chosen)
}

/** One such document for each thing that can be asked or done, with everything that it takes given; their names are heard. */
export const documentsOfEverything = (
  gen: fc.GeneratorValue,
  schema: GraphQLSchema,
  known: Known,
  heard: (argument: string) => void,
): readonly RandomDocument[] =>
  (['query', 'mutation'] as const).flatMap(kind =>
    rootOf(schema, kind).map(field =>
      written(
        kind,
        new Writing(schema, drawing(gen), known, argument => {
          heard(argument)
          return true
        }),
        [field],
      ),
    ),
  )

const junk = [
  '{',
  '}',
  '(',
  ')',
  ':',
  '$',
  '...',
  '@',
  '"',
  '"""',
  '\\u',
  '#',
  '\u0000',
  '\ufeff',
  canary,
  '9'.repeat(40),
]

/** The same document with a few of its words lost, doubled or replaced: by the grammar no longer. */
export const damaged = (gen: fc.GeneratorValue, { document, variables }: RandomDocument): RandomDocument => {
  const draw = drawing(gen)
  const words = document.split(/(?<=\W)|(?=\W)/)
  for (let times = 1 + draw.upTo(3); times > 0; times -= 1)
    words.splice(draw.upTo(words.length), draw.upTo(2), ...(draw.oneIn(3) ? [] : [draw.oneOf(junk)]))
  return { document: words.join(''), variables }
}
