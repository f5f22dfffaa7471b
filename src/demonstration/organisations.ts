import type { Day } from '../domain/cycle.ts'
import {
  organisationKinds,
  type OrganisationFacts,
  type OrganisationKind,
  type RegionCode,
} from '../domain/organisation.ts'
import type { Story } from './deed.ts'
import { auditedAndClaimed, closedByItself, completed, refused, slipping } from './stories-of-progress.ts'
import {
  accepted,
  agreedByBoth,
  agreedByOne,
  answered,
  approved,
  approvedAlone,
  approvedWithAudit,
  asked,
  auditedAndApproved,
  doubted,
  notAgreed,
  questioned,
  secondVersion,
  supported,
} from './stories-of-reviews.ts'
import {
  begun,
  drafting,
  exceeded,
  met,
  nothingDone,
  onlyBaseline,
  partlyAnswered,
  submitted,
  underReview,
  withoutPlan,
} from './stories.ts'
import {
  lateSystems,
  oldSystems,
  patching,
  records,
  signIn,
  suppliers,
  testing,
  theAudit,
  theBackups,
  undatedSuppliers,
} from './topics.ts'

/** What the public register said of the cycle before. */
export type StatusBefore = 'Exceeded' | 'Met' | 'Approaching' | 'Not Met' | 'Not Published'

/** An organisation of the demonstration, with what has become of it. */
export type Invented = OrganisationFacts & { readonly before: StatusBefore; readonly story: Story }

type Row = readonly [string, string, RegionCode | null, StatusBefore, Story]

const london = 'Y56'
const southWest = 'Y58'
const southEast = 'Y59'
const midlands = 'Y60'
const east = 'Y61'
const northWest = 'Y62'
const northEast = 'Y63'
const national = null

/**
 * Who they are: code, name, region, the status of 2022-23, and the story of 2023-24, which begins on the day named.
 *
 * The codes are DEMO01 and so on: trusts, boards and support units have codes of three characters, so none of these
 * can be taken for one of theirs. The word Example stands in every name. The boards (ICB) are real, and left alone.
 */
