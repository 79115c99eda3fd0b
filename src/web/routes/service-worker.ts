import { readFile } from 'node:fs/promises'
import { builtFolder } from '../assets.ts'
import type { Route } from '../route.ts'

/** Under an address without a hash, and at the root: a worker may show only what lies below it. */
export const serviceWorker: Route = {
  method: 'GET',
  path: '/sw.js',
  about: 'The script that shows what was pushed.',
  answer: async (c, { assets }) => {
    const built = assets.script('service-worker').src
    const body = await readFile(new URL(built.slice(1), builtFolder), 'utf8').catch(() => undefined)
    if (body === undefined) return c.notFound()
    return c.body(body, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' })
  },
}

/** iOS lets pages notify only from the home screen (WebKit, “Web Push for Web Apps on iOS and iPadOS”). */
export const manifest: Route = {
  method: 'GET',
  path: '/manifest.webmanifest',
  about: 'Lets a phone put Uproar on its home screen, from where iOS allows notifications.',
  answer: (c) => {
    const icons = [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }]
    const body = { name: 'Uproar', short_name: 'Uproar', start_url: '/', display: 'standalone', icons }
    return c.body(JSON.stringify(body), 200, {
      'Content-Type': 'application/manifest+json',
      'Cache-Control': 'public, max-age=86400',
    })
  },
}

export const icon: Route = {
  method: 'GET',
  path: '/icon.svg',
  about: 'A black square with a white #, for home screens.',
  answer: (c) =>
    c.body(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/><path stroke="#fff" d="M3 1v6M5 1v6M1 3h6M1 5h6"/></svg>',
      200,
      { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
    ),
}
