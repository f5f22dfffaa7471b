import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mailFor } from '../../src/jobs/mail.ts'
import { deliverNotification, type Deliver } from '../../src/persistence/delivery.ts'
import { mostAttempts } from '../../src/persistence/notifications.ts'
import { administrator, administratorOf, ann, leadOf, memberOf, statusClientOf, viewerOf } from '../api/people.ts'
import { startService, type Person, type RunningService } from '../api/service.ts'
import { decide, draftPlan, planOf, requestReview, submitPlan, support, underReview, type Walk } from '../api/walk.ts'
import {
  gaps,
  giveAddress,
  overSmtp,
  startMailServer,
  toldAbout,
  waitForNothing,
  workOnce,
  type MailServer,
} from './working.ts'

let service: RunningService
let mailServer: MailServer
beforeAll(async () => {
  mailServer = await startMailServer()
})
afterAll(() => mailServer.stop())
beforeEach(async () => {
  service = await startService()
  mailServer.mood = 'ACCEPTS'
})
afterEach(() => service.stop())

const deliver = () => overSmtp(mailServer.url)

const giveEverybodyAddresses = async (): Promise<void> => {
  await giveAddress(service, { addressee: 'ORGANISATION', odsCode: 'QUE', email: 'security@que.example' })
  await giveAddress(service, { addressee: 'DSPT_TEAM', email: 'toolkit@team.example' })
  await giveAddress(service, { addressee: 'REGIONAL_SECURITY_LEAD', region: 'Y61', email: 'lead@east.example' })
}

const kindsAndStates = async () => (await toldAbout(service, 'QUE')).map(({ kind, state }) => `${kind} ${state}`)

const jobs = async (): Promise<number> => {
  const { rows } = await service.database.pool.query<{ count: number }>(
    'select count(*)::int from graphile_worker._private_jobs',
  )
  return rows[0]?.count ?? 0
}

