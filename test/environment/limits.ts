import { defaultLimits, type Limits } from '../../src/config-limits.ts'

const many = 1_000_000_000

/** The limits as they are without settings, but for how much and how often somebody may ask: tests ask for larger pages than people, and more often. */
export const limitsOfTests: Limits = {
  ...defaultLimits,
  cost: many,
  requestsOfClient: many,
  requestsOfAddress: many,
}
