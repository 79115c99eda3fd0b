import { inLanguagePath, paths } from '../web/pages/paths.ts'
import type { Supporter } from './cast.ts'
import type { Page, Visitor } from './visitor.ts'

export interface Occasion {
  slug: string
  storm: string
  /** Where the accounts are. */
  pdsUrl: string
}

/** A supporter with the private page that the pledge gave them. */
export interface Joined {
  supporter: Supporter
  /** Path of the private page. */
  page: string
}

/** Pledges, connects an account and consents to a text, through the pages' own forms, in the supporter's language. */
export async function join(
  visitor: Visitor,
  { slug, storm, pdsUrl }: Occasion,
  supporter: Supporter,
  appPassword: string,
): Promise<Joined> {
  const { language, zone, handle, text } = supporter
  const campaign = await visitor.read(inLanguagePath(language, paths.campaign(slug)))
  const formKey = crypto.randomUUID()
  const isPledge = ({ action }: { action: string }) => action.endsWith(paths.pledge(slug, storm))
  const mine = await visitor.send(campaign, isPledge, { formKey, networks: 'bluesky', zone })
  const login = { network: 'bluesky', handle, server: pdsUrl, password: appPassword }
  const connected = await visitor.send(mine, ({ fields }) => fields.has('password'), login)
  const consented = await consent(visitor, connected, { storm, network: 'bluesky', text })
  if (!withdrawalIn(consented)) throw new Error(`${handle} could not consent to “${text}”.`)
  return { supporter, page: mine.path }
}

/** Looks at the exact text first where the page asks for that. */
async function consent(visitor: Visitor, page: Page, values: Record<string, string>): Promise<Page> {
  const isConsent = ({ action }: { action: string }) => action.endsWith('/consent')
  const isPreview = ({ action }: { action: string }) => action.endsWith('/preview')
  const ready = page.text.includes('/preview"') ? await visitor.send(page, isPreview, values) : page
  return await visitor.send(ready, isConsent, values)
}

/** Takes the consent back; throws where the page does not say so. */
export async function withdraw(visitor: Visitor, { page, supporter }: Joined): Promise<void> {
  const mine = await visitor.read(page)
  const after = await visitor.send(mine, ({ action }) => isWithdrawal(action), {})
  if (withdrawalIn(after)) throw new Error(`${supporter.handle} could not withdraw.`)
}

/** The record key of the supporter's post, once their page links to it. */
export async function publishedKey(visitor: Visitor, { page }: Joined): Promise<string | undefined> {
  return (await visitor.read(page)).text.match(/\/profile\/[^/"]+\/post\/([^/"?]+)/)?.[1]
}

function withdrawalIn({ text }: Page): boolean {
  return /action="[^"]*\/consent\/[^"/]+\/withdraw"/.test(text)
}

function isWithdrawal(action: string): boolean {
  return /\/consent\/[^/]+\/withdraw$/.test(action)
}
