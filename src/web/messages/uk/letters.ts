import type { lettersEn } from '../en/letters.ts'

export const lettersUk: Record<keyof typeof lettersEn, string> = {
  'letter.subject.week': '{name}: лишився тиждень',
  'letter.subject.day': '{name}: {when}',
  'letter.subject.hour': 'Скоро, {name}: {when}',
  'letter.subject.five': 'Лишилися хвилини: {name}',
  'letter.subject.go': 'Зараз: {name}',
  'letter.subject.result': 'Як усе пройшло: {name}',
  'letter.subject.moved': '{name}: нова година',
  'letter.subject.postponed': '{name}: відкладено',
  'letter.subject.confirm': 'Це твоя адреса? {name}',
  'letter.subject.fresh': 'Це ти? {name}',
  'letter.lead.week': 'Лишився тиждень. Подумай про власні слова: їх більше ні в кого немає.',
  'letter.lead.day': 'Уже майже час. Напиши текст сьогодні, а опублікуй його в ту саму годину, не раніше.',
  'letter.lead.hour': 'Скоро починаємо. Приготуй текст і дочекайся години: важливо, щоб разом.',
  'letter.lead.five': 'Ще кілька хвилин. Відкрий свою сторінку й не закривай її.',
  'letter.lead.go': 'Година починається. Публікуй зараз, своїми словами.',
  'letter.lead.result': 'Усе позаду. Дякуємо: це ти й усі інші. Що виміряно, стоїть у звіті.',
  'letter.lead.moved': 'Година змінилася. Було: {old}. Тепер: {new}. Твоя обіцянка лишається чинною.',
  'letter.lead.postponed':
    'Було призначено: {old}. Тоді нічого не буде, і за тебе нічого не піде. Про нову годину ми тобі повідомимо.',
  'letter.lead.confirm':
    'Хтось, мабуть ти, просить надсилати нагадування на цю адресу. Підтвердь її або не роби нічого, і ми більше ніколи не напишемо.',
  'letter.lead.fresh':
    'Хтось, мабуть ти, хоче зробити на твоїй сторінці те, для чого треба зазирнути в пошту. Посилання діє 15 хвилин, один раз і в тому самому браузері.',
  'letter.when': '{day}, {time} ({city}). Це {utc} UTC.',
  'letter.at': '{day}, {time}',
  'letter.button.page': 'Твоя сторінка',
  'letter.button.write': 'Написати текст',
  'letter.button.go': 'Опублікувати зараз',
  'letter.button.result': 'Переглянути звіт',
  'letter.button.confirm': 'Підтвердити адресу',
  'letter.button.fresh': 'Так, це я',
  'letter.foot': 'Ти отримуєш цей лист, бо обіцяв узяти участь.',
  'letter.stop': 'Більше не писати мені',
}
