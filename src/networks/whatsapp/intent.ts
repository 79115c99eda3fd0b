import { composerAt } from '../intent.ts'

/** Opens the choice of a chat. Source: faq.whatsapp.com/5913398998672934, “How to use click to chat”, as widely used; not read again. */
export function whatsappIntent(text: string): URL {
  return composerAt('https://wa.me/', text)
}
