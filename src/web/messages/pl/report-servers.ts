import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersPl: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}: {network}',
  'report.followed.trended':
    'W sieci {network} silnik uznał go za trend. Potrzebny czas: {duration}. Zdecydowała tylko jego własna przeszłość: innych hashtagów tam nie słuchano, więc miejsca nie znamy.',
  'report.followed.note': 'Innych hashtagów tam nie słuchano, więc oceniono go tylko na tle jego własnej przeszłości.',
  'report.servers.title': 'Serwer po serwerze, {network}',
  'report.servers.text':
    'Każdy serwer zna część sieci. Większość postów jest na kilku, więc tych liczb nigdy nie sumujemy; wyżej każda wzmianka liczy się raz.',
  'report.servers.server': 'Serwer',
  'report.servers.again':
    '{again, number} z {of, plural, one {jednego policzonego posta} few {# policzonych postów} many {# policzonych postów} other {# policzonego posta}} obejrzano ponownie po zgłoszeniu. To, co usunięto spośród pozostałych, wciąż się liczy.',
  'report.method.followed':
    'W sieciach {networks} słychać tylko posty z hashtagiem, na wymienionych serwerach, a ich czas podał serwer autora. Miejsca wśród wszystkich hashtagów tam nie mierzono.',
}
