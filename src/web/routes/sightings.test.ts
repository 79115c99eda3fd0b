import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { later } from '../../clock/clock.ts'
import type { PaidMeasuring } from '../../networks/trending.ts'
import { xPrices } from '../../networks/x/measure/prices.ts'
import { findMeasuring } from '../../store/measuring.ts'
import { listWitnessReports, witnessTotals } from '../../store/witness.ts'
import { SightingPoller } from '../../storm/sightings.ts'
import { onPGlite } from '../../testing/databases.ts'
import { body, site } from '../../testing/site.ts'
import { silent, tZero } from '../../testing/stage.ts'

const minute = 60_000
const path = '/en/c/long-ears/storm/sighting'
const seen = { network: 'x', place: 'country:BR', rank: '4', when: '0' }

describe('what supporters see', () => {
  onPGlite((db) => {
    test('is asked from T-zero on and for six hours, and no preview carries the hashtag', async () => {
      const at = await site(db())
      const early = await body(at.get(path))
      assert.match(early, /From T-zero on, at 11:00 UTC/)
      assert.doesNotMatch(early, /<form|#LongEars|LongEarsDay/)
      assert.equal((await at.post(path, seen)).status, 403)
      await at.clock.advanceTo(tZero + minute)
      const page = await body(at.get(path))
      assert.match(page, /<option value="country:BR" ?>Brazil<\/option>/)
      assert.match(await body(at.get(path.replace('/en/', '/ja/'))), />ブラジル</)
      await at.clock.advanceTo(tZero + 8 * 60 * minute)
      assert.equal((await at.post(path, seen)).status, 410)
    })

    test('is taken once for each browser, place and five minutes; others count beside it', async () => {
      const at = await started(db())
      await at.clock.advance(10 * minute)
      const [ana, bo] = [await at.browser(), await at.browser()]
      assert.match(await body(at.post(path, seen, ana)), /Your sighting is in/)
      assert.match(await body(at.post(path, seen, ana)), /that one stands/)
      assert.match(await body(at.post(path, { ...seen, place: 'worldwide', rank: '' }, ana)), /Your sighting is in/)
      assert.match(await body(at.post(path, { ...seen, rank: '6', when: '5' }, bo)), /Your sighting is in/)
      const [brazil, world] = await witnessTotals(db(), at.stormId)
      assert.deepEqual([brazil?.witnesses, brazil?.bestRank, brazil?.worstRank], [2, 4, 6])
      assert.deepEqual([world?.place, world?.witnesses, world?.bestRank], ['worldwide', 1, null])
      await at.clock.advance(6 * minute)
      assert.match(await body(at.post(path, seen, ana)), /Your sighting is in/)
    })

    test('comes back with its mistakes, and without a cookie nobody is counted', async () => {
      const at = await started(db())
      const ana = await at.browser()
      const wrong = await at.post(path, { network: 'fax', place: 'country:XX', rank: '51', when: '360' }, ana)
      assert.equal(wrong.status, 422)
      const page = await wrong.text()
      for (const sentence of [/Choose a network/, /Choose a country/, /1 to 50 is expected/, /before the storm began/])
        assert.match(page, sentence)
      const anonymous = await at.post(path, seen)
      assert.equal(anonymous.status, 422)
      assert.match(await anonymous.text(), /kept no cookie/)
      assert.deepEqual(await witnessTotals(db(), at.stormId), [])
    })

    test('a flood from one browser ends, and so does one from many', async () => {
      const at = await started(db())
      const ana = await at.browser()
      const places = [
        'BR',
        'JP',
        'US',
        'MX',
        'ES',
        'FR',
        'DE',
        'IN',
        'GB',
        'AR',
        'CA',
        'AU',
        'PH',
        'ID',
        'KR',
        'TR',
        'IT',
      ]
      const all = [...places, 'CO', 'CL', 'PE', 'VE', 'EC', 'NL', 'SE', 'IE', 'ZA', 'NG', 'PK', 'MY', 'SG', 'NZ', 'AE']
      const answers = []
      for (const code of all) answers.push((await at.post(path, { ...seen, place: `country:${code}` }, ana)).status)
      assert.deepEqual(answers.slice(0, 30), Array(30).fill(200))
      assert.deepEqual(answers.slice(30), [429, 429])
      let last = 200
      for (let n = 0; n < 91 && last === 200; n += 1) last = (await at.post(path, seen, await at.browser())).status
      assert.equal(last, 429)
      await at.clock.advance(2 * minute)
      assert.equal((await at.post(path, seen, await at.browser())).status, 200)
    })

    test('a screenshot is bared of what its file tells, and nobody but the organizer sees it until it is shown', async () => {
      const at = await started(db())
      const told = [
        ...pngChunk(
          'tEXt',
          [...'GPS'].map((each) => each.charCodeAt(0)),
        ),
      ]
      const answer = await at.upload(picture(told), await at.browser())
      assert.match(await answer.text(), /Your sighting is in/)
      const [report] = await listWitnessReports(db(), at.stormId, { limit: 9 })
      const address = `/c/long-ears/storm/sighting/${report?.id}/picture`
      assert.equal((await at.get(address)).status, 404)
      const shot = await at.get(address, at.organizer)
      assert.equal(shot.headers.get('content-type'), 'image/png')
      assert.deepEqual(new Uint8Array(await shot.arrayBuffer()), picture([]))
      const judge = { storm: 'storm', report: report?.id ?? '', state: 'shown' }
      assert.equal((await at.post(measuring, judge)).status, 403)
      assert.equal((await at.post(measuring, judge, at.organizer)).status, 303)
      assert.equal((await at.get(address)).status, 200)
      assert.equal((await at.post(measuring, { ...judge, state: 'set aside' }, at.organizer)).status, 303)
      assert.equal((await at.get(address, at.organizer)).status, 404, 'what was set aside is erased')
      assert.equal((await witnessTotals(db(), at.stormId))[0]?.witnesses, 0)
    })

    test('what is no picture is refused, however it is called, and so is more than six megabytes', async () => {
      const at = await started(db())
      const ana = await at.browser()
      const html = new TextEncoder().encode('<script>alert(1)</script>')
      assert.match(await (await at.upload(html, ana)).text(), /no PNG, JPEG or WebP/)
      assert.equal((await at.upload(new Uint8Array(7 * 1024 * 1024), ana)).status, 413)
    })
  })
})

const measuring = '/en/organize/long-ears/measuring'

describe('measuring X, for the organizer', () => {
  onPGlite((db) => {
    test('the cost is on the page before it can be switched on, and only what was on the page is', async () => {
      const at = await started(db(), paid)
      assert.equal((await at.get(measuring)).status, 403)
      const form = { storm: 'storm', cap: '5', places: ['woeid:1', 'woeid:23424768'] }
      const page = await body(at.post(measuring, { ...form, step: 'estimate' }, at.organizer))
      assert.match(page, /90 counts × \$0\.005 \+ 2 places × 20 looks × \$0\.01 = \$0\.85/)
      assert.match(page, /Prices as published on August 22, 2026/)
      const blind = await at.post(measuring, { ...form, step: 'on', seen: '450' }, at.organizer)
      assert.equal(blind.status, 422)
      assert.equal(await findMeasuring(db(), of(at)), undefined)
      const on = await at.post(measuring, { ...form, step: 'on', seen: '850' }, at.organizer)
      assert.equal(on.headers.get('location'), `${measuring}#storm`)
      const known = await findMeasuring(db(), of(at))
      assert.deepEqual([known?.capMills, known?.status, known?.places.length], [5000, 'ready', 2])
      assert.match(await body(at.get(measuring, at.organizer)), /Switched on.*\$0\.00 spent of \$5\.00/s)
    })

    test('a budget that is none, too much or too many places are refused; too little is said to be', async () => {
      const at = await started(db(), paid)
      const ask = (fields: Record<string, string | string[]>) =>
        at.post(measuring, { storm: 'storm', step: 'estimate', places: ['woeid:1'], ...fields }, at.organizer)
      for (const cap of ['', '0', 'lots', '25.01', '-1']) assert.equal((await ask({ cap })).status, 422, cap)
      assert.match(await (await ask({ cap: '25.01' })).text(), /at most \$25\.00/)
      assert.match(await (await ask({ cap: '0,50' })).text(), /The budget ends before the storm does/)
    })

    test('without a token it says what to set, and asks nothing', async () => {
      const at = await started(db())
      assert.match(await body(at.get(measuring, at.organizer)), /UPROAR_X_TOKEN/)
      await at.post(measuring, { storm: 'storm', step: 'on', cap: '5', seen: '450' }, at.organizer)
      assert.equal(await findMeasuring(db(), of(at)), undefined)
    })

    test('the live room and the report show where it stands, what X counts, what it cost and who paid', async () => {
      const at = await started(db(), paid)
      const form = { storm: 'storm', cap: '0.04', places: ['woeid:23424768'], step: 'on', seen: '650' }
      await at.post(measuring, form, at.organizer)
      await at.post(path, seen, await at.browser())
      const poller = new SightingPoller({ ...at.sightings, db: db(), clock: at.clock, log: silent })
      for (const minutes of [2, 3, 5, 8, 12]) {
        await at.clock.advanceTo(tZero + minutes * minute)
        await poller.round(new AbortController().signal)
        await poller.settled()
      }
      const live = await body(at.get('/en/c/long-ears/storm/sightings'))
      assert.match(live, /Brazil<\/strong> X/)
      assert.match(live, /number 4 at best, from 11:0\d to 11:\d\d UTC/)
      assert.match(live, /stopped at its budget of \$0\.04 at 11:\d\d UTC/)
      assert.match(live, /has cost \$0\.0\d+ of at most \$0\.04/)
      assert.match(live, /witnessed by one supporter, at number 4/)
      assert.ok((await body(at.get('/en/c/long-ears/storm/live'))).includes('<live-sightings data-from='))
      const report = await body(at.get('/en/c/long-ears/storm/report'))
      assert.match(report, /posts since T-zero, counted by X/)
      assert.match(report, /with the operator’s own token and at the operator’s expense/)
      assert.match(report, /Nobody measured this/)
      assert.match(await body(at.get('/ja/c/long-ears/storm/report')), /ブラジル/)
    })

    test('where nobody switched it on, the live room says that X is not measured', async () => {
      const at = await started(db())
      assert.match(await body(at.get('/en/c/long-ears/storm/sightings')), /X: not measured/)
    })
  })
})

const paid: PaidMeasuring = {
  network: 'x',
  counter: {
    network: 'x',
    source: 'x:counts',
    everyMs: minute,
    mills: 5,
    delayMs: 30_000,
    query: (hashtag) => `#${hashtag}`,
    read: async ({ from, until }) => {
      return { from, seconds: 60, counts: Array((until - from) / minute).fill(7), raw: 'ab'.repeat(32) }
    },
  },
  lists: (places) =>
    places.map((place) => ({
      network: 'x',
      place,
      everyMs: 5 * minute,
      mills: 10,
      read: async () => {
        return { entries: ['A', 'B', 'C', '#longearsday'].map((name) => ({ name })), raw: 'ab'.repeat(32) }
      },
    })),
  mostPlaces: 25,
  prices: xPrices,
}

async function started(db: Parameters<typeof site>[0], measuredBy?: PaidMeasuring) {
  const at = await site(db, {}, undefined, measuredBy ? { paid: measuredBy } : {})
  await at.stage.keep()
  await at.clock.advanceTo(later(at.clock.now(), tZero + 5000 - at.clock.now()))
  const cookieOf = (answer: Response) => ({ Cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '' })
  const browser = async () => cookieOf(await at.get(path))
  const upload = async (bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(seen)) form.set(name, value)
    form.set('picture', new File([bytes], 'photo.png', { type: 'image/png' }))
    const origin = { Origin: 'http://localhost', ...headers }
    return await at.app.request(path, { method: 'POST', body: form, headers: origin })
  }
  return { ...at, browser, upload, organizer: cookieOf(await at.get(at.link)) }
}

function of({ stormId }: { stormId: string }) {
  return { stormId, network: 'x' as const }
}

function picture(told: readonly number[]): Uint8Array<ArrayBuffer> {
  const magic = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  const header = pngChunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return new Uint8Array([...magic, ...header, ...told, ...pngChunk('IDAT', [1]), ...pngChunk('IEND', [])])
}

function pngChunk(name: string, data: readonly number[]): number[] {
  return [0, 0, 0, data.length, ...[...name].map((each) => each.charCodeAt(0)), ...data, 0, 0, 0, 0]
}
