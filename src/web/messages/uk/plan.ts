import type { planEn } from '../en/plan.ts'

export const planUk: Record<keyof typeof planEn, string> = {
  'plan.title': 'Найкраща година',
  'plan.link': 'Найкраща година',
  'plan.back': 'Усі кампанії',
  'plan.lead':
    'Зважено кожну повну годину найближчих тижнів: скільки людей зможуть узяти участь, кому доведеться не спати й наскільки зазвичай зайняті мережі. Це пропозиція. Вирішуєш ти.',
  'plan.reason.awake':
    '{who, select, prior {Не спали б} other {Не сплять}} {awake}% учасників, вільні для допису близько {reach}%: {places}.',
  'plan.reason.place': '{city} {day} {time}',
  'plan.reason.fair': 'Жоден континент не тягне ніч сам.',
  'plan.reason.unfair': 'Найбільше сну віддає {continent}: там на ногах {awake}%.',
  'plan.reason.quiet': 'О цій годині тижня в мережах зазвичай тихіше, ніж у більшість інших.',
  'plan.reason.usual': 'О цій годині тижня мережі зайняті приблизно як зазвичай.',
  'plan.reason.busy':
    'О цій годині тижня в мережах зазвичай гамірніше, ніж у більшість інших, тож хештегу потрібно більше людей.',
  'plan.reason.unmeasured': 'Наскільки зайняті мережі о цій годині, ще не виміряно.',
  'plan.reason.clash': 'Збігається з подією «{event}».',
  'plan.continent.Africa': 'Африка',
  'plan.continent.America': 'Америка',
  'plan.continent.Asia': 'Азія',
  'plan.continent.Europe': 'Європа',
  'plan.continent.Oceania': 'Океанія',
  'plan.source.given': 'Учасники — за списком, який дав ти.',
  'plan.source.listed': 'Учасники — за списком із файлу кампанії, доки обіцянок менше ніж {fewest}.',
  'plan.source.pledges':
    'Учасники — {count, plural, one {# людина, яка обіцяла} few {# людини, які обіцяли} many {# людей, які обіцяли} other {# людини, які обіцяли}}, за часовими поясами.',
  'plan.source.prior':
    'Обіцянок іще майже немає, тож учасники — здогад: читачі з усього світу, на кожну мову порівну ({languages}). Коли обіцянок стане {fewest}, рахуватимуться вони.',
  'plan.best': 'Три на вибір',
  'plan.none':
    'Жодна повна година найближчих тижнів не потрапила у твої вікна. Розшир їх у файлі кампанії, у розділі “planning”.',
  'plan.score': '{score} зі 100',
  'plan.heat': 'Тиждень година за годиною, в UTC',
  'plan.heat.note': 'Що темніше, то краще. Клітинки з номерами — ті три, що вище. Початок показаного тижня: {day}.',
  'plan.heat.describe': 'Сітка: сім днів по двадцять чотири години. Найкраща година — {best}, найгірша — {worst}.',
  'plan.table': 'Те саме таблицею',
  'plan.table.day': 'День',
  'plan.table.hour': 'Година (UTC)',
  'plan.table.score': 'Оцінка',
  'plan.table.awake': 'Не сплять',
  'plan.crowd': 'Спробуй інший склад',
  'plan.crowd.note':
    'Часові пояси з їхньою вагою, наприклад Asia/Tokyo=2, America/Sao_Paulo=1. Нічого не зберігається.',
  'plan.crowd.try': 'Зважити знову',
  'plan.map': 'Хто спить: {time} UTC, {day}',
  'plan.map.describe': 'Карта світу за місцевим часом. Сплять: {asleep}. Вечір: {evening}.',
  'plan.map.note': 'За годинником кожної країни: темно там, де ніч.',
  'plan.band': 'Місцевий час',
  'plan.band.asleep': 'Сплять (23–6)',
  'plan.band.edge': 'Прокидаються (6–8)',
  'plan.band.day': 'День (8–18)',
  'plan.band.evening': 'Вечір (18–23)',
  'plan.band.places': 'Країни',
  'plan.band.crowd': 'Частка учасників',
  'plan.map.source': 'Контури: Natural Earth, суспільне надбання.',
  'where.map.describe':
    'Карта світу за місцевим часом у годину «Ч», з колом для кожної країни, де обіцянок щонайменше {fewest}.',
  'where.country': 'Країна',
  'where.pledges': 'Обіцянки',
  'where.time': 'Там буде',
  'where.note': 'За часовим поясом, який вибрав кожен; адреси не зберігаються.',
}
