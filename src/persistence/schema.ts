import * as assessment from './entities/assessment.ts'
import * as calendarChange from './entities/calendar-change.ts'
import * as event from './entities/event.ts'
import * as evidence from './entities/evidence.ts'
import * as improvementPlan from './entities/improvement-plan.ts'
import * as keptPlans from './entities/kept-plans.ts'
import * as keptTotals from './entities/kept-totals.ts'
import * as notice from './entities/notice.ts'
import * as notification from './entities/notification.ts'
import * as organisation from './entities/organisation.ts'
import * as reference from './entities/reference.ts'
import * as reviewWork from './entities/review-work.ts'
import * as review from './entities/review.ts'
import * as routingChange from './entities/routing-change.ts'
import * as secondLock from './entities/second-lock.ts'

/** Everything that is stored, in the order in which tables are made. */
export const entities = [
  ...Object.values(reference),
  ...Object.values(calendarChange),
  ...Object.values(routingChange),
  ...Object.values(evidence),
  ...Object.values(organisation),
  ...Object.values(assessment),
  ...Object.values(improvementPlan),
  ...Object.values(review),
  ...Object.values(reviewWork),
  ...Object.values(notice),
  ...Object.values(event),
  ...Object.values(notification),
  ...Object.values(secondLock),
  ...Object.values(keptTotals),
  ...Object.values(keptPlans),
]
