import { html } from 'hono/html'
import type { Assets } from '../assets.ts'
import { type Language, languageNames, languages, textDirection } from '../messages/languages.ts'
import { createMessages } from '../messages/messages.ts'
import { accentPath } from '../style/accent.ts'

/** Escaped markup, as `html` makes it. */
export type Html = ReturnType<typeof html>

export interface ShellOptions {
  language: Language
  /** What the tab says; `Uproar` is added. */
  title: string
  /** One sentence for search and previews. Before T-zero it never carries the hashtag. */
  description: string
  /** The page's path after its language: `/c/alita` stands at `/en/c/alita`. */
  path: string
  /** The origin people reach us at, such as `https://uproar.example`. */
  publicUrl: string
  assets: Assets
  /** Names of files in `style/` beside `base`, without `.css`. */
  styles?: readonly string[]
  /** Names of entries in `client/`, without `.ts`. */
  scripts?: readonly string[]
  /** The campaign's colour, such as `#E4002B`. */
  accent?: string | undefined
  /** Shown on top of every page of a campaign that must carry it, such as a re-enactment. */
  label?: string | undefined
  /** Private pages are not indexed and tell nobody where a visitor came from. */
  isPrivate?: boolean
  /** What previews of links show. Before T-zero it never carries the hashtag. */
  picture?: { path: string; alt: string; width: number; height: number } | undefined
  head?: Html
  body: Html
}

/** A whole document: head, header, the page's own `body` inside `<main>`, footer. */
export function shell(options: ShellOptions): Html {
  return html`<!doctype html>
<html lang="${options.language}" dir="${textDirection(options.language)}">
<head>${head(options)}</head>
<body>
<a class="skip" href="#main">${createMessages(options.language)('common.skip')}</a>
${options.label ? html`<aside class="label" aria-label="${createMessages(options.language)('common.label')}">${options.label}</aside>` : ''}
${header(options)}
<main id="main">${options.body}</main>
${footer(options)}
</body>
</html>`
}

function head(options: ShellOptions): Html {
  const title = `${options.title} · Uproar`
  return html`
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${icon}">
<meta name="description" content="${options.description}">
${options.isPrivate ? privateMeta() : publicMeta(options)}
${loaded(options)}
${options.head ?? ''}`
}

/** A black square with a white #, as small as it can be. */
const icon =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 8 8%22%3E%3Cpath d=%22M0 0h8v8H0z%22/%3E%3Cpath stroke=%22%23fff%22 d=%22M3 1v6M5 1v6M1 3h6M1 5h6%22/%3E%3C/svg%3E'

function privateMeta(): Html {
  return html`<meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer">`
}

function publicMeta({ language, title, description, path, publicUrl, picture }: ShellOptions): Html {
  const address = (of: Language) => `${publicUrl}/${of}${path}`
  const alternates = languages.map((of) => html`<link rel="alternate" hreflang="${of}" href="${address(of)}">`)
  return html`
<link rel="canonical" href="${address(language)}">
${alternates}<link rel="alternate" hreflang="x-default" href="${address('en')}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="Uproar">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address(language)}">
${picture ? pictureMeta(picture, publicUrl) : html`<meta name="twitter:card" content="summary">`}`
}

function pictureMeta({ path, alt, width, height }: NonNullable<ShellOptions['picture']>, publicUrl: string): Html {
  return html`<meta property="og:image" content="${publicUrl}${path}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">
<meta property="og:image:alt" content="${alt}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:image:alt" content="${alt}">`
}

function loaded({ assets, styles = [], scripts = [], accent }: ShellOptions): Html {
  const modules = scripts.map((name) => assets.script(name))
  const sheets = [
    ...['base', ...styles].map((name) => assets.style(name)),
    ...modules.flatMap(({ styles }) => styles),
    ...(accent ? [accentPath(accent)] : []),
  ]
  return html`
${assets.fonts.map((font) => html`<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">`)}
${sheets.map((href) => html`<link rel="stylesheet" href="${href}">`)}
${modules.map(({ src }) => html`<script type="module" src="${src}"></script>`)}`
}

function header({ language, path, isPrivate }: ShellOptions): Html {
  const t = createMessages(language)
  const others = languages.map(
    (of) =>
      html`<li><a href="/${of}${path}" lang="${of}" hreflang="${of}" ${of === language ? html`aria-current="true"` : ''}>${languageNames[of]}</a></li>`,
  )
  return html`<header class="top">
<a class="wordmark" href="/${language}">Uproar</a>
${isPrivate ? '' : html`<nav aria-label="${t('common.languages')}"><details class="languages"><summary><span class="visually-hidden">${t('common.languages')}: </span>${languageNames[language]}</summary><ul>${others}</ul></details></nav>`}
</header>`
}

function footer({ language }: ShellOptions): Html {
  const t = createMessages(language)
  return html`<footer class="foot">
<p>${t('common.slogan')} ${t('common.foot')}</p>
<p><a href="/${language}">${t('common.home')}</a></p>
</footer>`
}
