import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, test } from 'node:test'
import { mutants } from './mutants.ts'

describe('the bugs planted by hand', () => {
  test('are ten at least, three of them in SQL, each with a name of its own', () => {
    assert.ok(mutants.length >= 10)
    assert.ok(mutants.filter(({ isSql }) => isSql).length >= 3)
    assert.equal(new Set(mutants.map(({ name }) => name)).size, mutants.length)
  })

  for (const { name, file, find, replace } of mutants) {
    test(`“${name}” still has one place where it goes`, async () => {
      assert.equal((await readFile(file, 'utf8')).split(find).length, 2)
      assert.notEqual(find, replace)
    })
  }
})
