import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { auditServer, type AuditResult } from 'graphql-http'
import { serve, type Served } from './serving.ts'

const statusSaysIt = 'Refused before execution is a 400 in every media type, so that whoever watches statuses sees it.'
const asksFirst = 'A GET needs a header that makes browsers ask first, or any page could send it in their name.'

/** What the audit would have otherwise, and why it is as it is. A new one and one that is gone both fail. */
const meant: readonly (readonly [found: string, reason: string])[] = [
  ['572B warn: SHOULD use 200 status code on document parsing failure when accepting application/json', statusSaysIt],
  ['5A70 notice: MAY accept application/x-www-form-urlencoded formatted GET requests', asksFirst],
  [
    '6A70 notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
    asksFirst,
  ],
  [
    '7B9B warn: SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    statusSaysIt,
  ],
  [
    'D6D5 notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
    asksFirst,
  ],
  [
    'FDE2 warn: SHOULD use 200 status code on document validation failure when accepting application/json',
    statusSaysIt,
  ],
]

let served: Served
let results: readonly AuditResult[]

beforeAll(async () => {
  served = await serve()
  results = await auditServer({ url: served.url })
})

afterAll(() => served.stop())

const found = (...statuses: readonly AuditResult['status'][]): string[] =>
  results.filter(({ status }) => statuses.includes(status)).map(({ id, status, name }) => `${id} ${status}: ${name}`)

test('the audit of GraphQL over HTTP is whole, and finds no error', () => {
  expect(results.length).toBeGreaterThanOrEqual(60)
  expect(found('error')).toEqual([])
})

test('what it warns of and notices is what is meant', () => {
  expect(found('warn', 'notice').toSorted()).toEqual(meant.map(([name]) => name))
})

test('what it notices about GET goes with the header that is asked for', async () => {
  const fetchFn = (address: string, options: RequestInit = {}) =>
    fetch(address, {
      ...options,
      headers: { 'apollo-require-preflight': 'true', ...(options.headers as Record<string, string>) },
    })
  const withHeader = await auditServer({ url: served.url, fetchFn })
  expect(withHeader.filter(({ status }) => status === 'notice' || status === 'error')).toEqual([])
})
