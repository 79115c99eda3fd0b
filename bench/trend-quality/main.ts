import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { profiles } from '../../src/trends/index.ts'
import { scoreNab } from './nab.ts'
import { type Rival, rivals } from './rivals.ts'
import { play } from './run.ts'
import { type Figures, figures, type Run, thresholdFor, thresholdForRecall } from './scoring.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    nab: { type: 'string' },
    fit: { type: 'string', default: '1,2,3,4,5' },
    held: { type: 'string', default: '101,102,103,104,105' },
  },
})
/** What every detector may cost at most on the streams for fitting, so that all are tuned to the same. */
const falseAlarms = 20

const profile = profiles.campaign
const fit = seedsOf(values.fit).map((seed) => play(seed, profile, true))
const held = seedsOf(values.held).map((seed) => play(seed, profile, true))

const ours = figures(held, 'ours', thresholdFor(fit, 'ours', falseAlarms))
const found = Object.fromEntries(Object.entries(rivals).map(([name, rival]) => [name, measureRival(name, rival)]))
const result = {
  ours: short(ours),
  ...Object.fromEntries(
    Object.entries(found).map(([name, { tuned, ...more }]) => [name, { ...short(tuned), ...more }]),
  ),
  campaign: short(figures(held, 'verdict', 1)),
  shapes: shapesOf({ ours, ...Object.fromEntries(Object.entries(found).map(([name, { tuned }]) => [name, tuned])) }),
  ...(values.nab && {
    nab: { ...scoreNab(values.nab, profiles.newsroom), profile: 'newsroom', campaign: scoreNab(values.nab, profile) },
  }),
  tunedTo: { falseAlarmsPer1000TagDays: falseAlarms, fit: values.fit, held: values.held },
  machine: {
    cpu: cpus()[0]?.model.trim(),
    cores: availableParallelism(),
    node: process.version,
    date: new Date().toISOString(),
  },
}
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`)

/** The variant and threshold that find most on the streams for fitting, and what they and the published ones do on the others. */
function measureRival(name: string, rival: Rival) {
  const variants = Object.keys(rival.variants).map((variant) => {
    const detector = `${name}: ${variant}`
    const threshold = thresholdFor(fit, detector, falseAlarms)
    return { variant, detector, threshold, recall: figures(fit, detector, threshold).recall }
  })
  const best = variants.reduce((one, other) => (other.recall > one.recall ? other : one))
  const tuned = figures(held, best.detector, best.threshold)
  const published = figures(held, `${name}: ${rival.published.variant}`, rival.published.threshold)
  return { tuned, variant: best.variant, published: short(published), oursInItsPlace: inPlaceOf(tuned, held) }
}

/** Ours where it has as many false alarms as the rival, and where it finds as many. */
function inPlaceOf(rival: Figures, runs: readonly Run[]) {
  const sameAlarms = figures(runs, 'ours', thresholdFor(runs, 'ours', Math.max(rival.falseAlarmsPer1000TagDays, 0.01)))
  const sameRecall = figures(runs, 'ours', thresholdForRecall(runs, 'ours', rival.recall))
  return { recallAtSameFalseAlarms: sameAlarms.recall, medianDelayMinutesAtSameRecall: sameRecall.medianDelayMinutes }
}

function short({ recall, falseAlarmsPer1000TagDays, medianDelayMinutes }: Figures) {
  return { recall, falseAlarmsPer1000TagDays, medianDelayMinutes }
}

function shapesOf(detectors: Record<string, Figures>) {
  const names = Object.keys(detectors.ours?.shapes ?? {})
  return Object.fromEntries(
    names.map((shape) => [
      shape,
      Object.fromEntries(Object.entries(detectors).map(([name, { shapes }]) => [name, shapes[shape]])),
    ]),
  )
}

function seedsOf(text: string): number[] {
  return text.split(',').map(Number)
}
