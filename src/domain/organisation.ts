/** The kinds of organisation that the toolkit knows, in the order in which they are shown. */
export const organisationKinds = [
  'NHS_TRUST',
  'ICB',
  'CSU',
  'INDEPENDENT_OES',
  'KEY_IT_SUPPLIER',
  'LOCAL_AUTHORITY',
  'DHSC_ALB',
  'OTHER',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** The seven regions of NHS England by their ODS codes. */
export const regionCodes = ['Y56', 'Y58', 'Y59', 'Y60', 'Y61', 'Y62', 'Y63'] as const
export type RegionCode = (typeof regionCodes)[number]

/** What rules need to know of an organisation. */
export type OrganisationFacts = {
  readonly odsCode: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly region: RegionCode | null
  /** The last of its successors, which answers for what it owed; null while it answers for itself (R2). */
  readonly answeredForBy?: Answering | null
}

/** An organisation that answers for others. */
export type Answering = {
  readonly odsCode: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly region: RegionCode | null
}

/** Whoever answers for what an organisation owes: it does itself until it has a successor. */
export const answeringFor = (organisation: OrganisationFacts): Answering => organisation.answeredForBy ?? organisation

const kindsOfOperators: readonly OrganisationKind[] = ['NHS_TRUST', 'ICB', 'INDEPENDENT_OES']

/** Trusts, ICBs and designated independent providers are operators of essential services under the NIS Regulations (R8). */
export const isOperatorOfEssentialServices = (kind: OrganisationKind): boolean => kindsOfOperators.includes(kind)
