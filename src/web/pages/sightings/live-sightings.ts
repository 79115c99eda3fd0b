import { html } from 'hono/html'
import { type Instant, later, parseInstant, toIso } from '../../../hour/instant.ts'
import type { ListReport } from '../../../report/sighting-report.ts'
import { isRunning } from '../../../store/measuring.ts'
import type { Look, SightingsNow } from '../../../storm/sightings-now.ts'
import type { Language } from '../../messages/languages.ts'
import { createMessages, type Translate } from '../../messages/messages.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { networkLabel } from '../report/words.ts'
import type { Html } from '../shell.ts'
import { countsBars } from './counts-bars.ts'
import { minuteText, moneyText, placeText, stoppedText, stretchText, witnessedText } from './sighting-words.ts'

export interface LiveSightingsView {
  language: Language
  slug: string
  storm: string
  phase: 'before' | 'running' | 'after'
  /** Whether supporters may tell now what they see. */
  takesWitnesses: boolean
  at: Instant
  now: SightingsNow
}

type Part = LiveSightingsView & { t: Translate }

/** The band of the live room, which its script fetches anew now and then; empty until there is something to say. */
export function liveSightings(view: LiveSightingsView): Html {
  const path = inLanguagePath(view.language, paths.sightings(view.slug, view.storm))
  return html`<live-sightings data-from="${path}">${liveSightingsBand(view)}</live-sightings>`
}

export function liveSightingsBand(view: LiveSightingsView): Html {
  const { now, phase } = view
  if (phase === 'before' && now.looks.length === 0) return html``
  const part = { ...view, t: createMessages(view.language) }
  return html`<section class="band sightings" aria-labelledby="sightings">
<div class="stack"><h2 id="sightings">${part.t('sight.title')}</h2><p class="muted">${part.t('sight.lead')}</p></div>
${lists(part)}
${now.networkCounts?.map((counts) => countsBars(part, counts, toldUntil(part, counts.asOf))) ?? ''}
${bill(part)}
${witnessed(part)}
</section>`
}

/** The newest minute is told a little later; once nobody asks any more, what is not told is a gap. */
function toldUntil({ now, at }: Part, asOf: string): string {
  const isAsked = now.bill !== undefined && isRunning(now.bill)
  return toIso(isAsked ? later(parseInstant(asOf), -newestMs) : at)
}

const newestMs = 2 * 60_000

/** Where it stands first, the best on top; where it stood; and, folded away, where it does not. */
function lists(part: Part): Html {
  const { now, t } = part
  const tracks = now.sightings ?? []
  if (tracks.length === 0) return html`<p>${t('sight.none')}</p>`
  const standing = now.looks.map((look, index) => ({ look, track: tracks[index] }))
  const seen = standing.filter(({ track }) => (track?.listed ?? 0) > 0).sort(byRank(part))
  const others = standing.filter(({ track }) => track?.listed === 0)
  const topics = now.looks.some(({ place }) => place === 'topics')
  return html`${seen.length === 0 ? '' : html`<ul class="places">${seen.map(({ look, track }) => place(part, look, track))}</ul>`}
${others.length === 0 ? '' : html`<details data-key="others"><summary>${t('sight.others', { places: others.length })}</summary><ul class="others small">${others.map(({ look }) => other(part, look))}</ul></details>`}
<p class="small muted">${t('sight.every')}${topics ? ` ${t('sight.topics.note')}` : ''}</p>`
}

type Standing = { look: Look; track: ListReport | undefined }

function byRank(part: Part): (a: Standing, b: Standing) => number {
  const rankOf = ({ look, track }: Standing) => (isOverdue(part, look, track) ? 1000 : (look.rank ?? 1000))
  return (a, b) => rankOf(a) - rankOf(b)
}

function place(part: Part, look: Look, track: ListReport | undefined): Html {
  const { t } = part
  const isOld = isOverdue(part, look, track)
  const stands = look.rank !== null && !isOld
  const rank = stands
    ? html`<span class="display digits">${look.rank}</span>`
    : html`<span class="display digits" aria-hidden="true">–</span>`
  const last = track?.stretches.at(-1)
  return html`<li class="${stands ? 'stands' : 'stood'}">${rank}<div><p class="where"><strong>${placeText(part, look.place)}</strong> ${networkLabel(look.network)}</p>
<p class="small">${last ? stretchText(t, last) : ''}</p>
<p class="small muted">${isOld ? t('sight.since', { at: minuteText(look.at) }) : stands ? t('sight.now', { at: minuteText(look.at) }) : absent(t, look)}</p></div></li>`
}

/** Two looks are missing: what was seen last is no longer what is. */
function isOverdue({ at }: Part, look: Look, track: ListReport | undefined): boolean {
  return at - parseInstant(look.at) > 2.5 * (track?.everySeconds ?? 300) * 1000
}

function absent(t: Translate, { at, why }: Look): string {
  if (why !== null) return t('sight.unseen', { why })
  return `${t('sight.not')}, ${t('sight.now', { at: minuteText(at) })}`
}

function other(part: Part, look: Look): Html {
  const place = `${placeText(part, look.place)} · ${networkLabel(look.network)}`
  return html`<li>${place}: ${look.why === null ? minuteText(look.at) : html`<span lang="en">${part.t('sight.unseen', { why: look.why })}</span>`}</li>`
}

function bill({ now, language, t }: Part): Html {
  const { bill: of } = now
  if (!of) return html`<p class="small muted">${t('sight.unmeasured')}</p>`
  const [cost, cap] = [moneyText(language, of.spentMills), moneyText(language, of.capMills)]
  const told = { at: toIso(of.changedAt), why: of.why ?? null, capMills: of.capMills }
  const stopped = of.status === 'stopped' ? stoppedText({ language, t }, told) : undefined
  return html`<p class="small bill">${t('sight.cost', { cost, cap, calls: of.calls })}
${stopped ? html`<strong>${stopped.sentence}</strong> ${stopped.why ? html`<q lang="en">${stopped.why}</q>` : ''}` : ''}
${of.status === 'failing' ? html`${t('sight.failing')} <q lang="en">${of.why}</q>` : ''}</p>`
}

function witnessed(part: Part): Html {
  const { now, t, language, slug, storm } = part
  const told = now.witnessed ?? []
  const tell = inLanguagePath(language, paths.sighting(slug, storm))
  return html`<div class="witnessed"><h3>${t('sight.witnessed.title')}</h3><p class="small muted">${t('sight.witnessed.lead')}</p>
${told.length === 0 ? html`<p>${t('sight.witnessed.none')}</p>` : html`<ul>${told.map((each) => html`<li><strong>${placeText(part, each.place)}</strong> ${networkLabel(each.network)}: ${witnessedText(part, each)}</li>`)}</ul>`}
${part.takesWitnesses ? html`<p><a class="button" href="${tell}">${t('sight.tell')}</a></p>` : ''}</div>`
}
