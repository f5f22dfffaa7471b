import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { readGrant, roles } from '../domain/access.ts'
import { developmentIssuer } from '../http/development-issuer.ts'

const usage = 'npm run --silent token -- --role ROLE [--scope SCOPE] [--subject NAME] [--minutes N]; --role can be repeated as ROLE:SCOPE'

const fail = (message: string): never => {
  console.error(`${message}\n${usage}`)
  process.exit(1)
}

const asked = () => {
  try {
    return parseArgs({
      options: {
        role: { type: 'string', multiple: true, default: [] },
        scope: { type: 'string' },
        subject: { type: 'string', default: 'developer' },
        minutes: { type: 'string', default: '60' },
      },
    }).values
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

const { role, scope, subject, minutes } = asked()
const grants = role.map(one => (scope === undefined || one.includes(':') ? one : `${one}:${scope}`))
for (const grant of grants)
  if (readGrant(grant) === null)
    fail(`"${grant}" grants nothing. Roles of an organisation need its code, regional ones a region such as Y58. The roles: ${roles.join(', ')}.`)
if (!/^[1-9]\d{0,5}$/.test(minutes)) fail(`--minutes is a whole number from 1; it was "${minutes}".`)

const reading = readConfig()
if (!reading.ok) fail(reading.problems.map(({ line }) => line).join('\n'))
else if (!reading.config.developmentIssuer) fail('The development issuer is off here: tokens come from the configured issuers.')
else console.log(await (await developmentIssuer(reading.config.dataDir)).issue(subject, grants, Number(minutes)))
