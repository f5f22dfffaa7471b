import type { GraphQLResolveInfo } from 'graphql'
import { Refusal, type Reason, type Ruling } from '../domain/refusal.ts'
import { cycleByCode } from '../persistence/queries/cycles.ts'
import { planOfItemById, rowById } from '../persistence/queries/nodes.ts'
import type { Reading, Row } from '../persistence/reading.ts'
import { nothingSelected, type Selection } from '../persistence/selection.ts'
import { sessionFor, type Command, type Session } from '../use-cases/session.ts'
import type { Context } from './context.ts'
import { selectionOf } from './selection.ts'

/** Which thing an act is on, by whatever id is at hand. */
type Ids = {
  readonly assessmentId?: string
  readonly planId?: string
  readonly itemId?: string
  readonly cycle?: string
  readonly organisationId?: string
}

type UseCase<Input> = (command: Input, session: Session) => Promise<Ruling<Ids>>

type Outcome = { readonly thing: Row | null; readonly userErrors: readonly Reason[]; readonly dryRun: boolean }

const assessmentOf = async (reading: Reading, { assessmentId }: Ids, selection: Selection): Promise<Row | null> =>
  assessmentId === undefined ? null : rowById(reading, 'Assessment', assessmentId, selection)

const planOf = async (reading: Reading, { planId, itemId }: Ids, selection: Selection): Promise<Row | null> => {
  if (planId !== undefined) return rowById(reading, 'ImprovementPlan', planId, selection)
  return itemId === undefined ? null : planOfItemById(reading, itemId, selection)
}

const cycleOf = async (reading: Reading, { cycle }: Ids): Promise<Row | null> =>
  cycle === undefined ? null : cycleByCode(reading, cycle)

const organisationOf = async (reading: Reading, { organisationId }: Ids, selection: Selection): Promise<Row | null> =>
  organisationId === undefined ? null : rowById(reading, 'Organisation', organisationId, selection)

const idsIn = (command: object): Ids => command

/** Runs a use case and reads the thing acted on, from what was selected; a dry run is read before it is undone. */
const act = async <Input extends Command & object>(
  context: Context,
  info: GraphQLResolveInfo,
  useCase: UseCase<Input>,
  input: Input,
  { field, read }: { field: string; read: typeof planOf },
): Promise<Outcome> => {
  const selection = selectionOf(info).get(field) ?? nothingSelected
  const show = async (reading: Reading, ruling: Ruling<Ids>): Promise<Row | null> =>
    selection.size === 0 ? null : read(reading, ruling instanceof Refusal ? idsIn(input) : ruling, selection)
  const tried: Row[] = []
  const session = sessionFor(context.service.database, {
    viewer: context.viewer,
    now: context.now,
    requestId: context.requestId,
    act: info.fieldName,
    command: input,
    beforeUndoing: async (reading, ruling) => {
      const row = await show(reading, ruling as Ruling<Ids>)
      if (row !== null) tried.push(row)
    },
  })
  const ruling = await useCase(input, session)
  const dryRun = input.dryRun ?? false
  return {
    thing: tried[0] ?? (await show(context.reading, ruling)),
    userErrors: ruling instanceof Refusal ? ruling.reasons : [],
    dryRun,
  }
}

/** An act on an assessment, answered with its payload. */
export const actOnAssessment = async <Input extends Command & object>(
  context: Context,
  info: GraphQLResolveInfo,
  useCase: UseCase<Input>,
  input: Input,
) => {
  const { thing, ...rest } = await act(context, info, useCase, input, { field: 'assessment', read: assessmentOf })
  return { assessment: thing, ...rest }
}

/** An act on a plan, answered with its payload. */
export const actOnPlan = async <Input extends Command & object>(
  context: Context,
  info: GraphQLResolveInfo,
  useCase: UseCase<Input>,
  input: Input,
) => {
  const { thing, ...rest } = await act(context, info, useCase, input, { field: 'improvementPlan', read: planOf })
  return { improvementPlan: thing, ...rest }
}

/** An act on the calendar of a cycle, answered with its payload. */
export const actOnCycle = async <Input extends Command & object>(
  context: Context,
  info: GraphQLResolveInfo,
  useCase: UseCase<Input>,
  input: Input,
) => {
  const { thing, ...rest } = await act(context, info, useCase, input, { field: 'cycle', read: cycleOf })
  return { cycle: thing, ...rest }
}

/** An act on an organisation, answered with its payload. */
export const actOnOrganisation = async <Input extends Command & object>(
  context: Context,
  info: GraphQLResolveInfo,
  useCase: UseCase<Input>,
  input: Input,
) => {
  const { thing, ...rest } = await act(context, info, useCase, input, { field: 'organisation', read: organisationOf })
  return { organisation: thing, ...rest }
}
