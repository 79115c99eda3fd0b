import { z } from 'zod'
import type { StoredCampaign } from '../../store/campaigns.ts'
import { heldIn } from '../../store/held.ts'
import { heldImage } from '../../store/images.ts'
import { letGo, looksOf, refuse } from '../../store/looks.ts'
import { frameOf } from '../frame.ts'
import { isOrganizer } from '../organizer.ts'
import type { HeldView } from '../pages/organize/held-band.ts'
import { forbiddenOrganizePage } from '../pages/organize/organize-page.ts'
import { inAnyLanguage, inLanguagePath, paths } from '../pages/paths.ts'
import type { Route, WebDeps } from '../route.ts'
import { stormOf } from '../storm-of.ts'
import { typedForm } from '../typed-form.ts'

/** There is one organizer of an installation, known by the organizer link. */
const who = 'the organizer’s link'

export const decideHeld: Route = {
  method: 'POST',
  path: `${inAnyLanguage}/organize/:slug/:storm/held`,
  about: 'Lets held consents go or refuses them: a whole cluster, or one of it. Noted with who and when.',
  answer: async (c, deps) => {
    c.header('Cache-Control', 'no-store')
    if (!isOrganizer(c, deps.keys)) return c.html(forbiddenOrganizePage(frameOf(c, deps)), 403)
    const found = await stormOf(c, deps.db)
    const form = await typedForm(c)
    const consentId = z
      .uuid()
      .optional()
      .safeParse(form.text('consent') || undefined)
    const decide = { 'let go': letGo, refuse }[form.text('do')]
    if (!found || !consentId.success || !decide) return c.notFound()
    const what = { stormId: found.storm.id, cluster: form.text('cluster'), consentId: consentId.data }
    await decide(deps.db, what, who, deps.clock.now())
    const { language } = frameOf(c, deps)
    return c.redirect(`${inLanguagePath(language, paths.organize(found.campaign.slug))}#held`, 303)
  },
}

export const heldPicture: Route = {
  method: 'GET',
  path: `${inAnyLanguage}/organize/:slug/:storm/held/image/:id`,
  about: 'The picture of a consent that waits for a look, for the organizer alone.',
  answer: async (c, deps) => {
    c.header('Cache-Control', 'no-store')
    if (!isOrganizer(c, deps.keys)) return c.notFound()
    const found = await stormOf(c, deps.db)
    const id = z.uuid().safeParse(c.req.param('id'))
    const image = found && id.success && (await heldImage(deps.db, id.data, found.storm.id))
    if (!image) return c.notFound()
    return c.body(new Uint8Array(image.bytes), 200, { 'Content-Type': image.type, 'Content-Disposition': 'inline' })
  },
}

/** What waits for a look in each storm of a campaign, and what was decided. */
export async function heldViews({ db }: Pick<WebDeps, 'db'>, { storms }: StoredCampaign): Promise<HeldView[]> {
  const live = storms.filter(({ history }) => !history)
  return await Promise.all(
    live.map(async ({ id, name }) => ({ storm: name, held: await heldIn(db, id), looks: await looksOf(db, id) })),
  )
}
