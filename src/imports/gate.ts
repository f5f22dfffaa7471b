import type { Writer } from '../persistence/writer.ts'

/** Lets one import at a time write; another waits here until this one's transaction has ended. */
export const oneImportAtATime = async (em: Writer['em']): Promise<void> => {
  await em.execute("select pg_advisory_xact_lock(hashtext('improvement-plans imports'))")
}
