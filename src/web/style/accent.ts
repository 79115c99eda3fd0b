/** What a campaign's colour becomes on one background; every value is `#rrggbb`. */
export interface AccentColours {
  /** The colour itself, for blocks. */
  '--accent': string
  /** Text on `--accent`, contrast at least 4.5. */
  '--on-accent': string
  /** The colour as text on paper, darkened or lightened until its contrast is at least 4.5. */
  '--accent-text': string
}

/** The papers of `elements.css`, on which `--accent-text` must be read. */
export const papers = { light: '#f5f2eb', dark: '#131210' } as const

const wantedContrast = 4.5

export function accentTheme(hex: string): { light: AccentColours; dark: AccentColours } {
  const accent = hex.toLowerCase()
  const block = { '--accent': accent, '--on-accent': moreReadable(accent) }
  return {
    light: { ...block, '--accent-text': readable(accent, papers.light, '#000000') },
    dark: { ...block, '--accent-text': readable(accent, papers.dark, '#ffffff') },
  }
}

/** Where `accentStylesheet` of that colour is served. */
export function accentPath(hex: string): string {
  return `/assets/accent-${hex.slice(1).toLowerCase()}.css`
}

/** The colour that a path such as `/assets/accent-e4002b.css` asks for; undefined where it asks for none. */
export function accentOfPath(path: string): string | undefined {
  const digits = /\/accent-([0-9a-f]{6})\.css$/.exec(path)?.[1]
  return digits && `#${digits}`
}

export function accentStylesheet(hex: string): string {
  const { light, dark } = accentTheme(hex)
  return `:root{${rules(light)}}@media (prefers-color-scheme:dark){:root{${rules(dark)}}}`
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function rules(colours: AccentColours): string {
  return Object.entries(colours)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')
}

function moreReadable(background: string): string {
  return contrast('#ffffff', background) >= wantedContrast ? '#ffffff' : '#000000'
}

function readable(colour: string, paper: string, towards: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, towards, share)
    if (contrast(mixed, paper) >= wantedContrast) return mixed
  }
  return towards
}

function mix(from: string, to: string, share: number): string {
  const target = channels(to)
  const mixed = channels(from).map((value, index) => Math.round(value + ((target[index] ?? 0) - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16))
}
