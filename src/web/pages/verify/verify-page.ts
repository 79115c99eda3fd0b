import { html } from 'hono/html'
import { createMessages } from '../../messages/messages.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'
import { paths } from '../paths.ts'
import { type Html, shell } from '../shell.ts'

const wordKeys = ['choose', 'working', 'holds', 'fails', 'line', 'checked', 'witnesses', 'unchecked'] as const

/** A form that sends nothing: the script reads the files where they are. */
export function verifyPage(frame: PageFrame): Html {
  const t = createMessages(frame.language)
  const values = { line: '{line}', where: '{where}' }
  const words = JSON.stringify(Object.fromEntries(wordKeys.map((key) => [key, t(`verify.${key}`, values)])))
  return shell({
    ...frame,
    title: t('verify.title'),
    description: t('verify.lead'),
    path: paths.verify(),
    styles: ['forms'],
    scripts: ['verify'],
    body: html`<section class="band solid stack"><h1 class="display">${t('verify.title')}</h1><p class="lead">${t('verify.lead')}</p></section>
<section class="band stack"><noscript><p>${t('verify.noscript')}</p></noscript>
<form class="stack" data-verify data-words="${words}">
<p class="field"><label for="file">${t('verify.file')}</label><input type="file" id="file" name="file"></p>
<p class="field"><label for="signature">${t('verify.signature')}</label><input type="file" id="signature" name="signature"></p>
<p class="field"><label for="key">${t('verify.key')}</label><input type="text" id="key" name="key" autocomplete="off" spellcheck="false" aria-describedby="key-help"></p>
<p class="muted" id="key-help">${t('verify.key.help')}</p>
<p class="actions"><button class="button main">${t('verify.go')}</button></p>
</form>
<div class="stack" data-verified role="status" aria-live="polite"></div></section>`,
  })
}
