import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { createAdaptorServer } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { madeUpPack } from '../../report/evidence/testing.ts'
import { buildReport } from '../../report/report.ts'
import { serializeReport } from '../../report/serialize.ts'
import { madeUpStorm } from '../../report/testing.ts'
import { openBrowser } from '../../testing/browser.ts'
import { openEmptyDatabase } from '../../testing/prepared-database.ts'
import { site } from '../../testing/site.ts'
import { readAssets } from '../assets.ts'

const assets = await readAssets().catch(() => undefined)
const small = { minutes: 4, people: 30, consents: 4 }
let browser: Browser | undefined
before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

test('a pack and a report are checked in the browser, offline after loading', async (t) => {
  if (!assets || !browser) return t.skip('no Chromium here, or not built')
  const db = await openEmptyDatabase()
  const { app } = await site(db, {}, assets)
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/en/verify`)
    await context.setOffline(true)
    const pack = madeUpPack(small)
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    const check = async (text: string, signature?: string) => {
      await page.getByLabel('Report or evidence pack').setInputFiles(file('given', text))
      await page.getByLabel(/Its signature/).setInputFiles(signature ? file('given.sig', signature) : [])
      await page.getByRole('button', { name: 'Check it' }).click()
      await page.locator('[data-verified] h2').waitFor()
      const said = await page.locator('[data-verified]').innerText()
      await page.locator('[data-verified]').evaluate((place) => place.replaceChildren())
      return said
    }
    const held = await check(pack.text, pack.signature)
    assert.match(held, /^It holds/)
    assert.match(held, /newsroom\.example: agrees/)
    const changed = await check(
      pack.text.replace(/"kind":"closed","pledges":\d+/, '"kind":"closed","pledges":999'),
      pack.signature,
    )
    assert.match(changed, /^It does not hold\s+Line \d+, ledger row \d+/)
    assert.match(await check(serializeReport(buildReport(madeUpStorm(small)))), /^It holds/)
  } finally {
    await context.close()
    server.close()
    await db.destroy()
  }
})
