/**
 * The paragraphs of a text, which blank lines part. A line that merely ends goes on in the next, as where a file is
 * wrapped: with a space between words, with none between characters of scripts that write without spaces.
 */
export function paragraphsOf(text: string): string[] {
  const paragraphs = text.split(/\r?\n[^\S\n]*\r?\n/u).map((paragraph) => paragraph.trim())
  return paragraphs.filter((paragraph) => paragraph !== '').map(onOneLine)
}

const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。，．！？「」『』（）]'
const lineEnd = new RegExp(`(?<=(${unspaced})?)\\s*\\n\\s*(?=(${unspaced})?)`, 'gu')

function onOneLine(paragraph: string): string {
  return paragraph.replace(lineEnd, (_, before?: string, after?: string) => (before && after ? '' : ' '))
}
