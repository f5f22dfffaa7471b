import { criterionCodes } from '../../src/domain/approval-criteria.ts'
import { administrator, administratorOf, ann, ciso, dhscOfficial, leadOf } from './people.ts'
import type { Answered } from './plan-answers.ts'
import type { Person, RunningService } from './service.ts'
import { assessmentOf } from './walk.ts'

/** A random choice: the same numbers make the same act. */
export type Chance = { readonly act: number; readonly detail: number; readonly wait: number }

type Subject = {
  readonly odsCode: string
  readonly region: string
  readonly assessmentId: string
  readonly planId: string
}

type Act = readonly [operation: string, person: Person, input: (now: Answered, detail: number) => object]

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(list.length, 1)]

const content = (detail: number) => ({
  ...pick(
    [
      { owner: 'Head of digital', plannedCompletionDate: '2024-12-20', actions: ['Buy the missing control'] },
      { plannedCompletionDate: '2025-09-30', fundingSecured: 'NO', fundingExpectedOn: '2024-10-01' },
      { milestones: [{ title: 'Order placed', dueOn: '2024-09-01' }], status: 'IN_PROGRESS' },
      { owner: null, milestones: null, plannedCompletionDate: null },
      { localReferences: ['RISK-7'], dependencies: ['A new records system'], gap: 'Nothing is in place.' },
      { resourcesSecured: 'NOT_SURE', resourcesExpectedOn: '2024-11-01', actions: [] },
    ],
    detail,
  ),
})
const wholeContent = {
  owner: 'Head of digital',
  plannedCompletionDate: '2024-12-20',
  actions: ['Buy the missing control'],
}

const itemIn = (now: Answered, detail: number): string => pick(now.plan.items, detail)?.itemId ?? 'none'
const judgements = ({ plan }: Answered, realisticAndRobust: boolean) =>
  plan.items.map(({ itemId }) => ({
    itemId,
    realisticAndRobust,
    ...(realisticAndRobust ? {} : { reason: 'Nobody was asked.' }),
  }))

const correction = (now: Answered, planId: string, detail: number) => {
  const decision = pick(['APPROVE', 'NOT_AGREE'], detail)
  return {
    planId,
    decision,
    message: 'After another look.',
    judgements: judgements(now, decision === 'APPROVE'),
    withoutOpinionReason: 'By telephone.',
    reason: 'A slip.',
  }
}

/** Acts by their names, each by somebody who may do it; whether it is possible now is for the service to say. */
const actsOn = ({ odsCode, region, assessmentId, planId }: Subject) => {
  const admin = administratorOf(odsCode)
  const decide = (decision: string, judged: boolean | null): Act => [
    'plan-decision-record',
    ann,
    now => ({
      planId,
      decision,
      message: `Found: ${decision}.`,
      judgements: judged === null ? [] : judgements(now, judged),
      withoutOpinionReason: 'By telephone.',
    }),
  ]
  const agree = (party: string, person: Person): Act => [
    'exceptional-date-agree',
    person,
    (now, detail) => ({
      planId,
      itemIds: [itemIn(now, detail)],
      party,
      agreedDate: pick(['2025-09-30', '2025-10-31'], detail),
      reason: 'A new building.',
    }),
  ]
  const report = (status: string | undefined): Act => [
    'progress-update-submit',
    admin,
    ({ plan }, detail) => ({
      planId,
      note: `Report ${detail}.`,
      items: plan.items.map(({ itemId }, index) => ({
        itemId,
        status: status ?? pick(['IN_PROGRESS', 'COMPLETE', 'NOT_STARTED'], detail + index),
        ...(status === undefined
          ? { plannedCompletionDate: pick(['2025-01-31', '2025-02-28'], detail + index), reason: 'A delay.' }
          : {}),
      })),
    }),
  ]
  const noted = (operation: string, person: Person): Act => [operation, person, () => ({ planId, note: 'As agreed.' })]
  return {
    edit: ['plan-item-update', admin, (now, detail) => ({ itemId: itemIn(now, detail >> 3), item: content(detail) })],
    complete: ['plan-item-update', admin, (now, detail) => ({ itemId: itemIn(now, detail), item: wholeContent })],
    add: [
      'plan-item-add',
      admin,
      (_now, detail) => ({
        planId,
        ...pick([{ evidence: '4.1.1' }, { evidence: '4.3.1' }, { auditAction: 'A1' }], detail),
        item: content(detail >> 2),
      }),
    ],
    remove: ['plan-item-remove', admin, (now, detail) => ({ itemId: itemIn(now, detail) })],
    publish: ['assessment-publish', admin, () => ({ assessmentId })],
    request: noted('improvement-plan-review-request', admin),
    opinion: [
      'team-opinion-record',
      leadOf(region),
      (_now, detail) => ({
        planId,
        team: 'REGIONAL_SECURITY_LEAD',
        opinion: pick(['SUPPORT', 'DO_NOT_SUPPORT'], detail),
        message: 'Our view.',
      }),
    ],
    approve: decide('APPROVE', true),
    notAgree: decide('NOT_AGREE', false),
    ask: decide('REQUEST_INFORMATION', null),
    correct: ['decision-correct', administrator, (now, detail) => correction(now, planId, detail)],
    answer: ['information-request-answer', admin, () => ({ planId, answer: 'It is in the annex.' })],
    agreeForDhsc: agree('DHSC', dhscOfficial),
    agreeForNhs: agree('NHS_ENGLAND', ann),
    accept: [
      'plan-accept-exceptionally',
      ciso,
      (_now, detail) => ({
        planId,
        waived: criterionCodes.filter((_code, index) => (detail >> index) % 2 === 0),
        rationale: 'It is close enough.',
      }),
    ],
    report: report(undefined),
    finish: report('COMPLETE'),
    claim: noted('completion-claim', admin),
    confirm: noted('completion-confirm', ann),
    refuse: ['completion-refuse', ann, () => ({ planId, reason: 'One item is not done.' })],
  } as const satisfies Record<string, Act>
}
type Name = keyof ReturnType<typeof actsOn>

