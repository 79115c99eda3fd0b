import { z } from 'zod'
import { countGraphemes } from '../../networks/graphemes.ts'
import type { ImageRules } from '../../networks/network.ts'
import { findImage, keepImage, type StoredImage } from '../../store/images.ts'
import { type ImageAlong, mayAddImage } from '../../storm/desk.ts'
import { pictureSize } from '../../supporters/picture-size.ts'
import { largestScreenshot, readScreenshot } from '../../supporters/screenshot.ts'
import { type Me, meOf, type Outlet } from '../me-of.ts'
import type { MessageKey } from '../messages/en.ts'
import type { ImageDraft } from '../pages/me/me-view.ts'
import type { Route, WebDeps } from '../route.ts'
import type { TypedForm } from '../typed-form.ts'
import { myPath } from './me.ts'

/** In bytes: a picture before it is stripped, and the text beside it. */
export const largestImageForm = 6 * 1024 * 1024

export const myImage: Route = {
  method: 'GET',
  path: `${myPath}/image/:id`,
  about: 'The picture that goes along with a supporter’s text, exactly as it would leave, while it waits here.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    const id = z.uuid().safeParse(c.req.param('id'))
    const image = mine && id.success && (await findImage(deps.db, id.data, mine.supporter.id))
    if (!image) return c.notFound()
    return c.body(new Uint8Array(image.bytes), 200, { 'Content-Type': image.type, 'Content-Disposition': 'inline' })
  },
}

/** What a form says of a picture that is kept already. */
export function imageAlong(form: TypedForm): ImageAlong | undefined {
  const id = z.uuid().safeParse(form.text('image'))
  return id.success ? { id: id.data, alt: form.text('alt').trim() } : undefined
}

/** The same for going on with it: as it was typed, and no longer kept than before. */
export async function draftedImage(form: TypedForm, { supporter }: Me, deps: WebDeps): Promise<ImageDraft> {
  const along = imageAlong(form)
  const image = along && (await findImage(deps.db, along.id, supporter.id))
  return { alt: form.text('alt').trim(), ...(along && image && shownAs(along.id, image)) }
}

/** Keeps the picture that was chosen, stripped, until it is consented to; or says what is wrong with it or its words. */
export async function chosenImage(
  form: TypedForm,
  mine: Me,
  { publisher, account }: Pick<Outlet, 'publisher' | 'account'>,
  deps: WebDeps,
): Promise<ImageDraft> {
  const rules = publisher.images
  const file = await form.file('picture')
  if (!rules || (form.text('without') && !file)) return { alt: '' }
  const before = await draftedImage(form, mine, deps)
  if (!file) return judged(before, rules, imageAlong(form) && !before.kept ? 'images.error.gone' : undefined)
  if (!account || !(await mayAddImage(deps, account))) return { alt: before.alt, error: 'images.error.permission' }
  const read = readImage(file, rules)
  if (typeof read === 'string') return { ...before, error: read }
  const keep = deps.db.transaction().execute((tx) => keepImage(tx, mine.supporter.id, read, deps.clock.now()))
  return judged({ alt: before.alt, ...shownAs(await keep, read) }, rules)
}

function judged({ kept, alt }: ImageDraft, rules: ImageRules, error?: MessageKey): ImageDraft {
  return { kept, alt, error: error ?? wrongWith(alt, kept !== undefined, rules) }
}

function wrongWith(alt: string, hasImage: boolean, { longestAlt }: ImageRules): MessageKey | undefined {
  if (!hasImage) return alt === '' ? undefined : 'images.error.none'
  if (alt === '') return 'images.error.alt'
  return countGraphemes(alt) > longestAlt ? 'images.error.altLong' : undefined
}

function readImage(file: Uint8Array, { largest }: ImageRules): StoredImage | MessageKey {
  if (file.length > largestScreenshot) return 'images.error.large'
  const picture = readScreenshot(file)
  const size = picture && pictureSize(picture)
  if (!picture || !size) return 'images.error.kind'
  return picture.bytes.length > largest ? 'images.error.large' : { ...picture, ...size }
}

function shownAs(id: string, { width, height }: StoredImage): Pick<ImageDraft, 'kept'> {
  return { kept: { id, width, height } }
}
