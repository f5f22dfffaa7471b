import type { Day } from '../domain/cycle.ts'
import type { ItemGiven } from '../use-cases/plan-item.ts'

/** A gap that stories are about: an evidence item, or the audit where none is named, and what the plan says of it. */
export type Topic = { readonly evidence: string | null; readonly item: ItemGiven }

const topic = (evidence: string | null, item: ItemGiven): Topic => ({
  evidence,
  item: { fundingSecured: 'YES', resourcesSecured: 'YES', ...item },
})

const milestone = (title: string, dueOn: Day) => ({ title, dueOn })

export const signIn = topic('4.5.3', {
  gap: 'Remote access to two older systems asks for a password alone.',
  actions: ['Put both systems behind the single sign-on', 'Enrol all staff with a second factor'],
  owner: 'Head of Digital Services',
  plannedCompletionDate: '2024-11-29',
  milestones: [
    milestone('Single sign-on bought', '2024-08-30'),
    milestone('First system moved', '2024-10-11'),
    milestone('Second system moved', '2024-11-15'),
  ],
  localReferences: ['Risk register 112'],
})

export const patching = topic('8.3.6', {
  gap: 'Critical patches reach a tenth of the servers later than 14 days after their release.',
  actions: ['Patch the remaining servers by the central tool', 'Report what is late to the board every month'],
  owner: 'Infrastructure Manager',
  plannedCompletionDate: '2024-10-31',
  milestones: [milestone('All servers in the central tool', '2024-09-13')],
})

export const oldSystems = topic('8.2.1', {
  gap: 'Forty workstations of the laboratory run an operating system without support.',
  actions: ['Replace the workstations', 'Keep them apart from the network until then'],
  owner: 'Chief Information Officer',
  plannedCompletionDate: '2025-03-28',
  milestones: [milestone('Order placed', '2024-09-30'), milestone('Half of them replaced', '2024-12-20')],
  fundingSecured: 'NOT_SURE',
  fundingExpectedOn: '2024-09-30',
  dependencies: ['Electronic patient record programme'],
})

export const suppliers = topic('10.2.1', {
  gap: 'Twelve contracts do not say what a supplier has to do about security.',
  actions: ['Agree new terms with each of the twelve suppliers'],
  owner: 'Head of Procurement',
  plannedCompletionDate: '2024-12-20',
  milestones: [milestone('Six contracts signed', '2024-10-18')],
  resourcesSecured: 'NO',
  resourcesExpectedOn: '2024-08-31',
})

export const testing = topic('9.2.1', {
  gap: 'The yearly penetration test has not been done.',
  actions: ['Have the test done', 'Close what it finds to be critical'],
  owner: 'Information Security Manager',
  plannedCompletionDate: '2024-09-27',
  milestones: [milestone('Tester appointed', '2024-07-26'), milestone('Report received', '2024-09-06')],
})

export const records = topic('1.4.1', {
  gap: 'The schedule for keeping records is not applied to shared drives.',
  actions: ['Apply the schedule to each shared drive'],
  owner: 'Records Manager',
  plannedCompletionDate: '2024-08-30',
})

export const theAudit = topic(null, {
  gap: 'No independent audit of the assessment was done.',
  actions: ['Appoint an auditor', 'Have the audit done, and add what it asks for to the plan'],
  owner: 'Company Secretary',
  plannedCompletionDate: '2024-12-13',
  milestones: [milestone('Auditor appointed', '2024-08-16')],
})

/** The same in a plan that says neither when nor who. */
export const undatedSuppliers = topic('10.2.1', {
  ...suppliers.item,
  plannedCompletionDate: null,
  milestones: [],
  owner: null,
})

/** The same in a plan that needs longer than the cycle allows. */
export const lateSystems = topic('8.2.1', { ...oldSystems.item, plannedCompletionDate: '2025-10-31' })

/** What an audit asked for. */
export const theBackups: ItemGiven = {
  gap: 'Backups are made, and restoring them is never tried.',
  actions: ['Restore one system every quarter, and write down how it went'],
  owner: 'Infrastructure Manager',
  plannedCompletionDate: '2024-10-18',
  localReferences: ['Audit action 1'],
}
