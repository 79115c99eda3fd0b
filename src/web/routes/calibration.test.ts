import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withdrawConsent } from '../../store/consents.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { site } from '../../testing/site.ts'
import { tZero } from '../../testing/stage.ts'

const minute = 60_000

onEveryDatabase('the page of all forecasts', (db) => {
  test('says that none has been judged yet', async () => {
    const { get } = await site(db())
    assert.match(await (await get('/en/calibration')).text(), /No forecast has been judged yet/)
  })

  test('shows a forecast that missed, beside what came, and so does the report', async () => {
    const at = await site(db())
    const { stage } = at
    await at.clock.advanceTo(tZero - 60 * minute)
    const consents = [await stage.consent('ada'), await stage.consent('bo'), await stage.consent('cy')]
    await stage.keep()
    await at.clock.advanceTo(tZero - 2 * minute)
    await stage.keep()
    for (const consent of consents) await withdrawConsent(db(), consent, at.clock.now())
    await at.clock.advanceTo(tZero + 120 * minute)
    await stage.keep()
    const page = await (await at.get('/en/calibration')).text()
    assert.match(page, /0 of one prediction held\. About 80 in a hundred should\./)
    assert.match(
      page,
      /Of those who pledged, posted<\/td><td>\d+% to \d+%<\/td><td>0%<\/td><td>no<\/td><td class="number">\d/,
    )
    assert.match(page, /Mentions on [^<]+<\/td><td>\d to \d<\/td><td>not measured<\/td><td>not measured/)
    const report = await (await at.get('/en/c/long-ears/storm/report')).text()
    assert.match(
      report,
      /Sealed in the ledger at 10:58 UTC, before T-zero, from 3 pledges\. Each range is meant to hold 80% of the time\./,
    )
  })

  test('says how many storms had no forecast', async () => {
    const at = await site(db())
    await at.clock.advanceTo(tZero + 120 * minute)
    await at.stage.keep()
    await at.stage.keep()
    assert.match(await (await at.get('/en/calibration')).text(), /One storm had no forecast, because nobody was there/)
  })
})
