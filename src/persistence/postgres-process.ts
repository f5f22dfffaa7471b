import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** What a running server says of itself in its data folder. */
export interface PidFile {
  readonly pid: number
  readonly port: number
  readonly status: string
  readonly text: string
}

// Not by `instanceof`: under jest the errors of the system come from another realm.
const hasField = <K extends string>(error: unknown, field: K): error is Record<K, unknown> =>
  typeof error === 'object' && error !== null && field in error

/** Says whether an error of the system or of the database carries one of these codes. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  hasField(error, 'code') && codes.some(code => code === error.code)

/** What an error says. */
export const messageOf = (error: unknown): string => String(hasField(error, 'message') ? error.message : error)

/** Says whether a process is there, also when it belongs to someone else. */
export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/** The name of something being prepared beside its final place, from which its preparer can be told. */
export const stagingName = (final: string): string => `${final}-new-${process.pid}-${randomBytes(4).toString('hex')}`

/** Reads the file in which PostgreSQL keeps its process id and port, or null where there is none. */
export const readPidFile = async (data: string): Promise<PidFile | null> => {
  try {
    const text = await readFile(join(data, 'postmaster.pid'), 'utf8')
    const lines = text.split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim(), text }
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null
    throw error
  }
}

/** A port of the loopback address that was free a moment ago. */
export const freePort = () =>
  new Promise<number>((done, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? done(address.port) : failed(new Error('No free port')),
      )
    })
  })
