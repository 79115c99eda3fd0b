/** Letters of other alphabets that readers take for Latin ones; a small part of Unicode’s confusables (UTS 39). */
const rows: readonly (readonly [latin: string, alike: string])[] = [
  ['a', 'аαɑᴀ'],
  ['b', 'ьƅʙ'],
  ['c', 'сϲᴄ'],
  ['d', 'ԁᴅ'],
  ['e', 'еҽᴇ'],
  ['f', 'ꜰ'],
  ['g', 'ɡɢ'],
  ['h', 'һʜ'],
  ['i', 'іιıɩɪ'],
  ['j', 'јϳᴊ'],
  ['k', 'κкᴋ'],
  ['l', 'ӏʟ'],
  ['m', 'мᴍ'],
  ['n', 'ոɴ'],
  ['o', 'оοօᴏ'],
  ['p', 'рρᴘ'],
  ['q', 'ԛ'],
  ['r', 'гʀ'],
  ['s', 'ѕꜱ'],
  ['t', 'тτᴛ'],
  ['u', 'υսᴜ'],
  ['v', 'νѵᴠ'],
  ['w', 'ԝᴡ'],
  ['x', 'хχ'],
  ['y', 'уγʏ'],
  ['z', 'ᴢ'],
]

const latinOf = new Map(rows.flatMap(([latin, alike]) => [...alike].map((letter) => [letter, latin] as const)))

/** Lower-case text with every lookalike as the Latin letter that it looks like. */
export function foldLookalikes(text: string): string {
  return text.replaceAll(/\P{ASCII}/gu, (letter) => latinOf.get(letter) ?? letter)
}

/** The letters that are not what they look like, each once. */
export function lookalikesIn(text: string): string[] {
  return [...new Set(text.toLowerCase())].filter((letter) => latinOf.has(letter))
}
