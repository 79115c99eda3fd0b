import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import fc from 'fast-check'
import { accentOfPath, accentPath, accentStylesheet, accentTheme, contrast, papers } from './accent.ts'

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('whatever colour an organizer picks, text on it and in it can be read, by day and by night', () => {
  fc.assert(
    fc.property(anyColour, (accent) => {
      for (const scheme of ['light', 'dark'] as const) {
        const colours = accentTheme(accent)[scheme]
        assert.equal(colours['--accent'], accent)
        assert.ok(contrast(colours['--on-accent'], accent) >= 4.5)
        assert.ok(contrast(colours['--accent-text'], papers[scheme]) >= 4.5)
      }
    }),
    { numRuns: 2000 },
  )
})

test('contrast agrees with the examples of WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48')
})

test('the colour travels in the stylesheet’s name, and nothing else is taken from a path', () => {
  assert.equal(accentPath('#E4002B'), '/assets/accent-e4002b.css')
  assert.equal(accentOfPath('/assets/accent-e4002b.css'), '#e4002b')
  assert.equal(accentOfPath('/assets/accent-}body.css'), undefined)
  assert.match(accentStylesheet('#E4002B'), /^:root\{--accent:#e4002b;--on-accent:#ffffff;/)
})

test('the papers are those of elements.css', async () => {
  const css = await readFile(new URL('./elements.css', import.meta.url), 'utf8')
  for (const paper of Object.values(papers)) assert.ok(css.includes(`--paper: ${paper}`))
})
