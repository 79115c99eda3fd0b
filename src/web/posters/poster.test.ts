import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { campaignSchema } from '../../campaign/campaign.ts'
import { parseInstant } from '../../hour/instant.ts'
import { dayIn, timeIn } from '../../hour/local-time.ts'
import { zoneGroupNames, zonesOfGroup } from '../../hour/poster-zones.ts'
import { readPng } from '../../testing/read-png.ts'
import type { Language } from '../messages/languages.ts'
import { draw } from '../picture/draw-svg.ts'
import { type Poster, posterSizeNames, posterSizes, posterTexts } from './poster.ts'
import { parsePosterFile, posterHash, posterPath } from './poster-address.ts'
import { posterAlt, posterOf } from './poster-of.ts'

const tZero = parseInstant('2026-12-05T11:00:00Z')

function sourceOf(changes: object = {}, language: Language = 'en') {
  const campaign = campaignSchema.parse({
    slug: 'long-ears',
    name: 'A day for long ears #LongEarsDay',
    hashtag: 'LongEarsDay',
    ask: 'Give hares a day: ＃LongEarsDay.',
    target: { name: 'The Parliament of Examplia', kind: 'government' },
    message: 'Hares have waited long enough.',
    ...changes,
  })
  return { campaign, storm: { name: 'storm', tZero }, byZone: [], language, publicUrl: 'https://uproar.example' }
}

/** As long as a campaign may call itself, in every script: 120 characters of name, 200 of ask. */
const longest: Record<string, string> = {
  en: 'Seriously extraordinary hippopotamuses ',
  de: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  ja: '失敗すると言われていた映画の続編を、世界中のみんなで同じ時間に「お願い」しよう。',
  ko: '모두가 같은 시간에 함께 외치는 아주 긴 이름의 캠페인 ',
  'zh-Hant': '讓全世界在同一個小時裡一起為《艾莉塔：戰鬥天使》的續集發聲，',
  ar: 'جزءٌ ثانٍ من الفيلم الذي انتظرناه طويلًا في كل أنحاء العالم ',
  hi: 'पूरी दुनिया में एक ही घंटे में एक साथ श्रीमान् की प्रतिष्ठा के लिए ',
  ru: 'Достопримечательности и превысокомногорассмотрительствующие ',
}

const shapes = [
  ['preview', 'world'],
  ['preview', 'Europe/London'],
  ['square', 'Europe/London'],
  ['story', 'world'],
] as const

