import { answerAll, done, goodItem } from '../walk.ts'
import { cyberUnit, reviewers, securityLead, type Actor, type Player } from './cast.ts'
import type { Stage } from './stage.ts'
import { listed } from './words.ts'

type Item = {
  readonly id: string
  readonly origin: string
  readonly evidenceItem: { readonly reference: string } | null
  readonly plannedCompletionDate: string | null
}

const itemsOf = async (stage: Stage, about: Actor, who: Player = about): Promise<readonly Item[]> =>
  (await stage.planOf(about, who)).content.items

const nameOf = ({ origin, evidenceItem }: Item): string =>
  evidenceItem?.reference ?? (origin === 'AUDIT_NOT_DONE' ? 'the audit itself' : 'what the audit found')

/** Everything is answered and confirmed but what is left open, or answered in part. */
export const answers = (stage: Stage, who: Actor, open: readonly string[], partial: readonly string[] = []) =>
  answerAll(stage.service, who.odsCode, [...open], [...partial])

export const givesNotice = (stage: Stage, who: Actor, contact: string) =>
  stage.act(who, who, `tells ${contact} that it will fall short of the standard.`, 'advance-notice-give', {
    message: 'We will not have everything in place by the end of June.',
  })

/** The template is asked for; where it can be had, its items are told. */
export const asksForTemplate = async (stage: Stage, who: Actor) => {
  const refused = await stage.send(who, who, 'improvement-plan-start')
  const outcome =
    refused.length > 0
      ? `Refused: ${refused.join(' ')}`
      : `It lists ${listed((await itemsOf(stage, who)).map(nameOf))}. The plan is a draft.`
  stage.tell(who, 'asks for the template of the improvement plan.', outcome)
}

/** Every item is written; the change says, by its name, what is different for one of them. */
export const writesItems = async (stage: Stage, who: Actor, different: Readonly<Record<string, object>> = {}) => {
  for (const item of await itemsOf(stage, who)) {
    const { revision } = await stage.planOf(who)
    const written = { ...goodItem, ...different[nameOf(item)] }
    await done(
      stage.service,
      'plan-item-update',
      { itemId: item.id, expectedRevision: revision, item: written },
      who.person,
    )
  }
}

/** One item is changed after all, as the transcript says. */
export const changesItem = async (stage: Stage, who: Actor, name: string, item: object) => {
  const found = (await itemsOf(stage, who)).find(one => nameOf(one) === name)
  const { revision } = await stage.planOf(who)
  await done(stage.service, 'plan-item-update', { itemId: found?.id, expectedRevision: revision, item }, who.person)
}

export const publishes = (stage: Stage, who: Actor, what: string) =>
  stage.act(who, who, `publishes ${what}.`, 'assessment-publish')

export const requestsReview = (stage: Stage, who: Actor) =>
  stage.act(who, who, 'asks for the review of its plan.', 'improvement-plan-review-request')

/** A plan from its template to the request of its review, in one day. */
export const submitsPlan = async (
  stage: Stage,
  who: Actor,
  open: readonly string[],
  different: Readonly<Record<string, object>> = {},
) => {
  await answers(stage, who, open)
  await asksForTemplate(stage, who)
  await writesItems(stage, who, different)
  await publishes(stage, who, 'its assessment together with its plan')
  await requestsReview(stage, who)
}

const opinionWords = {
  SUPPORT: 'supports the plan of',
  DO_NOT_SUPPORT: 'does not support the plan of',
  NEED_INFORMATION: 'needs to know more about the plan of',
} as const

/** The routed team says what it thinks. */
export const says = (stage: Stage, about: Actor, opinion: keyof typeof opinionWords, message: string) => {
  const isJoint = about.kind === 'INDEPENDENT_OES' || about.kind === 'DHSC_ALB'
  return stage.act(
    isJoint ? cyberUnit : securityLead(about),
    about,
    `${opinionWords[opinion]} ${about.name}: “${message}”`,
    'team-opinion-record',
    { team: isJoint ? 'JOINT_CYBER_UNIT' : 'REGIONAL_SECURITY_LEAD', opinion, message },
  )
}

/** A judgement of each item: realistic and robust, unless there is a doubt. */
export const judgements = async (stage: Stage, about: Actor, doubt: string | null = null) =>
  (await itemsOf(stage, about, reviewers)).map(({ id }) => ({
    itemId: id,
    realisticAndRobust: doubt === null,
    reason: doubt,
  }))

export const approves = async (stage: Stage, about: Actor, message = 'The plan is robust and achievable.') =>
  stage.act(reviewers, about, `approves the plan of ${about.name}: “${message}”`, 'plan-decision-record', {
    decision: 'APPROVE',
    message,
    judgements: await judgements(stage, about),
  })

/** An approval that the rules stand against. */
export const wantsToApprove = async (stage: Stage, about: Actor) =>
  stage.act(reviewers, about, `wants to approve the plan of ${about.name}.`, 'plan-decision-record', {
    decision: 'APPROVE',
    message: 'The plan is robust and achievable.',
    judgements: await judgements(stage, about),
  })

export const doesNotAgree = async (stage: Stage, about: Actor, doubt: string | null, message: string) => {
  const given = { decision: 'NOT_AGREE', message, judgements: await judgements(stage, about, doubt) }
  await stage.act(
    reviewers,
    about,
    `does not agree the plan of ${about.name}: “${message}”`,
    'plan-decision-record',
    given,
  )
}

export const asksFor = (stage: Stage, about: Actor, question: string, auditAction?: string) =>
  stage.act(reviewers, about, `asks ${about.name} for information: “${question}”`, 'plan-decision-record', {
    decision: 'REQUEST_INFORMATION',
    message: 'We need to know more before we can decide.',
    questions: [{ question, ...(auditAction === undefined ? {} : { auditAction }) }],
  })

type Progress = { readonly status?: string; readonly plannedCompletionDate?: string; readonly reason?: string }

/** An update: the same is said of every item, but for the first one where it is named. */
export const reports = async (
  stage: Stage,
  who: Actor,
  round: string | null,
  what: string,
  { all = 'IN_PROGRESS', first = {} }: { readonly all?: string; readonly first?: Progress } = {},
) => {
  const items = (await itemsOf(stage, who)).map(({ id }, index) => ({
    itemId: id,
    status: all,
    ...(index === 0 ? first : {}),
  }))
  const before = await stage.standing(who)
  const refused = await stage.send(who, who, 'progress-update-submit', { round, note: `It ${what}`, items })
  if (refused.length > 0) throw new Error(refused.join(' '))
  const { content } = await stage.planOf(who)
  const slipped = Math.max(
    ...content.items.map(({ slippageDays }: { slippageDays: number | null }) => slippageDays ?? 0),
  )
  const late = content.progressUpdates.some(
    (one: { round: string | null; late: boolean }) => one.round === round && one.late,
  )
  const timing = round === null ? 'Recorded.' : late ? 'The update is late.' : 'The update is in time.'
  const slippage = slipped > 0 ? ` The plan slips by ${slipped} days against the agreed date.` : ''
  const told = await stage.cameOf(who, before, '')
  stage.tell(who, what, `${timing}${slippage} ${told}`.trim())
}

export const claimsCompletion = (stage: Stage, who: Actor) =>
  stage.act(who, who, 'says that its plan is complete.', 'completion-claim')

export const confirmsCompletion = (stage: Stage, about: Actor) =>
  stage.act(reviewers, about, `confirms that the plan of ${about.name} is complete.`, 'completion-confirm')
