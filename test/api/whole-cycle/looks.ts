import { dhsc, everybody, reviewers, type Actor } from './cast.ts'
import type { Stage } from './stage.ts'
import { inWords, listed, planInWords, statusNames } from './words.ts'

const review = async (stage: Stage, about: Actor) =>
  (await stage.service.ask('plan-review', { id: stage.plans.get(about.odsCode) }, reviewers.person)).data.node.content

/** Reviewers compare the plan with the report of the audit. */
export const comparesWithAudit = async (stage: Stage, about: Actor) => {
  const { auditComparison } = await review(stage, about)
  const missing = (auditComparison as { auditAction: string; finding: string; missing: boolean }[])
    .filter(one => one.missing)
    .map(({ auditAction, finding }) => `${auditAction}, “${finding}”`)
  const outcome =
    missing.length === 0 ? 'Every outstanding action is in the plan.' : `Missing from the plan: ${listed(missing)}.`
  stage.tell(reviewers, `compares the plan of ${about.name} with its audit report.`, outcome)
}

const fieldNames: Readonly<Record<string, string>> = {
  plannedCompletionDate: 'the planned completion date',
  owner: 'the action owner',
}

type ItemChanged = { kind: string; fields: { field: string; before: string | null; after: string }[] }

/** Reviewers see what the next version has changed. */
export const comparesVersions = async (stage: Stage, about: Actor) => {
  const { versions } = await review(stage, about)
  const { version, changesSincePrevious } = versions.at(-1) as { version: number; changesSincePrevious: ItemChanged[] }
  const changes = changesSincePrevious.flatMap(({ kind, fields }) =>
    kind === 'CHANGED'
      ? fields.map(
          ({ field, before, after }) => `${fieldNames[field] ?? field} was ${before ?? 'missing'} and is ${after} now`,
        )
      : [`an item was ${kind.toLowerCase()}`],
  )
  stage.tell(
    reviewers,
    `compares version ${version} of the plan of ${about.name} with the one before.`,
    `${listed(changes).replace(/^./, first => first.toUpperCase())}.`,
  )
}

const groundNames: Readonly<Record<string, string>> = {
  NO_PLAN: 'there is no plan',
  INCOMPLETE_PLAN: 'the plan is incomplete',
  INSUFFICIENT_QUALITY: 'the plan is not good enough',
  SLIPPING: 'progress slips against the agreed dates',
}

/** The grounds for concern about operators of essential services, of those in the story. */
export const looksForConcern = async (stage: Stage) => {
  const { data } = await stage.service.ask('grounds-for-concern', { cycle: '2023-24', first: 100 }, dhsc.person)
  const nodes: { organisation: { odsCode: string }; grounds: string[] }[] = data.groundsForConcern.edges.map(
    ({ node }: { node: unknown }) => node,
  )
  const found = everybody.flatMap(({ odsCode, name }) =>
    nodes
      .filter(({ organisation, grounds }) => organisation.odsCode === odsCode && grounds.length > 0)
      .map(({ grounds }) => `${name} (${listed(grounds.map(ground => groundNames[ground] ?? ground))})`),
  )
  stage.tell(dhsc, 'looks for grounds for concern about operators of essential services.', `${listed(found)}.`)
}

/** A notice under the NIS Regulations is put on record. */
export const recordsNotice = async (stage: Stage, about: Actor) => {
  const organisation = (await stage.service.ask('organisation-status', { odsCode: about.odsCode }, dhsc.person)).data
    .organisation
  const input = {
    organisationId: organisation.id,
    kind: 'INFORMATION',
    issuedOn: '2024-11-08',
    issuedBy: 'Department of Health and Social Care',
    reference: 'EXAMPLE-1',
    summary: 'Asks why there is no improvement plan.',
  }
  const { data, errors } = await stage.service.ask('nis-notice-record', { input }, dhsc.person)
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  const [notice] = data.nisNoticeRecord.organisation.nisNotices as { summary: string; issuedOn: string }[]
  const what = `puts on record that ${about.name} was given an information notice under the NIS Regulations.`
  stage.tell(dhsc, what, `Issued on ${notice?.issuedOn}: “${notice?.summary}” The service records it, and issues none.`)
}

/** The last words of the transcript: how each of the ten stands. */
export const closing = async (stage: Stage): Promise<readonly string[]> => {
  const lines: string[] = []
  for (const who of everybody) {
    const { status, state } = await stage.standing(who)
    lines.push(inWords(`- ${who.name}: ${statusNames[status]}. ${planInWords(state)}.`))
  }
  return ['', '## How they stand at the end of January 2025', '', ...lines]
}

/** The first words of the transcript. */
export const beginning: readonly string[] = [
  '# A whole cycle, May 2024 to January 2025',
  '',
  'Ten invented organisations go through the improvement plan process of 2023-24. Each line says on which day, who, what, and what came of it. Numbers such as 1.1.1 name items of evidence.',
]
