import type { PoolClient, QueryResult } from 'pg'
import type { Asked } from './statement.ts'

/**
 * Asks a statement on a connection. For a promise of its own, pg assigns a function to its query, and V8 makes functions that are assigned
 * to properties as if they were old already: it would keep the query with all its rows until the next full collection of garbage. One that
 * is handed over is as young as the rows, and goes with them.
 */
export const askOn = async (client: PoolClient, asked: Asked): Promise<QueryResult> => {
  try {
    return await new Promise<QueryResult>((resolve, reject) => {
      // pg notes the function in what was asked.
      client.query({ ...asked }, (error: Error | null, answer) => (error === null ? resolve(answer) : reject(error)))
    })
  } catch (error) {
    // The trace that comes with it ends at a socket; this one leads to whoever asked.
    if (error instanceof Error) Error.captureStackTrace(error)
    throw error
  }
}
