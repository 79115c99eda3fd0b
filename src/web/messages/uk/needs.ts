import type { needsEn } from '../en/needs.ts'

export const needsUk: Record<keyof typeof needsEn, string> = {
  'need.title': 'Скільки нас потрібно?',
  'need.have':
    'У тебе {pledges, plural, =0 {ще немає обіцянок} one {# обіцянка} few {# обіцянки} many {# обіцянок} other {# обіцянки}}; якщо взяти {storms, plural, =0 {звичну половину} one {явку # минулого шторму тут} few {явку # минулих штормів тут} many {явку # минулих штормів тут} other {явку # минулого шторму тут}}, це близько {posts, plural, one {# допису} few {# дописів} many {# дописів} other {# допису}}, від {low} до {high} у восьми штормах із десяти.',
  'need.took': '{place} у {network} о цій годині: вистачало від {low} до {high}.',
  'need.place.1': 'Перше місце',
  'need.place.10': 'Перша десятка',
  'need.place.50': 'Перші п’ятдесят',
  'need.none': '{network}: о цій годині тижня не виміряно.',
  'need.nowhere': 'Не виміряно: о цій годині тижня ще жодної мережі не чули цілком.',
  'need.note':
    'Дописи й автори за {minutes} хв, за тим, скільки мали теги на цих місцях о тій самій годині минулих тижнів; для {hour} UTC. Кілька тижнів кажуть мало.',
  'need.network': 'Мережа',
  'need.place': 'Місце',
  'need.posts': 'Дописи',
  'need.authors': 'Автори',
  'need.weeks': 'Тижні',
  'need.range': 'від {low} до {high}',
}
