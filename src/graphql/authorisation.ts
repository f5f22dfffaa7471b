import { GraphQLError } from 'graphql'
import { Extensions, UseMiddleware } from 'type-graphql'
import { holds, type Permission } from '../domain/access.ts'
import { Forbidden } from '../use-cases/not-found.ts'
import type { Context } from './context.ts'

/** The error for an operation that needs somebody to be signed in. */
const unauthenticated = (): GraphQLError =>
  new GraphQLError('Sign in first: this needs an access token.', { extensions: { code: 'UNAUTHENTICATED' } })

/** The permission that an operation asks for; it stands in the schema's extensions too, from where the tests and the printed matrix read it. */
export const Requires = (permission: Permission): MethodDecorator => {
  const guard = UseMiddleware(({ context }: { context: Context }, next) => {
    if (context.viewer.subject === null) throw unauthenticated()
    if (!holds(context.viewer, permission)) throw new Forbidden()
    return next()
  })
  const mark = Extensions({ permission })
  return (target, key, descriptor) => {
    guard(target, key)
    mark(target, key, descriptor)
  }
}
