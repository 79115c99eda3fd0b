import type { Writable } from 'node:stream'
import type { Instant } from '../hour/instant.ts'
import type { PulseSnapshot } from '../storm/pulse-snapshot.ts'
import type { Figures } from './figures.ts'

/** What the terminal tells while a rehearsal runs. */
export interface Progress {
  title(text: string): void
  /** Something is done: a word and what there is to say. */
  step(name: string, text: string): void
  /** What happens now; stands in one place on a terminal, and is told every five seconds elsewhere. */
  now(name: string, text: string, at: Instant): void
  end(): void
}

const tellEveryMs = 5000
const nameWidth = 12

export function createProgress(out: Writable & { isTTY?: boolean; columns?: number }): Progress {
  let toldAt = Number.NEGATIVE_INFINITY
  const row = (name: string, text: string) => `  ${name.padEnd(nameWidth)}${text}`
  const clear = out.isTTY ? '\r\u001b[2K' : ''
  return {
    title: (text) => void out.write(`${clear}${text}\n`),
    step: (name, text) => void out.write(`${clear}${row(name, text)}\n`),
    now(name, text, at) {
      if (out.isTTY) return void out.write(clear + row(name, text).slice(0, (out.columns ?? 100) - 1))
      if (at - toldAt < tellEveryMs) return
      toldAt = at
      out.write(`${row(name, text)}\n`)
    },
    end: () => void out.write(clear),
  }
}

/** `T-0:12` or `T+0:31`. */
export function hourWords(now: Instant, tZero: Instant): string {
  const seconds = now < tZero ? Math.ceil((tZero - now) / 1000) : Math.floor((now - tZero) / 1000)
  return `T${now < tZero ? '-' : '+'}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The live room in one line. */
export function pulseWords(pulse: PulseSnapshot | undefined): string {
  if (!pulse) return 'the server does not answer'
  const {
    measured: [measured],
    outcomes,
  } = pulse
  if (!measured) return `${outcomes.planned} posts wait · nothing measured yet`
  if (pulse.phase === 'before')
    return `${outcomes.planned} posts wait · ${count(Math.max(0, (measured.tags ?? 1) - 1), 'other tag')} talked about`
  const said = `${count(measured.mentions, 'mention')} · ${count(measured.authors, 'author')}`
  const rank =
    measured.rank === null || measured.tags === null ? 'no rank' : `rank ${measured.rank} of ${measured.tags}`
  return `${said} · ${rank} · ${measured.verdict} · ${outcomes.published} published, ${outcomes.planned} left`
}

/** The figures as rows of words. */
export function figureRows(of: Figures): [name: string, text: string][] {
  const trended =
    of.trendedAfterSeconds === null ? 'did not trend' : `trending ${of.trendedAfterSeconds} s after T-zero`
  return [
    [
      'consents',
      `${of.planned}: ${of.published} published, ${of.failed} failed, ${of.missed} missed, ${of.withdrawn} withdrawn, ${of.unknown} unknown`,
    ],
    [
      'once each',
      `${of.duplicates} duplicates, ${of.lost} lost${of.crashes > 0 ? `, with the server killed ${of.crashes} times` : ''}`,
    ],
    ['counted', `${of.counted} mentions by ${of.authors} authors, after ${of.corrections} corrections for deletes`],
    ['the server', `holds ${of.expected} by ${of.expectedAuthors}, counted by somebody else`],
    ['trend', `${trended}, best rank ${of.rank ?? 'none'}`],
    ...(of.whyNot ? [['because', of.whyNot] as [string, string]] : []),
    ['ledger', of.ledger],
    ['report', of.report],
  ]
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
