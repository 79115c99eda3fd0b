import { html } from 'hono/html'
import { rungs } from '../../../hour/ladder.ts'
import { consentAgeOf } from '../../../supporters/consent-age.ts'
import { createMessages, type Translate } from '../../messages/messages.ts'
import { field } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import type { MeView } from './me-view.ts'

/** When and how the supporter is reminded, with what this site can do. */
export function remindersBand(view: MeView): Html {
  const { language, secret, reminders, sends, errors, zone } = view
  const t = createMessages(language)
  const to = (action: string) => inLanguagePath(language, paths.me(secret, action))
  const boxes = rungs.map((rung) => box('rungs', rung, t(`remind.${rung}`), reminders.rungs.includes(rung)))
  const age = { age: consentAgeOf(zone), error: errors?.age }
  return html`<section class="band stack" id="reminders" aria-labelledby="reminders-title">
<h2 id="reminders-title">${t('remind.title')}</h2>
${sends.mail ? '' : html`<p class="measure">${t('remind.noMail')}</p>`}
<form class="form measure" method="post" action="${to('reminders')}">
<fieldset><legend>${t('remind.rungs')}</legend><div class="boxes">${boxes}</div></fieldset>
${sends.mail ? mailFields(view, t, age) : ''}
<fieldset aria-describedby="quiet-note"><legend>${t('remind.quiet')}</legend><p class="note" id="quiet-note">${t('remind.quiet.note')}</p>
${hourField('from', t('remind.quiet.from'), reminders.quiet?.from, t)}
${hourField('to', t('remind.quiet.to'), reminders.quiet?.to, t)}</fieldset>
<p><button type="submit">${t('remind.saved')}</button></p>
</form>
${sends.push === undefined ? '' : pushPart(view, t, to)}
</section>`
}

function mailFields(
  { reminders, errors }: MeView,
  t: Translate,
  age: { age: number; error: string | undefined },
): Html {
  const note = reminders.mail === 'none' ? undefined : t('remind.email.keep')
  return html`<fieldset><legend>${t('remind.how')}</legend>
<div class="boxes">${box('byMail', 'yes', t('remind.byMail'), reminders.byMail)}</div>
<p class="note">${t(`remind.mail.${reminders.mail}`)}</p></fieldset>
${field({ id: 'email', label: t('remind.email'), note, error: errors?.email }, (attributes) => html`<input ${attributes} name="email" type="email" autocomplete="email" maxlength="254">`)}
${ageBox('age', t, age)}`
}

/** Asked for only beside what needs it. */
export function ageBox(id: string, t: Translate, { age, error }: { age: number; error?: string | undefined }): Html {
  return html`<div class="field"><label class="box"><input type="checkbox" name="age" value="yes" id="${id}" aria-describedby="${id}-note${error ? ` ${id}-error` : ''}" ${error ? html`aria-invalid="true"` : ''}> <span>${t('remind.age', { age })}</span></label>
<p class="note" id="${id}-note">${t('remind.age.note')}</p>${error ? html`<p class="error" id="${id}-error">${error}</p>` : ''}</div>`
}

function pushPart({ reminders, sends, zone }: MeView, t: Translate, to: (action: string) => string): Html {
  return html`<div class="stack"><h3>${t('remind.byPush')}</h3><p class="measure">${t('remind.push.count', { count: reminders.subscriptions })}</p>
<push-reminder data-key="${sends.push ?? ''}">
<form class="form measure" method="post" action="${to('push')}" hidden><input type="hidden" name="subscription">
${ageBox('push-age', t, { age: consentAgeOf(zone) })}
<p><button type="submit">${t('remind.push.on')}</button></p></form>
<p class="measure" data-words="denied" role="status" hidden>${t('remind.push.denied')}</p>
<p class="measure" data-words="ios" hidden>${t('remind.push.ios')}</p>
</push-reminder>
${reminders.subscriptions > 0 ? html`<form method="post" action="${to('push-off')}"><p><button type="submit">${t('remind.push.off')}</button></p></form>` : ''}</div>`
}

function box(name: string, value: string, label: string, checked: boolean): Html {
  return html`<label class="box"><input type="checkbox" name="${name}" value="${value}" ${checked ? html`checked` : ''}> <span>${label}</span></label>`
}

function hourField(name: string, label: string, chosen: number | undefined, t: Translate): Html {
  const hours = Array.from({ length: 24 }, (_, hour) => {
    return html`<option value="${hour}" ${hour === chosen ? html`selected` : ''}>${String(hour).padStart(2, '0')}:00</option>`
  })
  return field(
    { id: `quiet-${name}`, label },
    (attributes) =>
      html`<select ${attributes} name="${name}"><option value="">${t('remind.quiet.never')}</option>${hours}</select>`,
  )
}
