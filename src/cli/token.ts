import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { roles } from '../domain/access.ts'
import { readGrant } from '../domain/grant.ts'
import { developmentIssuer } from '../http/development-issuer.ts'

const usage =
  'Usage: npm run --silent token -- --role ROLE [--scope SCOPE] [--subject NAME] [--minutes N]; --role can be repeated as ROLE:SCOPE'

/** Said to whoever typed the command. */
class Mistake extends Error {}

const options = {
  role: { type: 'string', multiple: true, default: [] as string[] },
  scope: { type: 'string' },
  subject: { type: 'string', default: 'developer' },
  minutes: { type: 'string', default: '60' },
} as const

const asked = () => {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    throw new Mistake(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}.\n${usage}`)
  }
}

const isGrant = (text: string): boolean => readGrant(text) !== null

/** The roles as a token lists them; the scope belongs to those that need one and have none. */
const grantsOf = (named: readonly string[], scope: string | undefined): readonly string[] => {
  if (named.length === 0) throw new Mistake(`A role is missing. ${theRoles}\n${usage}`)
  const grants = named.map(role => (scope === undefined || isGrant(role) ? role : `${role}:${scope}`))
  const wrong = grants.find(grant => !isGrant(grant))
  if (wrong !== undefined) throw new Mistake(`"${wrong}" grants nothing. ${theRoles}`)
  if (scope !== undefined && grants.every(grant => named.includes(grant))) {
    throw new Mistake(`The scope "${scope}" belongs to none of the roles; leave it out.`)
  }
  return grants
}

const theRoles = `The roles of an organisation need its code, as in ORGANISATION_MEMBER:RYC, those of a region its code, as in REGIONAL_SECURITY_LEAD:Y58, and the others none. The roles: ${roles.join(', ')}.`

const issue = async (): Promise<string> => {
  const { role, scope, subject, minutes } = asked()
  const grants = grantsOf(role, scope)
  if (subject === '') throw new Mistake('--subject is empty; name somebody.')
  if (!/^[1-9]\d{0,5}$/.test(minutes))
    throw new Mistake(`--minutes is "${minutes}"; it is a whole number from 1 to 999999.`)
  const reading = readConfig()
  if (!reading.ok) throw new Mistake(reading.problems.map(({ line }) => line).join('\n'))
  const { config } = reading
  if (!config.developmentIssuer) {
    throw new Mistake('The development issuer is off here: tokens come from the issuers that are configured.')
  }
  const { issue: issued } = await developmentIssuer(config.dataDir, config.rolesClaim, config.subjectClaim)
  return issued(subject, grants, Number(minutes))
}

try {
  console.log(await issue())
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
