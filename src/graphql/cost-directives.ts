import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  isObjectType,
  Kind,
  parse,
  printSchema,
  type DefinitionNode,
  type GraphQLSchema,
} from 'graphql'

/** How many entries a field has, as `@listSize` publishes it. */
export type ListSize = {
  readonly assumedSize?: number
  readonly slicingArguments?: readonly string[]
  readonly sizedFields?: readonly string[]
}

declare module 'graphql' {
  interface GraphQLObjectTypeExtensions {
    cost?: { readonly weight: string }
  }
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    cost?: { readonly weight: string }
    listSize?: ListSize
  }
}

const costDirective = new GraphQLDirective({
  name: 'cost',
  description:
    'What a field, or a thing of this type, adds to the cost of an operation. Without it an object weighs 1 and a value nothing. The cost is worked out before anything runs.',
  locations: [DirectiveLocation.OBJECT, DirectiveLocation.FIELD_DEFINITION],
  args: { weight: { type: new GraphQLNonNull(GraphQLString), description: 'The weight, a number.' } },
})

const texts = new GraphQLList(new GraphQLNonNull(GraphQLString))

const listSizeDirective = new GraphQLDirective({
  name: 'listSize',
  description:
    'How many entries a field is taken to have when the cost of an operation is worked out: each counts with all that is selected of it.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    assumedSize: { type: GraphQLInt, description: 'The number, whatever is asked.' },
    slicingArguments: {
      type: texts,
      description: 'The arguments that give the number: a whole number itself, a list by its length.',
    },
    sizedFields: { type: texts, description: 'The fields below that have the entries. Without it, the field itself.' },
    requireOneSlicingArgument: {
      type: GraphQLBoolean,
      defaultValue: true,
      description: 'Whether exactly one of the arguments has to be given.',
    },
  },
})

/** The directives with which the schema publishes what things cost. */
export const costDirectives: readonly GraphQLDirective[] = [costDirective, listSizeDirective]

type Insertion = { readonly at: number; readonly text: string }

const written = (name: string, values: object | undefined): string =>
  values === undefined
    ? ''
    : ` @${name}(${Object.entries(values)
        .map(([argument, value]) => `${argument}: ${JSON.stringify(value).replaceAll(',', ', ')}`)
        .join(', ')})`

const insertionsInto = (definition: DefinitionNode, schema: GraphQLSchema): readonly Insertion[] => {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return []
  const { name, interfaces = [], fields = [] } = definition
  const type = schema.getType(name.value)
  if (!isObjectType(type)) return []
  const ofFields = fields.map(field => {
    const { cost, listSize } = type.getFields()[field.name.value]?.extensions ?? {}
    return { at: field.type.loc?.end ?? 0, text: written('cost', cost) + written('listSize', listSize) }
  })
  return [{ at: (interfaces.at(-1) ?? name).loc?.end ?? 0, text: written('cost', type.extensions.cost) }, ...ofFields]
}

/** The schema as text, with what everything costs. */
export const printWithCosts = (schema: GraphQLSchema): string => {
  const text = printSchema(schema)
  return parse(text)
    .definitions.flatMap(definition => insertionsInto(definition, schema))
    .toSorted((left, right) => right.at - left.at)
    .reduce((so, { at, text: directive }) => so.slice(0, at) + directive + so.slice(at), text)
}
