import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { networkNames } from '../campaign/networks.ts'
import { canPublish, policyOf } from './policy.ts'

const takeNone = ['x', 'threads', 'tumblr', 'reddit', 'facebook', 'linkedin', 'whatsapp', 'telegram'] as const

test('where its rules forbid it, or ask for a review that nobody here has, Uproar publishes nothing', () => {
  assert.deepEqual(takeNone.filter(canPublish), [])
})

test('every rule that comes from outside names a source that can be opened, and why it is so', () => {
  for (const name of networkNames.filter((each) => each !== 'pretend')) {
    const policy = policyOf(name)
    assert.notEqual(policy.source.length, 0, name)
    for (const { address } of policy.source) assert.equal(new URL(address).protocol, 'https:')
    assert.match(policy.why, /\.$/)
  }
})

test('a supporter posts at most once per storm on any network', () => {
  for (const name of networkNames) assert.equal(policyOf(name).maxPostsPerSupporter, 1)
})

test('the folders of networks without permission hold no code that could send anything', async () => {
  for (const name of networkNames.filter((each) => !canPublish(each))) {
    for (const { file, text } of (await sourcesOf(name)).filter((source) => !isMeasuring(name, source))) {
      // X's address for reading what anybody may read has the word in its name; whoever asks there sends nothing.
      assert.doesNotMatch(
        text.replace('https://publish.x.com/oembed?url=', ''),
        /fetch|publish|node:http|WebSocket|XMLHttpRequest|api\.(x|twitter|threads)/i,
        file,
      )
    }
  }
})

test('what measures on X asks, by GET, at two addresses that tell a count or a list, and can send nothing', async () => {
  const measuring = (await sourcesOf('x')).filter((source) => isMeasuring('x', source))
  assert.ok(measuring.length > 0)
  for (const { file, text } of measuring) {
    assert.doesNotMatch(text, /publish|node:http|WebSocket|XMLHttpRequest|sendBeacon|oauth|from '(?!\.|zod')/i, file)
    assert.doesNotMatch(text, /POST|PUT|PATCH|DELETE|\.post\(|\bbody\s*:|method:(?! 'GET')/, file)
    assert.doesNotMatch(text, /\/[12](\.1)?\/(?!tweets\/counts\/recent(?![\w/]))(?!trends\/by\/woeid\/)/, file)
  }
  const calling = measuring.filter(({ text }) => /\bfetch\(/.test(text))
  assert.deepEqual(
    calling.map(({ file }) => file),
    ['measure/ask.ts'],
  )
  assert.equal([...(calling[0]?.text ?? '').matchAll(/\bfetch\(/g)].length, 1)
  assert.match(calling[0]?.text ?? '', /fetch\(url, \{ method: 'GET', headers, redirect: 'error'/)
})

/** Only X's own numbers are asked for, in a folder of their own. */
function isMeasuring(network: string, { file }: { file: string }): boolean {
  return network === 'x' && file.startsWith('measure/')
}

async function sourcesOf(name: string): Promise<{ file: string; text: string }[]> {
  const folder = join(import.meta.dirname, name)
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })))
}
