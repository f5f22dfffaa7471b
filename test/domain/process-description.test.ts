import { describe, expect, test } from '@jest/globals'
import { chapters, placesInSources, placesInTests, rulesNamedIn, rulesOfTests } from '../../scripts/rules.ts'
import { roles } from '../../src/domain/access.ts'
import { criterionCodes } from '../../src/domain/approval-criteria.ts'
import { cyclePeriods, cycleTimeline } from '../../src/domain/cycle-description.ts'
import { acts, planStates, type Act } from '../../src/domain/improvement-plan.ts'
import {
  actTable,
  criteriaList,
  mutationOfAct,
  otherActionTable,
  stateDiagram,
  stateTable,
} from '../../src/domain/process-description.ts'
import { planActions } from '../../src/domain/viewer-actions.ts'
import { cycle2023, cycleWithRound, planIn, viewer } from './facts.ts'

const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .slice(2)
    .map(row => row.slice(2, -2).split(' | '))

describe('the diagram of states', () => {
  const edges = [...stateDiagram().matchAll(/^ {2}(\S+) --> (\S+?)(?:: (.+))?$/gm)].map(
    ([, from, to, name]) => `${from} ${to} ${name ?? ''}`,
  )

  test('has exactly the edges of the table, a beginning and the ends', () => {
    const table = planStates.flatMap(state =>
      Object.values(acts)
        .filter(({ from }) => from.some(one => one === state))
        .map(({ to, name }) => `${state} ${to} ${name}`),
    )
    const ends = ['[*] DRAFT starting it', 'COMPLETED [*] ', 'CLOSED [*] ']
    expect(edges.toSorted()).toEqual([...table, ...ends].toSorted())
  })

  test.each(planStates)('has %s once, in words', state => {
    expect(stateDiagram().match(new RegExp(`^ {2}state "[a-z ]+" as ${state}$`, 'gm'))).toHaveLength(1)
  })
})

describe('R35 R49 the table of states', () => {
  test('R35 R49 says which status a plan earns in each', () => {
    expect(
      rowsOf(stateTable())
        .filter(([, , status]) => status !== 'none')
        .map(([state, , status]) => `${state} ${status}`),
    ).toEqual([
      '`APPROVED` `APPROACHING_STANDARDS`',
      '`COMPLETION_CLAIMED` `APPROACHING_STANDARDS`',
      '`COMPLETED` `STANDARDS_MET`',
    ])
  })
})

describe('who moves a plan', () => {
  const everyActAndState = (Object.keys(acts) as readonly Act[]).flatMap(act =>
    acts[act].from.map(state => [act, state] as const),
  )

  test.each(everyActAndState)('%s while it is %s is possible by the mutation that is named for it', (act, state) => {
    const action = planActions.find(({ mutation }) => mutation === mutationOfAct[act])
    const reasons = action?.reasons(planIn(state), viewer('somebody else', 'NATIONAL_CISO'))
    expect(reasons?.filter(({ code }) => code === 'TRANSITION_NOT_ALLOWED')).toEqual([])
  })

  // oxfmt-ignore
  test.each([
    ['publishing it',             'administrator of the organisation'],
    ['approving it',              'reviewer of the DSPT team, administrator of the DSPT team'],
    ['accepting it exceptionally', 'National CISO'],
    ['correcting the decision',   'administrator of the DSPT team'],
  ])('%s is for: %s', (name, who) => {
    const rows = rowsOf(actTable()).filter(([act]) => act === name)
    expect(new Set(rows.map(([, , , holders]) => holders))).toEqual(new Set([who]))
  })

  test('every action stands in one of the two tables, and is for somebody', () => {
    const rows = [...rowsOf(actTable()).map(row => [row[4], row[3]]), ...rowsOf(otherActionTable())]
    expect(new Set(rows.map(([mutation]) => mutation))).toEqual(
      new Set(['`improvementPlanStart`', ...planActions.map(({ mutation }) => `\`${mutation}\``)]),
    )
    expect(rows.filter(([, who]) => who === '' || roles.some(role => who?.includes(role)))).toEqual([])
  })
})

