import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { scannerModule } from '../../scripts/scanner.ts'

test('the scanner that is carried along is what its source compiles to', async () => {
  assert.equal(await readFile(new URL('scanner-module.ts', import.meta.url), 'utf8'), scannerModule())
})
