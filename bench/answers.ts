import { isDeepStrictEqual } from 'node:util'
import type { DataSet } from './database.ts'
import { variablesOf, type Job, type ServerName, type Variables } from './questions.ts'
import { bodiesFor, type Running } from './servers.ts'

const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/

/** The same instant is written in more than one way, and cursors are everybody's own. */
export const inOneWay = (value: unknown): unknown => {
  if (typeof value === 'string') return instant.test(value) ? new Date(value).toISOString() : value
  if (Array.isArray(value)) return value.map(inOneWay)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([name]) => name !== 'endCursor' && name !== 'key')
  return Object.fromEntries(fields.map(([name, field]) => [name, inOneWay(field)]))
}

type Data = Readonly<Record<string, unknown>>

const ask = async ({ name, port }: Running, job: Job, variables: Variables, token: string): Promise<Data> => {
  const { path, bodies } = bodiesFor(name, job.documents[name] ?? '', [variables])
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(job.needsToken ? { authorization: `Bearer ${token}` } : {}),
    },
    body: bodies[0] ?? '',
  })
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown }
  if (errors !== undefined || data === undefined)
    throw new Error(`${name} answers ${job.name}: ${JSON.stringify(errors)}`)
  return data
}

const cursorIn = (data: Data): unknown => {
  const [list] = Object.values(data) as { pageInfo?: { endCursor?: unknown } }[]
  return list?.pageInfo?.endCursor
}

const mostPages = 25

/** The first pages of the queue, whose plans were all submitted: drafts come last, and not with everybody in the same way. */
const pagesOf = async (
  server: Running,
  job: Job,
  { submitted }: DataSet,
  token: string,
): Promise<readonly Variables[]> => {
  const found: Variables[] = [{ after: null }]
  while (found.length < Math.min(mostPages, Math.floor(submitted / 20))) {
    const cursor = cursorIn(await ask(server, job, found.at(-1) ?? {}, token))
    if (typeof cursor !== 'string') break
    found.push({ after: cursor })
  }
  return found
}

/** How each server is asked for a job. */
export type Asked = ReadonlyMap<ServerName, readonly Variables[]>

/** Where two answers first differ, and what stands there. */
export const difference = (one: unknown, other: unknown, path = ''): string => {
  const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null
  if (!isBranch(one) || !isBranch(other)) return `${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  const name = [...names].find(each => !isDeepStrictEqual(left.get(each), right.get(each))) ?? ''
  return difference(left.get(name), right.get(name), `${path}.${name}`)
}

const compared = 10

const compare = async (job: Job, servers: readonly Running[], asked: Asked, token: string): Promise<void> => {
  for (let index = 0; index < compared; index += 1) {
    const answers: { readonly name: ServerName; readonly says: unknown }[] = []
    for (const server of servers) {
      const variables = asked.get(server.name)?.[index]
      if (variables === undefined) continue
      const data = await ask(server, job, variables, token)
      answers.push({ name: server.name, says: inOneWay(job.read[server.name]?.(data as never)) })
    }
    const [first] = answers
    for (const { name, says } of answers)
      if (!isDeepStrictEqual(says, first?.says))
        throw new Error(
          `${name} answers ${job.name} otherwise than ${first?.name}, at ${difference(says, first?.says)}`,
        )
  }
}

/** Finds out what each server is asked, and makes sure that all of them give the same answers. */
export const agreeOnAnswers = async (
  job: Job,
  servers: readonly Running[],
  dataSet: DataSet,
  token: string,
): Promise<Asked> => {
  const able = servers.filter(({ name }) => job.documents[name] !== undefined)
  const asked = new Map<ServerName, readonly Variables[]>()
  for (const server of able)
    asked.set(
      server.name,
      job.name === 'page' ? await pagesOf(server, job, dataSet, token) : variablesOf(job.name, server.name, dataSet),
    )
  await compare(job, able, asked, token)
  return asked
}
