import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passStorm } from '../../testing/crowd-site.ts'
import { onPGlite } from '../../testing/databases.ts'
import { site } from '../../testing/site.ts'

onPGlite((db) => {
  test('numbers come as tables with a dictionary, and the press kit holds charts that can be printed', async () => {
    const { get, stage } = await site(db())
    assert.equal((await get('/c/long-ears/storm/numbers.json')).status, 404)
    await passStorm(db(), stage, { people: 300 })

    const networks = await get('/c/long-ears/storm/numbers/networks.csv')
    assert.match(networks.headers.get('Content-Type') ?? '', /text\/csv/)
    assert.match(await networks.text(), /^network,mentions,[^\n]*\r\nbluesky,300,/)
    const dictionary = await (await get('/c/long-ears/storm/numbers/dictionary.csv')).text()
    assert.match(dictionary, /crowds,same_second,/)
    assert.equal((await get('/c/long-ears/storm/numbers/nothing.csv')).status, 404)
    const json = (await (await get('/c/long-ears/storm/numbers.json')).json()) as {
      tables: { name: string; rows: object[] }[]
    }
    assert.equal(json.tables.find(({ name }) => name === 'minutes')?.rows.length, 60)

    const kit = await get('/ja/c/long-ears/storm/press-kit.zip')
    assert.equal(kit.status, 200)
    const bytes = new Uint8Array(await kit.arrayBuffer())
    const names = [...new TextDecoder('latin1').decode(bytes).matchAll(/(?:charts|numbers)\/[a-z]+\.[a-z]+/g)]
    for (const name of ['charts/bluesky.svg', 'charts/bluesky.png', 'numbers/reach.csv', 'numbers/numbers.json'])
      assert.ok(
        names.some(([found]) => found === name),
        name,
      )
    assert.ok(Buffer.from(bytes).includes(Buffer.from('\x89PNG\r\n', 'latin1')))
    for (const file of ['report-short.pdf', 'report-full.pdf']) {
      const pdf = await get(`/ja/c/long-ears/storm/${file}`)
      assert.equal(pdf.headers.get('Content-Type'), 'application/pdf')
      const text = Buffer.from(await pdf.arrayBuffer()).toString('latin1')
      for (const sign of ['/MarkInfo', '/StructTreeRoot', '/Lang (ja)', '/Outlines', '/Alt ', 'pdfuaid'])
        assert.ok(text.includes(sign), `${file} has ${sign}`)
      if (file === 'report-short.pdf') assert.equal(text.match(/\/Type \/Page\b/g)?.length, 2)
    }
    assert.equal((await get('/ja/c/long-ears/storm/report-huge.pdf')).status, 404)
    const page = await (await get('/en/c/long-ears/storm/report')).text()
    assert.match(page, /href="\/en\/c\/long-ears\/storm\/press-kit\.zip"/)
  })
})
