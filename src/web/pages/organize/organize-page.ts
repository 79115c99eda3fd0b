import { html } from 'hono/html'
import type { Campaign } from '../../../campaign/campaign.ts'
import { createMessages } from '../../messages/messages.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'
import { said } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { type Html, shell } from '../shell.ts'
import type { FormErrors, Typed } from './campaign-form.ts'
import { type HeldView, heldBand } from './held-band.ts'
import { type HourView, hoursBand } from './hours-band.ts'
import { campaignFields } from './organize-fields.ts'
import { type BoardView, readinessBoard } from './readiness-board.ts'
import { type VettedView, vettedPart } from './vetted-part.ts'

export interface OrganizeView extends PageFrame {
  campaigns: readonly Campaign[]
  /** The campaign that is changed; undefined where a new one is made. */
  editing?: Campaign | undefined
  typed: Typed
  errors: FormErrors
  /** Of the campaign's storms that are not over. */
  boards?: readonly BoardView[]
  /** The campaign's hours to come. */
  hours?: readonly HourView[]
  /** Consents of the campaign that wait for a look. */
  held?: readonly HeldView[] | undefined
  /** What was found about the hashtag that was typed. */
  vetted?: VettedView | undefined
}

export function organizePage(view: OrganizeView): Html {
  const t = createMessages(view.language)
  return shell({
    ...view,
    title: t('organize.title'),
    description: t('organize.title'),
    path: paths.organize(),
    styles: ['campaign', 'forms', 'readiness'],
    scripts: ['organize'],
    isPrivate: true,
    body: html`
<section class="band stack"><h1>${t('organize.title')}</h1>
<h2>${t('organize.list')}</h2>${list(view)}</section>
${hoursBand(view.language, view.hours ?? [])}
${(view.boards ?? []).map((board) => readinessBoard(view.language, board))}
${heldBand(view)}
${form(view)}`,
  })
}

function list({ language, campaigns }: OrganizeView): Html {
  const t = createMessages(language)
  if (campaigns.length === 0) return html`<p>${t('organize.none')}</p>`
  const items = campaigns.map(
    ({ slug, name }) =>
      html`<li><a href="${inLanguagePath(language, paths.campaign(slug))}">${said(name, language)}</a> · <a href="${inLanguagePath(language, paths.organize(slug))}#form">${t('me.change')}</a> · <a href="${inLanguagePath(language, paths.plan(slug))}">${t('plan.link')}</a> · <a href="${inLanguagePath(language, paths.measuring(slug))}">${t('measure.link')}</a></li>`,
  )
  return html`<ul class="campaigns">${items}</ul>`
}

function form(view: OrganizeView): Html {
  const { language, editing, errors } = view
  const t = createMessages(language)
  const title = editing ? t('organize.edit', { name: view.typed.name ?? editing.slug }) : t('organize.new')
  const count = Object.keys(errors).length
  return html`<section class="band stack" id="form" aria-labelledby="form-title">
<h2 id="form-title">${title}</h2>
${count > 0 ? html`<p class="error" role="alert">${t('organize.errors', { count })}${errors.form ? ` ${errors.form}` : ''}</p>` : ''}
<form class="form measure" method="post" action="${inLanguagePath(language, paths.organize(editing?.slug))}">
${campaignFields(view)}
${vettedPart(view)}
<p class="actions"><button class="main" type="submit">${t(view.vetted ? 'vet.save' : 'organize.save')}</button><button type="submit" formnovalidate formaction="${inLanguagePath(language, paths.vet(editing?.slug))}">${t('vet.look')}</button></p>
</form></section>`
}

export function forbiddenOrganizePage(frame: PageFrame): Html {
  const t = createMessages(frame.language)
  return shell({
    ...frame,
    title: t('organize.forbidden.title'),
    description: t('organize.forbidden.body'),
    path: paths.organize(),
    isPrivate: true,
    body: html`<section class="band stack"><h1>${t('organize.forbidden.title')}</h1><p class="lead measure">${t('organize.forbidden.body')}</p></section>`,
  })
}
