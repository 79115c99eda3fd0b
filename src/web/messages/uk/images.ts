import type { imagesEn } from '../en/images.ts'

export const imagesUk: Record<keyof typeof imagesEn, string> = {
  'images.picture': 'Одне зображення (необов’язково)',
  'images.other': 'Інше зображення натомість',
  'images.picture.note': 'PNG, JPEG або WebP, не більше 1 МБ. Відомості про місце, час і пристрій вилучаються з файлу.',
  'images.alt': 'Що на зображенні',
  'images.alt.note': 'Потрібно разом із зображенням, для тих, хто його не бачить; не більше {most, number} знаків.',
  'images.alt.says': 'Опис: {alt}',
  'images.exact':
    'Вийде рівно {bytes, plural, one {# байт} few {# байти} many {# байтів} other {# байта}} і це зображення, і нічого більше:',
  'images.without': 'Без зображення',
  'images.signIn': 'Увійти заради зображення',
  'images.signIn.note':
    'Щоб узяти зображення, увійди ще раз, тоді Uproar зможе його додати. Більше нічого не треба. Увійди до того, як писати: текст тут не зберігається.',
  'images.error.permission': 'Твій вхід не дає Uproar додати зображення. Увійди ще раз або продовж без нього.',
  'images.error.kind': 'Цей файл не підходить: потрібне ціле нерухоме зображення PNG, JPEG або WebP.',
  'images.error.large': 'Зображення більше за 1 МБ. Зменш його й вибери знову.',
  'images.error.alt': 'Скажи словами, що на зображенні.',
  'images.error.altLong': 'Це довше за {most, number} знаків. Скажи коротше.',
  'images.error.none': 'Опис є, а зображення немає. Вибери його або залиш опис порожнім.',
  'images.error.gone': 'Зображення тут більше немає. Вибери його знову.',
}
