import type { imagesEn } from '../en/images.ts'

export const imagesRu: Record<keyof typeof imagesEn, string> = {
  'images.picture': 'Одна картинка (необязательно)',
  'images.other': 'Другая картинка вместо этой',
  'images.picture.note':
    'PNG, JPEG или WebP, не больше 1 МБ. Сведения о месте, времени и устройстве удаляются из файла.',
  'images.alt': 'Что на картинке',
  'images.alt.note': 'Нужно вместе с картинкой, для тех, кто её не видит; не больше {most, number} знаков.',
  'images.alt.says': 'Описание: {alt}',
  'images.exact':
    'Уйдёт ровно {bytes, plural, one {# байт} few {# байта} many {# байт} other {# байта}} и эта картинка, и больше ничего:',
  'images.without': 'Без картинки',
  'images.signIn': 'Войти ради картинки',
  'images.signIn.note':
    'Чтобы взять картинку, войди ещё раз, тогда Uproar сможет её добавить. Больше ничего не нужно. Войди до того, как писать: текст здесь не хранится.',
  'images.error.permission': 'Твой вход не позволяет Uproar добавить картинку. Войди ещё раз или продолжи без неё.',
  'images.error.kind': 'Этот файл не подходит: нужна целая неподвижная картинка PNG, JPEG или WebP.',
  'images.error.large': 'Картинка больше 1 МБ. Уменьши её и выбери снова.',
  'images.error.alt': 'Скажи словами, что на картинке.',
  'images.error.altLong': 'Это длиннее {most, number} знаков. Скажи короче.',
  'images.error.none': 'Описание есть, а картинки нет. Выбери её или оставь описание пустым.',
  'images.error.gone': 'Картинки здесь больше нет. Выбери её снова.',
}
