import { GraphQLError } from 'graphql'

/** The instant that `asOf` names; null for now. One that is still to come is refused. */
export const pastInstant = (asOf: Date | null | undefined, now: Date): Date | null => {
  if (asOf === null || asOf === undefined) return null
  if (asOf.getTime() > now.getTime())
    throw new GraphQLError(`asOf is an instant that has been: not after ${now.toISOString()}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    })
  return asOf
}
