import type { Given } from './crawling.ts'
import { ann } from './people.ts'
import type { Planted } from './planted.ts'
import type { RunningService } from './service.ts'
import { assessmentOf } from './walk.ts'

/** What a crawl gives to every argument, so that it finds what is planted. */
export const argumentsAbout = async (
  service: RunningService,
  { odsCode, assessmentId, planId, itemId }: Planted,
): Promise<Given> => {
  const { evidence } = await assessmentOf(service, odsCode)
  const ofOrganisation = (await service.ask('organisation-status', { odsCode })).data.organisation.id
  const evidenceId = (
    await service.send(
      'query ($c: OdsCode!) { assessment(odsCode: $c, cycle: "2023-24") { evidence { item { id } } } }',
      { c: odsCode },
      ann,
    )
  ).data.assessment.evidence[0].item.id
  if (evidence.length === 0) throw new Error('nothing is asked of the organisation')
  return {
    odsCode: `"${odsCode}"`,
    cycle: '"2023-24"',
    id: `"${planId}"`,
    ids: JSON.stringify([planId, itemId, assessmentId, ofOrganisation, evidenceId]),
    first: '5',
    'timeline.first': '100',
    'notifications.first': '100',
    'organisations.filter': '{ text: "Fenbrook" }',
    'assessments.filter': '{ cycle: "2023-24", kinds: [NHS_TRUST], regions: [Y61] }',
    'groundsForConcern.kinds': '[NHS_TRUST]',
    'contactAddress.addressee': 'ORGANISATION',
    'asOf.at': `"${service.now().toISOString()}"`,
    'planReport.by': 'REGION',
    'explainAccess.grants': '[{ role: DSPT_REVIEWER }]',
    nodeId: `"${planId}"`,
  }
}
