import { agreeExceptionalDate as ruleExceptionalDate } from '../domain/exceptional-date.ts'
import type { PlanFacts } from '../domain/improvement-plan.ts'
import { itemField } from '../domain/plan-history.ts'
import { Refusal } from '../domain/refusal.ts'
import type { ExceptionParty } from '../domain/review.ts'
import { DateAgreementEntity } from '../persistence/entities/improvement-plan.ts'
import { keyOf } from '../persistence/ids.ts'
import { changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type AgreeExceptionalDate = Command & {
  readonly planId: string
  readonly expectedRevision: number
  readonly itemIds: readonly string[]
  readonly party: ExceptionParty
  readonly reason: string
  readonly agreedDate?: string | null | undefined
}

const agreedBefore = ({ items }: PlanFacts, itemId: string, party: ExceptionParty): string | null =>
  items.find(({ id }) => id === itemId)?.agreements.findLast(agreement => agreement.party === party)?.agreedDate ?? null

/** One of the two parties agrees that items may end after the last date of the cycle (R37). */
export const agreeExceptionalDate = (command: AgreeExceptionalDate, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:agree-exceptional-date')

    const given = { ...command, agreedDate: command.agreedDate ?? null }
    const ruling = afterReasons(stale, ruleExceptionalDate(facts, given, session.viewer))
    if (ruling instanceof Refusal) return ruling

    const { party, reason } = command
    for (const { itemId, agreedDate } of ruling)
      db.em.create(DateAgreementEntity, {
        id: session.newId(),
        item: keyOf('PlanItem', itemId) ?? '',
        party,
        agreedDate,
        reason,
        agreedBy: session.subject,
        agreedIssuer: session.viewer.issuer ?? null,
        agreedThrough: session.viewer.actor?.subject ?? null,
        agreedThroughIssuer: session.viewer.actor?.issuer ?? null,
        at: session.now,
      })
    const changes = ruling.map(({ itemId, agreedDate }) => ({
      field: itemField(itemId, 'agreement', party),
      before: agreedBefore(facts, itemId, party),
      after: agreedDate,
    }))
    changePlan(db, { plan, facts }, {}, { type: 'EXCEPTIONAL_DATE_AGREED', reason, changes })
    return { planId: command.planId }
  })
