import type { GraphQLResolveInfo } from 'graphql'
import { Refusal, type Ruling } from '../domain/refusal.ts'
import { contactOf } from '../persistence/queries/contacts.ts'
import { rowById } from '../persistence/queries/nodes.ts'
import type { Reading } from '../persistence/reading.ts'
import { nothingSelected } from '../persistence/selection.ts'
import { resendNotification, type ResendNotification } from '../use-cases/resend-notification.ts'
import { sessionFor, type Command, type Session } from '../use-cases/session.ts'
import { setContact, type SetContact } from '../use-cases/set-contact.ts'
import type { Context } from './context.ts'
import { selectionOf } from './selection.ts'

/** Runs a use case and reads what it acted on; a dry run is read before it is undone. */
const act = async <Input extends Command, Thing>(
  { service, viewer, now, requestId, reading }: Context,
  info: GraphQLResolveInfo,
  useCase: (command: Input, session: Session) => Promise<Ruling<unknown>>,
  input: Input,
  read: (reading: Reading) => Promise<Thing>,
) => {
  const tried: Thing[] = []
  const session = sessionFor(service.database, {
    viewer,
    now,
    requestId,
    act: info.fieldName,
    command: input,
    beforeUndoing: async within => void tried.push(await read(within)),
  })
  const ruling = await useCase(input, session)
  return {
    thing: tried.length > 0 ? tried[0] : await read(reading),
    userErrors: ruling instanceof Refusal ? ruling.reasons : [],
    dryRun: input.dryRun ?? false,
  }
}

/** Sends a notification again, and answers with it as it is then. */
export const actOnNotification = async (context: Context, info: GraphQLResolveInfo, input: ResendNotification) => {
  const selection = selectionOf(info).get('notification') ?? nothingSelected
  const { thing, ...rest } = await act(context, info, resendNotification, input, reading =>
    rowById(reading, 'Notification', input.notificationId, selection),
  )
  return { notification: thing, ...rest }
}

/** Sets an address, and answers with the one that holds then. */
export const actOnContact = async (context: Context, info: GraphQLResolveInfo, input: SetContact) => {
  const { addressee, region = null, odsCode = null } = input
  const { thing, ...rest } = await act(context, info, setContact, input, reading =>
    contactOf(reading, { addressee, region, odsCode }),
  )
  return { email: thing, ...rest }
}
