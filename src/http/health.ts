import type { FastifyInstance } from 'fastify'
import { isAtHead, type Database } from '../persistence/database.ts'

const longestWait = 1_000

const within = <T>(milliseconds: number, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('no answer in time')), milliseconds).unref()
    }),
  ])

/** Alive while the process answers; ready while the database does too, and its tables are those of this release. */
export const addHealth = (server: FastifyInstance, database: Database): void => {
  let isStopping = false
  server.addHook('preClose', async () => {
    isStopping = true
  })
  server.get('/livez', async () => ({ status: 'alive' }))
  server.get('/readyz', async (_request, reply) => {
    const problem = isStopping
      ? 'stopping'
      : await within(longestWait, isAtHead(database)).then(
          atHead => (atHead ? null : 'the tables are not those of this release'),
          () => 'the database does not answer',
        )
    return reply.code(problem === null ? 200 : 503).send({ status: problem ?? 'ready' })
  })
}
