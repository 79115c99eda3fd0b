import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SignInLimits } from './sign-in-limits.ts'

test('one link begins five sign-ins at once and then one a minute, and keeps nobody else from theirs', () => {
  const limits = new SignInLimits(0)
  const begun = Array.from({ length: 6 }, () => limits.take('ana', 0))
  assert.deepEqual(begun, [0, 0, 0, 0, 0, 60_000])
  assert.equal(limits.take('bo', 0), 0)
  assert.equal(limits.take('ana', 60_000), 0)
  assert.equal(limits.take('ana', 60_000), 60_000)
})

test('however many links there are, the installation begins 120 at once and then two a second', () => {
  const limits = new SignInLimits(0)
  const begun = Array.from({ length: 200 }, (_, link) => limits.take(`link-${link}`, 0))
  assert.equal(begun.filter((wait) => wait === 0).length, 120)
  assert.equal(limits.take('another', 500), 0)
  assert.equal(limits.take('yet another', 500), 500)
})

test('a link stays limited while thousands of others come and go', () => {
  const limits = new SignInLimits(0)
  for (let turn = 0; turn < 5; turn++) limits.take('ana', 0)
  for (let link = 0; link < 3000; link++) limits.take(`link-${link}`, 0)
  assert.ok(limits.take('ana', 1000) > 0)
})
