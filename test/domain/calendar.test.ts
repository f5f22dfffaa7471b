import { describe, expect, test } from '@jest/globals'
import { changeCalendar, changeRound, type NewDates, type NewRound } from '../../src/domain/calendar.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import { cycle2023, cycleWithRound, placesOf, reasonsOf } from './facts.ts'

const because = { reason: 'The guidance was published late.' }

describe('R55 the dates of a cycle', () => {
  // oxfmt-ignore
  test.each<readonly [string, NewDates, readonly string[]]>([
    ['the deadline',            { submissionDeadline: '2024-07-31' },                            ['submissionDeadline']],
    ['two of them',             { noticeBy: '2024-06-10', templateAvailableFrom: '2024-06-03' }, ['noticeBy', 'templateAvailableFrom']],
    ['one, null leaves others', { baselineDue: '2024-03-31', noticeBy: null },                   ['baselineDue']],
    ['all to one day',          { baselineDue: '2024-06-30', noticeBy: '2024-06-30' },           ['baselineDue', 'noticeBy']],
  ])('R55 %s can be moved', (_case, given, fields) => {
    const ruling = changeCalendar(cycle2023(), { ...given, ...because })
    if (ruling instanceof Refusal) throw new Error('refused')
    expect(ruling.changes.map(({ field }) => field).toSorted()).toEqual([...fields].toSorted())
    expect(ruling.cycle).toEqual({ ...cycle2023(), ...Object.fromEntries(Object.entries(given).filter(([, date]) => date !== null)) })
  })

  test('R55 a change names what was and what is', () => {
    const ruling = changeCalendar(cycle2023(), { submissionDeadline: '2024-07-31', ...because })
    expect(ruling).toMatchObject({
      changes: [{ field: 'submissionDeadline', before: '2024-06-30', after: '2024-07-31' }],
    })
  })

  // oxfmt-ignore
  test.each<readonly [string, NewDates & { reason?: string }, readonly string[]]>([
    ['no date at all',                          {},                                              ['INVALID_INPUT']],
    ['the dates there are',                     { noticeBy: '2024-06-01' },                      ['INVALID_INPUT']],
    ['no reason',                               { noticeBy: '2024-06-02', reason: ' ' },         ['INVALID_INPUT reason']],
    ['a baseline before the cycle',             { baselineDue: '2023-06-30' },                   ['INVALID_INPUT baselineDue']],
    ['a notice after the deadline',             { noticeBy: '2024-07-01' },                      ['INVALID_INPUT noticeBy']],
    ['a deadline before template and notice',   { submissionDeadline: '2024-05-21' },            ['INVALID_INPUT submissionDeadline', 'INVALID_INPUT submissionDeadline']],
    ['a deadline on the day of a round',        { submissionDeadline: '2024-09-30' },            ['INVALID_INPUT submissionDeadline']],
    ['a last completion before the deadline',   { latestCompletionDate: '2024-06-29' },          ['INVALID_INPUT latestCompletionDate']],
    ['a deadline after the last completion',    { submissionDeadline: '2024-07-01', latestCompletionDate: '2024-06-30' }, ['INVALID_INPUT latestCompletionDate']],
    ['two mistakes, both told',                 { noticeBy: '2024-07-01', reason: '' },          ['INVALID_INPUT reason', 'INVALID_INPUT noticeBy']],
  ])('R55 %s is refused', (_case, given, places) => {
    expect(placesOf(reasonsOf(changeCalendar(cycle2023(), { ...because, ...given })))).toEqual(places)
  })

  test('R55 a deadline may pass a round that was called off', () => {
    const cycle = cycleWithRound('SEPTEMBER_2024', { isCalledOff: true })
    expect(reasonsOf(changeCalendar(cycle, { submissionDeadline: '2024-10-31', ...because }))).toEqual([])
  })
})

describe('R48 rounds', () => {
  // oxfmt-ignore
  test.each<readonly [string, string, NewRound, readonly string[]]>([
    ['moved',                'SEPTEMBER_2024', { dueOn: '2024-10-07' },                          ['dueOn']],
    ['moved with its chase', 'DECEMBER_2024',  { dueOn: '2025-01-31', chaseBy: '2025-02-14' },   ['dueOn', 'chaseBy']],
    ['called off',           'SEPTEMBER_2024', { isCalledOff: true },                            ['isCalledOff']],
  ])('R48 a round can be %s', (_case, code, given, fields) => {
    const ruling = changeRound(cycle2023(), code, { ...given, ...because })
    if (ruling instanceof Refusal) throw new Error('refused')
    expect(ruling.changes.map(({ field }) => field)).toEqual(fields.map(field => `rounds.${code}.${field}`))
    expect(ruling.cycle).toEqual(cycleWithRound(code, given as object))
  })

  test('R48 a round that was called off can be asked for after all', () => {
    const cycle = cycleWithRound('SEPTEMBER_2024', { isCalledOff: true })
    expect(changeRound(cycle, 'SEPTEMBER_2024', { isCalledOff: false, ...because })).toMatchObject({
      cycle: cycle2023(),
    })
  })

  // oxfmt-ignore
  test.each<readonly [string, string, NewRound & { reason?: string }, readonly string[]]>([
    ['an unknown round',              'MAY_2024',       { isCalledOff: true },         ['INVALID_INPUT round']],
    ['no change',                     'SEPTEMBER_2024', { dueOn: '2024-09-30' },       ['INVALID_INPUT']],
    ['no reason',                     'SEPTEMBER_2024', { isCalledOff: true, reason: '' }, ['INVALID_INPUT reason']],
    ['a date at the deadline',        'SEPTEMBER_2024', { dueOn: '2024-06-30' },       ['INVALID_INPUT dueOn']],
    ['a date after its chase',        'SEPTEMBER_2024', { dueOn: '2024-10-14' },       ['INVALID_INPUT chaseBy']],
    ['a chase before its date',       'SEPTEMBER_2024', { chaseBy: '2024-09-30' },     ['INVALID_INPUT chaseBy']],
    ['a date after the final round',  'SEPTEMBER_2024', { dueOn: '2025-01-01', chaseBy: '2025-01-02' }, ['INVALID_INPUT dueOn']],
    ['a final round before another',  'DECEMBER_2024',  { dueOn: '2024-09-29' },       ['INVALID_INPUT dueOn']],
  ])('R48 %s is refused', (_case, code, given, places) => {
    expect(placesOf(reasonsOf(changeRound(cycle2023(), code, { ...because, ...given })))).toEqual(places)
  })
})
