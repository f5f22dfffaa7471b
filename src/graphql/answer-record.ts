/** What the log is told of one request: what was asked, and whose plans and answers were read (S24). */
export class AnswerRecord {
  operation: string | null = null
  fields: readonly string[] = []
  readonly #read = new Set<string>()

  /** Hands on what is read of a plan or an assessment, and remembers of which; nothing is remembered where nothing is shown. */
  readonly of = <Content>(id: string, content: Content): Content => {
    if (content !== null && content !== undefined) this.#read.add(id)
    return content
  }

  /** The ids of what was read, those of one type. */
  read(prefix: 'plan' | 'assessment'): readonly string[] {
    return [...this.#read].filter(id => id.startsWith(`${prefix}_`))
  }

  get isConfidential(): boolean {
    return this.#read.size > 0
  }
}
