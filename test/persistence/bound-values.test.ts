import { expect, test } from '@jest/globals'
import { bound } from '../../src/persistence/bound-values.ts'

const written = (value: unknown): string => (value instanceof Date ? `'${value.toISOString()}'` : String(value))
const identifier = (name: string): string => `"${name}"`

test.each<[string, string, readonly unknown[], string, readonly unknown[]]>([
  ['a text', 'select ?', [`'; drop table event; --`], 'select $1', [`'; drop table event; --`]],
  ['a text with a place in it', 'values (?, ?)', ['why?', '$2'], 'values ($1, $2)', ['why?', '$2']],
  [
    'a list of texts',
    'where id in (?) and x = ?',
    [['a', 'b'], 'c'],
    'where id in ($1, $2) and x = $3',
    ['a', 'b', 'c'],
  ],
  ['an object', 'set changes = ?', [{ a: `'` }], 'set changes = $1', [`{"a":"'"}`]],
  ['what is no text', 'values (?, ?, ?, ?)', [1, null, true, ['x']], 'values (1, null, true, $1)', ['x']],
  ['an instant', 'where at = ?', [new Date(0)], `where at = '1970-01-01T00:00:00.000Z'`, []],
  [
    'a row that is written',
    'insert into "a" ("b", "c", "d", "e", "f") values (?, ?, ?, ?, ?)',
    [1, null, true, new Date(0), 'x'],
    'insert into "a" ("b", "c", "d", "e", "f") values ($1, $2, $3, $4, $5)',
    [1, null, true, '1970-01-01T00:00:00.000Z', 'x'],
  ],
  [
    'a row that is changed',
    'update "a" set "b" = ?, "c" = ? where "id" = ?',
    [2, null, 'x'],
    'update "a" set "b" = $1, "c" = $2 where "id" = $3',
    [2, null, 'x'],
  ],
  [
    'one of several rows, whose types only their values tell',
    'update "a" set "b" = case when ("id" = ?) then ? else "b" end where "id" in (?)',
    ['x', 2, ['x']],
    'update "a" set "b" = case when ("id" = $1) then 2 else "b" end where "id" in ($2)',
    ['x', 'x'],
  ],
  ['a name', 'select ?? from ??', ['a', 'b'], 'select "a" from "b"', []],
  ['an operator that is no place', String.raw`where a \? 'b' and c = ?`, ['d'], `where a ? 'b' and c = $1`, ['d']],
])(
  'S20 %s is no part of the statement unless it can only be written in one way, and then only where it is no row',
  (_case, statement, given, text, values) => {
    expect(bound(statement, given, written, identifier)).toEqual({ text, values })
  },
)
