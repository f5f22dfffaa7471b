import type { ToolkitStatus } from '../../../src/domain/assessment.ts'
import { londonDay } from '../../../src/domain/cycle.ts'
import type { PlanState } from '../../../src/domain/improvement-plan.ts'
import { longDate } from '../../../src/domain/notification-texts.ts'
import type { Told } from '../../jobs/working.ts'
import { moveTo } from '../../jobs/working.ts'
import { ann } from '../people.ts'
import type { RunningService } from '../service.ts'
import { assessmentOf, planOf } from '../walk.ts'
import { everybody, theService, type Actor, type Player } from './cast.ts'
import { inWords, listed, planInWords, receivers, said, statusNames } from './words.ts'

/** How an organisation stands, as it sees itself. */
type Standing = {
  readonly notice: string
  readonly status: ToolkitStatus
  readonly publishedAt: string | null
  readonly late: boolean | null
  readonly state: PlanState | null
  readonly version: number
}

const isAboutThePlan = (operation: string): boolean =>
  !/^(assessment|assertion|audit|cyber|advance|escalation|improvement-plan-start)/.test(operation)

const subjectNames: Readonly<Record<string, string>> = {
  REMINDER: 'reminds',
  CHASE: 'chases the missing update of',
  ESCALATION: 'escalates',
}

/** The story's stage: the clock, what was told so far, and the transcript that is written as things happen. */
export class Stage {
  readonly service: RunningService
  readonly plans = new Map<string, string>()
  readonly lines: string[] = []
  readonly told: Told[] = []
  #day = ''

  constructor(service: RunningService) {
    this.service = service
  }

  /** The next day: the clock moves to its noon, and what falls due until then is told on its own day. */
  async on(day: string): Promise<void> {
    await moveTo(this.service, `${day}T12:00:00Z`)
    const due = Map.groupBy(await this.#newlyTold(), told => `${told.createdAt} ${told.kind} ${this.#group(told)}`)
    for (const told of due.values()) this.#tellDue(told)
    this.#day = day
  }

  /** A line of the transcript: on what day, who, what, and what came of it. */
  tell(who: Pick<Player, 'name'>, what: string, outcome: string, day = this.#day): void {
    const [, month, year] = longDate(day).split(' ')
    const heading = `## ${month} ${year}`
    if (!this.lines.includes(heading)) this.lines.push('', heading, '')
    const date = longDate(day).split(' ').slice(0, 2).join(' ')
    this.lines.push(`- **${date}** — ${who.name} — ${inWords(what)} — ${inWords(outcome)}`)
  }

  async standing({ odsCode, person }: Actor): Promise<Standing> {
    const assessment = await assessmentOf(this.service, odsCode, person)
    const id = this.plans.get(odsCode)
    const plan = id === undefined ? null : await planOf(this.service, id, person)
    return {
      notice: assessment.noticeStanding,
      status: assessment.status,
      publishedAt: assessment.publishedAt,
      late: assessment.publishedLate,
      state: plan?.state ?? null,
      version: plan?.version ?? 0,
    }
  }

  /** The plan of an organisation with all that its reviewers or its own people see of it. */
  planOf(about: Actor, { person }: Player = about) {
    return planOf(this.service, this.plans.get(about.odsCode) ?? '', person)
  }

  /** One act through the API, told with what came of it: a refusal is told as well. */
  async act(who: Player, about: Actor, what: string, operation: string, rest: object = {}): Promise<void> {
    const before = await this.standing(about)
    const refused = await this.send(who, about, operation, rest)
    const outcome = refused.length > 0 ? `Refused: ${refused.join(' ')}` : await this.cameOf(about, before)
    this.tell(who, what, outcome)
  }

  /** The same untold; answers with the reasons why it was refused. */
  async send(who: Player, about: Actor, operation: string, rest: object = {}): Promise<readonly string[]> {
    const target = isAboutThePlan(operation)
      ? await this.planOf(about, who)
      : await assessmentOf(this.service, about.odsCode, who.person)
    const key = isAboutThePlan(operation) ? 'planId' : 'assessmentId'
    const revision = operation === 'improvement-plan-start' ? {} : { expectedRevision: target.revision }
    const input = { [key]: target.id, ...revision, ...rest }
    const { data, errors } = await this.service.ask(operation, { input }, who.person)
    if (errors !== undefined) throw new Error(`${operation}: ${JSON.stringify(errors)}`)
    const [payload] = Object.values(data) as { improvementPlan?: { id: string }; userErrors: { message: string }[] }[]
    if (operation === 'improvement-plan-start' && payload?.improvementPlan)
      this.plans.set(about.odsCode, payload.improvementPlan.id)
    return payload?.userErrors.map(({ message }) => message) ?? []
  }

  async #newlyTold(): Promise<readonly Told[]> {
    const { data } = await this.service.ask('notifications', { first: 100 }, ann)
    const all: Told[] = data.notifications.edges.map(({ node }: { node: Told }) => node)
    const fresh = all.filter(({ id }) => !this.#seen.has(id)).toReversed()
    if (fresh.length === 100) throw new Error('More was told than is read at once.')
    for (const { id } of fresh) this.#seen.add(id)
    const ofOurs = fresh.filter(({ organisation }) => everybody.some(one => one.odsCode === organisation.odsCode))
    this.told.push(...ofOurs)
    return ofOurs
  }
  readonly #seen = new Set<string>()

  #group({ kind, organisation }: Told): string {
    return kind === 'REMINDER' ? '' : organisation.odsCode
  }

  #tellDue(told: readonly Told[]): void {
    const [first] = told
    if (first === undefined) return
    const names = told.map(({ organisation }) => this.#nameOf(organisation.odsCode))
    const what = `${subjectNames[first.kind] ?? first.kind} ${listed([...new Set(names)])}.`
    const outcome = first.kind === 'REMINDER' ? `“${first.subject}.”` : `${said(first)} Told: ${receivers(told)}.`
    this.tell(theService, what, outcome, londonDay(new Date(first.createdAt)))
  }

  #nameOf(odsCode: string): string {
    return everybody.find(one => one.odsCode === odsCode)?.name ?? odsCode
  }

  /** What came of an act, from how the organisation stood before it, and from who was told. */
  async cameOf(about: Actor, before: Standing, otherwise = 'Recorded.'): Promise<string> {
    const after = await this.standing(about)
    const told = await this.#newlyTold()
    const parts = [
      ...(after.notice !== before.notice && after.notice === 'GIVEN' ? ['The notice is in time.'] : []),
      ...(after.notice !== before.notice && after.notice === 'GIVEN_LATE'
        ? ['The notice is late; it blocks nothing.']
        : []),
      ...(before.publishedAt !== null || after.publishedAt === null
        ? []
        : [after.late === true ? 'Published late.' : 'Published in time.']),
      ...(after.notice !== before.notice && after.notice === 'MISSING' ? ['No notice was given in advance.'] : []),
      ...(after.status === before.status ? [] : [`The toolkit status is now ${statusNames[after.status]}.`]),
      ...(after.state === before.state
        ? []
        : [`${planInWords(after.state)}${after.version > before.version ? `, as version ${after.version}` : ''}.`]),
      ...(told.some(({ kind }) => kind === 'POINTED_TO_SERVICES')
        ? [`It is pointed to services that may help; the toolkit status stays ${statusNames[after.status]}.`]
        : []),
      ...(told.length === 0 ? [] : [`Told: ${receivers(told)}.`]),
    ]
    return parts.length === 0 ? otherwise : parts.join(' ')
  }
}
