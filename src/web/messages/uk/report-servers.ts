import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersUk: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}: {network}',
  'report.followed.trended':
    'У {network} рушій визнав тег трендом через {duration}, лише за його минулим: інших тегів там не чути, тому місце невідоме.',
  'report.followed.note': 'Інших тегів там не чути, тому висновок зроблено лише за його минулим.',
  'report.servers.title': 'За серверами, {network}',
  'report.servers.text':
    'Кожен сервер знає частину мережі. Більшість дописів є на кількох, тому ці числа ніколи не додаються; вище кожна згадка рахується один раз.',
  'report.servers.server': 'Сервер',
  'report.servers.again':
    'Із {of, plural, one {# порахованого допису} few {# порахованих дописів} many {# порахованих дописів} other {# порахованого допису}} повторно перевірено {again, number}. Видалене серед решти все ще рахується.',
  'report.method.followed':
    'У {networks} чути лише дописи з хештегом, на названих серверах, а час їм дав сервер автора. Місце серед усіх тегів там не вимірювалося.',
}
