import { referenceParts } from '../domain/evidence.ts'
import { organisationKinds, type OrganisationKind } from '../domain/organisation.ts'
import { Refusal, type Ruling } from '../domain/refusal.ts'
import { sampleItemTitle } from '../reference/sample-catalogue.ts'
import { standards } from '../reference/standards.ts'
import { readByName, type Source } from './csv.ts'
import { separated, type Problem, type ProblemCode, type Reading } from './result.ts'

/** One evidence item as a catalogue names it. */
export type EvidenceItem = {
  readonly reference: string
  readonly parts: readonly number[]
  readonly assertion: string
  readonly assertionTitle: string
  readonly standard: number
  readonly title: string
  readonly mandatoryKinds: readonly OrganisationKind[]
}

export type EvidenceRow = EvidenceItem & { readonly line: number }

const columns = ['reference', 'standard', 'assertion', 'assertion_title', 'mandatory']

/** A reference of an evidence item, 4.5.3, of two to four numbers; null when the text is none. */
export const referenceOf = (text: string): string | null =>
  /^(0|[1-9]\d{0,3})(\.(0|[1-9]\d{0,3})){1,3}$/.test(text) ? text : null

/** For which kinds an item is mandatory: all, none, or those that are named between bars; null when a name is none. */
const kindsOf = (text: string): readonly OrganisationKind[] | null => {
  if (text.toLowerCase() === 'true') return organisationKinds
  if (text.toLowerCase() === 'false') return []
  const names = text.split('|').map(name => name.trim())
  const kinds = organisationKinds.filter(kind => names.includes(kind))
  return kinds.length === new Set(names).size ? kinds : null
}

const titleOf = (reference: string, assertionTitle: string, isSample: boolean): string =>
  isSample ? sampleItemTitle(reference, assertionTitle) : `${reference}: ${assertionTitle}`

const readItem = (of: (column: string) => string, line: number, isSample: boolean): EvidenceRow | Problem => {
  const problem = (code: ProblemCode, message: string): Problem => ({ line, code, message })
  const [written, assertion, assertionTitle] = [of('reference'), of('assertion'), of('assertion_title')]
  const reference = referenceOf(written)
  const standard = standards.find(({ number }) => String(number) === of('standard'))?.number
  const mandatoryKinds = kindsOf(of('mandatory'))

  if (reference === null) return problem('REFERENCE_NOT_VALID', `"${written}" is no reference; one looks like 4.5.3.`)
  if (standard === undefined)
    return problem('REFERENCE_NOT_VALID', `${reference} names the standard "${of('standard')}"; there are 1 to 10.`)
  if (!reference.startsWith(`${assertion}.`) || assertion.split('.')[0] !== String(standard))
    return problem(
      'REFERENCE_NOT_VALID',
      `${reference} does not belong to assertion "${assertion}" of standard ${standard}.`,
    )
  if (assertionTitle === '')
    return problem('NAME_MISSING', `${reference} does not say what its assertion ${assertion} is called.`)
  if (mandatoryKinds === null)
    return problem(
      'MANDATORY_NOT_VALID',
      `${reference} has "${of('mandatory')}" for mandatory; right are true, false, or of ${organisationKinds.join('|')} those it is mandatory for.`,
    )
  const title = of('title') === '' ? titleOf(reference, assertionTitle, isSample) : of('title')
  return {
    line,
    reference,
    parts: referenceParts(reference),
    assertion,
    assertionTitle,
    standard,
    title,
    mandatoryKinds,
  }
}

/** Reads an evidence catalogue; each reference once, the first time it is named. */
export const readCatalogue = async (
  source: Source,
  { isSample }: { readonly isSample: boolean },
): Promise<Ruling<Reading<EvidenceRow>>> => {
  const reading = await readByName(source, columns, (of, line) => readItem(of, line, isSample))
  if (reading instanceof Refusal) return reading
  const first = new Map<string, number>()
  const { taken, problems } = separated(
    reading.rows.map((row): EvidenceRow | Problem => {
      const { line, reference } = row
      const earlier = first.get(reference)
      first.set(reference, earlier ?? line)
      return earlier === undefined
        ? row
        : {
            line,
            code: 'CODE_REPEATED',
            message: `${reference} stands in line ${earlier} already; that line was taken.`,
          }
    }),
  )
  return { rows: taken, problems: [...reading.problems, ...problems] }
}
