import { readFile } from 'node:fs/promises'
import { Blob, Face, Font, Variation } from 'harfbuzzjs'
import decompress from 'woff2-encoder/decompress'
import { type FaceFile, faceFiles } from './families.ts'

/** A part of a typeface, ready to be shaped with. */
export interface Slice {
  has(codePoint: number): boolean
  /** Weight from 100 to 900; width in per cent from 62 to 100, which faces without that axis ignore. */
  font(weight: number, width: number): Font
  unitsPerEm: number
}

/** Some 100 kB each: a Chinese page of text needs about thirty. */
const mostKept = 64
const kept = new Map<string, Promise<Slice>>()

/** The slices that have the characters of these texts, loaded where they were not; no slice where no face has it. */
export async function slicesFor(
  texts: readonly string[],
  language: string,
): Promise<(codePoint: number) => Slice | undefined> {
  const files = faceFiles(language)
  const found = new Map<number, Slice>()
  for (const codePoint of new Set(texts.flatMap((text) => [...text].map((each) => each.codePointAt(0) ?? 0)))) {
    const slice = await sliceWith(codePoint, files)
    if (slice) found.set(codePoint, slice)
  }
  return (codePoint) => found.get(codePoint)
}

/** A face may promise a range and lack a character in it; then the next one is asked. */
async function sliceWith(codePoint: number, files: readonly FaceFile[]): Promise<Slice | undefined> {
  for (const { path, ranges } of files) {
    if (!ranges.some(([first, last]) => first <= codePoint && codePoint <= last)) continue
    const slice = await load(path)
    if (slice.has(codePoint)) return slice
  }
  return undefined
}

function load(path: string): Promise<Slice> {
  const slice = kept.get(path) ?? read(path)
  kept.delete(path)
  kept.set(path, slice)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return slice
}

async function read(path: string): Promise<Slice> {
  const face = new Face(new Blob(await decompress(await readFile(path))))
  const axes = face.getAxisInfos()
  const plain = new Font(face)
  const fonts = new Map<string, Font>()
  const make = (weight: number, width: number) => {
    const font = new Font(face)
    const wanted = Object.entries({ wght: weight, wdth: width }).filter(([tag]) => tag in axes)
    font.setVariations(wanted.map(([tag, value]) => new Variation(tag, value)))
    return font
  }
  return {
    unitsPerEm: face.upem,
    has: (codePoint) => Boolean(plain.nominalGlyph(codePoint)),
    font: (weight, width) => {
      const key = `${weight} ${width}`
      const font = fonts.get(key) ?? make(weight, width)
      fonts.set(key, font)
      return font
    },
  }
}
