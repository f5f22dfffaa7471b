import { routedPerson, staffOf, type Place } from './places.ts'
import type { Person, RunningService } from './service.ts'
import {
  answerAll,
  assessmentOf,
  decide,
  done,
  draftPlan,
  goodItem,
  planOf,
  requestReview,
  submitPlan,
  type Walk,
} from './walk.ts'

/** An act that can be done now: by whom, with what, and another input that would be refused or differ. */
export type Ready = {
  readonly person: Person
  readonly input: { readonly [field: string]: unknown; readonly expectedRevision?: number }
}

const gaps = ['1.1.1', '4.1.1']
export const partial = '2.2.1'
export const tooLate = '2025-09-30'

/** The routed team, where there is one, supports what is under review. */
const supported = async (service: RunningService, place: Place, walk: Walk): Promise<Walk> => {
  const routed = routedPerson(place)
  if (routed === null) return walk
  const { revision: expectedRevision } = await planOf(service, walk.planId)
  const opinion = {
    planId: walk.planId,
    expectedRevision,
    team: routed.team,
    opinion: 'SUPPORT',
    message: 'They can do this.',
  }
  await done(service, 'team-opinion-record', opinion, routed.person)
  return walk
}

export const drafted = (service: RunningService, { odsCode }: Place, item: object = goodItem) =>
  draftPlan(service, odsCode, gaps, item)

export const submitted = async (service: RunningService, place: Place, item?: object) =>
  submitPlan(service, await drafted(service, place, item))

export const reviewed = async (service: RunningService, place: Place, item?: object) =>
  supported(service, place, await requestReview(service, await submitted(service, place, item)))

export const approvedIn = async (service: RunningService, place: Place, item?: object) =>
  decide(service, await reviewed(service, place, item), 'APPROVE')

export const completeItem = { ...goodItem, status: 'COMPLETE' }

/** What an input on the plan begins with, as it stands now. */
export const onPlan = async (service: RunningService, { planId }: Walk) => ({
  planId,
  expectedRevision: (await planOf(service, planId)).revision as number,
})

export const onAssessment = async (service: RunningService, { odsCode }: Place) => {
  const { id, revision } = await assessmentOf(service, odsCode)
  return { assessmentId: id as string, expectedRevision: revision as number }
}

export const itemsOf = async (service: RunningService, { planId }: Walk): Promise<readonly string[]> =>
  (await planOf(service, planId)).content.items.map(({ id }: { id: string }) => id)

export const onItem = async (service: RunningService, walk: Walk) => ({
  itemId: (await itemsOf(service, walk))[0],
  expectedRevision: (await onPlan(service, walk)).expectedRevision,
})

/** Brings a place to where an act can be done. */
export type Prepare = (service: RunningService, place: Place) => Promise<Ready>

/** An act on the assessment by the organisation's own staff. */
export const byStaff =
  (rest: object, prepare: (service: RunningService, place: Place) => Promise<unknown>): Prepare =>
  async (service, place) => {
    await prepare(service, place)
    return { person: staffOf(place), input: { ...(await onAssessment(service, place)), ...rest } }
  }

/** Everything answered, except for a few gaps. */
export const answered = (service: RunningService, { odsCode }: Place) => answerAll(service, odsCode, gaps, [partial])
