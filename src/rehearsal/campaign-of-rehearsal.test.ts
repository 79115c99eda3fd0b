import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { parseInstant } from '../clock/clock.ts'
import { PlainError } from '../plain-error.ts'
import { readCampaign, withRehearsal } from './campaign-of-rehearsal.ts'

const tZero = parseInstant('2030-05-04T10:00:00Z')

for (const name of ['alita-sequel', 'long-ears-day']) {
  test(`the example ${name} is a campaign, and takes a rehearsal beside its own storms`, async () => {
    const text = await readFile(new URL(`../../examples/${name}.yaml`, import.meta.url), 'utf8')
    const campaign = readCampaign(text, name)
    const rehearsed = readCampaign(withRehearsal(text, tZero, 60), name)
    assert.deepEqual(rehearsed.storms.slice(0, -1), campaign.storms)
    assert.deepEqual({ ...rehearsed, storms: [] }, { ...campaign, storms: [] })
    const { name: storm, minutes, profile, tZero: at } = rehearsed.storms.at(-1) ?? assert.fail()
    assert.deepEqual([storm, minutes, profile, at], ['rehearsal', 1, 'rehearsal', tZero])
  })
}

test('a rehearsal of the file’s own gives way', async () => {
  const text = await readFile(new URL('../../examples/long-ears-day.yaml', import.meta.url), 'utf8')
  const twice = withRehearsal(withRehearsal(text, tZero, 60), tZero, 60)
  assert.equal(readCampaign(twice, 'twice').storms.filter(({ name }) => name === 'rehearsal').length, 1)
})

test('every mistake of a file is said with its place', () => {
  assert.throws(
    () => readCampaign('slug: made-up', 'bad.yaml'),
    (error) => {
      assert.ok(error instanceof PlainError)
      assert.match(error.message, /^bad\.yaml:1:1 name: this is missing/m)
      return true
    },
  )
})
