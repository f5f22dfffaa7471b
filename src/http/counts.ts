/** How many times more each has asked, by its key. */
export type Counted = readonly (readonly [key: string, times: number])[]

/** The processes beside this one that count for the same instance. */
export type Others = {
  /** Resolves when it is on its way. */
  readonly tell: (counted: Counted) => Promise<void>
  readonly hear: (listener: (counted: Counted) => void) => void
}

const mostKept = 5_000

type Window = { count: number; readonly begun: number }

/** Counts in windows, each of which begins with the first time; the last few thousand keys are kept. */
export class Counts {
  readonly #length: number
  readonly #windows = new Map<string, Window>()

  constructor(length: number) {
    this.#length = length
  }

  add(key: string, times = 1, now = Date.now()): { readonly current: number; readonly ttl: number } {
    const known = this.#windows.get(key)
    const window = known === undefined || known.begun + this.#length <= now ? { count: 0, begun: now } : known
    window.count += times
    this.#windows.delete(key)
    this.#windows.set(key, window)
    const oldest = this.#windows.keys().next()
    if (this.#windows.size > mostKept && !oldest.done) this.#windows.delete(oldest.value)
    return { current: window.count, ttl: window.begun + this.#length - now }
  }
}

const oneTelling = 50

/** Tells others what was counted, together and a little later: nobody waits for it, and where it is not heard each counts alone. */
export class Telling {
  readonly #others: Others
  readonly #untold = new Map<string, number>()
  #isUnderWay = false

  constructor(others: Others) {
    this.#others = others
  }

  note(key: string): void {
    const times = this.#untold.get(key)
    if (times === undefined && this.#untold.size >= mostKept) return
    this.#untold.set(key, (times ?? 0) + 1)
    this.#begin()
  }

  #begin(): void {
    if (this.#isUnderWay) return
    this.#isUnderWay = true
    setTimeout(() => void this.#tell(), oneTelling).unref()
  }

  async #tell(): Promise<void> {
    const counted = [...this.#untold]
    this.#untold.clear()
    await this.#others.tell(counted)
    this.#isUnderWay = false
    if (this.#untold.size > 0) this.#begin()
  }
}
