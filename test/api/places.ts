import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { icbs } from '../../src/reference/icbs.ts'
import { createDatabase } from '../environment/database.ts'
import { administratorOf, jointCyberUnit, leadOf } from './people.ts'
import { startService, type Person, type RunningService } from './service.ts'

/** An organisation to act in. */
export type Place = { readonly odsCode: string; readonly kind: string; readonly region: string | null }

const boards = icbs.map(([odsCode, , region]): Place => ({ odsCode, kind: 'ICB', region }))
const untouched = boards.values()

/** A board in which this file has not acted yet. */
export const nextBoard = (): Place => {
  const { value } = untouched.next()
  if (value === undefined) throw new Error('There is no board left.')
  return value
}

/** An invented organisation of a kind that the reference data has none of, with its assessment. */
export const addOrganisation = async ({ database: { pool } }: RunningService, place: Place): Promise<Place> => {
  const id = randomUUID()
  await pool.query('insert into organisation (id, ods_code, name, kind, region) values ($1, $2, $3, $4, $5)', [
    id,
    place.odsCode,
    `An invented ${place.kind}`,
    place.kind,
    place.region,
  ])
  await pool.query(`insert into assessment (id, organisation_id, cycle) values ($1, $2, '2023-24')`, [randomUUID(), id])
  return place
}

/** Who speaks for the routed team of a place; null where the DSPT team is alone. */
export const routedPerson = ({ kind, region }: Place): { readonly team: string; readonly person: Person } | null => {
  if (kind === 'INDEPENDENT_OES' || kind === 'DHSC_ALB') return { team: 'JOINT_CYBER_UNIT', person: jointCyberUnit }
  return kind === 'KEY_IT_SUPPLIER' || kind === 'LOCAL_AUTHORITY' || region === null
    ? null
    : { team: 'REGIONAL_SECURITY_LEAD', person: leadOf(region) }
}

export const staffOf = ({ odsCode }: Place): Person => administratorOf(odsCode)

/** The service with its sandbox's clock standing at an instant that may lie before the fixture's. */
export const serviceAt = async (instant: string): Promise<RunningService> => {
  const { url, drop } = await createDatabase()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('insert into sandbox_clock ("only", now) values (true, $1)', [instant])
  await client.end()
  const service = await startService({ template: new URL(url).pathname.slice(1) })
  return {
    ...service,
    stop: async () => {
      await service.stop()
      await drop()
    },
  }
}
