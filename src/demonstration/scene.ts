import type { Day } from '../domain/cycle.ts'
import type { OrganisationFacts, OrganisationKind } from '../domain/organisation.ts'
import type { Database } from '../persistence/database.ts'
import { writeId } from '../persistence/ids.ts'
import { cycleTold } from './cast.ts'

/** An evidence item of the catalogue that the stories are played with, which may be the sample or an official one. */
export type CatalogueItem = {
  readonly reference: string
  readonly assertion: string
  readonly mandatoryKinds: readonly OrganisationKind[]
}

type ItemThere = { readonly id: string; readonly evidence: string | null; readonly plannedCompletionDate: Day | null }

/** An organisation as a deed finds it: what it answers to, its assessment, and its newest plan where it has one. */
export type Scene = {
  readonly organisation: OrganisationFacts
  readonly catalogue: readonly CatalogueItem[]
  readonly assessment: { readonly assessmentId: string; readonly expectedRevision: number }
  readonly plan: { readonly planId: string; readonly expectedRevision: number }
  readonly items: readonly ItemThere[]
}

type Found = {
  readonly assessment: string
  readonly revision: number
  readonly plan: string | null
  readonly planRevision: number | null
  readonly items: readonly ItemThere[] | null
}

const standing = `
  select assessment.id as assessment, assessment.revision, plan.id as plan, plan.revision as "planRevision",
    (select json_agg(json_build_object('id', item.id, 'evidence', evidence_item.reference, 'plannedCompletionDate', item.planned_completion_date)
        order by item.sequence)
      from plan_item as item left join evidence_item on evidence_item.id = item.evidence_item_id where item.plan_id = plan.id) as items
  from organisation join assessment on assessment.organisation_id = organisation.id and assessment.cycle = $2
  left join lateral (select * from improvement_plan where assessment_id = assessment.id order by started_at desc limit 1) as plan on true
  where organisation.ods_code = $1`

const catalogue = `
  select reference, assertion, mandatory_kinds as "mandatoryKinds" from evidence_item where cycle_code = $1 order by parts`

/** The catalogue of the cycle. */
export const catalogueTold = async ({ pool }: Database): Promise<readonly CatalogueItem[]> =>
  (await pool.query<CatalogueItem>(catalogue, [cycleTold])).rows

/** How things stand before a deed: read anew each time, as by somebody who acts. */
export const sceneOf = async (
  { pool }: Database,
  organisation: OrganisationFacts,
  items: readonly CatalogueItem[],
): Promise<Scene> => {
  const { rows } = await pool.query<Found>({ name: 'scene', text: standing, values: [organisation.odsCode, cycleTold] })
  const [found] = rows
  if (found === undefined) throw new Error(`${organisation.odsCode} of the demonstration has no assessment.`)
  return {
    organisation,
    catalogue: items,
    assessment: { assessmentId: writeId('Assessment', found.assessment), expectedRevision: found.revision },
    plan: { planId: writeId('ImprovementPlan', found.plan ?? ''), expectedRevision: found.planRevision ?? 0 },
    items: (found.items ?? []).map(item => ({ ...item, id: writeId('PlanItem', item.id) })),
  }
}
