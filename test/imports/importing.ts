import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Ruling } from '../../src/domain/refusal.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import { loadReferenceData } from '../../src/imports/reference-data.ts'
import { connect, migrate, type Database } from '../../src/persistence/database.ts'
import { rolesOf } from '../../src/persistence/second-lock.ts'
import { createDatabase } from '../environment/database.ts'

/** The public files, where they lie beside the project. */
export const dataFolder = resolve(import.meta.dirname, '../../../shared/data')
export const isDataThere = existsSync(dataFolder)

/** When imports of these tests happen: noon on 8 July 2024, London time. */
export const now = new Date('2024-07-08T11:00:00Z')

export const from = (fileName: string, at = now) => ({
  author: { subject: 'importer', roles: ['DSPT_ADMINISTRATOR'], requestId: null },
  now: at,
  fileName,
})

/** What was not refused. */
export const taken = <T>(ruling: Ruling<T>): T => {
  if (ruling instanceof Refusal) throw new Error(ruling.reasons.map(({ message }) => message).join(' '))
  return ruling
}

export type TestedDatabase = {
  /** As the service has it, behind the second lock where it is closed. */
  readonly database: Database
  /** As the owner of the tables has it. */
  readonly owner: Database
  /** Sends raw text as the owner of the tables. */
  readonly rows: (text: string, ...values: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>
  readonly drop: () => Promise<void>
}

/** A database with tables and nothing in them. */
export const emptyDatabase = (): Promise<TestedDatabase> => testedDatabase('template0')

/** A database with the reference data and nothing else. */
export const referenceDatabase = async (): Promise<TestedDatabase> => {
  const tested = await testedDatabase()
  await loadReferenceData(tested.database, now)
  return tested
}

const testedDatabase = async (template?: string): Promise<TestedDatabase> => {
  const { url, drop } = await createDatabase(template)
  const owner = await connect(url, { connections: 2 })
  await migrate(owner)
  const database = await connect(url, { connections: 10, roles: await rolesOf(owner.pool) })
  return {
    database,
    owner,
    rows: async (text, ...values) => (await owner.pool.query<Record<string, unknown>>(text, [...values])).rows,
    drop: async () => {
      await database.close()
      await owner.close()
      await drop()
    },
  }
}

/** A line of the trusts report, in which only some columns are given. */
export const trustLine = (
  columns: Partial<{ code: string; name: string; region: string; icb: string; opened: string; closed: string }> = {},
): string => {
  const { code = 'RAA', name = 'A TRUST', region = 'Y56', icb = 'QMF', opened = '20010401', closed = '' } = columns
  const cells = [code, name, region, icb, ...Array<string>(6).fill(''), opened, closed, ...Array<string>(15).fill('')]
  return cells.map(cell => `"${cell}"`).join(',')
}

export const csv = (...lines: readonly string[]): string => `${lines.join('\n')}\n`
