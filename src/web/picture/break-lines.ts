/** A piece of text that stays on one line. */
export interface Piece {
  text: string
  /** Whether a space parts it from the piece before, where both stand on one line. */
  spaced: boolean
}

const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** What may not begin a line, and what may not end one. Source: W3C, Requirements for Japanese Text Layout. */
const notFirst = /^[、。，．・：；？！」』）】〕〉》”’…ーっゃゅょァィゥェォッャュョ々%％,.:;?!)\]}»]/u
const notLast = /[「『（【〔〈《“‘([{«]$/u

/** Where lines may end: at spaces, and in Chinese and Japanese between words. */
export function piecesOf(text: string, language: string): Piece[] {
  return text
    .trim()
    .split(/[\s\u3000]+/u)
    .filter((word) => word !== '')
    .flatMap((word, index) =>
      phrases(word, language).map((part, at) => ({ text: part, spaced: index > 0 && at === 0 })),
    )
}

/** Every character may end a line: for words that are longer than a line. */
export function charactersOf(pieces: readonly Piece[], language: string): Piece[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'grapheme' })
  return pieces.flatMap(({ text, spaced }) =>
    [...segmenter.segment(text)].map(({ segment }, at) => ({ text: segment, spaced: spaced && at === 0 })),
  )
}

/** Fills lines of at most `width` in order; a piece wider than that stands alone. `widthOf` is asked for pieces and spaces. */
export function fillLines(pieces: readonly Piece[], width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  let filled = 0
  for (const { text, spaced } of pieces) {
    const longer = filled + (spaced ? widthOf(' ') : 0) + widthOf(text)
    if (lines.length > 0 && longer <= width) {
      lines[lines.length - 1] += `${spaced ? ' ' : ''}${text}`
      filled = longer
    } else {
      lines.push(text)
      filled = widthOf(text)
    }
  }
  return lines
}

/** A host and a path, which break behind their slashes and hyphens. */
const address = /^[\w.:-]+\/[\w./~-]+$/u

function phrases(word: string, language: string): string[] {
  if (address.test(word)) return word.split(/(?<=[/-])/u)
  if (!ideographic.test(word)) return [word]
  const parts: string[] = []
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(word)) {
    const last = parts.at(-1)
    if (last !== undefined && (notFirst.test(segment) || notLast.test(last) || isEnding(segment, language)))
      parts[parts.length - 1] = last + segment
    else parts.push(segment)
  }
  return parts
}

/** Japanese particles and endings in hiragana stay with the word before them. */
function isEnding(segment: string, language: string): boolean {
  return language === 'ja' && /^\p{Script=Hiragana}{1,2}$/u.test(segment)
}