const table: Readonly<Record<OrganisationKind, readonly Row[]>> = {
  NHS_TRUST: [
    ['DEMO01', 'Amberwick Example Trust', london, 'Met', underReview('2024-06-18', signIn, patching)],
    ['DEMO02', 'Thistlemoor Example Trust', london, 'Met', met('2024-06-24')],
    ['DEMO03', 'Quillbourne Example Trust', southWest, 'Approaching', approved('2024-06-10', signIn, testing)],
    ['DEMO04', 'Pebblecombe Example Trust', southWest, 'Met', supported('2024-06-17', patching, suppliers)],
    ['DEMO05', 'Ottermarsh Example Trust', southEast, 'Not Met', notAgreed('2024-06-10', oldSystems, suppliers)],
    ['DEMO06', 'Larkenfold Example Ambulance Trust', southEast, 'Exceeded', exceeded('2024-06-19')],
    ['DEMO07', 'Dunmallow Example Trust', midlands, 'Approaching', asked('2024-06-17', patching, oldSystems)],
    ['DEMO08', 'Harrowmint Example Trust', midlands, 'Met', underReview('2024-06-24', patching, undatedSuppliers)],
    ['DEMO09', 'Sallowbeck Example Trust', east, 'Met', underReview('2024-05-22', signIn, records)],
    ['DEMO10', 'Wrenhollow Example Trust', east, 'Approaching', completed('2024-05-22', testing, records)],
    ['DEMO11', 'Cindermere Example Trust', northWest, 'Not Met', agreedByBoth('2024-06-10', lateSystems, patching)],
    ['DEMO12', 'Brindlecote Example Trust', northWest, 'Met', slipping('2024-06-03', '2025-01-31', signIn, suppliers)],
    ['DEMO13', 'Mossgarth Example Trust', northEast, 'Not Met', secondVersion('2024-06-10', oldSystems, patching)],
    ['DEMO14', 'Copperfen Example Trust', northEast, 'Met', drafting('2024-06-26', signIn, oldSystems, suppliers)],
    ['DEMO15', 'Ivelmarsh Example Community Trust', london, 'Not Met', nothingDone],
    ['DEMO16', 'Fenwhistle Example Trust', east, 'Met', questioned('2024-06-19', suppliers, records)],
  ],
  ICB: [],
  CSU: [
    ['DEMO17', 'Tarnwick Example CSU', northEast, 'Exceeded', submitted('2024-06-26', patching)],
    ['DEMO18', 'Hollowmere Example CSU', midlands, 'Met', approvedWithAudit('2024-06-05', theBackups, testing)],
    ['DEMO19', 'Saltbarrow Example CSU', southEast, 'Exceeded', met('2024-06-12')],
    ['DEMO20', 'Merrowgate Example CSU', london, 'Met', onlyBaseline('2024-02-26', patching, suppliers, records)],
  ],
  INDEPENDENT_OES: [
    ['DEMO21', 'Alderquay Example Hospitals Ltd', london, 'Met', underReview('2024-06-19', theAudit, signIn)],
    ['DEMO22', 'Bramblecove Example Care Ltd', southWest, 'Met', auditedAndApproved('2024-06-12', testing, suppliers)],
    ['DEMO23', 'Coldharrow Example Clinics Ltd', southEast, 'Approaching', doubted('2024-06-12', theAudit, oldSystems)],
    ['DEMO24', 'Dapplewood Example Dialysis Ltd', midlands, 'Met', auditedAndClaimed('2024-05-29', records, testing)],
    ['DEMO25', 'Eastermoor Example Hospitals Ltd', east, 'Not Met', withoutPlan('2024-06-27', signIn, oldSystems)],
    ['DEMO26', 'Foxglade Example Healthcare Ltd', northWest, 'Not Met', accepted('2024-06-11', theAudit, patching)],
    ['DEMO27', 'Gorsewick Example Imaging Ltd', northEast, 'Not Published', begun('2024-06-03', signIn, suppliers)],
  ],
  KEY_IT_SUPPLIER: [
    ['DEMO28', 'Heronfold Example Systems Ltd', national, 'Met', approvedAlone('2024-06-05', testing, suppliers)],
    ['DEMO29', 'Ibexmoor Example Software Ltd', national, 'Met', submitted('2024-06-27', signIn, records)],
    ['DEMO30', 'Juniperfen Example Networks Ltd', northWest, 'Exceeded', exceeded('2024-06-13')],
    ['DEMO31', 'Kestrelgarth Example Ltd', london, 'Approaching', underReview('2024-07-01', patching, suppliers)],
    ['DEMO32', 'Lanternmere Example Software Ltd', southEast, 'Met', closedByItself('2024-06-05', records)],
  ],
  LOCAL_AUTHORITY: [
    ['DEMO33', 'Marlbeck Example District Council', southWest, 'Met', drafting('2024-06-17', records, suppliers)],
    ['DEMO34', 'Netherquill Example Borough Council', midlands, 'Met', met('2024-07-02')],
    ['DEMO35', 'Oxmallow Example County Council', northEast, 'Met', approvedAlone('2024-06-03', signIn, suppliers)],
    ['DEMO36', 'Pinemarsh Example City Council', east, 'Not Published', withoutPlan('2024-07-03', patching, records)],
    ['DEMO37', 'Quarrelby Example Council', northWest, 'Not Met', partlyAnswered('2024-06-19', patching, suppliers)],
  ],
  DHSC_ALB: [
    ['DEMO38', 'Example Authority for Medical Ledgers', national, 'Met', underReview('2024-06-12', oldSystems, signIn)],
    ['DEMO39', 'Example Agency for Remedies', national, 'Met', answered('2024-06-11', suppliers, patching)],
    ['DEMO40', 'Example Board of Hospital Clocks', northEast, 'Met', refused('2024-05-29', testing, records)],
    ['DEMO41', 'Example Board of Bandages', london, 'Approaching', agreedByOne('2024-06-18', lateSystems, suppliers)],
    ['DEMO42', 'Example Institute of Thermometers', southWest, 'Exceeded', exceeded('2024-06-24')],
  ],
  OTHER: [
    ['DEMO43', 'Rushfold Example Hospice', east, 'Met', met('2024-06-20')],
    ['DEMO44', 'Sedgemallow Example Pharmacy', southEast, 'Met', withoutPlan('2024-06-28', records)],
    ['DEMO45', 'Tidewhistle Example Dental Practice', midlands, 'Not Published', nothingDone],
    ['DEMO46', 'Umberwick Example Care Home', northWest, 'Approaching', begun('2024-06-12', patching, records)],
  ],
}

export const organisations: readonly Invented[] = organisationKinds.flatMap(kind =>
  table[kind].map(([odsCode, name, region, before, story]) => ({ odsCode, name, kind, region, before, story })),
)

/** All of them were open long before the cycles that the service knows. */
export const openedOn: Day = '2013-04-01'

/** One was closed within the cycle, and another took over what it did. */
export const closing = {
  odsCode: 'DEMO15',
  closedOn: '2023-12-31',
  successorCode: 'DEMO01',
  succeededOn: '2024-01-01',
} as const

/** One has belonged to another region until this day. */
export const moving = { odsCode: 'DEMO16', from: midlands, on: '2024-05-01' } as const
