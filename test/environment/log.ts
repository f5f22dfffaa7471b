import { makeLog, type Log } from '../../src/log.ts'

export type Line = { readonly type: string; readonly level: string; readonly [field: string]: unknown }

/** The service's own log, whose lines are kept. */
export const keptLog = (
  level = 'debug',
): { readonly log: Log; readonly lines: Line[]; readonly text: () => string } => {
  const lines: Line[] = []
  const log = makeLog(level, { write: line => void lines.push(JSON.parse(line) as Line) })
  return { log, lines, text: () => lines.map(line => JSON.stringify(line)).join('\n') }
}
