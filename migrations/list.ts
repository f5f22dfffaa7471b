import { FirstTables } from './0001-first-tables.ts'
import { TellingPeople } from './0002-telling-people.ts'
import { ReviewInDepth } from './0003-review-in-depth.ts'
import { BeforePublicationAndRegulation } from './0004-before-publication-and-regulation.ts'
import { SuccessionAndLineage } from './0005-succession-and-lineage.ts'
import { RoutingWithDates } from './0006-routing-with-dates.ts'
import { SecondLock } from './0008-second-lock.ts'
import { TheChainOfEvents } from './0009-the-chain-of-events.ts'
import { KeptTotals } from './0010-kept-totals.ts'
import { WhereListsAreLookedUp } from './0011-where-lists-are-looked-up.ts'
import { KeptTotalsOfPlans } from './0012-kept-totals-of-plans.ts'
import { PersonsHaveIssuers } from './0013-persons-have-issuers.ts'
import { WherePlansAreLookedUp } from './0014-where-plans-are-looked-up.ts'
import { TotalsByTheHour } from './0015-totals-by-the-hour.ts'
import { StepByStep } from './0016-step-by-step.ts'

/** Every migration, oldest first; the names are recorded in the database and never change. */
export const migrations = [
  { name: '0001-first-tables', class: FirstTables },
  { name: '0002-telling-people', class: TellingPeople },
  { name: '0003-review-in-depth', class: ReviewInDepth },
  { name: '0004-before-publication-and-regulation', class: BeforePublicationAndRegulation },
  { name: '0005-succession-and-lineage', class: SuccessionAndLineage },
  { name: '0006-routing-with-dates', class: RoutingWithDates },
  { name: '0008-second-lock', class: SecondLock },
  { name: '0009-the-chain-of-events', class: TheChainOfEvents },
  { name: '0010-kept-totals', class: KeptTotals },
  { name: '0011-where-lists-are-looked-up', class: WhereListsAreLookedUp },
  { name: '0012-kept-totals-of-plans', class: KeptTotalsOfPlans },
  { name: '0013-persons-have-issuers', class: PersonsHaveIssuers },
  { name: '0014-where-plans-are-looked-up', class: WherePlansAreLookedUp },
  { name: '0015-totals-by-the-hour', class: TotalsByTheHour },
  { name: '0016-step-by-step', class: StepByStep },
]
