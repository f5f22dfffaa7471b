import { scopeOf, type Scope, type Viewer } from './access.ts'
import { audiences, type Audience } from './disclosure.ts'

/** How totals of plans are told to a viewer: everywhere and without the plans behind them, or else in full. */
export const audienceOfPlans = (viewer: Viewer): Audience =>
  scopeOf(viewer, 'totals:read-plans').everywhere && !scopeOf(viewer, 'plan:read-state').everywhere
    ? audiences.SEES_TOTALS_ALONE
    : audiences.READS_WHAT_IS_COUNTED

/** How totals by evidence item are told within a scope: of one region in full (R62). */
export const audienceOfGaps = ({ everywhere, regions }: Scope): Audience =>
  everywhere || new Set(regions).size > 1 ? audiences.SEES_SEVERAL_REGIONS : audiences.READS_WHAT_IS_COUNTED
