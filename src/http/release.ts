import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const source = join(import.meta.dirname, '..')

/** A digest of the code that runs: two instances have the same where they would answer alike. */
export const releaseOf = (folder = source): string => {
  const digest = createHash('sha256')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter(one => /\.[jt]s$/.test(one)).toSorted())
    digest
      .update(name)
      .update('\0')
      .update(readFileSync(join(folder, name)))
  return digest.digest('hex')
}
