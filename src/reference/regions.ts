import type { RegionCode } from '../domain/organisation.ts'

/** The seven regions of NHS England. */
export const regions: readonly { readonly code: RegionCode; readonly name: string }[] = [
  { code: 'Y56', name: 'London' },
  { code: 'Y58', name: 'South West' },
  { code: 'Y59', name: 'South East' },
  { code: 'Y60', name: 'Midlands' },
  { code: 'Y61', name: 'East of England' },
  { code: 'Y62', name: 'North West' },
  { code: 'Y63', name: 'North East and Yorkshire' },
]
