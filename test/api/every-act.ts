import { actsOfOversight } from './acts-of-oversight.ts'
import { actsOnReviews } from './acts-on-reviews.ts'
import {
  answered,
  approvedIn,
  byStaff,
  completeItem,
  drafted,
  itemsOf,
  onAssessment,
  onItem,
  onPlan,
  partial,
  reviewed,
  submitted,
  tooLate,
  type Prepare,
  type Ready,
} from './getting-ready.ts'
import { ann, ciso, dhscOfficial } from './people.ts'
import { routedPerson, staffOf, type Place } from './places.ts'
import type { RunningService } from './service.ts'
import { claimed, decide, done, goodItem, judged, requestReview } from './walk.ts'

export { approvedIn, drafted, itemsOf, onAssessment, onPlan, reviewed, submitted, tooLate, type Ready }

/** For every mutation, a way to come to where it can be done. */
export const everyAct: Readonly<Record<string, Prepare>> = {
  assessmentEvidenceRecord: byStaff(
    { responses: [{ reference: '1.1.1', response: 'PARTIAL', comment: 'Half of it.' }] },
    answered,
  ),
  assertionConfirm: byStaff({ assertions: ['1.1', '4.1'] }, async () => null),
  auditActionsRecord: byStaff(
    { actions: [{ reference: 'A1', finding: 'No log is read.', evidence: ['1.1.1'], outstanding: true }] },
    answered,
  ),
  cyberEssentialsPlusRecord: byStaff({ certificateUntil: '2025-01-31' }, answered),
  assessmentPublish: byStaff({}, drafted),
  improvementPlanStart: async (service, place) => {
    await answered(service, place)
    return { person: staffOf(place), input: { assessmentId: (await onAssessment(service, place)).assessmentId } }
  },
  planItemAdd: async (service, place) => {
    const walk = await drafted(service, place)
    const responses = [{ reference: partial, response: 'PARTIAL' }]
    await done(
      service,
      'assessment-evidence-record',
      { ...(await onAssessment(service, place)), responses },
      staffOf(place),
    )
    return { person: staffOf(place), input: { ...(await onPlan(service, walk)), evidence: partial, item: goodItem } }
  },
  planItemUpdate: async (service, place) => {
    const walk = await drafted(service, place)
    return { person: staffOf(place), input: { ...(await onItem(service, walk)), item: { owner: 'Head of estates' } } }
  },
  planItemRemove: async (service, place) => {
    const walk = await drafted(service, place)
    return { person: staffOf(place), input: await onItem(service, walk) }
  },
  improvementPlanReviewRequest: async (service, place) => {
    const walk = await submitted(service, place)
    return { person: staffOf(place), input: { ...(await onPlan(service, walk)), note: 'Please look at it.' } }
  },
  informationRequestAnswer: async (service, place) => {
    const walk = await decide(service, await reviewed(service, place), 'REQUEST_INFORMATION')
    return { person: staffOf(place), input: { ...(await onPlan(service, walk)), answer: 'It is funded.' } }
  },
  teamOpinionRecord: async (service, place) => {
    const walk = await requestReview(service, await submitted(service, place))
    const { team, person } = routedPerson(place) ?? { team: 'DSPT_TEAM', person: ann }
    return {
      person,
      input: { ...(await onPlan(service, walk)), team, opinion: 'SUPPORT', message: 'They can do this.' },
    }
  },
  planDecisionRecord: async (service, place) => {
    const walk = await reviewed(service, place)
    const judgements = await judged(service, walk)
    return {
      person: ann,
      input: { ...(await onPlan(service, walk)), decision: 'APPROVE', message: 'Robust and achievable.', judgements },
    }
  },
  exceptionalDateAgree: async (service, place) => {
    const walk = await reviewed(service, place, { ...goodItem, plannedCompletionDate: tooLate })
    const itemIds = await itemsOf(service, walk)
    return {
      person: dhscOfficial,
      input: { ...(await onPlan(service, walk)), itemIds, party: 'DHSC', reason: 'The supplier has failed.' },
    }
  },
  planAcceptExceptionally: async (service, place) => {
    const walk = await reviewed(service, place, { ...goodItem, owner: null })
    const rationale = 'The owner is being appointed.'
    return { person: ciso, input: { ...(await onPlan(service, walk)), waived: ['EVERY_ITEM_HAS_AN_OWNER'], rationale } }
  },
  progressUpdateSubmit: async (service, place) => {
    const walk = await approvedIn(service, place)
    const items = (await itemsOf(service, walk)).map(itemId => ({ itemId, status: 'IN_PROGRESS' }))
    return {
      person: staffOf(place),
      input: { ...(await onPlan(service, walk)), round: 'SEPTEMBER_2024', note: 'It goes on.', items },
    }
  },
  completionClaim: async (service, place) => {
    const walk = await approvedIn(service, place, completeItem)
    return { person: staffOf(place), input: await onPlan(service, walk) }
  },
  completionConfirm: async (service, place) => {
    const walk = await claimed(service, await approvedIn(service, place))
    return { person: ann, input: { ...(await onPlan(service, walk)), note: 'Seen on site.' } }
  },
  completionRefuse: async (service, place) => {
    const walk = await claimed(service, await approvedIn(service, place))
    return { person: ann, input: { ...(await onPlan(service, walk)), reason: 'One control is not there.' } }
  },
  ...actsOnReviews,
  ...actsOfOversight,
}

export const mutationNames = Object.keys(everyAct)

/** Brings a place to where the mutation can be done. */
export const ready = (mutation: string, service: RunningService, place: Place): Promise<Ready> => {
  const prepare = everyAct[mutation]
  if (prepare === undefined) throw new Error(`There is no way to ${mutation} yet: add it to everyAct.`)
  return prepare(service, place)
}

const unrevised = ['improvementPlanStart', 'nisNoticeRecord', 'notificationResend', 'contactSet', 'sandboxClockSet']

/** The mutations that ask for the revision that was seen. */
export const revisedMutations = mutationNames.filter(name => !unrevised.includes(name))
