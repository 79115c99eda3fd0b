import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bands, escapeXml, verdictBands } from './chart.ts'
import { curveChart, curveTable, drawn } from './chart-curve.ts'
import { outcomesChart } from './chart-outcomes.ts'
import { rankChart, rankTable } from './chart-rank.ts'
import { buildReport } from './report.ts'
import { madeUpStorm } from './testing.ts'

const report = buildReport(madeUpStorm())
const [network = assert.fail()] = report.networks
const words = { title: 'Mentions <each>', description: '“Made up” & counted' }
const curve = curveChart('curve', report.storm, network, words)

test('a chart says what it shows to those who cannot see it', () => {
  assert.match(curve, /role="img" aria-labelledby="curve-title curve-desc"/)
  assert.match(curve, /<title id="curve-title">Mentions &#60;each&#62;<\/title>/)
})

test('no chart carries a style attribute or a script', () => {
  const all = [
    curve,
    rankChart('rank', report.storm, network, words),
    outcomesChart('outcomes', report.outcomes, words),
  ].join('')
  assert.doesNotMatch(all, /style=|<style|<script|NaN|undefined|Infinity/)
})

test('one bar stands for each step with a mention, and the gap is shown as a gap', () => {
  const busy = drawn(network).mentions.filter((count) => count > 0).length
  assert.equal(curve.match(/class="bar"/g)?.length, busy)
  assert.equal(curve.match(/class="gap"/g)?.length, network.unmeasured.length)
})

test('the table has the numbers of the chart', () => {
  const table = curveTable(network, ['Time', 'Mentions', 'Authors'])
  assert.equal(
    table.rows.reduce((sum, [, mentions]) => sum + Number(mentions), 0),
    network.mentions,
  )
  assert.equal(rankTable(network, []).rows.length, network.rank.over.length)
})

test('verdict bands fill the whole storm without overlapping', () => {
  const all = verdictBands(network.verdicts.changes, report.storm)
  assert.equal(all[0]?.from, 0)
  assert.equal(all.at(-1)?.until, 1)
  for (const [index, band] of all.entries()) assert.equal(band.until, all[index + 1]?.from ?? 1)
})

test('stretches outside the storm are cut to it', () => {
  const [band] = bands([{ from: '2026-12-05T10:00:00Z', until: '2026-12-05T11:15:00Z' }], report.storm)
  assert.deepEqual(band, { from: 0, until: 0.25 })
})

test('text cannot break out of the markup', () => {
  assert.equal(escapeXml(`<a href="'">&`), '&#60;a href=&#34;&#39;&#34;&#62;&#38;')
})

test('an empty storm is drawn without a bar', () => {
  const empty = {
    ...network,
    curve: { ...network.curve, mentions: [0, 0], authors: [0, 0] },
    rank: { best: null, over: [] },
  }
  assert.doesNotMatch(curveChart('empty', report.storm, empty, words), /class="bar"|NaN/)
  assert.doesNotMatch(rankChart('empty', report.storm, empty, words), /NaN/)
})
