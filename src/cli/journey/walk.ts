import {
  act,
  actOnAssessment,
  actOnPlan,
  assessmentNow,
  moveClock,
  refusedOnPlan,
  writeItem,
  type UserError,
} from './acts.ts'
import { administrator, lead, organisation, reviewer } from './people.ts'
import type { Ask } from './service.ts'
import { dateOf, expectThat, say, sayHeading, sayPoint, statusOf } from './telling.ts'
import { showViews, type Plan } from './views.ts'

const missingDate = '10.2.1'
const dated = '4.5.3'

const judged = ({ content }: Plan) =>
  content.items.map(({ id }) => ({ itemId: id, realisticAndRobust: true, reason: null }))

const approval = (plan: Plan) => ({
  decision: 'APPROVE',
  message: 'The plan is robust and achievable.',
  judgements: judged(plan),
})

const sayRefusal = ({ code, criteria = [] }: UserError): void => {
  say(`The DSPT reviewer tries to approve, and is refused (${code}):`)
  for (const { statement, hint } of criteria) sayPoint([statement, hint ?? ''].join(' ').trim())
}

const assess = async (ask: Ask): Promise<void> => {
  sayHeading('1. 24 June 2024: the assessment is nearly complete')
  const { evidence } = await assessmentNow(ask, false)
  const answered = evidence.filter(({ item }) => item.reference !== missingDate && item.reference !== dated)
  await actOnAssessment(ask, 'assessment-evidence-record', {
    responses: answered.map(({ item }) => ({ reference: item.reference, response: 'COMPLETE' })),
  })
  await actOnAssessment(ask, 'assertion-confirm', {
    assertions: [...new Set(evidence.map(({ item }) => item.assertion))],
  })
  const { status, gaps, planCalledFor } = (await assessmentNow(ask)).publicationPreview
  expectThat(status === 'STANDARDS_NOT_MET' && planCalledFor, 'Short of the standard, a plan is called for.')
  const missing = gaps.map(({ evidenceItem }) => evidenceItem?.reference).join(' and ')
  say(`The administrator answers ${answered.length} of ${evidence.length} evidence items; ${missing} are gaps.`)
  say(`Published today it would be ${statusOf(status)}, which calls for an improvement plan.`)
}

const publish = async (ask: Ask): Promise<string> => {
  sayHeading('2. 26 June 2024: published, with the plan')
  await moveClock(ask, '2024-06-26T09:00:00Z')
  const { id } = await assessmentNow(ask)
  const planId =
    (await act(ask, 'improvement-plan-start', { assessmentId: id }, administrator)).improvementPlan?.id ?? ''
  await writeItem(ask, planId, dated, {
    gap: 'Two older systems ask for a password alone.',
    actions: ['Put both systems behind the single sign-on'],
    owner: 'Head of Digital Services',
    plannedCompletionDate: '2024-10-31',
    milestones: [{ title: 'First system moved', dueOn: '2024-09-06' }],
  })
  await writeItem(ask, planId, missingDate, {
    gap: 'Twelve contracts say nothing about security.',
    actions: ['Agree new terms with each supplier'],
    owner: 'Head of Procurement',
  })
  await actOnAssessment(ask, 'assessment-publish')
  await actOnPlan(ask, 'improvement-plan-review-request', planId, administrator)
  say('The administrator drafts the plan from the template, publishes with it, and asks for the review.')
  await showViews(ask, planId, 'UNDER_REVIEW', 'STANDARDS_NOT_MET')
  return planId
}

const refuse = async (ask: Ask, planId: string): Promise<void> => {
  sayHeading('3. 3 July 2024: the review, while a date is missing')
  await moveClock(ask, '2024-07-03T09:00:00Z')
  await actOnPlan(ask, 'team-opinion-record', planId, lead, () => ({
    team: 'REGIONAL_SECURITY_LEAD',
    opinion: 'NEED_INFORMATION',
    message: 'When will the contracts be signed?',
  }))
  say('The Regional Security Lead needs information: when will the contracts be signed?')
  sayRefusal(await refusedOnPlan(ask, 'plan-decision-record', planId, reviewer, 'CRITERIA_NOT_MET', approval))
  await actOnPlan(ask, 'plan-decision-record', planId, reviewer, () => ({
    decision: 'REQUEST_INFORMATION',
    message: `Please give the date for ${missingDate}.`,
  }))
  say('So the reviewer requests information instead.')
  await showViews(ask, planId, 'INFORMATION_REQUESTED', 'STANDARDS_NOT_MET')
}

