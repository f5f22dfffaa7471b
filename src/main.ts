import cluster from 'node:cluster'
import { join } from 'node:path'
import { answerBeside } from './answering.ts'
import { readConfig, type Config } from './config.ts'
import { loadDemonstration } from './demonstration/load.ts'
import { developmentIssuer } from './http/development-issuer.ts'
import { loadTrustedDocuments } from './http/trusted-documents.ts'
import { loadReferenceData } from './imports/reference-data.ts'
import { mailFor } from './jobs/mail.ts'
import { addressesOf, embeddedAddresses, openTables, type Addresses } from './jobs/open-tables.ts'
import { startWorker } from './jobs/worker.ts'
import { makeLog, type Log } from './log.ts'
import { openServer } from './persistence/postgres-server.ts'
import { realClock } from './persistence/sandbox-clock.ts'
import { startProcesses } from './processes.ts'
import { run } from './running.ts'
import { connectTo, followClock, serveOn, type Stop } from './serving.ts'
import { welcome } from './welcome.ts'

// A signal to a process group can arrive twice at once: from the group, and passed on by npm.
const oneSignal = 1_000
const connectionsOfWork = 8

const findDatabase = async (config: Config, stops: Stop[]): Promise<Addresses> => {
  const addresses = addressesOf(config)
  if (addresses !== null) return addresses
  const embedded = await openServer({ dataDir: config.dataDir, onLog: line => console.error(line) })
  stops.push(embedded.stop)
  return embeddedAddresses(embedded)
}

/** Makes everything ready once, works beside, and serves: itself, or by processes of its own. */
const start = async (config: Config, log: Log, stops: Stop[], told: AbortSignal): Promise<void> => {
  await loadTrustedDocuments(config.trustedDocuments)
  const addresses = await findDatabase(config, stops)
  const { database: working, lock } = await openTables(addresses, connectionsOfWork)
  stops.push(working.close)
  told.throwIfAborted()
  const sandboxClock = await followClock(working, config, log, stops)
  const clock = sandboxClock ?? realClock
  await loadReferenceData(working, clock.now())
  told.throwIfAborted()
  if (config.demonstration) await loadDemonstration(working, clock.now())
  const { smtpUrl, mailFrom: from, profile, dataDir } = config
  const deliver = mailFor({ smtpUrl, from, folder: profile === 'sandbox' ? join(dataDir, 'mail') : null })
  const worker = await startWorker({ database: working, clock, deliver, tell: log.tell })
  stops.push(worker.stop)
  const source = { url: addresses.service.url, roles: working.roles }
  const serve = async (): Promise<string> => {
    const database = await connectTo(source, config, stops)
    return serveOn({ config, log, database, clock, sandboxClock, others: null }, stops, told)
  }
  const serveBeside = async (): Promise<string> => {
    if (config.developmentIssuer) await developmentIssuer(dataDir, config.rolesClaim, config.subjectClaim)
    told.throwIfAborted()
    const processes = await startProcesses(config.processes, source, log.tell)
    stops.push(processes.stop)
    return processes.address
  }
  console.log(welcome(config, await (config.processes === 1 ? serve() : serveBeside()), lock))
}

const onSignals = (stop: () => void): void => {
  let since: number | null = null
  const hear = (): void => {
    if (since !== null && performance.now() - since > oneSignal) process.exit(1)
    since ??= performance.now()
    stop()
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, hear)
}

const runFirst = (config: Config): Promise<void> => {
  const log = makeLog(config.logLevel)
  return run({
    log,
    start: (stops, told) => start(config, log, stops, told),
    onEnd: onSignals,
    sayWhyNot: words => console.error(words),
  })
}

const reading = readConfig()
if (reading.ok) await (cluster.isPrimary ? runFirst(reading.config) : answerBeside(reading.config))
else {
  for (const { line } of reading.problems) console.error(line)
  process.exitCode = 1
}
