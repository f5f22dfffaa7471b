import type { Page } from '../persistence/found-page.ts'
import type { Row } from '../persistence/reading.ts'

/** What the log is told of one request: what was asked, and whose plans and answers were read (S24). */
export class AnswerRecord {
  operation: string | null = null
  fields: readonly string[] = []
  readonly #read = new Set<string>()

  /** Hands on what is read of a plan or an assessment, and remembers of which; nothing is remembered where nothing is shown. */
  of<Content>(id: string | null, content: Content): Content {
    if (id !== null && content !== null && content !== undefined) this.#read.add(id)
    return content
  }

  /** Hands on a thing that was asked for by its id: an item is content of its plan. */
  ofNode<Found extends Row | null>(node: Found): Found {
    return node?.['__typename'] === 'PlanItem' ? this.of(String(node['planId']), node) : node
  }

  /** Hands on a page of a timeline, whose entries say whose content they tell. */
  ofTimeline(page: Page | null): Page | null {
    for (const entry of page?.nodes ?? []) this.of(entry['contentOf'] as string | null, entry)
    return page
  }

  /** The ids of what was read, those of one type. */
  read(prefix: 'plan' | 'assessment'): readonly string[] {
    return [...this.#read].filter(id => id.startsWith(`${prefix}_`))
  }

  get isConfidential(): boolean {
    return this.#read.size > 0
  }
}
