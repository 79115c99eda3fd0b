import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersRu: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}: {network}',
  'report.followed.trended':
    'В {network} движок счёл тег трендом через {duration}, только по его прошлому: других тегов там не слышно, поэтому место неизвестно.',
  'report.followed.note': 'Других тегов там не слышно, поэтому вывод сделан только по его прошлому.',
  'report.servers.title': 'По серверам, {network}',
  'report.servers.text':
    'Каждый сервер знает часть сети. Большинство постов есть на нескольких, поэтому эти числа никогда не складываются; выше каждое упоминание считается один раз.',
  'report.servers.server': 'Сервер',
  'report.servers.again':
    'Из {of, plural, one {# посчитанного поста} few {# посчитанных постов} many {# посчитанных постов} other {# посчитанного поста}} повторно проверено {again, number}. Удалённое среди остальных всё ещё считается.',
  'report.method.followed':
    'В {networks} слышны только посты с хештегом, на названных серверах, а время им дал сервер автора. Место среди всех тегов там не измерялось.',
}
