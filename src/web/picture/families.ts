import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** One file of a typeface: the characters that its maker promises for it, and where it lies. */
export interface FaceFile {
  /** A WOFF2 file. */
  path: string
  ranges: readonly (readonly [first: number, last: number])[]
}

interface Family {
  packageName: string
  /** The axes in its files' names: `standard` is weight and width, `wght` weight alone. */
  axes: 'standard' | 'wght'
  /** Which of its parts we use; undefined for all but those that other families have in a better form. */
  parts?: readonly string[]
}

/** Poster letters are Archivo's; what it lacks comes from Noto, whose narrow black is nearest to it. */
const everywhere: readonly Family[] = [
  { packageName: 'archivo', axes: 'standard' },
  {
    packageName: 'noto-sans',
    axes: 'standard',
    parts: ['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'latin', 'latin-ext', 'vietnamese'],
  },
  { packageName: 'noto-sans-arabic', axes: 'standard', parts: ['arabic', 'symbols'] },
  { packageName: 'noto-sans-devanagari', axes: 'standard', parts: ['devanagari'] },
]

/** Chinese, Japanese and Korean draw the same character differently: the reader's own face comes first. */
const eastAsian = {
  ja: 'noto-sans-jp',
  ko: 'noto-sans-kr',
  'zh-Hans': 'noto-sans-sc',
  'zh-Hant': 'noto-sans-tc',
} as const

/** The files for a language in the order in which a character is looked for; read from disk once. */
export function faceFiles(language: string): readonly FaceFile[] {
  const first = Object.entries(eastAsian).find(([of]) => language === of || language.startsWith(`${of}-`))?.[1]
  const others = Object.values(eastAsian).filter((name) => name !== first)
  const asian = [...(first ? [first] : []), ...others].map((packageName) => ({ packageName, axes: 'wght' as const }))
  return [...everywhere, ...asian].flatMap(filesOf)
}

const require = createRequire(import.meta.url)
const known = new Map<string, FaceFile[]>()

function filesOf(family: Family): FaceFile[] {
  const made = known.get(family.packageName) ?? readFiles(family)
  known.set(family.packageName, made)
  return made
}

function readFiles({ packageName, axes, parts }: Family): FaceFile[] {
  const from = `@fontsource-variable/${packageName}`
  const ranges: Record<string, string> = JSON.parse(readFileSync(require.resolve(`${from}/unicode.json`), 'utf8'))
  const used = Object.entries(ranges).filter(([part]) => parts?.includes(part) ?? true)
  return used.map(([part, range]) => {
    const name = part.replace(/[[\]]/g, '')
    const path = require.resolve(`${from}/files/${packageName}-${name}-${axes}-normal.woff2`)
    return { path, ranges: range.split(',').map(rangeOf) }
  })
}

/** `U+0600-06FF` or `U+60C`. */
function rangeOf(text: string): [number, number] {
  const [first = '', last = first] = text.trim().slice(2).split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}