describe('R65 D8 over a real mail server', () => {
  test('R35 R65 mail reaches whom it is for, names the deadline and the next step, and is sent once', async () => {
    await giveEverybodyAddresses()
    const before = mailServer.received.length
    await decide(service, await support(service, await underReview(service, 'QUE', gaps), 'Y61'), 'APPROVE')
    await workOnce(service, deliver())
    await workOnce(service, deliver())

    const mails = mailServer.received.slice(before)
    expect(mails.map(({ to }) => to).toSorted()).toEqual([
      'lead@east.example',
      'security@que.example',
      'toolkit@team.example',
    ])
    const [toOrganisation] = mails.filter(({ to }) => to === 'security@que.example')
    expect(toOrganisation?.text).toContain('Subject: Your improvement plan for 2023-24 is approved')
    expect(toOrganisation?.text).toContain('The next progress update is due by 30 September 2024')
    expect(toOrganisation?.text).toMatch(/Message-ID: <[0-9a-f-]{36}@service.example>/i)
    expect(await kindsAndStates()).toEqual(['REVIEW_REQUESTED SENT', 'REVIEW_REQUESTED SENT', 'DECISION_APPROVED SENT'])
    expect(await jobs()).toBe(0)
  })

  test('D8 refused, then kept waiting, then taken: it is tried again until it is delivered', async () => {
    await giveEverybodyAddresses()
    const before = mailServer.received.length
    await underReview(service, 'QUE', gaps)
    mailServer.mood = 'REFUSES'
    await workOnce(service, deliver())
    const refused = await toldAbout(service, 'QUE')
    expect(refused.map(({ state, attempts }) => [state, attempts])).toEqual([
      ['PENDING', 1],
      ['PENDING', 1],
    ])
    expect(refused[0]?.lastError).toContain('Come back later')

    const { rows } = await service.database.pool.query<{ seconds: number }>(
      'select extract(epoch from run_at - now())::float as seconds from graphile_worker._private_jobs',
    )
    expect(rows.every(({ seconds }) => seconds > 1)).toBe(true)

    mailServer.mood = 'HANGS'
    await waitForNothing(service)
    await workOnce(service, deliver())
    expect((await toldAbout(service, 'QUE')).map(({ attempts }) => attempts)).toEqual([2, 2])
    expect(mailServer.received.length).toBe(before)

    mailServer.mood = 'ACCEPTS'
    await waitForNothing(service)
    await workOnce(service, deliver())
    expect((await toldAbout(service, 'QUE')).map(({ state, lastError }) => [state, lastError])).toEqual([
      ['SENT', null],
      ['SENT', null],
    ])
    expect(mailServer.received.length).toBe(before + 2)
  })

  test('D8 the attempts stretch over three days, then it is shown as failed, and can be sent again', async () => {
    const seconds = Array.from({ length: mostAttempts - 1 }, (_try, index) => Math.exp(Math.min(index + 1, 10)))
    const days = seconds.reduce((sum, one) => sum + one, 0) / 86_400
    expect(days).toBeGreaterThan(3)
    expect(days).toBeLessThan(3.5)

    await giveEverybodyAddresses()
    await underReview(service, 'QUE', gaps)
    mailServer.mood = 'REFUSES'
    await service.database.pool.query('update graphile_worker._private_jobs set attempts = max_attempts - 1')
    await workOnce(service, deliver())
    expect(await kindsAndStates()).toEqual(['REVIEW_REQUESTED FAILED', 'REVIEW_REQUESTED FAILED'])

    mailServer.mood = 'ACCEPTS'
    const [first] = await toldAbout(service, 'QUE', { states: ['FAILED'] })
    const again = { input: { notificationId: first?.id } }
    expect((await service.ask('notification-resend', again, ann)).data.notificationResend).toMatchObject({
      notification: { state: 'PENDING' },
      userErrors: [],
    })
    await workOnce(service, deliver())
    expect((await toldAbout(service, 'QUE')).map(({ state }) => state)).toEqual(['SENT', 'FAILED'])
    expect((await service.ask('notification-resend', again, ann)).data.notificationResend.userErrors).toMatchObject([
      { code: 'INVALID_INPUT' },
    ])
  })

  test('D8 what waits for an address is shown, and goes out once there is one', async () => {
    await underReview(service, 'QUE', gaps)
    await workOnce(service, deliver())
    const [waiting] = await toldAbout(service, 'QUE')
    expect(waiting).toMatchObject({
      state: 'PENDING',
      lastError: expect.stringContaining('No address is known for DSPT_TEAM'),
    })
    await giveEverybodyAddresses()
    await workOnce(service, deliver())
    expect(await kindsAndStates()).toEqual(['REVIEW_REQUESTED SENT', 'REVIEW_REQUESTED SENT'])
  })

  test('D8 one receiver gets what is told of one plan in its order, also when the first was refused', async () => {
    await giveEverybodyAddresses()
    const walk = await underReview(service, 'QUE', gaps)
    await decide(service, walk, 'REQUEST_INFORMATION')
    mailServer.mood = 'REFUSES'
    await workOnce(service, deliver())
    await answered(walk)
    const before = mailServer.received.length
    mailServer.mood = 'ACCEPTS'
    await workOnce(service, deliver())
    await waitForNothing(service)
    await workOnce(service, deliver())
    const told = await toldAbout(service, 'QUE')
    const toTeam = told.filter(({ addressee }) => addressee === 'DSPT_TEAM').map(({ id }) => id)
    const arrived = mailServer.received
      .slice(before)
      .filter(({ to }) => to === 'toolkit@team.example')
      .map(({ text }) => /Message-ID: <([0-9a-f-]{36})@/i.exec(text)?.[1])
    expect(arrived).toEqual(toTeam.map(id => id.replace('notification_', '')))
    expect(arrived.length).toBe(2)
  })

  test('D8 several workers at once send nothing twice', async () => {
    await giveEverybodyAddresses()
    const walk = await underReview(service, 'QUE', gaps)
    await decide(service, walk, 'REQUEST_INFORMATION')
    await answered(walk)
    const sent: string[] = []
    const slowly: Deliver = async ({ id }) => {
      await new Promise(resolve => setTimeout(resolve, 100))
      sent.push(id)
    }
    const toTeam = (await toldAbout(service, 'QUE')).filter(({ addressee }) => addressee === 'DSPT_TEAM')
    const ids = toTeam.map(({ id }) => id.replace('notification_', ''))
    const twice = [...ids, ...ids]
    await Promise.all(
      twice.map(id => deliverNotification(service.serving, { id, isLast: false, deliver: slowly, now: service.now })),
    )
    expect(ids.length).toBe(2)
    expect(sent).toEqual(ids)
  })
})

const answered = async (walk: Walk): Promise<void> => {
  const person = administratorOf('QUE')
  const plan = await planOf(service, walk.planId, person)
  const input = { planId: walk.planId, expectedRevision: plan.revision, answer: 'Here it is.' }
  const { data } = await service.ask('information-request-answer', { input }, person)
  expect(data.informationRequestAnswer.userErrors).toEqual([])
}

describe('R65 with the act, or not at all', () => {
  test('R65 a dry run and a refusal leave neither a notification nor a job', async () => {
    const walk = await submitPlan(service, await draftPlan(service, 'QUE', gaps))
    const person = administratorOf('QUE')
    const { revision } = await planOf(service, walk.planId, person)
    const ask = async (rest: object) =>
      (
        await service.ask(
          'improvement-plan-review-request',
          { input: { planId: walk.planId, expectedRevision: revision, ...rest } },
          person,
        )
      ).data.improvementPlanReviewRequest
    expect((await ask({ dryRun: true })).improvementPlan.state).toBe('UNDER_REVIEW')
    expect((await ask({ expectedRevision: revision - 1 })).userErrors).toMatchObject([{ code: 'STALE_REVISION' }])
    expect([await kindsAndStates(), await jobs()]).toEqual([[], 0])

    await requestReview(service, walk)
    expect([(await kindsAndStates()).length, await jobs()]).toEqual([2, 2])
  })
})

