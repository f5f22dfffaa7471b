import type { PoolClient, QueryResult } from 'pg'
import type { Asked } from './statement.ts'

type Done = (error: Error | null, answer: QueryResult) => void

/**
 * The answer of pg to whoever hands it a function. For a promise of its own it assigns one to its query, and V8 makes functions that are
 * assigned to properties as if they were old already: it would keep the query with all its rows until the next full collection of garbage.
 * One that is handed over is as young as the rows, and goes with them.
 */
export const answered = async (ask: (done: Done) => unknown): Promise<QueryResult> => {
  try {
    return await new Promise<QueryResult>((resolve, reject) => {
      ask((error, answer) => (error === null ? resolve(answer) : reject(error)))
    })
  } catch (error) {
    // The trace that comes with it ends at a socket; this one leads to whoever asked.
    if (error instanceof Error) Error.captureStackTrace(error)
    throw error
  }
}

/** Asks a statement on a connection. */
export const askOn = (client: PoolClient, asked: Asked): Promise<QueryResult> =>
  // pg notes the function in what was asked.
  answered(done => client.query({ ...asked }, done))
