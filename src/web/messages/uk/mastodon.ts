import type { mastodonEn } from '../en/mastodon.ts'

export const mastodonUk: Record<keyof typeof mastodonEn, string> = {
  'mastodon.signIn': 'Увійти через Mastodon',
  'mastodon.signIn.account': 'Твій сервер або повне ім’я',
  'mastodon.signIn.note':
    'Ти входиш на своєму сервері; Uproar ніколи не бачить пароля. Він просить писати дописи, бачити дописи й знати твоє ім’я там.',
  'mastodon.signIn.next.body':
    'Увійди на {server} і дозволь Uproar писати дописи, бачити дописи й знати, чий це акаунт.',
  'mastodon.signIn.next.more':
    'Вужчого дозволу Mastodon не має: писати дописи означає й видаляти їх. Uproar пише один текст, на який є твоя згода, дивиться, чи він на місці, і не видаляє нічого, крім опублікованого сервером раніше за годину. Якщо та сторінка просить більше, не дозволяй.',
  'me.error.comeAgain': 'Сервер просить поки його не чіпати. Приходь знову о {time}, {day}.',
}