test('the criteria of approval stand in their order, each with its words', () => {
  expect(criteriaList().split('\n')).toHaveLength(criterionCodes.length)
  expect(criteriaList()).toContain('5. Every item has a planned completion date.')
})

describe('R20 R46 R47 R51 R55 a cycle in words', () => {
  const days = (cycle = cycle2023()) => [...cycleTimeline(cycle).matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, day]) => day)

  test('R20 R46 R47 R51 its dates stand in their order, with what happens by itself', () => {
    expect(days()).toEqual([
      '1 July 2023',
      '29 February 2024',
      '22 May 2024',
      '1 June 2024',
      '30 June 2024',
      '30 June 2024',
      '1 July 2024',
      '16 September 2024',
      '30 September 2024',
      '1 October 2024',
      '15 October 2024',
      '17 December 2024',
      '31 December 2024',
      '1 January 2025',
      '15 January 2025',
      '30 June 2025',
    ])
  })

  test('R48 a round that is called off is not told of', () => {
    const told = days(cycleWithRound('DECEMBER_2024', { isCalledOff: true }))
    expect(told.filter(day => day?.includes('December'))).toEqual([])
  })

  test('R55 the days for a review and for an answer are those of the cycle', () => {
    expect(cyclePeriods(cycle2023({ reviewDays: 10, answerDays: 5 }))).toMatch(/10 days.* 5 days.*10 July 2024/)
  })
})

describe('the table of rules', () => {
  const rules = chapters.flatMap(chapter => chapter.rules)
  const numbers = rules.map(({ rule }) => rule)

  test('has every rule once, in order', () => {
    expect(numbers).toEqual(Array.from({ length: 66 }, (_, index) => `R${index + 1}`))
  })

  test('has a title of its own and one sentence for each', () => {
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length)
    expect(rules.filter(({ statement }) => !/^[A-Z][^|\n]+\.$/.test(statement) || /\. [A-Z]/.test(statement))).toEqual(
      [],
    )
  })

  test('no test and no source names a rule that is not in it', () => {
    const named = [...placesInTests(), ...placesInSources()]
    expect(named.filter(({ rule }) => !numbers.includes(rule))).toEqual([])
    expect(named.length).toBeGreaterThan(numbers.length)
  })
})

// oxfmt-ignore
test.each([
  ['a test',                        `test('R1 R2 says', () => {})`,                              [['R1', 'R2']]],
  ['a rule that there is not',      `test('R99 says', () => {})`,                                [['R99']]],
  ['a number of another list',      `test('S9 R59 says', () => {})`,                             [['R59']]],
  ['a number later in the title',   `test('says R3', () => {})`,                                 [[]]],
  ['a table of cases',              `test.each([['R5', 1]])('R3 %s', () => {})`,                 [['R3']]],
  ['a table in a template',         'test.each`a\n${1}`(`R4 $a ${2}`, () => {})',                [['R4']]],
  ['a block that names one',        `describe('R1 a', () => { test('b', () => {}) })`,           [['R1']]],
  ['a block with a test of its own', `describe('R1 a', () => { test('R2 b', () => {}) })`,       [['R2']]],
  ['two blocks, one after another', `describe('R1 a', () => {}); test('b', () => {})`,           [[]]],
  ['a test that is not run',        `test.skip('R1 a', () => {}); test.todo('R2 b')`,            []],
  ['words that are no test',        `expect('R1 a').toBe("test('R2 b')")`,                       []],
])('the rules of %s are found', (_case, source, found) => {
  expect(rulesOfTests(source)).toEqual(found)
})

test('a source names rules one by one, and from one to another', () => {
  expect(rulesNamedIn('(R11, R34 to R36, R35) and XR9 or R1A')).toEqual(['R11', 'R34', 'R35', 'R36'])
})
