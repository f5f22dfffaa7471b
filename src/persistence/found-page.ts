import { writeCursor, type Cursored } from './cursor.ts'
import type { Row } from './reading.ts'
import type { Values } from './statement.ts'

export type Page = {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[]
  readonly nodes: readonly Row[]
  readonly pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  readonly totalCount: number
}

type Side = 'after' | 'before'

/** What a page's arguments ask for; the keys of its cursors are values by the names that `boundary` gives them. */
export type AskedPage = {
  readonly size: number
  readonly isBackward: boolean
  readonly sides: readonly Side[]
  readonly bounds: Values
}

/** What a statement found: the page's rows with their keys, and one more where there are more. */
export type Found = { readonly page: readonly { node: Row; k1: string; k2: string }[]; readonly total: number }

type FoundRow = Found['page'][number]

// Cursors take a digest each, and are written only for those who ask for them. Getters of a literal would be made anew for each page, and
// would keep all its rows until the next full collection of garbage; those of a class are made once.
class PlaceOfPage {
  readonly #ends: readonly (FoundRow | undefined)[]
  readonly #cursorOf: (row: FoundRow) => string
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean

  constructor(rows: readonly FoundRow[], cursorOf: (row: FoundRow) => string, next: boolean, previous: boolean) {
    this.#ends = [rows[0], rows.at(-1)]
    this.#cursorOf = cursorOf
    this.hasNextPage = next
    this.hasPreviousPage = previous
  }

  get startCursor(): string | null {
    return this.#cursorAt(0)
  }

  get endCursor(): string | null {
    return this.#cursorAt(1)
  }

  #cursorAt(end: number): string | null {
    const row = this.#ends[end]
    return row === undefined ? null : this.#cursorOf(row)
  }
}

class FoundPage implements Page {
  readonly #rows: readonly FoundRow[]
  readonly #cursorOf: (row: FoundRow) => string
  readonly nodes: readonly Row[]
  readonly pageInfo: PlaceOfPage
  readonly totalCount: number

  constructor(list: Cursored, { size, isBackward, sides }: AskedPage, { page, total }: Found) {
    const hasMore = page.length > size
    this.#rows = isBackward ? page.slice(0, size).toReversed() : page.slice(0, size)
    this.#cursorOf = ({ k1, k2 }) => writeCursor(list, [k1, k2])
    this.nodes = this.#rows.map(({ node }) => node)
    this.pageInfo = new PlaceOfPage(
      this.#rows,
      this.#cursorOf,
      sides.includes('before') || (!isBackward && hasMore),
      sides.includes('after') || (isBackward && hasMore),
    )
    this.totalCount = total
  }

  get edges(): Page['edges'] {
    return this.#rows.map(row => ({ cursor: this.#cursorOf(row), node: row.node }))
  }
}

/** The page that was asked for, from its rows and one more where there are more. */
export const pageOf = (list: Cursored, asked: AskedPage, found: Found): Page => new FoundPage(list, asked, found)
