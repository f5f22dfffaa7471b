import { goodItem } from '../walk.ts'
import { administratorOfTheTeam, dhsc, nationalCiso, reviewers, securityLead, cast } from './cast.ts'
import { comparesVersions, comparesWithAudit } from './looks.ts'
import type { Stage } from './stage.ts'
import {
  approves,
  asksFor,
  changesItem,
  doesNotAgree,
  judgements,
  publishes,
  requestsReview,
  says,
  submitsPlan,
  wantsToApprove,
} from './steps.ts'

const { trust, board, supportUnit, provider, supplier, agency, lateTrust } = cast

/** Reviews, decisions and second versions. */
export const reviewing = async (stage: Stage) => {
  await stage.on('2024-07-03')
  await says(stage, trust, 'SUPPORT', 'They can do this.')
  await stage.on('2024-07-05')
  await approves(stage, trust)
  await stage.on('2024-07-08')
  await submitsPlan(stage, lateTrust, ['1.1.1'])
  await notAgreedForAMissingDate(stage)
  await informationRequested(stage)
  await lateDateAgreed(stage)
  await secondVersion(stage)
  await exceptionAndCorrection(stage)
}

const notAgreedForAMissingDate = async (stage: Stage) => {
  await stage.on('2024-07-09')
  await says(stage, board, 'NEED_INFORMATION', 'One date is missing.')
  await wantsToApprove(stage, board)
  await stage.on('2024-07-10')
  await doesNotAgree(stage, board, null, 'Please say by when each item will be complete.')
  await stage.act(
    securityLead(board),
    board,
    `arranges a call with ${board.name} for 16 July.`,
    'review-call-arrange',
    {
      team: 'REGIONAL_SECURITY_LEAD',
      arrangedFor: '2024-07-16T10:00:00Z',
    },
  )
}

const informationRequested = async (stage: Stage) => {
  await stage.on('2024-07-11')
  await asksFor(stage, supplier, 'Who will do the work while the team is being built?')
  await comparesWithAudit(stage, supportUnit)
  await asksFor(stage, supportUnit, 'What will be done about the finding of the audit?', 'AUDIT-1')
}

const answerOf = async (stage: Stage) => {
  const { informationRequests } = (
    await stage.service.ask('plan-review', { id: stage.plans.get(supplier.odsCode) }, supplier.person)
  ).data.node.content
  const [request] = informationRequests as { questions: { id: string }[] }[]
  return request?.questions.map(({ id }) => ({ questionId: id, answer: 'Two people of another team.' })) ?? []
}

const lateDateAgreed = async (stage: Stage) => {
  await stage.on('2024-07-12')
  await says(stage, provider, 'SUPPORT', 'The late date has good reasons.')
  await stage.on('2024-07-15')
  await wantsToApprove(stage, provider)
  await stage.act(supportUnit, supportUnit, 'adds the finding of the audit to its plan.', 'plan-item-add', {
    auditAction: 'AUDIT-1',
    item: goodItem,
  })
  await publishes(stage, supportUnit, 'its assessment again, with the next version of its plan')
  await requestsReview(stage, supportUnit)
  await stage.on('2024-07-16')
  await stage.act(securityLead(board), board, `holds the call with ${board.name}.`, 'review-call-hold', {
    outcome: 'The date will be given once the supplier has confirmed it.',
  })
  await agrees(stage, 'NHS_ENGLAND')
  await stage.on('2024-07-17')
  await wantsToApprove(stage, provider)
  await stage.act(
    reviewers,
    board,
    `formally asks the Regional Security Lead to work with ${board.name}.`,
    'lead-request',
    {
      message: 'Please help them to a plan that can be agreed.',
    },
  )
  await stage.on('2024-07-18')
  await agrees(stage, 'DHSC')
  await stage.act(supplier, supplier, 'answers: “Two people of another team.”', 'information-request-answer', {
    answer: 'See the answer to your question.',
    answers: await answerOf(stage),
  })
  await stage.on('2024-07-19')
  await approves(stage, provider, 'Robust and achievable; the late date is agreed by both.')
}

const agrees = async (stage: Stage, party: 'NHS_ENGLAND' | 'DHSC') => {
  const { content } = await stage.planOf(provider, reviewers)
  const late = (content.items as { id: string; plannedCompletionDate: string }[]).filter(
    ({ plannedCompletionDate }) => plannedCompletionDate > '2025-06-30',
  )
  const who = party === 'DHSC' ? dhsc : reviewers
  const what = `agrees for ${party === 'DHSC' ? 'the DHSC' : 'NHS England'} that an item of ${provider.name} may end on 2025-09-30, after the last date of the cycle.`
  await stage.act(who, provider, what, 'exceptional-date-agree', {
    party,
    itemIds: late.map(({ id }) => id),
    reason: 'The system ends with the programme for electronic patient records.',
  })
}

const secondVersion = async (stage: Stage) => {
  await stage.on('2024-07-22')
  await approves(stage, supplier)
  await says(stage, supportUnit, 'SUPPORT', 'What the audit found is in the plan now.')
  await stage.on('2024-07-24')
  await comparesWithAudit(stage, supportUnit)
  await approves(stage, supportUnit)
  await stage.on('2024-08-01')
  await changesItem(stage, board, '4.1.1', { plannedCompletionDate: '2024-12-13' })
  await publishes(stage, board, 'its assessment again, with the next version of its plan')
  await requestsReview(stage, board)
  await stage.on('2024-08-05')
  await comparesVersions(stage, board)
  await says(stage, board, 'SUPPORT', 'Every item has its date.')
  await stage.on('2024-08-06')
  await approves(stage, board)
}

const exceptionAndCorrection = async (stage: Stage) => {
  await stage.on('2024-08-07')
  await says(stage, agency, 'DO_NOT_SUPPORT', 'Nobody is named who has time for it.')
  await says(stage, lateTrust, 'SUPPORT', 'A small thing, and well planned.')
  await stage.on('2024-08-08')
  await doesNotAgree(stage, agency, 'Nobody has time for it.', 'Let us talk about who will do the work.')
  await doesNotAgree(stage, lateTrust, 'The supplier is not known.', 'Please tell us who will supply it.')
  await stage.on('2024-08-09')
  const message = 'The plan is robust and achievable.'
  const corrected = `corrects the decision about ${lateTrust.name} to approved, because the judgement was meant for another plan.`
  await stage.act(administratorOfTheTeam, lateTrust, corrected, 'decision-correct', {
    decision: 'APPROVE',
    message,
    reason: 'The judgement was meant for another plan.',
    judgements: await judgements(stage, lateTrust),
  })
  await stage.on('2024-08-12')
  const accepted = `accepts the plan of ${agency.name} all the same, because the risk is small, and waives that the routed team supports it and that each item is realistic and robust.`
  await stage.act(nationalCiso, agency, accepted, 'plan-accept-exceptionally', {
    waived: ['ROUTED_TEAM_SUPPORTS', 'EVERY_ITEM_IS_REALISTIC_AND_ROBUST'],
    rationale: 'The risk is small.',
  })
}
