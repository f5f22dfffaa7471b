/** The input with a text at a path. */
export const withText = (value: unknown, path: readonly string[], text: string): unknown => {
  const [field, ...rest] = path
  if (field === undefined) return text
  if (/^\d+$/.test(field)) {
    const list = Array.isArray(value) ? value : []
    return [withText(list[0], rest, text), ...list.slice(1)]
  }
  return {
    ...(value as object | undefined),
    [field]: withText((value as Record<string, unknown> | undefined)?.[field], rest, text),
  }
}

/** What cannot be stored as it is. */
export const refused: readonly (readonly [string, string])[] = [
  ['NUL', 'a\u0000b'],
  ['a bell', 'a\u0007b'],
  ['an escape', '\u001b[2J'],
  ['a delete', 'a\u007fb'],
  ['the first half of a character', 'a\ud83d'],
  ['the second half of a character', '\udc00a'],
  ['10,001 characters', 'x'.repeat(10_001)],
  ['half a megabyte', 'x'.repeat(500_000)],
]

/** What is stored as it is, however odd. */
export const kept: readonly (readonly [string, string])[] = [
  ['a right-to-left override', 'a\u202Eexe.txt'],
  ['four-byte characters', '\u{1F600}\u{20000}'],
  ['SQL', `'); drop table event; -- \\' $1 ? :x`],
  ['HTML', '<script>alert(1)</script>&amp;"'],
  ['formulas', '=1+1 +1 -1 @x'],
  ['white space', ' \t\r\n x '],
  ['JSON and arrays', '{"a": [1, null]} {x,"y",NULL}'],
  ['10,000 characters', 'é'.repeat(10_000)],
]

const together = kept.slice(0, -1).map(([, text]) => text)

/** All of them in one text, with white space around it. */
export const oddText = `\t${together.join(' ')}\n`
