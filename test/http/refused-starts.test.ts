import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { build, folderOfService, type FolderOfService } from './process.ts'

jest.setTimeout(30_000)

let folder: FolderOfService

beforeAll(async () => {
  build()
  folder = await folderOfService()
})

afterAll(() => folder.remove())

const nowhere = 'postgresql://plans:secret@127.0.0.1:1/plans'
const issuer = { issuer: 'https://id.example', audience: 'plans', jwks: 'https://id.example/jwks' }
const ISSUERS = JSON.stringify([issuer])
const production = { DATABASE_URL: nowhere, ISSUERS }

test.each<[string, Record<string, string>, readonly string[]]>([
  ['a port that is none', { PORT: 'http' }, ['PORT is "http"; set it to a whole number from 0 to 65535']],
  [
    'three things at once',
    { PORT: '70000', PROFILE: 'test', DEMONSTRATION: 'yes' },
    ['PROFILE is "test"', 'PORT is "70000"', 'DEMONSTRATION is "yes"'],
  ],
  ['production where nobody could sign in', { DATABASE_URL: nowhere }, ['ISSUERS is empty in production']],
  [
    'the development issuer in production',
    { ...production, DEVELOPMENT_ISSUER: 'on' },
    ['DEVELOPMENT_ISSUER is on in production; set it to off'],
  ],
  [
    'the demonstration in production',
    { ...production, DEMONSTRATION: 'on' },
    ['DEMONSTRATION is on in production; set it to off'],
  ],
  ['issuers that are no list', { ISSUERS: '{}' }, ['ISSUERS is not a JSON list']],
  [
    'an address of a database that is none',
    { DATABASE_URL: 'mysql://a', ISSUERS },
    ['DATABASE_URL is not the address of a database'],
  ],
  [
    'a database that does not answer',
    production,
    ['The database of DATABASE_URL, 127.0.0.1:1/plans, cannot be opened: connect ECONNREFUSED 127.0.0.1:1'],
  ],
  ['a limit that is none', { LIMIT_COST: '0' }, ['LIMIT_COST is "0"; set it to a whole number from 1 to 1000000']],
  [
    'a manifest of documents that is not there',
    { TRUSTED_DOCUMENTS: '/nowhere/documents.json' },
    ['TRUSTED_DOCUMENTS names the file /nowhere/documents.json, which cannot be read.'],
  ],
  ['a host that is not here', { HOST: '192.0.2.1' }, ['HOST 192.0.2.1 is no address of this machine']],
])('refused: %s, with a line for each thing that is wrong', async (_case, settings, lines) => {
  const { code, signal, out, err } = await folder.start(settings).ended()
  const saidToPeople = out.split('\n').filter(line => line !== '' && !line.startsWith('{"level":'))
  expect({ code, signal, saidToPeople }).toEqual({ code: 1, signal: null, saidToPeople: [] })
  expect(err.endsWith('\n')).toBe(true)
  expect(err.trimEnd().split('\n')).toEqual(lines.map(line => expect.stringContaining(line)))
  expect(err).not.toContain('secret')
  expect(await folder.postgresPid()).toBeNull()
})

const role = ['--role', 'DSPT_REVIEWER']

test.each<[string, readonly string[], Record<string, string>, string]>([
  ['no role', [], {}, 'A role is missing.'],
  ['a role that is not known', ['--role', 'BOSS'], {}, '"BOSS" grants nothing.'],
  [
    'a role of a region without one',
    ['--role', 'REGIONAL_SECURITY_LEAD'],
    {},
    '"REGIONAL_SECURITY_LEAD" grants nothing.',
  ],
  [
    'a region that is none',
    ['--role', 'REGIONAL_SECURITY_LEAD', '--scope', 'RYC'],
    {},
    '"REGIONAL_SECURITY_LEAD:RYC" grants nothing.',
  ],
  [
    'a scope that belongs to no role',
    [...role, '--scope', 'Y58'],
    {},
    'The scope "Y58" belongs to none of the roles; leave it out.',
  ],
  ['an unknown option', [...role, '--rol', 'X'], {}, "Unknown option '--rol'."],
  ['no minutes', [...role, '--minutes', '0'], {}, '--minutes is "0"; it is a whole number from 1 to 999999.'],
  ['nobody', [...role, '--subject', ''], {}, '--subject is empty; name somebody.'],
  ['a setting that is wrong', role, { PORT: 'x' }, 'PORT is "x"'],
  ['production', role, production, 'The development issuer is off here'],
])('no token: %s', (_case, words, settings, line) => {
  const { code, out, err } = folder.token(words, settings)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err.split('\n')[0]).toMatch(line)
  expect(err).not.toMatch(/\n {4}at /)
})

const claimsOf = (token: string): unknown => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

test.each<[string, readonly string[], object]>([
  [
    'the scope goes to the role that needs one',
    [...role, '--role', 'STATUS_CLIENT', '--scope', 'RYC'],
    { roles: ['DSPT_REVIEWER', 'STATUS_CLIENT:RYC'], sub: 'developer' },
  ],
  [
    'several scopes',
    ['--role', 'STATUS_CLIENT:RYC', '--role', 'STATUS_CLIENT:RX1', '--subject', 'ann'],
    { roles: ['STATUS_CLIENT:RYC', 'STATUS_CLIENT:RX1'], sub: 'ann' },
  ],
])('a token: %s', (_case, words, claims) => {
  expect(claimsOf(folder.token(words).out)).toMatchObject(claims)
})

test('a token lists its roles where the service looks for them, and no database is needed for it', () => {
  expect(claimsOf(folder.token(role, { ROLES_CLAIM: 'groups' }).out)).toMatchObject({ groups: ['DSPT_REVIEWER'] })
  expect(existsSync(`${folder.dataDir}/development-issuer.json`)).toBe(true)
})
