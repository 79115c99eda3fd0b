import type { Context } from 'hono'
import { endOf } from '../../campaign/campaign.ts'
import { postponeReasons } from '../../campaign/postponing.ts'
import { localTimeToInstant } from '../../hour/zone.ts'
import { Frozen, type StoredCampaign, type StoredStorm } from '../../store/campaigns.ts'
import { moveStorm, postponeStorm, TooLate } from '../../store/postponing.ts'
import { countPledges } from '../../store/supporters.ts'
import { frameOf } from '../frame.ts'
import { createMessages } from '../messages/messages.ts'
import { isOrganizer } from '../organizer.ts'
import { refusedPage } from '../pages/errors/error-page.ts'
import { errorsInHour } from '../pages/organize/campaign-form.ts'
import type { HourView } from '../pages/organize/hours-band.ts'
import { forbiddenOrganizePage } from '../pages/organize/organize-page.ts'
import { inAnyLanguage, inLanguagePath, paths } from '../pages/paths.ts'
import type { Route, WebDeps } from '../route.ts'
import { stormOf } from '../storm-of.ts'
import { type TypedForm, typedForm } from '../typed-form.ts'

export const postpone: Route = {
  method: 'POST',
  path: `${inAnyLanguage}/organize/:slug/:storm/postpone`,
  about: 'Postpones a storm, before it or while it runs: from that moment on nothing leaves, and every page says so.',
  answer: (c, deps) =>
    asOrganizer(c, deps, async ({ storm, form }) => {
      const why = postponeReasons.find((reason) => reason === form.text('why')) ?? 'other'
      await postponeStorm(deps.db, storm.id, why, deps.clock.now())
    }),
}

export const move: Route = {
  method: 'POST',
  path: `${inAnyLanguage}/organize/:slug/:storm/move`,
  about:
    'Gives a storm another hour; where its ledger is open and it is postponed, another storm follows in its place.',
  answer: (c, deps) =>
    asOrganizer(c, deps, async ({ found, storm, form }) => {
      const [date, time, zone] = [form.text('date'), form.text('time'), form.text('zone') || 'UTC']
      if (Object.keys(errorsInHour({ date, time, zone })).length > 0) {
        throw new TooLate(createMessages(frameOf(c, deps).language)('hours.error.date'))
      }
      const tZero = localTimeToInstant(`${date}T${time}`, zone)
      await moveStorm(deps.db, { slug: found.campaign.slug, storm: storm.name, tZero }, deps.clock.now())
    }),
}

interface Asked {
  found: StoredCampaign
  storm: StoredStorm
  form: TypedForm
}

/** Back to the hours where it is done; a sentence where it cannot be. */
export async function asOrganizer(c: Context, deps: WebDeps, doIt: (asked: Asked) => Promise<void>): Promise<Response> {
  c.header('Cache-Control', 'no-store')
  const frame = frameOf(c, deps)
  if (!isOrganizer(c, deps.keys)) return c.html(forbiddenOrganizePage(frame), 403)
  const asked = await stormOf(c, deps.db)
  if (!asked) return c.notFound()
  const { found, storm } = asked
  const back = `${paths.organize(found.campaign.slug)}#hours`
  try {
    await doIt({ found, storm, form: await typedForm(c) })
  } catch (error) {
    if (!(error instanceof Frozen || error instanceof TooLate)) throw error
    const title = createMessages(frame.language)('hours.title')
    return c.html(refusedPage(frame, { title, body: error.message }, back), 409)
  }
  return c.redirect(inLanguagePath(frame.language, back), 303)
}

/** The campaign's storms that are not over, the next one first. */
export async function hourViews({ db, clock }: WebDeps, { storms }: StoredCampaign): Promise<HourView[]> {
  const open = storms.filter((storm) => !storm.history && endOf(storm) > clock.now())
  return await Promise.all(open.map(async (storm) => ({ storm, pledges: await countPledges(db, storm.id) })))
}
