import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { builtFolder } from '../assets.ts'
import type { Route } from '../route.ts'
import { accentOfPath, accentStylesheet } from '../style/accent.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

const forEver = 'public, max-age=31536000, immutable'

export const asset: Route = {
  method: 'GET',
  path: '/assets/:file',
  about: 'Scripts, styles and fonts, each for ever under its hash; campaign colours as `accent-RRGGBB.css`.',
  answer: async (c) => {
    const file = c.req.param('file') ?? ''
    const type = types[extname(file)]
    if (!type || !/^[\w.-]+$/.test(file)) return c.notFound()
    const accent = accentOfPath(`/assets/${file}`)
    const body = accent
      ? accentStylesheet(accent)
      : await readFile(new URL(`assets/${file}`, builtFolder)).catch(() => undefined)
    if (body === undefined) return c.notFound()
    return c.body(typeof body === 'string' ? body : new Uint8Array(body), 200, {
      'Content-Type': type,
      'Cache-Control': forEver,
    })
  },
}
