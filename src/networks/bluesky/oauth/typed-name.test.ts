import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namesIn } from './typed-name.ts'

const meant: [string, string[]][] = [
  ['ada.bsky.social', ['ada.bsky.social', 'https://ada.bsky.social']],
  [' @Ada.Bsky.Social ', ['ada.bsky.social', 'https://ada.bsky.social']],
  ['at://ada.example.org', ['ada.example.org', 'https://ada.example.org']],
  ['\u2068ada.bsky.social\u2069', ['ada.bsky.social', 'https://ada.bsky.social']],
  ['https://pds.example.org/some/path?x#y', ['https://pds.example.org']],
  ['did:plc:aaaaaaaaaaaaaaaaaaaaaaaa', ['did:plc:aaaaaaaaaaaaaaaaaaaaaaaa']],
  ['http://pds.example.org', []],
  ['ada@example.org', []],
  ['ada', []],
  ['', []],
  ['javascript:alert(1)', []],
  ['localhost:2583', []],
]

for (const [typed, names] of meant) {
  test(`“${typed}” is meant as ${names.join(', else ') || 'nothing that there is'}`, () => {
    assert.deepEqual(namesIn(typed, { allowHttp: false }), names)
  })
}

test('this machine is meant only where private hosts are allowed', () => {
  assert.deepEqual(namesIn('localhost:2583', { allowHttp: true }), ['http://localhost:2583'])
})
