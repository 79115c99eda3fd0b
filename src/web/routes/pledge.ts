import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import { phaseOf } from '../../campaign/campaign.ts'
import { isZone } from '../../hour/zone.ts'
import { addPledge } from '../../store/supporters.ts'
import { consentAgeOf } from '../../supporters/consent-age.ts'
import { frameOf } from '../frame.ts'
import { createMessages } from '../messages/messages.ts'
import { confirmPledgePage } from '../pages/campaign/confirm-pledge-page.ts'
import { type PledgeFormView, pledgeNetworks } from '../pages/campaign/pledge-form.ts'
import { refusedPage } from '../pages/errors/error-page.ts'
import { inAnyLanguage, inLanguagePath, paths } from '../pages/paths.ts'
import type { Route, WebDeps } from '../route.ts'
import { type FoundStorm, stormOf } from '../storm-of.ts'
import { type TypedForm, typedForm } from '../typed-form.ts'

/** Long enough that nobody guesses it: the private link follows from it. */
const keyShape = /^[\w-]{22,64}$/
/** As `newInviteToken` makes them. */
const viaShape = /^[\w-]{8}$/
const email = z.email().max(254)

export const pledge: Route = {
  method: 'POST',
  path: `${inAnyLanguage}/c/:slug/:storm/pledge`,
  about: 'Takes a pledge and leads to its private page. A form without a key comes back once, to be confirmed.',
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    if (!found) return c.notFound()
    const given = givenIn(await typedForm(c))
    if (phaseOf(found.storm, deps.clock.now()) === 'after') return refuse(c, deps, found)
    const errors = errorsIn(given, frameOf(c, deps).language)
    if (Object.keys(errors).length > 0) return askAgain(c, deps, found, given, errors, 422)
    if (!keyShape.test(given.formKey)) return askAgain(c, deps, found, given, {}, 200)
    return await keep(c, deps, found, given)
  },
}

type Given = ReturnType<typeof givenIn>

function givenIn(form: TypedForm) {
  return {
    networks: pledgeNetworks.filter((name) => form.all('networks').includes(name)),
    zone: form.text('zone'),
    email: form.text('email').trim(),
    formKey: form.text('formKey'),
    isOfAge: form.text('age') === 'yes',
    via: form.text('via'),
  }
}

function errorsIn(
  { networks, zone, email: typed, isOfAge }: Given,
  language: PledgeFormView['language'],
): PledgeFormView['errors'] {
  const t = createMessages(language)
  return {
    ...(networks.length === 0 && { networks: t('pledge.error.networks') }),
    ...(!isZone(zone) && { zone: t('pledge.error.zone') }),
    ...(typed !== '' && !email.safeParse(typed).success && { email: t('pledge.error.email') }),
    ...(typed !== '' && !isOfAge && { age: t('remind.age.error', { age: consentAgeOf(zone) }) }),
  }
}

async function keep(c: Context, deps: WebDeps, { found, storm }: FoundStorm, given: Given): Promise<Response> {
  const { language } = frameOf(c, deps)
  const order = {
    formKey: given.formKey,
    campaignId: found.id,
    stormId: storm.id,
    zone: given.zone,
    language,
    networks: given.networks,
    ...(given.email && { email: given.email }),
    ...(viaShape.test(given.via) && { invitedBy: given.via }),
  }
  const secret = await addPledge(deps, order, deps.clock.now())
  return c.redirect(inLanguagePath(language, paths.me(secret)), 303)
}

function askAgain(
  c: Context,
  deps: WebDeps,
  { campaign, storm }: FoundStorm,
  given: Given,
  errors: PledgeFormView['errors'],
  status: 200 | 422,
) {
  const formKey = keyShape.test(given.formKey) ? given.formKey : randomUUID()
  c.header('Cache-Control', 'no-store')
  const view = { ...frameOf(c, deps), campaign, storm: storm.name, given: { ...given, formKey }, errors }
  return c.html(confirmPledgePage(view), status)
}

function refuse(c: Context, deps: WebDeps, { campaign }: FoundStorm) {
  const frame = frameOf(c, deps)
  const t = createMessages(frame.language)
  const words = { title: t('write.over'), body: t('pledge.closed') }
  return c.html(refusedPage(frame, words, paths.campaign(campaign.slug)), 410)
}
