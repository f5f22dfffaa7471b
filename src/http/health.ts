import type { FastifyInstance } from 'fastify'
import { isAtHead, type Database } from '../persistence/database.ts'

const longestWait = 1_000
const noSuchTable = '42P01'

const within = <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

const isMissingTable = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === noSuchTable

const problemOf = async (database: Database): Promise<string | null> => {
  const atHead = await within(longestWait, isAtHead(database)).catch((error: unknown) =>
    isMissingTable(error) ? false : null,
  )
  if (atHead === null) return 'the database does not answer'
  return atHead ? null : 'the tables are not those of this release'
}

/** Alive while the process answers; ready while the database does too, its tables are those of this release, and nobody stops it. */
export const addHealth = (server: FastifyInstance, database: Database): void => {
  let isStopping = false
  server.addHook('preClose', async () => {
    isStopping = true
  })
  server.get('/livez', async () => ({ status: 'alive' }))
  server.get('/readyz', async (_request, reply) => {
    const problem = isStopping ? 'stopping' : await problemOf(database)
    return reply.code(problem === null ? 200 : 503).send({ status: problem ?? 'ready' })
  })
}
