import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { administratorOf } from './people.ts'
import { addOrganisation } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { answerAll, approved, assessmentOf, done, planOf, submitPlan, type Walk } from './walk.ts'

const region = 'Y60'

let service: RunningService
let short: Walk

const publish = async (odsCode: string) => {
  const assessmentId = await answerAll(service, odsCode, [])
  await submitPlan(service, { odsCode, assessmentId, planId: '' })
}

const meets = async (odsCode: string, kind: string, of: string | null = region) => {
  await addOrganisation(service, { odsCode, kind, region: of })
  await publish(odsCode)
}

const exemplarsOf = async (odsCode: string): Promise<readonly string[]> =>
  (await service.ask('assessment', { odsCode, cycle: '2023-24' })).data.assessment.exemplars.map(
    (one: { odsCode: string }) => one.odsCode,
  )

const pointedTo = async (odsCode: string): Promise<string> => {
  const { rows } = await service.database.pool.query(
    `select body from notification n join organisation o on o.id = n.organisation_id where o.ods_code = $1 and n.kind = 'POINTED_TO_SERVICES'`,
    [odsCode],
  )
  return rows[0]?.body ?? ''
}

beforeAll(async () => {
  service = await startService()
  // QHL is a board of the reference data, and QHM one of another region.
  short = await approved(service, 'QHL', region, ['1.1.1'])
  await meets('ZX1', 'NHS_TRUST')
  await meets('ZX2', 'ICB')
  await meets('ZX3', 'ICB', 'Y58')
  await meets('ZX4', 'ICB')
  await meets('ZX5', 'OTHER')
  await addOrganisation(service, { odsCode: 'ZX6', kind: 'ICB', region: null })
  await service.database.pool.query(`update organisation set closed_on = '2024-07-07' where ods_code = 'ZX4'`)
})
afterAll(() => service.stop())

describe('R50 organisations of the region that do well', () => {
  test('R50 are shown to everybody where an organisation falls short: open ones of the region, its own kind first', async () => {
    expect((await assessmentOf(service, 'QHL')).status).toBe('APPROACHING_STANDARDS')
    expect(await exemplarsOf('QHL')).toEqual(['ZX2', 'ZX1'])
  })

  test.each([
    ['that meets the standard', 'ZX1', []],
    ['of another region', 'QHM', []],
    ['of no one region', 'ZX6', []],
  ])('R50 are shown or not to an organisation %s', async (_case, odsCode, codes) => {
    expect(await exemplarsOf(odsCode)).toEqual(codes)
  })

  test('R50 are those of the cycle that is asked about', async () => {
    const { data } = await service.ask('assessment', { odsCode: 'QHL', cycle: '2024-25' })
    expect(data.assessment.exemplars).toEqual([])
  })

  test('R50 are read once for a whole page', async () => {
    const question = `{ assessments(filter: { cycle: "2023-24", regions: [Y60] }, first: 50) { nodes { organisation { odsCode } exemplars { odsCode region { code } } } } }`
    const { data } = await service.send(question, {}, administratorOf('QHL'))
    const found = data.assessments.nodes.flatMap(
      (node: { exemplars: { odsCode: string; region: { code: string } }[] }) => node.exemplars,
    )
    expect(found.length).toBeGreaterThan(4)
    expect(new Set(found.map((one: { region: { code: string } }) => one.region.code))).toEqual(new Set([region]))
  })

  test('R50 are named where the final update shows that the plan is not complete', async () => {
    const person = administratorOf('QHL')
    const { revision: expectedRevision } = await planOf(service, short.planId)
    const update = {
      planId: short.planId,
      expectedRevision,
      round: 'DECEMBER_2024',
      note: 'Half of it is done.',
      items: [],
    }
    await done(service, 'progress-update-submit', update, person)
    const body = await pointedTo('QHL')
    expect(body).toContain('An invented ICB (ZX2) and An invented NHS_TRUST (ZX1) meet the standard')
    expect(body).not.toMatch(/ZX[3-6]/)
  })
})
