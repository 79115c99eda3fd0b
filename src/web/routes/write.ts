import type { Context } from 'hono'
import { phaseOf } from '../../campaign/campaign.ts'
import { checkText } from '../../campaign/composer.ts'
import { postponementOf } from '../../store/campaigns.ts'
import { compareText } from '../../storm/own-words.ts'
import { frameOf } from '../frame.ts'
import { pledgeNetworks } from '../pages/campaign/pledge-form.ts'
import { inAnyLanguage } from '../pages/paths.ts'
import { serverFieldName } from '../pages/write/network-slips.ts'
import { type Servers, type WriteView, writePage } from '../pages/write/write-page.ts'
import type { Route, WebDeps } from '../route.ts'
import { type FoundStorm, stormOf } from '../storm-of.ts'
import { type TypedForm, typedForm } from '../typed-form.ts'

const path = `${inAnyLanguage}/c/:slug/:storm/write`

export const write: Route = {
  method: 'GET',
  path,
  about: 'The composer: own words, judged for each network. Buttons from T-zero on.',
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    if (!found) return c.notFound()
    c.header('Cache-Control', 'public, max-age=1')
    const on = c.req.query('on')?.split(',')
    return c.html(writePage({ ...writeView(c, deps, found), on }))
  },
}

export const checkWriting: Route = {
  method: 'POST',
  path,
  about: 'The composer with the server’s judgement of a text, for browsers without scripts. Keeps nothing.',
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    if (!found) return c.notFound()
    const form = await typedForm(c)
    c.header('Cache-Control', 'no-store')
    const { given } = await judged(deps, found, { text: form.text('text'), servers: typedServers(form) })
    return c.html(writePage(writeView(c, deps, found, given)))
  },
}

/** The servers that a form of the write page names. */
export function typedServers(form: TypedForm): Servers {
  return Object.fromEntries(pledgeNetworks.map((name) => [name, form.text(serverFieldName(name))]))
}

export interface Typed {
  text: string
  servers: Servers
}

/** With the server's judgement of what was typed, beside all that is near it in the campaign. */
export async function judged(deps: WebDeps, { campaign, storm }: FoundStorm, typed: Typed) {
  const compared = await compareText(deps, { campaignId: storm.campaignId, campaign }, typed.text)
  const { text } = typed
  const { hashtag } = campaign
  const { others } = compared
  const checks = pledgeNetworks.map((network) => {
    const rule = deps.networks[network].textRule
    const alike = compared.alike(network)
    return { network, check: checkText({ text, hashtag, network, rule, publishedByUproar: false, others, alike }) }
  })
  return { given: { ...typed, checks }, sketch: compared.sketch }
}

export function writeView(c: Context, deps: WebDeps, { campaign, storm }: FoundStorm, given?: WriteView['given']) {
  const { name, tZero, minutes } = storm
  const stormOfView = {
    name,
    tZero,
    minutes,
    phase: phaseOf(storm, deps.clock.now()),
    postponed: postponementOf(storm),
  }
  return { ...frameOf(c, deps), campaign, storm: stormOfView, given } satisfies WriteView
}
