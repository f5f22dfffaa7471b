import type { OrganisationKind, RegionCode } from '../../../src/domain/organisation.ts'
import { administrator, administratorOf, ann, ciso, dhscOfficial, jointCyberUnit, leadOf } from '../people.ts'
import type { Person } from '../service.ts'

/** Somebody who acts in the story, as the transcript calls them. */
export type Player = { readonly name: string; readonly person: Person }

/** An organisation of the story; it acts by its own administrator. */
export type Actor = Player & {
  readonly odsCode: string
  readonly kind: OrganisationKind
  readonly region: RegionCode | null
}

const organisation = (odsCode: string, kind: OrganisationKind, region: RegionCode | null, name: string): Actor => ({
  odsCode,
  kind,
  region,
  name,
  person: administratorOf(odsCode),
})

/** Ten organisations that nobody has ever heard of. */
export const cast = {
  trust: organisation('X01', 'NHS_TRUST', 'Y61', 'Alderwick Example Trust'),
  board: organisation('X02', 'ICB', 'Y60', 'Brackenmoor Example Board'),
  supportUnit: organisation('X03', 'CSU', 'Y63', 'Cloverfen Example Support Unit'),
  provider: organisation('X04', 'INDEPENDENT_OES', 'Y56', 'Dunsbrook Example Hospitals'),
  supplier: organisation('X05', 'KEY_IT_SUPPLIER', null, 'Elmsward Example Systems'),
  council: organisation('X06', 'LOCAL_AUTHORITY', 'Y59', 'Farrowdale Example Council'),
  agency: organisation('X07', 'DHSC_ALB', null, 'Example Agency for Ledgers'),
  silentTrust: organisation('X08', 'NHS_TRUST', 'Y62', 'Gorsewell Example Trust'),
  lateTrust: organisation('X09', 'NHS_TRUST', 'Y58', 'Heronsmead Example Trust'),
  bestTrust: organisation('X10', 'NHS_TRUST', 'Y60', 'Ivelhurst Example Trust'),
} as const

export const everybody: readonly Actor[] = Object.values(cast)

export const reviewers: Player = { name: 'The DSPT team', person: ann }
export const administratorOfTheTeam: Player = { name: 'An administrator of the DSPT team', person: administrator }
export const nationalCiso: Player = { name: 'The National CISO', person: ciso }
export const dhsc: Player = { name: 'An official of the DHSC', person: dhscOfficial }
export const cyberUnit: Player = { name: 'The Joint Cyber Unit', person: jointCyberUnit }
export const theService: Pick<Player, 'name'> = { name: 'The service' }

export const securityLead = ({ region }: Actor): Player => ({
  name: 'The Regional Security Lead',
  person: leadOf(region ?? ''),
})
