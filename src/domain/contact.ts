import { isRegional, type Addressee } from './addressee.ts'
import { ruleOr } from './improvement-plan.ts'
import type { RegionCode } from './organisation.ts'
import type { Reason, Ruling } from './refusal.ts'

/** Where an addressee gets its mail; null takes the address away. */
export type ContactGiven = {
  readonly addressee: Addressee
  readonly region: RegionCode | null
  readonly odsCode: string | null
  readonly email: string | null
}

const invalid = (message: string, ...path: string[]): Reason => ({ code: 'INVALID_INPUT', message, path })

// One address and nothing beside it: no name, no list, no comment.
const address =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$/

const oneOf = (isNeeded: boolean, isGiven: boolean, what: string, field: string): readonly Reason[] => {
  if (isNeeded === isGiven) return []
  return [invalid(isNeeded ? `Say ${what}.` : `This addressee has no ${field}: leave it out.`, field)]
}

/** An address belongs to a team, to a team of one region, or to an organisation. */
export const ruleContact = (given: ContactGiven): Ruling<ContactGiven> =>
  ruleOr(
    [
      ...oneOf(isRegional(given.addressee), given.region !== null, 'of which region the team is', 'region'),
      ...oneOf(given.addressee === 'ORGANISATION', given.odsCode !== null, 'of which organisation', 'odsCode'),
      ...(given.email === null || address.test(given.email)
        ? []
        : [invalid('This is no e-mail address. Give one address alone, such as team@example.nhs.uk.', 'email')]),
    ],
    () => given,
  )
