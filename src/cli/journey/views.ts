import { administrator, lead, organisation, reviewer, statusClient, thePublic, type Person } from './people.ts'
import type { Ask } from './service.ts'
import { dateOf, expectThat, say, saySeen, statusOf, wordsOf } from './telling.ts'

type Due = { readonly what: string; readonly dueOn: string } | null

type Standing = {
  readonly assessment: {
    readonly status: string
    readonly improvementPlan: { readonly id: string; readonly state: string; readonly nextDue: Due } | null
  }
}

type Item = {
  readonly id: string
  readonly status: string
  readonly plannedCompletionDate: string | null
  readonly slippageDays: number
  readonly evidenceItem: { readonly reference: string } | null
}

/** A plan as those who may read it are shown it. */
export type Plan = {
  readonly id: string
  readonly revision: number
  readonly version: number
  readonly state: string
  readonly content: {
    readonly items: readonly Item[]
    readonly opinions: readonly { readonly opinion: string; readonly version: number }[] | null
    readonly decisions: readonly { readonly decision: string; readonly message: string }[]
  }
}

type Readiness = {
  readonly node: {
    readonly readiness: {
      readonly ready: boolean
      readonly criteria: readonly { readonly code: string; readonly outcome: string }[]
    }
    readonly viewerActions: readonly { readonly mutation: string; readonly allowed: boolean }[]
  }
}

type Queue = { readonly improvementPlans: { readonly totalCount: number } }

const key = { odsCode: organisation.odsCode, cycle: '2023-24' }

/** The plan as it is now for one person. */
export const planFor = async (ask: Ask, id: string, person: Person): Promise<Plan> =>
  (await ask<{ node: Plan }>('improvement-plan', { id }, person)).node

const mayDo = async (ask: Ask, id: string, person: Person): Promise<string> => {
  const { node } = await ask<Readiness>('plan-readiness', { id }, person)
  const allowed = node.viewerActions.filter(action => action.allowed).map(({ mutation }) => mutation)
  return `May do: ${allowed.length === 0 ? 'nothing now' : allowed.join(', ')}.`
}

const dueWords = (due: Due): string => (due === null ? 'nothing is due' : `next: ${due.what}, by ${dateOf(due.dueOn)}`)

const dateWords = ({ plannedCompletionDate, slippageDays }: Item): string => {
  if (plannedCompletionDate === null) return 'without a date'
  const slip = slippageDays > 0 ? ` (${slippageDays} days later than agreed)` : ''
  return `by ${dateOf(plannedCompletionDate)}${slip}`
}

const itemWords = (item: Item): string => {
  const words = `${item.evidenceItem?.reference} ${wordsOf(item.status)}`
  return item.status === 'COMPLETE' ? words : `${words}, ${dateWords(item)}`
}

const seenByThePublic = async (ask: Ask): Promise<string> => {
  const { assessment } = await ask<Standing>('plan-standing', key, thePublic)
  expectThat(assessment.improvementPlan === null, 'The public is not shown that there is a plan.')
  return `${statusOf(assessment.status)}. Of a plan, nothing.`
}

const seenByTheStatusClient = async (ask: Ask): Promise<string> => {
  const { status, improvementPlan } = (await ask<Standing>('plan-standing', key, statusClient)).assessment
  return improvementPlan === null
    ? `${statusOf(status)}; there is no plan.`
    : `${statusOf(status)}; plan: ${wordsOf(improvementPlan.state)}; ${dueWords(improvementPlan.nextDue)}.`
}

const seenByTheAdministrator = async (ask: Ask, id: string): Promise<string> => {
  const plan = await planFor(ask, id, administrator)
  const told = plan.content.decisions.at(-1)
  const words = told === undefined ? '' : ` Told: "${told.message}"`
  return `Version ${plan.version}: ${plan.content.items.map(itemWords).join('; ')}.${words} ${await mayDo(ask, id, administrator)}`
}

const opinionWords = (plan: Plan): string => {
  const opinion = plan.content.opinions?.at(-1)
  return opinion === undefined ? 'no opinion yet' : `${wordsOf(opinion.opinion)} for version ${opinion.version}`
}

const seenByTheLead = async (ask: Ask, id: string): Promise<string> => {
  const { improvementPlans } = await ask<Queue>('review-queue', { first: 5 }, lead)
  const plan = await planFor(ask, id, lead)
  return `${improvementPlans.totalCount} plan in the region, version ${plan.version}, ${wordsOf(plan.state)}; said: ${opinionWords(plan)}. ${await mayDo(ask, id, lead)}`
}

const seenByTheReviewer = async (ask: Ask, id: string): Promise<string> => {
  const { readiness } = (await ask<Readiness>('plan-readiness', { id }, reviewer)).node
  const failing = readiness.criteria.filter(({ outcome }) => outcome === 'NOT_MET').map(({ code }) => code)
  const words = failing.length === 0 ? 'no criterion fails' : `fails ${failing.join(', ')}`
  const plan = await planFor(ask, id, reviewer)
  return `Version ${plan.version}: ${words}; the lead: ${opinionWords(plan)}. ${await mayDo(ask, id, reviewer)}`
}

/** What each person sees at this moment; the state and the status have to be these. */
export const showViews = async (ask: Ask, id: string, state: string, status: string): Promise<void> => {
  const { assessment } = await ask<Standing>('plan-standing', key, statusClient)
  expectThat(
    assessment.improvementPlan?.state === state,
    `The plan is ${state}, not ${assessment.improvementPlan?.state}.`,
  )
  expectThat(assessment.status === status, `The status is ${status}, not ${assessment.status}.`)
  say('What each person sees:')
  saySeen(thePublic.title, await seenByThePublic(ask))
  saySeen(statusClient.title, await seenByTheStatusClient(ask))
  saySeen(administrator.title, await seenByTheAdministrator(ask, id))
  saySeen(lead.title, await seenByTheLead(ask, id))
  saySeen(reviewer.title, await seenByTheReviewer(ask, id))
}