const correct = async (ask: Ask, planId: string): Promise<void> => {
  sayHeading('4. 10 July 2024: the correction')
  await moveClock(ask, '2024-07-10T09:00:00Z')
  await writeItem(ask, planId, missingDate, { plannedCompletionDate: '2024-11-29' })
  await actOnAssessment(ask, 'assessment-publish')
  await actOnPlan(ask, 'improvement-plan-review-request', planId, administrator)
  say('The administrator gives the date, publishes again with the next version, and asks for its review.')
  await showViews(ask, planId, 'UNDER_REVIEW', 'STANDARDS_NOT_MET')
}

const approve = async (ask: Ask, planId: string): Promise<void> => {
  sayHeading('5. 17 July 2024: the decision')
  await moveClock(ask, '2024-07-17T09:00:00Z')
  await actOnPlan(ask, 'team-opinion-record', planId, lead, () => ({
    team: 'REGIONAL_SECURITY_LEAD',
    opinion: 'SUPPORT',
    message: 'The dates can be kept.',
  }))
  await actOnPlan(ask, 'plan-decision-record', planId, reviewer, approval)
  say('The lead supports version 2, and the reviewer approves it: the status changes with the decision.')
  await showViews(ask, planId, 'APPROVED', 'APPROACHING_STANDARDS')
}

const report = async (ask: Ask, planId: string): Promise<void> => {
  sayHeading('6. 16 September 2024: a progress update')
  await moveClock(ask, '2024-09-16T09:00:00Z')
  await actOnPlan(ask, 'progress-update-submit', planId, administrator, ({ content }) => ({
    round: 'SEPTEMBER_2024',
    note: 'The single sign-on is in place; two suppliers take longer.',
    items: content.items.map(({ id, evidenceItem }) =>
      evidenceItem?.reference === dated
        ? { itemId: id, status: 'COMPLETE' }
        : {
            itemId: id,
            status: 'IN_PROGRESS',
            plannedCompletionDate: '2024-12-13',
            reason: 'Two suppliers have to ask their boards.',
          },
    ),
  }))
  say(`The administrator reports for the round of September: ${dated} is complete, ${missingDate} two weeks late.`)
  await showViews(ask, planId, 'APPROVED', 'APPROACHING_STANDARDS')
}

const complete = async (ask: Ask, planId: string): Promise<void> => {
  sayHeading('7. 11 December 2024: completed')
  await moveClock(ask, '2024-12-11T09:00:00Z')
  await actOnPlan(ask, 'progress-update-submit', planId, administrator, ({ content }) => ({
    note: 'The last contract is signed.',
    items: content.items.map(({ id }) => ({ itemId: id, status: 'COMPLETE' })),
  }))
  await actOnPlan(ask, 'completion-claim', planId, administrator)
  await actOnPlan(ask, 'completion-confirm', planId, reviewer)
  say('The administrator claims completion, and the DSPT reviewer confirms it.')
  await showViews(ask, planId, 'COMPLETED', 'STANDARDS_MET')
}

const sayHistory = async (ask: Ask): Promise<void> => {
  sayHeading(`The status history of ${organisation.name}`)
  const { statusHistory } = await assessmentNow(ask)
  for (const { from, to, at } of statusHistory) say(`${dateOf(at)}: from ${statusOf(from)} to ${statusOf(to)}`)
  const statuses = statusHistory.map(({ to }) => to).join(', ')
  expectThat(
    statuses === 'STANDARDS_NOT_MET, APPROACHING_STANDARDS, STANDARDS_MET',
    `The history goes from Not Met over Approaching to Met, not over ${statuses}.`,
  )
}

/** Walks one plan from publication to Standards Met, and says what each person sees. */
export const walk = async (ask: Ask): Promise<void> => {
  console.log('One improvement plan, from publication to Standards Met.')
  console.log(`${organisation.name} (${organisation.odsCode}) is invented, and so is everybody here.`)
  await assess(ask)
  const planId = await publish(ask)
  await refuse(ask, planId)
  await correct(ask, planId)
  await approve(ask, planId)
  await report(ask, planId)
  await complete(ask, planId)
  await sayHistory(ask)
}
