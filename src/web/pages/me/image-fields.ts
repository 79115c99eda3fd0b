import { html } from 'hono/html'
import { createMessages } from '../../messages/messages.ts'
import { field } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import type { ImageDraft, MeView, OutletView, ShownImage } from './me-view.ts'
import { signInWords } from './sign-in-form.ts'

/** One picture and its words, for those whose session may send it along. */
export function imageFields(view: MeView, { network, draft, images }: OutletView): Html {
  if (!images?.granted) return html``
  const t = createMessages(view.language)
  const image: ImageDraft = draft?.image ?? { alt: '' }
  const isOfAlt = image.error === 'images.error.alt' || image.error === 'images.error.altLong'
  const error = image.error && t(image.error, { most: images.longestAlt })
  return html`${image.kept ? keptImage(view, image.kept, image.alt) : ''}
${field(
  {
    id: `picture-${network}`,
    label: t(image.kept ? 'images.other' : 'images.picture'),
    note: t('images.picture.note'),
    error: isOfAlt ? undefined : error,
  },
  (attributes) => html`<input ${attributes} name="picture" type="file" accept="image/png,image/jpeg,image/webp">`,
)}
${field(
  {
    id: `alt-${network}`,
    label: t('images.alt'),
    note: t('images.alt.note', { most: images.longestAlt }),
    error: isOfAlt ? error : undefined,
  },
  (attributes) =>
    html`<textarea ${attributes} name="alt" rows="3" maxlength="10000" dir="auto">${image.alt}</textarea>`,
)}`
}

function keptImage(view: MeView, kept: NonNullable<ImageDraft['kept']>, alt: string): Html {
  const t = createMessages(view.language)
  return html`<input type="hidden" name="image" value="${kept.id}">${shownImage(view, { ...kept, alt })}
<p><label><input type="checkbox" name="without" value="yes"> ${t('images.without')}</label></p>`
}

/** Another sign-in, for those whose session may create posts alone. */
export function imageSignIn({ language, secret }: MeView, { network, account, images, ways, draft }: OutletView): Html {
  if (!images || images.granted || !ways.signIn) return html``
  const t = createMessages(language)
  const refused = draft?.image?.error === 'images.error.permission'
  return html`<form class="measure" method="post" action="${inLanguagePath(language, paths.me(secret, 'sign-in'))}">
<input type="hidden" name="network" value="${network}"><input type="hidden" name="${signInWords(network).field}" value="${account?.handle ?? ''}"><input type="hidden" name="images" value="yes">
${refused ? html`<p class="error" role="alert">${t('images.error.permission')}</p>` : ''}
<p class="small muted">${t('images.signIn.note')}</p>
<p><button type="submit">${t('images.signIn')}</button></p>
</form>`
}

/** As it would leave, with its words for everybody to read. */
export function shownImage({ language, secret }: MeView, { id, alt, width, height }: ShownImage): Html {
  const t = createMessages(language)
  const source = inLanguagePath(language, paths.myImage(secret, id))
  return html`<figure class="going-along"><img src="${source}" alt="${alt}" width="${width}" height="${height}">
<figcaption class="small" dir="auto">${t('images.alt.says', { alt })}</figcaption></figure>`
}

export function hiddenImage(image: ImageDraft | undefined): Html {
  if (!image?.kept) return html``
  return html`<input type="hidden" name="image" value="${image.kept.id}"><textarea name="alt" hidden readonly>${image.alt}</textarea>`
}
