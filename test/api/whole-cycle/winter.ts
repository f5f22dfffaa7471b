import { done } from '../walk.ts'
import { cast, reviewers } from './cast.ts'
import { looksForConcern, recordsNotice } from './looks.ts'
import type { Stage } from './stage.ts'
import { answers, claimsCompletion, confirmsCompletion, publishes, reports } from './steps.ts'

const { trust, board, supportUnit, provider, supplier, agency, silentTrust, lateTrust } = cast
const september = 'SEPTEMBER_2024'
const december = 'DECEMBER_2024'

/** The first round of updates: in time, late, missing. */
export const autumn = async (stage: Stage) => {
  await stage.on('2024-09-02')
  await reports(stage, supplier, null, 'reports every item of its plan as complete.', { all: 'COMPLETE' })
  await claimsCompletion(stage, supplier)
  await stage.on('2024-09-06')
  await confirmsCompletion(stage, supplier)
  await stage.on('2024-09-20')
  await reports(stage, trust, september, 'reports that the work goes on as planned.')
  await stage.on('2024-09-25')
  const moved = { plannedCompletionDate: '2025-03-31', reason: 'The supplier delivers later than agreed.' }
  await reports(stage, provider, september, 'reports that its supplier is late, and moves a date to 2025-03-31.', {
    first: moved,
  })
  await stage.on('2024-09-27')
  await reports(stage, agency, september, 'reports that the work has begun.')
  await stage.on('2024-09-30')
  await reports(stage, lateTrust, september, 'reports that the work goes on as planned.')
  await stage.on('2024-10-08')
  await reports(stage, supportUnit, september, 'reports that the work goes on as planned.')
  await stage.on('2024-10-21')
  const reason = 'Two letters and three calls were left without an answer.'
  await stage.act(
    reviewers,
    silentTrust,
    `escalates by hand that ${silentTrust.name} does not engage: “${reason}”`,
    'escalation-record',
    { reason },
  )
  await completionRefusedFirst(stage)
}

const completionRefusedFirst = async (stage: Stage) => {
  await stage.on('2024-11-04')
  await reports(stage, trust, null, 'reports every item of its plan as complete.', { all: 'COMPLETE' })
  await claimsCompletion(stage, trust)
  await stage.on('2024-11-08')
  const reason = 'The report of the last test is missing.'
  await stage.act(
    reviewers,
    trust,
    `does not confirm that the plan of ${trust.name} is complete: “${reason}”`,
    'completion-refuse',
    { reason },
  )
  await stage.on('2024-11-11')
  await recordsNotice(stage, silentTrust)
  await looksForConcern(stage)
  await stage.on('2024-11-25')
  await claimsCompletion(stage, trust)
  await stage.on('2024-11-29')
  await confirmsCompletion(stage, trust)
}

const roundMoved = async (stage: Stage) => {
  const { data } = await stage.service.ask('cycles', {}, reviewers.person)
  const cycles: { code: string; revision: number }[] = data.cycles
  const reason = 'Many offices are closed until the new year.'
  await done(
    stage.service,
    'update-round-change',
    {
      cycle: '2023-24',
      round: december,
      expectedRevision: cycles.find(({ code }) => code === '2023-24')?.revision,
      dueOn: '2025-01-07',
      reason,
    },
    reviewers.person,
  )
  const what = `moves the final update from 2024-12-31 to 2025-01-07: “${reason}”`
  stage.tell(reviewers, what, 'What is missing is still to be obtained by 2025-01-14; no status changes.')
}

/** The final round, and how it ends. */
export const winter = async (stage: Stage) => {
  await stage.on('2024-12-09')
  await roundMoved(stage)
  await stage.on('2024-12-30')
  await reports(stage, agency, december, 'sends its final update; its item is not complete.')
  await stage.on('2025-01-06')
  await reports(stage, supportUnit, december, 'reports every item of its plan as complete.', { all: 'COMPLETE' })
  await claimsCompletion(stage, supportUnit)
  await answers(stage, lateTrust, [])
  await publishes(stage, lateTrust, 'its assessment again, with everything complete')
  await stage.on('2025-01-09')
  await reports(stage, board, december, 'sends its final update; its items are not complete.')
  await stage.on('2025-01-13')
  await confirmsCompletion(stage, supportUnit)
  await stage.on('2025-01-20')
  await looksForConcern(stage)
  await stage.on('2025-01-31')
}
