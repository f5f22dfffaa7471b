import {
  BREAK,
  isAbstractType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql'
import { isInTable, seenWith } from '../domain/field-access.ts'

/** What says at which instant it was asked, so that no two answers are alike where time goes on. */
const tellsTheInstant: readonly string[] = ['Service.now', 'RegionalSummary.asOf']

const parsed = (document: string): DocumentNode | null => {
  try {
    return parse(document)
  } catch {
    return null
  }
}

const typesBehind = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] =>
  (isAbstractType(type) ? schema.getPossibleTypes(type) : [type]).map(({ name }) => name)

/** Whether a document asks for nothing but public fields (R56), whatever the operation in it, and so gets the same answer whoever asks; where time goes on, for none that tells the instant. */
export const isPublicDocument = (
  document: string,
  schema: GraphQLSchema,
  { timeGoesOn }: { readonly timeGoesOn: boolean },
): boolean => {
  const isPublic = (field: string): boolean =>
    isInTable(field) && seenWith(field) === 'PUBLIC' && !(timeGoesOn && tellsTheInstant.includes(field))
  const types = new TypeInfo(schema)
  const known = parsed(document)
  if (known === null) return false
  let isAllPublic = true
  const visitor = visitWithTypeInfo(types, {
    Field: ({ name: { value } }) => {
      if (value === '__typename') return undefined
      const parent = types.getParentType()
      const isSeen = parent && typesBehind(schema, parent).every(type => isPublic(`${type}.${value}`))
      if (isSeen === true) return undefined
      isAllPublic = false
      return BREAK
    },
  })
  visit(known, visitor)
  return isAllPublic
}
