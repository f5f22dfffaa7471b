import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { limitNames, limitSettings } from '../../src/config-limits.ts'
import { errorCodeMeanings, errorCodes } from '../../src/graphql/error-codes.ts'
import { limitsOfTests } from '../environment/limits.ts'
import { moveClock } from './invented.ts'
import { ann, leadOf, memberOf } from './people.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

test('the service says what it is, its time, that it is a sandbox, and every code of its errors, and its limits', async () => {
  expect((await service.ask('service')).data.service).toEqual({
    profile: 'SANDBOX',
    now: '2024-07-08T08:00:00.000Z',
    notice: expect.stringMatching(/^This is a sandbox/),
    errorCodes: errorCodes.map(code => ({ code, ...errorCodeMeanings[code] })),
    limits: limitNames.map(name => ({ name, value: limitsOfTests[name], meaning: limitSettings[name].meaning })),
  })
})

test('its time is that of its clock', async () => {
  await moveClock(service, '2024-07-09T10:00:00+01:00')
  expect((await service.ask('service')).data.service.now).toBe('2024-07-09T09:00:00.000Z')
})

describe('the viewer', () => {
  test('is nobody without a token', async () => {
    expect((await service.ask('viewer')).data.viewer).toBeNull()
  })

  test.each([
    ['a role held everywhere', ann, [{ role: 'DSPT_REVIEWER', scope: null }]],
    ['a role in a region', leadOf('Y58'), [{ role: 'REGIONAL_SECURITY_LEAD', scope: 'Y58' }]],
    ['a role for an organisation', memberOf('qsl'), [{ role: 'ORGANISATION_MEMBER', scope: 'QSL' }]],
    ['no role', { subject: 'pat', roles: [] }, []],
    [
      'several roles, and what grants nothing left out',
      {
        subject: 'pat',
        roles: ['NATIONAL_CISO', 'REGIONAL_SECURITY_LEAD', 'QUEEN', 'DSPT_REVIEWER:Y58', 'STATUS_CLIENT:QSL'],
      },
      [
        { role: 'NATIONAL_CISO', scope: null },
        { role: 'STATUS_CLIENT', scope: 'QSL' },
      ],
    ],
  ])('holds %s', async (_case, person, grants) => {
    expect((await service.ask('viewer', {}, person)).data.viewer).toEqual({ subject: person.subject, grants })
  })
})

describe('the cycles', () => {
  test('are listed newest first, each with its dates and rounds in order', async () => {
    const { cycles } = (await service.ask('cycles')).data
    expect(cycles.map(({ code }: { code: string }) => code)).toEqual(['2024-25', '2023-24', '2022-23'])
    expect(cycles[1]).toMatchObject({
      firstDay: '2023-07-01',
      lastDay: '2024-06-30',
      submissionDeadline: '2024-06-30',
      latestCompletionDate: '2025-06-30',
      provenance: expect.stringMatching(/^From NHS England's/),
      rounds: [
        { code: 'SEPTEMBER_2024', dueOn: '2024-09-30', chaseBy: '2024-10-14', isFinal: false, isCalledOff: false },
        { code: 'DECEMBER_2024', dueOn: '2024-12-31', chaseBy: '2025-01-14', isFinal: true, isCalledOff: false },
      ],
    })
  })

  test('the days that no client relies on yet are told too', async () => {
    const document = '{ cycles { code baselineDue noticeBy templateAvailableFrom } }'
    expect((await service.send(document)).data.cycles[1]).toEqual({
      code: '2023-24',
      baselineDue: '2024-02-29',
      noticeBy: '2024-06-01',
      templateAvailableFrom: '2024-05-22',
    })
  })

  test.each([
    ['NHS_TRUST', true, ['DSPT_TEAM', 'REGIONAL_SECURITY_LEAD'], true],
    ['ICB', true, ['DSPT_TEAM', 'REGIONAL_SECURITY_LEAD'], true],
    ['CSU', true, ['DSPT_TEAM', 'REGIONAL_SECURITY_LEAD'], true],
    ['INDEPENDENT_OES', true, ['DSPT_TEAM', 'JOINT_CYBER_UNIT'], false],
    ['KEY_IT_SUPPLIER', true, ['DSPT_TEAM'], false],
    ['LOCAL_AUTHORITY', true, ['DSPT_TEAM'], false],
    ['DHSC_ALB', true, ['DSPT_TEAM', 'JOINT_CYBER_UNIT'], true],
    ['OTHER', false, ['DSPT_TEAM'], false],
  ])(
    'R1 R15 R33 %s: may submit a plan %s, routed to %j, publishes a baseline %s',
    async (kind, maySubmitPlan, routedTo, publishesBaseline) => {
      const [, { kinds }] = (await service.ask('cycles')).data.cycles
      expect(kinds).toContainEqual({
        kind,
        maySubmitPlan,
        routedTo,
        routing: [{ from: '2023-07-01', routedTo }],
        publishesBaseline,
      })
    },
  )
})
