import type { lettersEn } from '../en/letters.ts'

export const lettersRu: Record<keyof typeof lettersEn, string> = {
  'letter.subject.week': '{name}: осталась неделя',
  'letter.subject.day': '{name}: {when}',
  'letter.subject.hour': 'Скоро, {name}: {when}',
  'letter.subject.five': 'Остались минуты: {name}',
  'letter.subject.go': 'Сейчас: {name}',
  'letter.subject.result': 'Как всё прошло: {name}',
  'letter.subject.moved': '{name}: новый час',
  'letter.subject.postponed': '{name}: отложено',
  'letter.subject.confirm': 'Это твой адрес? {name}',
  'letter.subject.fresh': 'Это ты? {name}',
  'letter.lead.week': 'Осталась неделя. Подумай о своих словах: их нет больше ни у кого.',
  'letter.lead.day': 'Уже почти пора. Напиши текст сегодня, а опубликуй его в тот самый час, не раньше.',
  'letter.lead.hour': 'Скоро начнём. Приготовь текст и дождись часа: важно, чтобы вместе.',
  'letter.lead.five': 'Ещё несколько минут. Открой свою страницу и не закрывай её.',
  'letter.lead.go': 'Час начинается. Публикуй сейчас, своими словами.',
  'letter.lead.result': 'Всё позади. Спасибо: это ты и все остальные. Что измерено, стоит в отчёте.',
  'letter.lead.moved': 'Час изменился. Было: {old}. Теперь: {new}. Твоё обещание остаётся в силе.',
  'letter.lead.postponed':
    'Было назначено: {old}. Тогда ничего не будет, и за тебя ничего не уйдёт. О новом часе мы тебе сообщим.',
  'letter.lead.confirm':
    'Кто-то, наверное ты, просит присылать напоминания на этот адрес. Подтверди его или не делай ничего, и мы больше никогда не напишем.',
  'letter.lead.fresh':
    'Кто-то, наверное ты, хочет сделать на твоей странице то, для чего нужно заглянуть в почту. Ссылка действует 15 минут, один раз и в том же браузере.',
  'letter.when': '{day}, {time} ({city}). Это {utc} UTC.',
  'letter.at': '{day}, {time}',
  'letter.button.page': 'Твоя страница',
  'letter.button.write': 'Написать текст',
  'letter.button.go': 'Опубликовать сейчас',
  'letter.button.result': 'Смотреть отчёт',
  'letter.button.confirm': 'Подтвердить адрес',
  'letter.button.fresh': 'Да, это я',
  'letter.foot': 'Ты получаешь это письмо, потому что обещал участвовать.',
  'letter.stop': 'Больше не писать мне',
}
