import type { Limits } from '../config-limits.ts'
import { refusalOfDocument, type BeyondLimit } from '../graphql/limits.ts'

const mostRemembered = 1_000

/** Tells why a document is not taken, or null; one that was taken is remembered by its text and not looked at again. */
export const admission = (limits: Limits): ((document: string) => BeyondLimit | null) => {
  const admitted = new Set<string>()
  return document => {
    if (admitted.has(document)) return null
    const refusal = refusalOfDocument(document, limits)
    if (refusal !== null) return refusal
    const [oldest] = admitted
    if (admitted.size >= mostRemembered && oldest !== undefined) admitted.delete(oldest)
    admitted.add(document)
    return null
  }
}
