import { textDirection } from '../messages/languages.ts'
import { createTypesetter, type Typesetter } from '../picture/typesetter.ts'
import { accentTheme } from '../style/accent.ts'
import { band } from './band.ts'
import { hoursBlock } from './hours-block.ts'
import { ownBlock } from './own-block.ts'
import { type Poster, posterSizes, posterTexts } from './poster.ts'

/** Where the parts of a poster lie, in pixels, and what sets their type. */
export interface Sheet {
  width: number
  height: number
  margin: number
  /** Where text begins and ends: the apps that show stories lay their own controls over both ends. */
  top: number
  bottom: number
  isWide: boolean
  isRtl: boolean
  /** The page's language. */
  own: Typesetter
  /** Texts of the campaign that are in another one. */
  setterOf(language: string): Typesetter
}

const paper = '#f5f2eb'
const ink = '#14120f'

/** The poster as SVG without text: every letter is a path. */
export async function posterSvg(poster: Poster): Promise<string> {
  const sheet = await sheetFor(poster)
  const { width, height } = sheet
  const { '--accent': accent, '--on-accent': onAccent } = accentTheme(poster.accent).light
  const foot = band(sheet, poster)
  const top = height - foot.height
  const block = poster.hours.length === 1 ? ownBlock : hoursBlock
  const rule = Math.round(sheet.margin * 0.14)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${accent}"/>
<g fill="${onAccent}" stroke="none">${block(sheet, poster, top)}</g>
<rect y="${top}" width="${width}" height="${foot.height}" fill="${ink}"/>
<rect y="${top}" width="${width}" height="${rule}" fill="${onAccent}"/>
<g fill="${paper}">${foot.paths(top)}</g>
</svg>`
}

async function sheetFor(poster: Poster): Promise<Sheet> {
  const { width, height } = posterSizes[poster.size]
  const texts = posterTexts(poster)
  const direction = textDirection(poster.language)
  const languages = [...new Set([poster.language, poster.name.language, poster.ask.language])]
  const made = await Promise.all(languages.map((language) => createTypesetter({ texts, language, direction })))
  const setters = new Map(made.map((setter) => [setter.language, setter]))
  const own = made[0] as Typesetter
  const margin = Math.round(Math.min(width, height) * 0.055)
  const isStory = height > width * 1.5
  return {
    width,
    height,
    margin,
    top: isStory ? Math.round(height * 0.11) : margin,
    bottom: isStory ? Math.round(height * 0.14) : margin,
    isWide: width > height,
    isRtl: direction === 'rtl',
    own,
    setterOf: (language) => setters.get(language) ?? own,
  }
}
