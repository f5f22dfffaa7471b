import { approvedIn, onPlan, reviewed, submitted, type Prepare } from './getting-ready.ts'
import { administrator, ann } from './people.ts'
import { routedPerson, type Place } from './places.ts'
import type { RunningService } from './service.ts'
import { decide, done, judged, requestReview } from './walk.ts'

const asked = async (service: RunningService, place: Place) => requestReview(service, await submitted(service, place))

const notAgreed = async (service: RunningService, place: Place) =>
  decide(service, await reviewed(service, place), 'NOT_AGREE')

const arrangement = (place: Place) => ({
  team: routedPerson(place)?.team ?? 'REGIONAL_SECURITY_LEAD',
  arrangedFor: '2024-07-12T10:00:00.000Z',
})

/** How to come to the acts of those who review, beside opinions and decisions. */
export const actsOnReviews: Readonly<Record<string, Prepare>> = {
  reviewClaim: async (service, place) => {
    const walk = await asked(service, place)
    return { person: ann, input: { ...(await onPlan(service, walk)), note: 'On Tuesday.' } }
  },
  reviewRelease: async (service, place) => {
    const walk = await asked(service, place)
    await done(service, 'review-claim', await onPlan(service, walk), ann)
    return { person: ann, input: { ...(await onPlan(service, walk)), note: 'On leave.' } }
  },
  decisionCorrect: async (service, place) => {
    const walk = await approvedIn(service, place)
    const [message, reason] = ['Nobody has been asked to do it.', 'The wrong plan was opened.']
    const judgements = await judged(service, walk, false)
    return {
      person: administrator,
      input: { ...(await onPlan(service, walk)), decision: 'NOT_AGREE', message, judgements, reason },
    }
  },
  reviewCallArrange: async (service, place) => {
    const walk = await notAgreed(service, place)
    return { person: ann, input: { ...(await onPlan(service, walk)), ...arrangement(place) } }
  },
  reviewCallHold: async (service, place) => {
    const walk = await notAgreed(service, place)
    if (routedPerson(place) !== null)
      await done(service, 'review-call-arrange', { ...(await onPlan(service, walk)), ...arrangement(place) }, ann)
    const outcome = 'A second version comes in August.'
    return { person: ann, input: { ...(await onPlan(service, walk)), outcome, insideNote: 'They mean it.' } }
  },
  leadRequest: async (service, place) => {
    const walk = await notAgreed(service, place)
    return { person: ann, input: { ...(await onPlan(service, walk)), message: 'Please go through it with them.' } }
  },
}
