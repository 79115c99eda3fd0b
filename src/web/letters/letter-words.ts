import { html } from 'hono/html'
import { inLanguage } from '../../campaign/localized.ts'
import { cityName } from '../../hour/cities.ts'
import type { Instant } from '../../hour/instant.ts'
import { dayIn, timeIn, timeInUtc } from '../../hour/local-time.ts'
import type { Letter, MailWords, PushWords, Writer } from '../../notify/carrier.ts'
import { linkToken } from '../../store/reminders.ts'
import type { Keys } from '../../store/secret.ts'
import { isLanguage, type Language, textDirection } from '../messages/languages.ts'
import { createMessages, type Translate } from '../messages/messages.ts'
import { withoutHash } from '../pages/parts.ts'
import { inLanguagePath, paths } from '../pages/paths.ts'

interface Words {
  language: Language
  subject: string
  /** One or several, the first of them says it all. */
  paragraphs: string[]
  button: { label: string; url: string }
}

export interface WriterDeps {
  keys: Keys
  /** The origin people reach us at. */
  publicUrl: () => string
}

/** Letters in their reader's language and zone. None carries the hashtag, so that none can be posted before T-zero. */
export function createWriter(deps: WriterDeps): Writer {
  return {
    mail: (letter) => mailOf(letter, wordsOf(letter, deps), deps),
    push: (letter) => pushOf(letter, wordsOf(letter, deps)),
  }
}

function mailOf(letter: Letter, words: Words, { keys, publicUrl }: WriterDeps): MailWords {
  const t = createMessages(words.language)
  const isAnswer = letter.kind === 'confirm' || letter.kind === 'fresh'
  const unsubscribe = `${publicUrl()}${paths.unsubscribe(linkToken(keys, 'unsubscribe', letter.supporterId))}`
  const foot = isAnswer ? undefined : t('letter.foot')
  const { subject, paragraphs, button, language } = words
  const stop = { label: t('letter.stop'), url: unsubscribe }
  const text = [
    ...paragraphs,
    `${button.label}: ${button.url}`,
    ...(foot ? [`${foot}\n${stop.label}: ${stop.url}`] : []),
  ].join('\n\n')
  const markup = html`<!doctype html>
<html lang="${language}" dir="${textDirection(language)}"><head><meta charset="utf-8"><title>${subject}</title></head>
<body><h1>${subject}</h1>
${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
<p><strong><a href="${button.url}">${button.label}</a></strong></p>
${foot ? html`<hr><p><small>${foot} <a href="${stop.url}">${stop.label}</a></small></p>` : ''}
</body></html>`
  return { subject, text, html: String(markup), unsubscribe: isAnswer ? undefined : unsubscribe }
}

function pushOf({ kind, campaign }: Letter, { subject, paragraphs, button }: Words): PushWords {
  return { title: subject, body: paragraphs[0] ?? '', url: button.url, tag: `${campaign.slug} ${kind}` }
}

function wordsOf(letter: Letter, deps: WriterDeps): Words {
  const language = isLanguage(letter.language) ? letter.language : 'en'
  const t = createMessages(language)
  const name = withoutHash(inLanguage(letter.campaign.name, language).text)
  const hours = hoursIn(letter, t, language)
  const button = buttonOf(letter, t, language, deps)
  if (letter.kind === 'update') {
    const { subject = name, body = '' } = letter.data
    return { language, subject: withoutHash(subject), paragraphs: withoutHash(body).split(/\n{2,}/), button }
  }
  const values = { name, when: hours.at, old: hours.old, new: hours.new }
  const lead = t(`letter.lead.${letter.kind}`, values)
  const isAhead = ['week', 'day', 'hour', 'five', 'moved'].includes(letter.kind)
  return {
    language,
    subject: t(`letter.subject.${letter.kind}`, values),
    paragraphs: [lead, ...(isAhead && hours.when ? [hours.when] : [])],
    button,
  }
}

function hoursIn({ storm, zone, data }: Letter, t: Translate, language: Language) {
  const said = (at: Instant) => t('letter.at', { day: dayIn(zone, at, language), time: timeIn(zone, at, language) })
  const of = (time: string | undefined) => (time ? said(Date.parse(time) as Instant) : '')
  const values = storm && {
    day: dayIn(zone, storm.tZero, language),
    time: timeIn(zone, storm.tZero, language),
    city: cityName(zone, language),
    utc: timeInUtc(storm.tZero),
  }
  return {
    at: storm ? said(storm.tZero) : '',
    when: values ? t('letter.when', values) : '',
    old: of(data.oldAt),
    new: of(data.newAt),
  }
}

function buttonOf(letter: Letter, t: Translate, language: Language, { keys, publicUrl }: WriterDeps): Words['button'] {
  const { kind, supporterId, secret, campaign, storm, data } = letter
  const to = (path: string) => `${publicUrl()}${inLanguagePath(language, path)}`
  const page = { label: t('letter.button.page'), url: to(secret ? paths.me(secret) : paths.campaign(campaign.slug)) }
  if (kind === 'confirm') {
    const url = to(paths.confirmMail(linkToken(keys, 'confirm', supporterId, data.until)))
    return { label: t('letter.button.confirm'), url }
  }
  if (kind === 'fresh') {
    return { label: t('letter.button.fresh'), url: to(paths.fresh(linkToken(keys, 'fresh', supporterId, data.until))) }
  }
  if (!storm) return page
  const write = to(paths.write(campaign.slug, storm.name))
  if (kind === 'go') return { label: t('letter.button.go'), url: write }
  if (kind === 'day' || kind === 'hour') return { label: t('letter.button.write'), url: write }
  return kind === 'result'
    ? { label: t('letter.button.result'), url: to(paths.report(campaign.slug, storm.name)) }
    : page
}
