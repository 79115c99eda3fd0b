import type { commonEn } from '../en/common.ts'

export const commonRu: Record<keyof typeof commonEn, string> = {
  'common.slogan': 'Один хештег. Один час. Везде одновременно.',
  'common.languages': 'Язык',
  'common.skip': 'Перейти к содержанию',
  'common.home': 'Все кампании',
  'common.foot': 'Настоящие люди, свои слова, свои аккаунты.',
  'common.label': 'Обратите внимание',
  'common.newTab': 'откроется в новой вкладке',
  'error.notFound.title': 'По этому адресу ничего нет',
  'error.notFound.body': 'Возможно, адрес введён с ошибкой или кампанию убрали.',
  'error.wrong.title': 'Что-то сломалось у нас',
  'error.wrong.body':
    'Отправленное не пропадёт дважды: вернитесь и попробуйте ещё раз. Если повторится, сообщите организатору этот номер: {reference}.',
  'error.early.title': 'Ещё нет. Вместе.',
  'error.early.body':
    'До начала часа {left}. До тех пор отсюда не уйдёт ни один пост с хештегом, чтобы у всех они вышли сразу.',
  'error.back': 'Назад к кампании',
  'home.title': 'Кампании',
  'home.now': 'Сейчас',
  'home.toCome': 'Впереди',
  'home.past': 'Прошедшие',
  'home.none': 'На этом сервере пока нет ни одной кампании.',
  'home.storm': '{date}, {time} UTC, {minutes, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}',
}
