import type { Database } from '../persistence/database.ts'

export const loadDemonstration = async (_database: Database, _now: Date): Promise<void> => undefined
