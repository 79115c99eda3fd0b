import type { commonEn } from '../en/common.ts'

export const commonUk: Record<keyof typeof commonEn, string> = {
  'common.slogan': 'Один хештег. Одна година. Усюди водночас.',
  'common.languages': 'Мова',
  'common.skip': 'Перейти до змісту',
  'common.home': 'Усі кампанії',
  'common.foot': 'Справжні люди, свої слова, свої акаунти.',
  'common.label': 'Зверніть увагу',
  'common.newTab': 'відкриється в новій вкладці',
  'error.notFound.title': 'За цією адресою нічого немає',
  'error.notFound.body': 'Можливо, адресу введено з помилкою або кампанію прибрали.',
  'error.wrong.title': 'Щось зламалося в нас',
  'error.wrong.body':
    'Надіслане не зникне двічі: поверніться й спробуйте ще раз. Якщо повториться, передайте організатору цей номер: {reference}.',
  'error.early.title': 'Ще ні. Разом.',
  'error.early.body':
    'До початку {left}. До того часу звідси не вийде жоден допис із хештегом, щоб у всіх вони з’явилися водночас.',
  'error.back': 'Назад до кампанії',
  'home.title': 'Кампанії',
  'home.now': 'Зараз',
  'home.toCome': 'Попереду',
  'home.past': 'Минулі',
  'home.none': 'На цьому сервері ще немає жодної кампанії.',
  'home.storm':
    '{date}, {time} UTC, {minutes, plural, one {# хвилина} few {# хвилини} many {# хвилин} other {# хвилини}}',
}
