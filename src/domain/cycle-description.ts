import { addDays, type Cycle, type Day, type KindInCycle } from './cycle.ts'
import { obligationsOf, type DueStep } from './due-steps.ts'
import type { EscalationAddressee } from './escalation.ts'
import { longDate } from './notification-texts.ts'
import type { Standing } from './obligation.ts'
import { organisationKinds, type OrganisationKind } from './organisation.ts'
import type { ReviewTeam } from './review.ts'

const kindNames: Readonly<Record<OrganisationKind, string>> = {
  NHS_TRUST: 'NHS trusts',
  ICB: 'ICBs',
  CSU: 'CSUs',
  INDEPENDENT_OES: 'independent operators of essential services',
  KEY_IT_SUPPLIER: 'key IT suppliers',
  LOCAL_AUTHORITY: 'local authorities',
  DHSC_ALB: "arm's-length bodies of DHSC",
  OTHER: 'other organisations',
}

const names: Readonly<Record<ReviewTeam | EscalationAddressee, string>> = {
  DSPT_TEAM: 'the DSPT team',
  REGIONAL_SECURITY_LEAD: 'the Regional Security Lead of their region',
  JOINT_CYBER_UNIT: 'the Joint Cyber Unit',
  REGIONAL_TRANSFORMATION_TEAM: 'the Regional Digital Transformation team',
  NHS_ENGLAND: 'NHS England',
  DHSC: 'DHSC',
}

const list = new Intl.ListFormat('en-GB')

const kindsThat = (cycle: Cycle, asked: (kind: KindInCycle) => boolean): string =>
  list.format(organisationKinds.filter(kind => asked(cycle.kinds[kind])).map(kind => kindNames[kind]))

const byAddressee = (cycle: Cycle, addresseeOf: (kind: KindInCycle) => keyof typeof names | null): string => {
  const asked = organisationKinds.map(kind => addresseeOf(cycle.kinds[kind]))
  return [...new Set(asked)]
    .flatMap(to => (to === null ? [] : [`${kindsThat(cycle, kind => addresseeOf(kind) === to)} to ${names[to]}`]))
    .join('; ')
}

type Entry = { readonly on: Day; readonly text: string }

const approved: Standing = {
  state: 'APPROVED',
  reviewRequestedAt: null,
  reviewPausedDays: 0,
  informationRequestedAt: null,
  completionClaimedAt: null,
  approvedAt: null,
  roundsReported: [],
}

/** What happens by itself, as it would to a trust that does nothing: with an approved plan, or with none. */
const stepsWith = (cycle: Cycle, plan: Standing | null): readonly DueStep[] =>
  obligationsOf(
    {
      organisation: { odsCode: '', name: '', kind: 'NHS_TRUST', region: 'Y56' },
      cycle,
      status: 'STANDARDS_NOT_MET',
      publishedAt: null,
      isPublicationKnown: true,
      plan,
    },
    cycle.firstDay,
  ).flatMap(({ steps }) => steps)

const escalations = (cycle: Cycle): string => byAddressee(cycle, kind => kind.escalatesTo)

const ofStep = (cycle: Cycle, { kind, on, round, dueOn, chaseBy }: DueStep): Entry => {
  const update = `${round?.isFinal === true ? 'final ' : ''}progress update due on ${longDate(dueOn)}`
  switch (kind) {
    case 'REMINDER':
      return { on, text: `Organisations with an approved plan are reminded of the ${update}.` }
    case 'CHASE':
      return {
        on,
        text: `The ${update} is chased where it is missing, to be obtained by ${longDate(chaseBy ?? dueOn)}.`,
      }
    case 'ESCALATION':
      return {
        on,
        text:
          round === null
            ? `A missing plan is escalated: of ${escalations(cycle)}.`
            : `The ${update} is escalated where it is still missing, to those to whom a missing plan is.`,
      }
  }
}

const fixedDates = (cycle: Cycle): readonly Entry[] => [
  { on: cycle.firstDay, text: `The cycle ${cycle.code} begins.` },
  {
    on: cycle.baselineDue,
    text: `Last day for a baseline, which leaves the status as it is: ${kindsThat(cycle, kind => kind.publishesBaseline)}.`,
  },
  {
    on: cycle.templateAvailableFrom,
    text: `The template of the plan can be had from now on. These may have a plan: ${kindsThat(cycle, kind => kind.maySubmitPlan)}.`,
  },
  {
    on: cycle.noticeBy,
    text: `Last day to say in advance that the standard will not be met: ${byAddressee(cycle, kind => kind.givesNoticeTo)}.`,
  },
  {
    on: cycle.submissionDeadline,
    text: 'Last day to publish in time, together with a plan where the standard is not met. Later publications are taken, and marked as late.',
  },
  { on: cycle.lastDay, text: `The cycle ${cycle.code} ends.` },
  {
    on: cycle.latestCompletionDate,
    text: 'Last date that an item of a plan may have without an exception agreed by both NHS England and DHSC.',
  },
  ...cycle.rounds
    .filter(round => !round.isCalledOff)
    .map(({ dueOn, isFinal }) => ({ on: dueOn, text: `Last day for the ${isFinal ? 'final ' : ''}progress update.` })),
]

/** The dates of a cycle in their order, each with what it means. */
export const cycleTimeline = (cycle: Cycle): string =>
  [...fixedDates(cycle), ...[...stepsWith(cycle, null), ...stepsWith(cycle, approved)].map(step => ofStep(cycle, step))]
    .toSorted((left, right) => left.on.localeCompare(right.on))
    .map(({ on, text }) => `- **${longDate(on)}**: ${text}`)
    .join('\n')

/** The stretches of time that a cycle gives, which begin with an act and not on a date. */
export const cyclePeriods = ({ reviewDays, answerDays, submissionDeadline }: Cycle): string =>
  `A review has ${reviewDays} days from the day on which it is asked for, and so has the confirmation of a completion. A request for information is answered within ${answerDays} days, which are not counted against the review. A plan submitted on the last day, ${longDate(submissionDeadline)}, and asked to be reviewed the same day is therefore to be decided on by ${longDate(addDays(submissionDeadline, reviewDays))}.`