describe('R56 R57 who sees what was told', () => {
  test('R57 the organisation sees its own, without how delivery goes; nobody else sees anything', async () => {
    await decide(service, await underReview(service, 'QUE', gaps), 'NOT_AGREE')
    const own = (await service.ask('organisation-notifications', { odsCode: 'QUE' }, memberOf('QUE'))).data.organisation
      .notifications
    expect(own.map(({ kind }: { kind: string }) => kind)).toEqual(['NOT_AGREED'])
    expect(own[0].body).toContain('arrange a call with your Regional Security Lead')
    for (const person of [undefined, memberOf('QHM'), leadOf('Y61')]) {
      expect(
        (await service.ask('organisation-notifications', { odsCode: 'QUE' }, person)).data.organisation.notifications,
      ).toBeNull()
      expect((await service.ask('notifications', { first: 10 }, person)).data.notifications).toMatchObject({
        totalCount: 0,
        edges: [],
      })
    }
    const list = (await service.ask('notifications', { first: 10 }, memberOf('QUE'))).data.notifications
    expect(list.totalCount).toBe(1)
    expect(list.edges[0].node).toMatchObject({ kind: 'NOT_AGREED', attempts: null, lastError: null })
  })

  test('R57 R58 by its id the organisation reads what it was told itself, and nobody else anything', async () => {
    await decide(service, await underReview(service, 'QUE', gaps), 'NOT_AGREE')
    const told = await toldAbout(service, 'QUE')
    const node = 'query ($id: ID!) { node(id: $id) { id ... on Notification { body attempts } } }'
    const read = async (id: string, person?: Person) => (await service.send(node, { id }, person)).data.node
    const ids = (addressee: string) => told.filter(one => one.addressee === addressee).map(({ id }) => id)
    const [own = ''] = ids('ORGANISATION')
    const [ofTheLead = ''] = ids('REGIONAL_SECURITY_LEAD')
    for (const person of [memberOf('QUE'), viewerOf('QUE')])
      expect(await read(own, person)).toMatchObject({ id: own, attempts: null })
    expect(await read(ofTheLead, ann)).toMatchObject({ id: ofTheLead, attempts: 0 })
    expect(await read(ofTheLead, memberOf('QUE'))).toBeNull()
    for (const person of [undefined, memberOf('QHM'), leadOf('Y61'), statusClientOf('QUE')])
      for (const id of [own, ofTheLead]) expect(await read(id, person)).toBeNull()
  })

  test('R60 an address is told to those who look after it, and stays out of the record', async () => {
    await giveEverybodyAddresses()
    const place = { addressee: 'REGIONAL_SECURITY_LEAD', region: 'Y61' }
    expect((await service.ask('contact-address', place, administrator)).data.contactAddress).toBe('lead@east.example')
    for (const person of [undefined, ann, leadOf('Y61')])
      expect((await service.ask('contact-address', place, person)).data.contactAddress).toBeNull()
    const { rows } = await service.database.pool.query(`select changes::text from event where type = 'CONTACT_SET'`)
    expect(rows.length).toBe(3)
    expect(JSON.stringify(rows)).not.toContain('@')
  })

  test('R60 R64 the record tells whether an address was set, replaced or taken away', async () => {
    const place = { addressee: 'REGIONAL_TRANSFORMATION_TEAM', region: 'Y63' }
    for (const email of ['one@north.example', 'two@north.example', null])
      await service.ask('contact-set', { input: { ...place, email } }, administrator)
    const { rows } = await service.database.pool.query<{ before: string | null; after: string | null }>(
      `select changes #>> '{0,before}' as before, changes #>> '{0,after}' as after from event
       where type = 'CONTACT_SET' and changes #>> '{0,field}' = $1 order by position`,
      [`contact.${place.addressee}.${place.region}`],
    )
    expect(rows.map(({ before, after }) => [before, after])).toEqual([
      [null, 'set'],
      ['set', 'replaced'],
      ['set', null],
    ])
  })

  test.each([
    ['a team of every region without one', { addressee: 'REGIONAL_SECURITY_LEAD', email: 'a@b.example' }, 'region'],
    ['a team with a region it has not', { addressee: 'DHSC', region: 'Y61', email: 'a@b.example' }, 'region'],
    ['an organisation without its code', { addressee: 'ORGANISATION', email: 'a@b.example' }, 'odsCode'],
    ['two addresses', { addressee: 'DHSC', email: 'a@b.example, c@d.example' }, 'email'],
    ['a name beside the address', { addressee: 'DHSC', email: 'Somebody <a@b.example>' }, 'email'],
  ])('R65 no address for %s', async (_case, input, field) => {
    const { data } = await service.ask('contact-set', { input }, administrator)
    expect(data.contactSet.userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: [field] }])
  })
})

test('R65 without a mail server a sandbox writes its mail into a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mail-'))
  try {
    await underReview(service, 'QUE', gaps)
    await workOnce(service, mailFor({ smtpUrl: null, from: 'plans@sandbox.invalid', folder }))
    const files = await readdir(folder)
    expect(files.length).toBe(2)
    const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')))
    expect(texts.some(text => text.includes('To: regional-security-lead-y61@sandbox.invalid'))).toBe(true)
    expect(texts.every(text => text.includes('Date: Mon, 08 Jul 2024 08:00:00 +0000'))).toBe(true)
  } finally {
    await rm(folder, { recursive: true })
  }
})
