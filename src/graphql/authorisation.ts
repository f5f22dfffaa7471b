import { GraphQLError } from 'graphql'
import { Extensions, UseMiddleware } from 'type-graphql'
import { holds, type Permission } from '../domain/access.ts'
import { isInTable, permissionFor } from '../domain/field-access.ts'
import { Forbidden } from '../use-cases/not-found.ts'
import type { Context } from './context.ts'

/** The error for an operation that needs somebody to be signed in. */
const unauthenticated = (): GraphQLError =>
  new GraphQLError('Sign in first: this needs an access token.', { extensions: { code: 'UNAUTHENTICATED' } })

const guardOf = (permission: Permission) =>
  UseMiddleware(({ context }: { context: Context }, next) => {
    if (context.viewer.subject === null) throw unauthenticated()
    if (!holds(context.viewer, permission)) throw new Forbidden()
    return next()
  })

const permissionOf = (operation: string): Permission => {
  const name = ['Mutation', 'Query'].map(root => `${root}.${operation}`).find(isInTable) ?? `Mutation.${operation}`
  const permission = permissionFor(name)
  if (permission !== null) return permission
  throw new Error(`${name} needs no permission by the table in src/domain/field-access.ts, and so no guard.`)
}

/** Asks at the door for the permission that the table of fields has for this operation; it stands in the schema's extensions too, from where the tests read it. */
export const Requires = (): MethodDecorator => (target, key, descriptor) => {
  const permission = permissionOf(String(key))
  guardOf(permission)(target, key)
  Extensions({ permission })(target, key, descriptor)
}
