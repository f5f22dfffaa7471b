/** Prints docs/security.md: what is promised, to whom, which tests prove it, and what remains. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableOf } from '../src/domain/markdown.ts'
import { placesInTests, provedBy } from './rules.ts'

/** A promise of docs/promises.json, in our own words. */
type Promised = { readonly promise: string; readonly title: string; readonly statement: string }

const chapters = JSON.parse(readFileSync(join(import.meta.dirname, '../docs/promises.json'), 'utf8')) as readonly {
  readonly chapter: string
  readonly promises: readonly Promised[]
}[]
const tests = placesInTests('S')

const tables = chapters.map(
  ({ chapter, promises }) => `### ${chapter}

${tableOf(
  ['promise', 'it says', 'tests'],
  promises.map(({ promise, title, statement }) => [promise, `**${title}.** ${statement}`, provedBy(promise, tests)]),
)}`,
)

process.stdout.write(`# What is promised, and how it is proved

Made by \`npm run generate\` from \`docs/promises.json\` and the titles of the tests; never edited.

An improvement plan says where an NHS body can be attacked. So the first promise of this service is that nobody reads it who should not, and
the second that nobody changes what happened without being found out.

## To whom

- **Organisations**: that their plan is read by their own people and by those who review it, and by nobody else; that the public learns no
  more than the toolkit's own register tells.
- **Reviewers**: that what they write for each other stays among them, and that a decision is theirs and provably so.
- **The public and those who report**: that totals are right, and tell of no single organisation what is not public.
- **Whoever runs the service**: that one caller cannot wear it out for the others, and that its logs can be kept without keeping secrets.

Who may do and see what stands in [who may do what](access.md), made from the one table that the service decides by.

## The promises

A test counts for a promise when its title, or that of the block it stands in, begins with the promise's number; a table of cases counts as one.

${tables.join('\n\n')}

## What remains

- **Whoever may read may pass on.** Nothing marks a plan in the hands of its readers; that they read it is in the log.
- **Roles come from the issuer.** A token is believed until it runs out, also when the role behind it was taken away meanwhile: let tokens be
  short-lived.
- **The owner of the database can do anything.** The chain shows a change afterwards, as far as its last position and hash were kept
  elsewhere; it prevents none. The second lock is half closed where one user both owns the tables and serves, and the service says so at start.
- **The service that writes sees all.** Row by row the database limits readers; the connection that writes is limited in what it may change,
  not in what it may read.
- **An event is locked as a whole.** The database lets a viewer read the events of those types of which they are told something; which part of
  one is told, its state or all of its words, is decided by the first lock alone ([why](decisions/0101-words-among-reviewers-have-a-second-lock.md)).
- **Counts of two days can be compared.** Who knows that a single organisation of a region published within a week, and sees a count reach its
  next five on the Monday after, may guess that it was that one: others can have moved unseen ([why](decisions/0080-totals-that-do-not-tell.md)).
- **Names are the issuer's.** A person is a subject of an issuer: one to whom two issuers give names, or whose issuer takes another name, is two
  people when it is asked who may decide ([why](decisions/0100-a-person-is-a-subject-of-an-issuer.md)).
- **Shares are counted in each instance.** The processes of one count together, within a twentieth of a second; several instances grant a caller several
  shares, and a gate before them has to count for all.
- **A status is public.** Approaching Standards says that there is a plan; so the guidance has it.
- **Workbooks, webhooks and subscriptions** do not exist yet; S21 and S22 are promises for that day, and S3 is kept by downloads alone, which end with
  their token.

## Reporting a weakness

Write to the team that runs the installation, by the address under which it is published, and not in an issue that others can read. Name what you
did, the request ids of the answers, and when; leave out what you read of anybody's plan. Do not try it on an organisation other than your own
or an invented one: every copy can be started with invented organisations by two commands.
`)
