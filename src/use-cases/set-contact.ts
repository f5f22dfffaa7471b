import type { ContactGiven } from '../domain/contact.ts'
import { ruleContact } from '../domain/contact.ts'
import { Refusal } from '../domain/refusal.ts'
import { organisationKey, storeContact } from '../persistence/contacts.ts'
import { retryWaiting } from '../persistence/notifications.ts'
import { NotFound } from './not-found.ts'
import type { Command, Session } from './session.ts'

export type SetContact = Command & Pick<ContactGiven, 'addressee'> & Partial<ContactGiven>

/** Says where an addressee gets its mail; what was waiting for an address goes out at once. The address itself stays out of the record (R60). */
export const setContact = (command: SetContact, session: Session) =>
  session.write(async db => {
    const { addressee, region = null, odsCode = null, email = null } = command
    const organisation = odsCode === null ? null : await organisationKey(db.em, odsCode)
    if (odsCode !== null && organisation === null) throw new NotFound()

    const ruling = ruleContact({ addressee, region, odsCode, email })
    if (ruling instanceof Refusal) return ruling

    const place = { addressee, region, organisation }
    const wasSet = await storeContact(db.em, place, email)
    if (email !== null) await retryWaiting(db.em, place)
    db.record({
      type: 'CONTACT_SET',
      organisation,
      changes: [
        {
          field: ['contact', addressee, region].filter(part => part !== null).join('.'),
          before: wasSet ? 'set' : null,
          after: email === null ? null : wasSet ? 'replaced' : 'set',
        },
      ],
    })
    return { addressee, region, odsCode, email }
  })
