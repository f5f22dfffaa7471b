import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { templateName } from './template.ts'

/** A database of a test's own. */
export interface TestDatabase {
  readonly url: string
  drop(): Promise<void>
}

const serverUrl = (): string => {
  const url = process.env['TEST_SERVER_URL']
  if (!url) throw new Error('TEST_SERVER_URL is not set: the global setup of the tests sets it.')
  return url
}

const onServer = async (...statements: readonly string[]) => {
  const client = new pg.Client({ connectionString: serverUrl() })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const urlOf = (name: string): string => {
  const url = new URL(serverUrl())
  url.pathname = `/${name}`
  return url.href
}

/** Creates a database for one test file, copied from the reference template or from another database. */
export const createDatabase = async (template: string = templateName): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name} template ${pg.escapeIdentifier(template)} strategy file_copy`)
  return { url: urlOf(name), drop: () => onServer(`drop database if exists ${name} with (force)`) }
}

/** Creates the reference template, and closes it so that nothing can stand in the way of copying it. */
export const createTemplate = async (prepare: (url: string) => Promise<void>): Promise<void> => {
  await onServer(`create database ${templateName}`)
  await prepare(urlOf(templateName))
  await onServer(`alter database ${templateName} with is_template true allow_connections false`)
}
