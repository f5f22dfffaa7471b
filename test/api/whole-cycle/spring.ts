import { goodItem } from '../walk.ts'
import { cast } from './cast.ts'
import type { Stage } from './stage.ts'
import { answers, asksForTemplate, givesNotice, publishes, requestsReview, submitsPlan, writesItems } from './steps.ts'

const { trust, board, supportUnit, provider, supplier, council, agency, silentTrust, bestTrust } = cast
const both = ['1.1.1', '4.1.1']

/** Notices in advance, the template, and what was published by 30 June. */
export const beforeTheDeadline = async (stage: Stage) => {
  await stage.on('2024-05-20')
  await answers(stage, trust, both, ['8.4.1'])
  await asksForTemplate(stage, trust)
  await stage.on('2024-05-22')
  await asksForTemplate(stage, trust)
  await stage.on('2024-05-24')
  await givesNotice(stage, trust, 'its Regional Security Lead')
  await stage.on('2024-05-30')
  await givesNotice(stage, supportUnit, 'its Regional Security Lead')
  await stage.on('2024-06-01')
  await givesNotice(stage, agency, 'the Joint Cyber Unit')
  await stage.on('2024-06-05')
  await givesNotice(stage, board, 'its Regional Security Lead')
  await stage.on('2024-06-10')
  await answers(stage, council, [])
  await publishes(stage, council, 'its assessment with everything complete')
  await stage.on('2024-06-12')
  await answers(stage, bestTrust, [])
  await stage.send(bestTrust, bestTrust, 'cyber-essentials-plus-record', { certificateUntil: '2025-03-31' })
  await publishes(
    stage,
    bestTrust,
    'its assessment with everything complete and a current Cyber Essentials Plus certificate',
  )
  await stage.on('2024-06-17')
  await writesItems(stage, trust)
  await stage.act(trust, trust, 'adds 8.4.1, which it has answered in part, to its plan by hand.', 'plan-item-add', {
    evidence: '8.4.1',
    item: goodItem,
  })
  await publishes(stage, trust, 'its assessment together with its plan')
  await requestsReview(stage, trust)
  await submissionsOfJune(stage)
}

const submissionsOfJune = async (stage: Stage) => {
  await stage.on('2024-06-21')
  await submitsPlan(stage, board, both, { '4.1.1': { plannedCompletionDate: null } })
  await stage.on('2024-06-24')
  await stage.act(supportUnit, supportUnit, 'records its audit, with one action outstanding.', 'audit-actions-record', {
    actions: [{ reference: 'AUDIT-1', finding: 'Backups are not tested', evidence: [], outstanding: true }],
  })
  await submitsPlan(stage, supportUnit, ['1.1.1'])
  await stage.on('2024-06-25')
  await submitsPlan(stage, supplier, both)
  await stage.on('2024-06-26')
  await submitsPlan(stage, provider, both, { '4.1.1': { plannedCompletionDate: '2025-09-30' } })
  await stage.on('2024-06-27')
  await submitsPlan(stage, agency, ['8.2.1'])
  await stage.on('2024-06-28')
  await answers(stage, silentTrust, both)
  await publishes(stage, silentTrust, 'its assessment short of the standard and without a plan')
}
