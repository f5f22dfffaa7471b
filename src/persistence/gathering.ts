import DataLoader from 'dataloader'

/** Answers one question about several things at once, by their ids; what is not there is left out. */
export type Batch<Value> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>

/** Asks a question about one thing, together with whoever asks the same meanwhile. */
export type Gather = <Value>(question: string, id: string, batch: Batch<Value>) => Promise<Value | null>

const loaderOf = (batch: Batch<unknown>, options: DataLoader.Options<string, unknown>): DataLoader<string, unknown> =>
  new DataLoader<string, unknown>(async ids => {
    const found = await batch(ids)
    return ids.map(id => found.get(id) ?? null)
  }, options)

/** Gathers within one request, and asks about each thing once. */
export const gatherInRequest = (): Gather => {
  const loaders = new Map<string, DataLoader<string, unknown>>()
  return <Value>(question: string, id: string, batch: Batch<Value>) => {
    const loader = loaders.get(question) ?? loaderOf(batch, {})
    loaders.set(question, loader)
    return loader.load(id) as Promise<Value | null>
  }
}

const mostAtOnce = 100

/** Gathers over the requests that came in together, for whom the same may be read; nothing is remembered beyond that. */
export const gatherInTurn = (): Gather => {
  const waiting = new Map<string, DataLoader<string, unknown>>()
  return <Value>(question: string, id: string, batch: Batch<Value>) => {
    const known = waiting.get(question)
    const loader =
      known ??
      loaderOf(batch, {
        cache: false,
        maxBatchSize: mostAtOnce,
        batchScheduleFn: dispatch =>
          setImmediate(() => {
            waiting.delete(question)
            dispatch()
          }),
      })
    if (known === undefined) waiting.set(question, loader)
    return loader.load(id) as Promise<Value | null>
  }
}

/** Asks the same of all who ask while the last answer is on its way, in one question that begins after them: nobody is told what was so before they asked. */
export const askedTogether = <T>(question: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<T> | null = null
  let next: Promise<T> | null = null
  const begin = (): Promise<T> => {
    next = null
    running = question().finally(() => {
      running = null
    })
    return running
  }
  return () => {
    if (next !== null) return next
    if (running === null) return begin()
    next = running.then(begin, begin)
    return next
  }
}
