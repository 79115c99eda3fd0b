import type { ownServerEn } from '../en/own-server.ts'

export const ownServerUk: Record<keyof typeof ownServerEn, string> = {
  'server.signIn': 'Увійти через {network}',
  'server.signIn.account': 'Твій сервер або повне ім’я',
  'server.signIn.note':
    'Ти входиш на своєму сервері; Uproar ніколи не бачить пароля. Він просить писати дописи й більше нічого.',
  'server.signIn.next.body':
    'Увійди на {server} і дозволь Uproar писати дописи. Якщо та сторінка просить більше, не дозволяй.',
  'server.disconnect.note':
    '{network} не дає застосункам повернути дозвіл. Uproar його забуде; щоб скасувати його й на сервері, вилучи Uproar із застосунків у налаштуваннях там.',
}
