/** Prints docs/process.md: the process as the service runs it, from its own tables, and the rules with their tests. */
import { cyclePeriods, cycleTimeline } from '../src/domain/cycle-description.ts'
import { tableOf } from '../src/domain/markdown.ts'
import {
  actTable,
  criteriaList,
  otherActionTable,
  stateDiagram,
  stateTable,
} from '../src/domain/process-description.ts'
import { cycles } from '../src/reference/cycles.ts'
import { chapters, linkTo, placesInSources, placesInTests, provedBy, type Place } from './rules.ts'

const sources = placesInSources()
const tests = placesInTests()

const layers = ['domain', 'use-cases', 'persistence', 'imports', 'jobs', 'graphql', 'http']

const layerOf = ({ file }: Place): number => {
  const place = layers.indexOf(file.split('/')[1] ?? '')
  return place === -1 ? layers.length : place
}

/** Where the rule is decided comes first: in the domain, where it is named there at all. */
const decidedIn = (rule: string): string =>
  sources
    .filter(place => place.rule === rule)
    .toSorted((left, right) => layerOf(left) - layerOf(right))
    .map(({ file }) => linkTo(file))
    .join(', ') || 'no source names it'

const tables = chapters.map(
  ({ chapter, rules }) => `### ${chapter}

${tableOf(
  ['rule', 'it says', 'from', 'where it is decided', 'tests'],
  rules.map(({ rule, title, statement, basis }) => [
    rule,
    `**${title}.** ${statement}`,
    basis,
    decidedIn(rule),
    provedBy(rule, tests),
  ]),
)}`,
)

const everyRule = chapters.flatMap(({ rules }) => rules.map(({ rule }) => rule))
const unproved = everyRule.filter(rule => !tests.some(place => place.rule === rule))
const proved = `Of ${everyRule.length} rules, ${everyRule.length - unproved.length} are named by tests. ${
  unproved.length === 0 ? 'None is without one.' : `Without a test so far: ${unproved.join(', ')}.`
}`

const stories = cycles
  .filter(({ code }) => code === '2023-24')
  .map(
    cycle => `## The cycle ${cycle.code}, day by day

The dates are rows of data: an administrator can move them, with a reason, and a service that has been running for a while may have
others. These are the dates it starts with. All are dates in London, and each lasts to the end of its day; what happens by itself
happens at nine in the morning.

${cycleTimeline(cycle)}

${cyclePeriods(cycle)}

Provenance, as it stands with the cycle: ${cycle.provenance}`,
  )

process.stdout.write(`# The process as the service runs it

Made by \`npm run generate\` from the tables that the service itself decides by, and from the titles of its tests; never edited. The words
are explained in the [glossary](glossary.md).

An organisation that falls short of the toolkit's standard publishes its assessment together with an improvement plan. Teams of NHS
England and of DHSC look at the plan. While an approved plan is carried out the organisation is shown as Approaching Standards, and when
the work is confirmed to be done, as Standards Met. This page tells how a plan moves, who moves it, what happens when in a year, what an
approval takes, and which rules stand behind all of it.

## How a plan moves

\`\`\`mermaid
${stateDiagram()}
\`\`\`

No other way leads from one state to another. A plan is closed when its organisation comes to meet the standard without it.

${stateTable()}

A state that earns no status leaves the organisation with the one that publishing gave it.

## Who moves it

${actTable()}

Holding a role is not enough by itself: it has to reach the organisation (see [who may do what](access.md)), teams and parties are spoken
for by their own people alone, and nobody decides on a plan of their own organisation, or on one that they have worked on.

These acts belong to the work on a plan as well, and leave its state as it is:

${otherActionTable()}

${stories.join('\n\n')}

## What an approval takes

The readiness report, a trial run of a decision and the decision itself all ask the same questions, in this order:

${criteriaList()}

If one of them is not met the plan cannot be approved. The National CISO alone may accept it all the same, naming each criterion that it
fails.

## The rules

${proved}

A test counts for a rule when its title, or that of the block it stands in, begins with the rule's number; a table of cases counts as
one. The sources are those that name the rule, the domain, which decides, before those that carry out and keep.
The wording is that of \`docs/rules.json\`.

${tables.join('\n\n')}
`)