// What is worth trying in each state, with what leads on named more often; an act that is refused is a good try too.
const drafting: readonly Name[] = [
  'edit',
  'edit',
  'complete',
  'complete',
  'add',
  'remove',
  'publish',
  'agreeForDhsc',
  'agreeForNhs',
  'claim',
]
const worthTrying: Readonly<Record<string, readonly Name[]>> = {
  DRAFT: drafting,
  SUBMITTED: ['request', 'request', 'agreeForDhsc', 'edit'],
  UNDER_REVIEW: [
    'opinion',
    'approve',
    'approve',
    'approve',
    'approve',
    'notAgree',
    'ask',
    'accept',
    'agreeForNhs',
    'remove',
  ],
  INFORMATION_REQUESTED: [...drafting, 'answer', 'answer', 'publish', 'correct'],
  NOT_AGREED: [...drafting, 'publish', 'accept', 'correct', 'correct'],
  APPROVED: ['report', 'report', 'finish', 'finish', 'claim', 'claim', 'agreeForDhsc', 'publish', 'edit', 'correct'],
  COMPLETION_CLAIMED: ['refuse', 'refuse', 'confirm', 'report'],
  COMPLETED: ['publish', 'edit', 'agreeForDhsc'],
}

/** Does what chance says, and tells whether it was done. */
export const actAtRandom = async (
  service: RunningService,
  subject: Subject,
  now: Answered,
  { act, detail }: Chance,
): Promise<boolean> => {
  const [operation, person, input] = actsOn(subject)[pick<Name>(worthTrying[now.plan.state] ?? [], act) ?? 'publish']
  const given = input(now, detail)
  const expectedRevision =
    'assessmentId' in given ? (await assessmentOf(service, subject.odsCode)).revision : now.plan.revision
  const { data, errors } = await service.ask(operation, { input: { ...given, expectedRevision } }, person)
  const [payload] = Object.values(data ?? {}) as { userErrors: unknown[] }[]
  if (errors !== undefined && errors.some(({ extensions }) => extensions.code !== 'NOT_FOUND'))
    throw new Error(JSON.stringify(errors))
  return payload?.userErrors.length === 0
}

/** Lets time pass on the sandbox's clock. */
export const passTime = async (service: RunningService, milliseconds: number): Promise<string> => {
  const now = new Date(service.now().getTime() + milliseconds).toISOString()
  await service.ask('sandbox-clock-set', { input: { now } }, administrator)
  return now
}
