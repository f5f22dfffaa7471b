import type { Ruling } from '../domain/refusal.ts'
import type { OrganisationRow } from '../imports/organisation-rows.ts'
import { importOrganisations } from '../imports/organisations.ts'
import { importRegister } from '../imports/register.ts'
import type { ImportOptions } from '../imports/result.ts'
import { importSuccessors } from '../imports/successors.ts'
import { closing, moving, openedOn, organisations, type Invented, type StatusBefore } from './organisations.ts'
import type { Stage, Step } from './step.ts'

const importer = 'import'
const fileName = 'the demonstration'
const cycleBefore = '2022-23'

const optionsOf = ({ id, at }: Step): ImportOptions => ({
  author: { subject: importer, roles: [], requestId: id },
  now: at,
  fileName,
})

const rowOf = ({ odsCode, name, kind, region }: Invented, index: number): OrganisationRow => ({
  line: index + 1,
  odsCode,
  name,
  kind,
  region,
  icb: null,
  openedOn,
  closedOn: odsCode === closing.odsCode ? closing.closedOn : null,
})

const takeOrganisations = ({ database }: Stage, step: Step): Promise<Ruling<unknown>> => {
  const before = organisations.map(one => (one.odsCode === moving.odsCode ? { ...one, region: moving.from } : one))
  return importOrganisations(database, { rows: before.map(rowOf), problems: [] }, optionsOf(step))
}

const moveOne = ({ database }: Stage, step: Step): Promise<Ruling<unknown>> => {
  const moved = organisations.filter(({ odsCode }) => odsCode === moving.odsCode)
  return importOrganisations(database, { rows: moved.map(rowOf), problems: [] }, optionsOf(step))
}

const words: Readonly<Record<StatusBefore, string>> = {
  Exceeded: '22/23 Standards Exceeded,28/06/2023',
  Met: '22/23 Standards Met,29/06/2023',
  Approaching: '22/23 Approaching Standards,30/06/2023',
  'Not Met': '22/23 Standards Not Met,30/06/2023',
  'Not Published': 'Not Published,',
}

const takeRegister = ({ database }: Stage, step: Step): Promise<Ruling<unknown>> => {
  const lines = organisations.map(({ odsCode, before }) => `${odsCode},${words[before]}`)
  const register = ['Code,Status,Date Of Publication', ...lines].join('\n')
  return importRegister(database, register, { ...optionsOf(step), cycle: cycleBefore })
}

const nameSuccessor = ({ database }: Stage, step: Step): Promise<Ruling<unknown>> => {
  const { odsCode, successorCode, succeededOn } = closing
  return importSuccessors(
    database,
    `Code,Successor Code,Date\n${odsCode},${successorCode},${succeededOn}`,
    optionsOf(step),
  )
}

/** What is there before anybody does anything: the organisations, what became of them a year before, and where they belong. */
export const founding: readonly Step[] = [
  { id: 'demonstration organisations', at: new Date('2024-01-08T09:00:00Z'), run: takeOrganisations },
  { id: 'demonstration successor', at: new Date('2024-01-08T09:05:00Z'), run: nameSuccessor },
  { id: 'demonstration register', at: new Date('2024-01-08T09:10:00Z'), run: takeRegister },
  { id: 'demonstration move', at: new Date(`${moving.on}T08:00:00Z`), run: moveOne },
]
