import type { Day } from './cycle.ts'
import type { EscalationGround } from './escalation.ts'
import type { About, NoticeFacts, NotificationKind } from './notification.ts'
import type { ReviewTeam } from './review.ts'

type Written = { readonly subject: string; readonly paragraphs: readonly string[] }

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A date as people write it: 30 September 2024. */
export const longDate = (day: Day): string => {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`
}

const teamNames: Readonly<Record<ReviewTeam, string>> = {
  DSPT_TEAM: 'the DSPT team',
  REGIONAL_SECURITY_LEAD: 'your Regional Security Lead',
  JOINT_CYBER_UNIT: 'the Joint Cyber Unit',
}

const when = (day: Day | null, text: (date: string) => string, otherwise: string): string =>
  day === null ? otherwise : text(longDate(day))

const nextUpdate = (day: Day | null): string =>
  when(day, date => `The next progress update is due by ${date}.`, 'No progress update is due at present.')

const grounds: Readonly<Record<EscalationGround, (day: Day | null) => string>> = {
  NO_PLAN: day =>
    `It has not met the standard, and it has submitted no improvement plan${when(day, date => `; the date for it was ${date}`, '')}.`,
  NO_UPDATE: day =>
    `It has an approved improvement plan, and the progress update ${when(day, date => `that was due by ${date} `, '')}has not come, although it was chased.`,
  NO_ENGAGEMENT: () => 'It does not engage with those who review its improvement plan.',
}

const list = new Intl.ListFormat('en-GB')

const pointingTo = (exemplars: NoticeFacts['POINTED_TO_SERVICES']['exemplars']): string =>
  exemplars.length === 0
    ? 'Ask the DSPT team which of them fit what you still have to do.'
    : `It is also worth asking how others have done it: in your region ${list.format(exemplars.map(({ name, odsCode }) => `${name} (${odsCode})`))} ${exemplars.length === 1 ? 'meets' : 'meet'} the standard for this cycle. The DSPT team can put you in touch.`

const templates: { readonly [Kind in NotificationKind]: (facts: About & NoticeFacts[Kind]) => Written } = {
  DECISION_APPROVED: ({ cycle, updateDueOn }) => ({
    subject: `Your improvement plan for ${cycle} is approved`,
    paragraphs: [
      `Your improvement plan has been approved, and your toolkit status for ${cycle} is now Approaching Standards.`,
      `${nextUpdate(updateDueOn)} You can send your completed plan at any time before that.`,
      'A message from the DSPT team waits for you in the service. Please go on with the actions of your plan.',
    ],
  }),
  NOT_AGREED: ({ cycle, callWith }) => ({
    subject: `Your improvement plan for ${cycle} is not agreed yet`,
    paragraphs: [
      `Your improvement plan could not be agreed as it stands, so your toolkit status for ${cycle} stays Standards Not Met.`,
      `Please arrange a call with ${teamNames[callWith]} to talk about what is needed. The grounds, and a message from the DSPT team, wait for you in the service.`,
      'Then change the plan and publish your assessment again with it, and ask for another review. Please go on with the actions meanwhile.',
    ],
  }),
  LEAD_REQUESTED: ({ cycle, organisation, latestCompletionDate }) => ({
    subject: `Please work with ${organisation.name} on its plan for ${cycle}`,
    paragraphs: [
      `The improvement plan of ${organisation.name} for ${cycle} has not been agreed. We ask you formally to work with the organisation on one that can be.`,
      `Please arrange the call with it soon, if that has not been done, and help it to a plan whose every item can be complete by ${longDate(latestCompletionDate)}. What the DSPT team asks of you in particular, and the grounds of the decision, stand in the service.`,
      'When the organisation has published again with its new plan and asked for another review, you will hear from us.',
    ],
  }),
  ADVANCE_NOTICE: ({ cycle, organisation, lateAfter, publishBy, isPublicationDue }) => ({
    subject: `${organisation.name} expects to fall short of the standard for ${cycle}`,
    paragraphs: [
      `${organisation.name} gives notice that it will not meet the standard for ${cycle}.${when(lateAfter, date => ` The notice was due by ${date} and came late; that stands in the way of nothing.`, '')}`,
      `Please get in touch with the organisation and talk through its improvement plan. ${isPublicationDue ? `It is to publish its assessment, with the plan, by ${longDate(publishBy)}.` : `Its assessment was due by ${longDate(publishBy)}; it can still be published, with the plan.`}`,
      'What the organisation says of its shortfall waits for you in the service.',
    ],
  }),
  INFORMATION_REQUESTED: ({ cycle, answerBy }) => ({
    subject: `We need to know more about your improvement plan for ${cycle}`,
    paragraphs: [
      'The reviewers of your improvement plan need more information before they can decide. What they ask waits for you in the service.',
      `Please answer there${when(answerBy, date => ` by ${date}`, ' soon')}, or change the plan and publish your assessment again with it. The review goes on once you have.`,
    ],
  }),
  REMINDER: ({ cycle, dueOn, isFinal }) => ({
    subject: `Your ${isFinal ? 'final ' : ''}progress update for ${cycle} is due by ${longDate(dueOn)}`,
    paragraphs: [
      `Please send ${isFinal ? 'the final progress update' : 'a progress update'} on your improvement plan by ${longDate(dueOn)}: how far each item has come, and when it will be complete.`,
      'If everything is done, report every item as complete and then claim completion. The DSPT team will look at it, and your status becomes Standards Met once it is confirmed.',
    ],
  }),
  CHASE: ({ cycle, organisation, dueOn, chaseBy }) => ({
    subject: `Progress update of ${organisation.name} for ${cycle} is missing: please obtain it by ${longDate(chaseBy)}`,
    paragraphs: [
      `${organisation.name} has an approved improvement plan for ${cycle}. Its progress update was due by ${longDate(dueOn)} and has not come.`,
      `Please work with the organisation so that it sends the update by ${longDate(chaseBy)}. If it has not come by then, the matter may be escalated.`,
    ],
  }),
  ESCALATION: ({ cycle, organisation, ground, dueOn }) => ({
    subject: `Escalation: ${organisation.name}, ${cycle}`,
    paragraphs: [
      `${organisation.name} is escalated to you for the ${cycle} toolkit. ${grounds[ground](dueOn)}`,
      'Please get in touch with the organisation and work with it on the next step. The DSPT team can tell you more, and the service shows what is owed.',
    ],
  }),
  REVIEW_REQUESTED: ({ cycle, organisation, reviewBy }) => ({
    subject: `Plan of ${organisation.name} for ${cycle} is ready for review`,
    paragraphs: [
      `${organisation.name} asks for the review of its improvement plan for ${cycle}.`,
      `It stands in your queue in the service${when(reviewBy, date => `; the review is due by ${date}`, '')}.`,
    ],
  }),
  COMPLETION_CONFIRMED: ({ cycle }) => ({
    subject: `Your improvement plan for ${cycle} is complete`,
    paragraphs: [
      `The DSPT team has confirmed that your improvement plan is complete. Your toolkit status for ${cycle} is now Standards Met.`,
      'Nothing more is owed on the plan, and you will get no further reminders of it. Thank you for the work.',
    ],
  }),
  COMPLETION_REFUSED: ({ cycle, updateDueOn }) => ({
    subject: `Your improvement plan for ${cycle} is not complete yet`,
    paragraphs: [
      `The DSPT team could not confirm that your improvement plan is complete. It stays approved, and your toolkit status for ${cycle} stays Approaching Standards.`,
      `What is missing waits for you as a message in the service. Claim completion again when it is done. ${nextUpdate(updateDueOn)}`,
    ],
  }),
  PLAN_INHERITED: ({ cycle, organisation, next }) => ({
    subject: `The improvement plan of ${organisation.name} for ${cycle} is yours to go on with`,
    paragraphs: [
      `${organisation.name} has closed, and you have succeeded it. Its improvement plan for ${cycle} stays as it was, and what is owed on it is owed by you now.`,
      `${next === null ? 'Nothing is due on it at present.' : `Due next: ${next.what}, by ${longDate(next.dueOn)}.`} You find it in the service under ${organisation.name}.`,
    ],
  }),
  POINTED_TO_SERVICES: ({ cycle, exemplars }) => ({
    subject: `Help with the rest of your improvement plan for ${cycle}`,
    paragraphs: [
      `Thank you for the final progress update. It shows that your plan is not complete yet, so your toolkit status for ${cycle} stays Approaching Standards until its completion is confirmed.`,
      `NHS England offers Cyber Security Operations services that may help you. ${pointingTo(exemplars)}`,
      'When everything is done, report every item as complete and claim completion in the service. You can do so on any day.',
    ],
  }),
}

/** The subject and the paragraphs of one kind. */
export const writtenTexts = <Kind extends NotificationKind>(kind: Kind, facts: About & NoticeFacts[Kind]): Written =>
  templates[kind](facts)
