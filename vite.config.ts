import { existsSync, rmSync } from 'node:fs'
import { defineConfig } from 'vite'

const entries = [
  ...['campaign', 'write', 'organize', 'live-room', 'live-sightings', 'report', 'posters'].map(
    (name) => `src/web/client/${name}.ts`,
  ),
  ...['base', 'campaign', 'forms', 'live', 'report', 'readiness', 'posters'].map((name) => `src/web/style/${name}.css`),
]

// biome-ignore lint/style/noDefaultExport: Vite reads the default export.
export default defineConfig({
  publicDir: false,
  plugins: [{ name: 'clear-assets', buildStart: () => rmSync('dist/web/assets', { recursive: true, force: true }) }],
  build: {
    outDir: 'dist/web',
    // The emitted server code lies beside it.
    emptyOutDir: false,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: entries.filter((path) => existsSync(path)) },
  },
})
