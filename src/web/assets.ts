import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { PlainError } from '../plain-error.ts'

/** Addresses of what the browser loads, found by the name of its source: `campaign` is `client/campaign.ts`. */
export interface Assets {
  /** The stylesheet `style/NAME.css`. */
  style(name: string): string
  /** The module `client/NAME.ts`, with the stylesheets that it imports. */
  script(name: string): { src: string; styles: readonly string[] }
  /** Fonts that every page needs. */
  readonly fonts: readonly string[]
}

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).default([]), assets: z.array(z.string()).default([]) }),
)

type Manifest = z.output<typeof manifestSchema>

/** The folder that `npx vite build` fills; its `assets/` is served at `/assets/`. */
export const builtFolder = new URL('../../dist/web/', import.meta.url)

/** Reads what was built; throws a sentence that says how to build it. */
export async function readAssets(folder = builtFolder): Promise<Assets> {
  const file = new URL('.vite/manifest.json', folder)
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new PlainError('The pages have no scripts and styles yet: `npx vite build` makes them.', { cause })
  })
  return assetsOf(manifestSchema.parse(JSON.parse(text)))
}

/** Addresses as they would be without hashes: for tests, where nothing is loaded. */
export const unhashedAssets: Assets = {
  style: (name) => `/assets/${name}.css`,
  script: (name) => ({ src: `/assets/${name}.js`, styles: [] }),
  fonts: [],
}

function assetsOf(manifest: Manifest): Assets {
  const entry = (source: string) => {
    const found = manifest[source]
    if (!found) throw new Error(`${source} was not built: \`npx vite build\` makes it.`)
    return found
  }
  return {
    style: (name) => `/${entry(`src/web/style/${name}.css`).file}`,
    script: (name) => scriptOf(entry(`src/web/client/${name}.ts`)),
    fonts: (manifest['src/web/style/base.css']?.assets ?? []).filter(isLatin).map((path) => `/${path}`),
  }
}

function scriptOf({ file, css }: Manifest[string]) {
  return { src: `/${file}`, styles: css.map((path) => `/${path}`) }
}

function isLatin(path: string): boolean {
  return path.includes('latin-standard')
}