describe('posters before T-zero', () => {
  test('carry no hashtag, though name, ask, target and label are full of it', () => {
    const source = sourceOf({ target: { name: '#LongEarsDay Office', kind: 'company' } })
    for (const place of [...zoneGroupNames, 'Asia/Tokyo']) {
      const poster = posterOf({ ...source, label: 'A rehearsal of #LongEarsDay' }, place, 'story')
      for (const text of [...posterTexts(poster), posterAlt(poster)]) assert.doesNotMatch(text, /[#＃]/)
    }
  })
})

describe('a poster', () => {
  test('has the size of its network, and is a whole PNG', async () => {
    for (const size of posterSizeNames) {
      for (const place of ['world', 'Asia/Tokyo']) {
        const { width, height } = readPng(await draw({ kind: 'poster', poster: posterOf(sourceOf(), place, size) }))
        assert.deepEqual({ width, height }, posterSizes[size])
      }
    }
  })

  test('says the hour as the page does, in zones of half hours and across the date line', () => {
    for (const zone of ['Asia/Kathmandu', 'Pacific/Chatham', 'America/St_Johns', 'Pacific/Kiritimati', 'Asia/Tokyo'])
      for (const language of ['en', 'es', 'ja'] as const) {
        const [hour] = posterOf(sourceOf({}, language), zone, 'square').hours
        const alt = posterAlt(posterOf(sourceOf({}, language), zone, 'square'))
        assert.equal(hour?.day, dayIn(zone, tZero, language))
        assert.ok(alt.replaceAll(/\s/g, ' ').includes(timeIn(zone, tZero, language).replaceAll(/\s/g, ' ')), alt)
      }
  })

  test('is told in words to those who do not see it', () => {
    assert.equal(
      posterAlt(posterOf(sourceOf(), 'Asia/Tokyo', 'square')),
      'Poster: A day for long ears LongEarsDay. 8:00 PM in Tokyo, Saturday, December 5. To The Parliament of Examplia: “Give hares a day: LongEarsDay.” Join at uproar.example/en/c/long-ears',
    )
  })

  test('keeps its margins and shows its name, however long that is, in every script', async () => {
    for (const [language, piece] of Object.entries(longest)) {
      const text = (most: number) => [...piece.repeat(20)].slice(0, most).join('').trim()
      for (const [size, place] of shapes) {
        const plain = posterOf(sourceOf(), place, size)
        const poster: Poster = {
          ...plain,
          language,
          accent: '#0b6e99',
          name: { text: text(120), language },
          ask: { text: text(200), language },
          to: text(100),
          address: `a-rather-long-server-name.uproar.example/zh-Hant/c/${'long-ears-'.repeat(6)}abc`,
          label: text(160),
        }
        const label = `${language} ${size} ${place}`
        assertMargins(await draw({ kind: 'poster', poster }), label)
      }
    }
  })
})

describe('a poster’s address', () => {
  const of = { slug: 'long-ears', storm: 'storm', place: 'Asia/Tokyo' }

  test('is read back, and changes when the hour, the words, the colour or the language do', () => {
    const poster = posterOf(sourceOf(), 'Asia/Tokyo', 'story')
    const file = posterPath(poster, of).split('/').at(-1) ?? ''
    assert.deepEqual(parsePosterFile(file), { place: 'Asia/Tokyo', size: 'story', hash: posterHash(poster) })
    const moved = { ...sourceOf(), storm: { name: 'storm', tZero: parseInstant('2026-12-05T11:30:00Z') } }
    const others = [moved, sourceOf({ ask: 'Another.' }), sourceOf({ accent: '#000000' }), sourceOf({}, 'es')]
    const hashes = [poster, ...others.map((source) => posterOf(source, 'Asia/Tokyo', 'story'))].map(posterHash)
    assert.equal(new Set(hashes).size, hashes.length)
  })

  test('names no place, size or file that there is not', () => {
    for (const file of [
      'Mars~Base.story.png',
      'asia~tokyo.story.png',
      'world.huge.png',
      '..~x.story.png',
      'world.story.gif',
    ])
      assert.equal(parsePosterFile(file), undefined)
    assert.equal(parsePosterFile('Asia~Calcutta.story.png')?.place, 'Asia/Kolkata')
  })
})

describe('a poster of several places', () => {
  test('shows them from west to east, each hour once', () => {
    assert.deepEqual(zonesOfGroup('europe-africa', tZero, []), [
      'Europe/London',
      'Europe/Paris',
      'Africa/Cairo',
      'Africa/Nairobi',
    ])
  })

  test('shows first where most supporters are, and nobody who could be told apart', () => {
    const byZone = [
      { zone: 'Asia/Kathmandu', pledges: 40 },
      { zone: 'Pacific/Chatham', pledges: 9 },
    ]
    const zones = zonesOfGroup('world', tZero, byZone)
    assert.ok(zones.includes('Asia/Kathmandu'))
    assert.ok(!zones.includes('Pacific/Chatham'))
    assert.ok(zonesOfGroup('asia-pacific', tZero, byZone).includes('Asia/Kathmandu'))
    assert.ok(!zonesOfGroup('americas', tZero, byZone).includes('Asia/Kathmandu'))
  })
})

/** The outer three per cent are ground alone: accent above, then the rule, then the dark band. */
function assertMargins(png: Uint8Array, label: string): void {
  const { width, height, at } = readPng(png)
  const edge = Math.round(Math.min(width, height) * 0.03)
  for (const x of [0, edge >> 1, edge, width - 1 - edge, width - 1]) {
    const colours = new Set(Array.from({ length: height }, (_, y) => at(x, y)))
    assert.ok(colours.size <= 4, `${label}: something is drawn in column ${x}`)
    assert.equal(at(x, height >> 1), at(0, height >> 1), label)
  }
  for (const y of [0, edge >> 1, edge, height - 1 - edge, height - 1]) {
    const colours = new Set(Array.from({ length: width }, (_, x) => at(x, y)))
    assert.equal(colours.size, 1, `${label}: something is drawn in row ${y}`)
  }
  assert.ok(shareOfInk(at, width, [edge, height * 0.4]) > 0.03, `${label}: the name is missing`)
  assert.ok(shareOfInk(at, width, [height * 0.75, height - edge]) > 0.01, `${label}: the ask is missing`)
}

/** How much of a stretch is not the ground's colour. */
function shareOfInk(at: (x: number, y: number) => string, width: number, [top, bottom]: [number, number]): number {
  let [seen, inked] = [0, 0]
  for (let y = Math.round(top); y < bottom; y += 5)
    for (let x = 0; x < width; x += 5) {
      seen++
      if (at(x, y) !== at(0, y)) inked++
    }
  return inked / seen
}
