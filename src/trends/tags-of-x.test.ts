import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { vectorsFolder, withoutVectors } from '../testing/vectors.ts'
import { tagsOfX } from './tags-of-x.ts'

interface Case {
  description: string
  text: string
  expected: unknown
}

const folder = vectorsFolder()

test('every hashtag case of twitter-text’s conformance is told as X tells it', { skip: withoutVectors }, () => {
  const wrong: string[] = []
  let cases = 0
  const check = (one: Case, expected: unknown, found: unknown) => {
    cases++
    if (JSON.stringify(found) !== JSON.stringify(expected))
      wrong.push(
        `${one.description}: ${JSON.stringify(one.text)} → ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`,
      )
  }
  const extract = casesOf('extract.yml')
  for (const one of extract.hashtags ?? []) check(one, one.expected, tagsOfX(one.text))
  for (const one of extract.hashtags_from_astral ?? []) check(one, one.expected, tagsOfX(one.text))
  for (const one of extract.hashtags_with_indices ?? []) check(one, namesIn(one.expected), tagsOfX(one.text))
  for (const one of casesOf('autolink.yml').hashtags ?? []) check(one, linked(String(one.expected)), tagsOfX(one.text))
  for (const one of casesOf('validate.yml').hashtags ?? []) check(one, one.expected, isWholly(one.text))
  assert.deepEqual(wrong, [])
  assert.equal(cases, 153)
})

test('a hostile text costs no more than its length', () => {
  assert.deepEqual(tagsOfX(`#${'1'.repeat(20_000)}`), [])
})

function casesOf(file: string): Record<string, Case[]> {
  return (parse(readFileSync(join(folder ?? '', 'twitter-text', file), 'utf8')) as { tests: Record<string, Case[]> })
    .tests
}

function namesIn(expected: unknown): string[] {
  return (expected as { hashtag: string }[]).map(({ hashtag }) => hashtag)
}

/** The tags that the expected markup links to. */
function linked(markup: string): string[] {
  return [...markup.matchAll(/title="[#＃]([^"]+)"/gu)].map(([, tag]) => tag ?? '')
}

function isWholly(text: string): boolean {
  const [tag, ...more] = tagsOfX(text)
  return tag !== undefined && more.length === 0 && [...text].slice(1).join('') === tag
}
