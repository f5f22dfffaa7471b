import type { FastifyInstance } from 'fastify'
import type { Answers } from './answers.ts'
import { TokenRefused, type Authenticate, type Caller } from './authentication.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whoever asks; null until that is known, and where the token does not hold. */
    caller: Caller | null
  }
}

/** Every request below it is somebody's, or is refused before anything of it is read: with one answer, whatever is wrong with the token. */
export const signIn = (server: FastifyInstance, authenticate: Authenticate, { giveError }: Answers): void => {
  server.addHook('onRequest', async (request, reply) => {
    const caller = await authenticate(request.headers.authorization)
    if (!(caller instanceof TokenRefused)) {
      request.caller = caller
      return
    }
    request.refusal = caller.reason
    void reply.header('www-authenticate', 'Bearer error="invalid_token"')
    return giveError(
      request,
      reply,
      401,
      'UNAUTHENTICATED',
      'The access token does not hold. Get a new one, or ask without.',
    )
  })
}
