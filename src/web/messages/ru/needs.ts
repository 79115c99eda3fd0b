import type { needsEn } from '../en/needs.ts'

export const needsRu: Record<keyof typeof needsEn, string> = {
  'need.title': 'Сколько нас нужно?',
  'need.have':
    'У тебя {pledges, plural, =0 {пока нет обещаний} one {# обещание} few {# обещания} many {# обещаний} other {# обещания}}; если взять {storms, plural, =0 {обычную половину} one {явку # прошлого шторма здесь} few {явку # прошлых штормов здесь} many {явку # прошлых штормов здесь} other {явку # прошлого шторма здесь}}, это около {posts, plural, one {# поста} few {# постов} many {# постов} other {# поста}}, от {low} до {high} в восьми штормах из десяти.',
  'need.took': '{place} в {network} в этот час: хватало от {low} до {high}.',
  'need.place.1': 'Первое место',
  'need.place.10': 'Первая десятка',
  'need.place.50': 'Первые пятьдесят',
  'need.none': '{network}: в этот час недели не измерено.',
  'need.nowhere': 'Не измерено: в этот час недели ещё ни одну сеть не слышали целиком.',
  'need.note':
    'Посты и авторы за {minutes} мин., по тому, сколько было у тегов на этих местах в тот же час прошлых недель; для {hour} UTC. Несколько недель говорят мало.',
  'need.network': 'Сеть',
  'need.place': 'Место',
  'need.posts': 'Посты',
  'need.authors': 'Авторы',
  'need.weeks': 'Недели',
  'need.range': 'от {low} до {high}',
}
