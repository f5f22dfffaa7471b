import 'reflect-metadata'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { graphql } from 'graphql'
import { Arg, buildSchemaSync, getMetadataStorage, Mutation, Query, Resolver } from 'type-graphql'
import { toolkitStatuses } from '../../src/domain/assessment.ts'
import { ToolkitStatusEnum } from '../../src/graphql/enums.ts'
import { PlanItemUpdateInput } from '../../src/graphql/operations/plan-item.ts'

const vocabulary = join(import.meta.dirname, '../../src/graphql')
for (const folder of ['types', 'operations'])
  for (const file of readdirSync(join(vocabulary, folder))) await import(join(vocabulary, folder, file))

describe('descriptions', () => {
  const { enums, fields, objectTypes, inputTypes, interfaceTypes } = getMetadataStorage()
  const isSentence = (text: string | undefined): boolean => text !== undefined && /^[A-Z"'`].*[.]$/s.test(text)

  test.each(enums.map(({ name }) => name))('the enum %s and each of its values has one', name => {
    const found = enums.find(registered => registered.name === name)
    const described: Record<string, { description?: string } | undefined> = found?.valuesConfig ?? {}
    expect(isSentence(found?.description)).toBe(true)
    expect(Object.values(described).every(value => isSentence(value?.description))).toBe(true)
    expect(Object.keys(described)).toEqual(Object.keys(found?.enumObj ?? {}))
  })

  test('every type and every field has one', () => {
    const types = [...objectTypes, ...inputTypes, ...interfaceTypes]
    expect(types.filter(({ description }) => !isSentence(description)).map(({ name }) => name)).toEqual([])
    expect(
      fields
        .filter(({ description }) => !isSentence(description))
        .map(({ target, name }) => `${(target as { name: string }).name}.${name}`),
    ).toEqual([])
  })

  test('the values of an enum keep the order of the domain', () => {
    expect(Object.keys(ToolkitStatusEnum)).toEqual([...toolkitStatuses])
  })
})

describe('an input', () => {
  const received: unknown[] = []
  beforeEach(() => {
    received.length = 0
  })

  @Resolver()
  class Probe {
    @Query(() => Boolean)
    nothing(): boolean {
      return true
    }

    @Mutation(() => Boolean)
    change(@Arg('input', () => PlanItemUpdateInput) input: PlanItemUpdateInput): boolean {
      return received.push(input) > 0
    }
  }

  const schema = buildSchemaSync({ resolvers: [Probe], validate: false })
  const source = 'mutation ($input: PlanItemUpdateInput!) { change(input: $input) }'

  test.each([
    ['what is absent stays absent', {}],
    ['null stays null', { owner: null, milestones: null, plannedCompletionDate: null }],
    ['lists and dates arrive', { actions: ['Train'], milestones: [{ title: 'Half', dueOn: '2024-10-01' }] }],
  ])('%s', async (_case, item) => {
    const variableValues = { input: { itemId: '1', expectedRevision: 3, item } }
    expect(await graphql({ schema, source, variableValues })).toEqual({ data: { change: true } })
    const [input] = received as { item: object }[]
    expect(JSON.parse(JSON.stringify(input?.item))).toStrictEqual(item)
    expect(Object.keys(input?.item ?? {}).toSorted()).toEqual(Object.keys(item).toSorted())
    expect(input).toMatchObject({ dryRun: false })
    expect(input).not.toHaveProperty('idempotencyKey')
  })
})
