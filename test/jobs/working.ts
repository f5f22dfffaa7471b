import { Logger, runOnce } from 'graphile-worker'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { importOrganisations } from '../../src/imports/organisations.ts'
import { importRegister } from '../../src/imports/register.ts'
import { mailFor } from '../../src/jobs/mail.ts'
import { tasksOf } from '../../src/jobs/worker.ts'
import type { Deliver } from '../../src/persistence/delivery.ts'
import { administrator, ann } from '../api/people.ts'
import type { RunningService } from '../api/service.ts'
import { approved, type Walk } from '../api/walk.ts'

/** The items of a plan that walks down the road here. */
export const gaps = ['1.1.1', '4.1.1'] as const

export const approvedPlan = (service: RunningService, odsCode: string, region: string): Promise<Walk> =>
  approved(service, odsCode, region, gaps)

const importing = (at: string) => ({
  author: { subject: 'importer', roles: [], requestId: null },
  now: new Date(at),
  fileName: 'an invented file',
})

/** Takes in a register of 2023-24 in which one board stands alone: whoever is not in it has not published. */
export const takeRegister = async (service: RunningService, odsCode = 'QT1'): Promise<void> => {
  const register = `Code,Status,Date Of Publication\n${odsCode},23/24 Standards Met,28/06/2024`
  await importRegister(service.database, register, { ...importing('2024-07-05T09:00:00Z'), cycle: '2023-24' })
}

/** An invented trust that became known at an instant. */
export const takeTrust = async (service: RunningService, odsCode: string, at: string): Promise<void> => {
  const row = {
    line: 1,
    odsCode,
    name: `Example Trust ${odsCode}`,
    kind: 'NHS_TRUST',
    region: 'Y58',
    icb: null,
    openedOn: null,
  } as const
  await importOrganisations(service.database, { rows: [row], problems: [] }, importing(at))
}

/** Moves the sandbox's clock, as an administrator does. */
export const moveTo = async (service: RunningService, instant: string): Promise<void> => {
  const { data } = await service.ask('sandbox-clock-set', { input: { now: instant } }, administrator)
  if (data.sandboxClockSet.userErrors.length > 0) throw new Error(JSON.stringify(data))
}

export type Told = {
  readonly id: string
  readonly kind: string
  readonly addressee: string
  readonly region: { readonly code: string } | null
  readonly organisation: { readonly odsCode: string }
  readonly subject: string
  readonly body: string
  readonly createdAt: string
  readonly state: string
  readonly attempts: number
  readonly lastError: string | null
}

/** What was told about an organisation, the oldest first. */
export const toldAbout = async (
  service: RunningService,
  odsCode: string,
  filter: object = {},
): Promise<readonly Told[]> => {
  const { data, errors } = await service.ask('notifications', { first: 100, filter: { odsCode, ...filter } }, ann)
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data.notifications.edges.map(({ node }: { node: Told }) => node).toReversed()
}

/** A mail as the server took it, its lines made whole again. */
export type Mail = { readonly to: string; readonly text: string }

export type MailServer = {
  readonly url: string
  readonly received: readonly Mail[]
  /** How it treats the next mail. */
  mood: 'ACCEPTS' | 'REFUSES' | 'HANGS'
  readonly stop: () => Promise<void>
}

/** A real SMTP server on a port of its own. */
export const startMailServer = async (): Promise<MailServer> => {
  const received: Mail[] = []
  const onData: SMTPServerOptions['onData'] = (stream, session, answer) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      if (state.mood === 'HANGS') return
      if (state.mood === 'REFUSES') {
        answer(Object.assign(new Error('Come back later'), { responseCode: 451 }))
        return
      }
      received.push({
        to: session.envelope.rcptTo.map(({ address }) => address).join(),
        text: Buffer.concat(parts).toString().replaceAll('=\r\n', ''),
      })
      answer()
    })
  }
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], onData, closeTimeout: 100 })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const state: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    mood: 'ACCEPTS',
    stop: () => new Promise(resolve => server.close(() => resolve())),
  }
  return state
}

export const overSmtp = (url: string): Deliver =>
  mailFor({ smtpUrl: url, from: 'plans@service.example', folder: null, patience: 1_500 })

/** Runs every job whose time has come, once, as a worker does. */
export const workOnce = async (service: RunningService, deliver: Deliver): Promise<void> => {
  const taskList = tasksOf({ database: service.serving, clock: { now: service.now }, deliver, tell: () => undefined })
  await runOnce({
    pgPool: service.serving.pool,
    taskList,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  })
}

/** Lets the time of every pause pass. */
export const waitForNothing = async (service: RunningService): Promise<void> => {
  await service.database.pool.query('update graphile_worker._private_jobs set run_at = now()')
}

/** The address of an addressee, set as an administrator does. */
export const giveAddress = async (service: RunningService, input: object): Promise<void> => {
  const { data, errors } = await service.ask('contact-set', { input }, administrator)
  if (errors !== undefined || data.contactSet.userErrors.length > 0) throw new Error(JSON.stringify(errors ?? data))
}
