import type { Topic } from '../demonstration/topics.ts'
import { addDays, type Day } from '../domain/cycle.ts'
import type { Secured } from '../domain/plan-item.ts'
import { sampleAssertions } from '../reference/sample-catalogue.ts'

const references: readonly string[] = sampleAssertions.flatMap(([assertion, , mandatory]) =>
  mandatory.map(number => `${assertion}.${number}`),
)

const firstDate: Day = '2024-09-02'
const owners = [
  'Head of Digital Services',
  'Infrastructure Manager',
  'Chief Information Officer',
  'Head of Procurement',
]
const secured: readonly Secured[] = ['YES', 'YES', 'NOT_SURE', 'NOT_NEEDED']

const from = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** The gap of one reference as an organisation writes of it; three milestones lead to the date. */
const topicOf = (evidence: string, place: number): Topic => {
  const plannedCompletionDate = addDays(firstDate, 28 + ((place * 37) % 240))
  return {
    evidence,
    item: {
      gap: `What ${evidence} asks for is done in some of our sites, and not yet in all of them.`,
      actions: [`Find out where ${evidence} is not met yet`, 'Put it right there, site by site', 'Report to the board'],
      owner: from(owners, place),
      plannedCompletionDate,
      milestones: [
        { title: 'All sites have been looked at', dueOn: addDays(plannedCompletionDate, -28) },
        { title: 'Half of the sites are done', dueOn: addDays(plannedCompletionDate, -14) },
        { title: 'The last site is done', dueOn: addDays(plannedCompletionDate, -2) },
      ],
      fundingSecured: from(secured, place),
      resourcesSecured: from(secured, place + 1),
      localReferences: [`Risk register ${100 + place}`],
      dependencies: place % 5 === 0 ? ['Electronic patient record programme'] : [],
    },
  }
}

/** So many gaps, others for each place; none stands twice. */
export const topicsFor = (place: number, count: number): readonly Topic[] =>
  Array.from({ length: count }, (_, index) => topicOf(from(references, place * 11 + index * 5), place * 7 + index))
