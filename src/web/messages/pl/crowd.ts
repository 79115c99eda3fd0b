import type { crowdEn } from '../en/crowd.ts'

export const crowdPl: Record<keyof typeof crowdEn, string> = {
  'crowd.title': 'Kto to zrobił i co jest zwykłe',
  'crowd.lead':
    'Każda liczba obok tego, co ta sama sieć pokazała w tej samej godzinie bez hashtagu. Zobacz, gdzie się różnią.',
  'crowd.none': 'Kont, tekstów i rytmu nie porównano z tym, co zwykłe: nie zmierzono.',
  'crowd.later': 'Konta, teksty i rytm porównamy z tym, co zwykłe, gdy zryw będzie zamknięty.',
  'crowd.noYardstick':
    'Nie zmierzono, co jest tam zwykłe o tej godzinie, więc nic poniżej nie mówi, co to dużo, a co mało.',
  'crowd.here': 'W tym zrywie',
  'crowd.usual': 'Zwykle tam o tej godzinie',
  'crowd.is.like': 'mniej więcej jak zwykle',
  'crowd.is.unlike': 'nie jak zwykle',
  'crowd.is.unmeasured': 'nie zmierzono',
  'crowd.ages.short': 'Wiek kont:',
  'crowd.texts.short': 'Skopiowane teksty:',
  'crowd.seconds.short': 'Rytm:',
  'crowd.authors.short': 'Posty na konto:',
  'crowd.usual.note':
    'Co jest zwykłe: wszystkie inne posty usłyszane od {from} do {until} UTC; z nich wszystko, co {authors, plural, one {napisało jedno konto} few {napisały # konta} many {napisało # kont} other {napisało # konta}}, {oneIn, plural, one {czyli każde usłyszane konto} few {czyli jedno na # według skrótu nazwy} many {czyli jedno na # według skrótu nazwy} other {czyli jedno na # według skrótu nazwy}}. „Nie jak zwykle” mówimy o udziałach, które różnią się o pięć punktów i trzy błędy standardowe, o rytmie, który zbiega się dwa razy częściej, i o współczynniku Giniego wyższym o 0,15. Większy tłum ma więcej kopii, a próba nigdy nie jest dokładna.',
  'crowd.no':
    'Żadnego konta nie nazywamy tu botem. Nowe konto to może nowy człowiek, a skopiowany tekst to może czyjś zapał.',
  'crowd.ages.title': 'Ile lat mają konta',
  'crowd.ages.both': '{share} kont miało mniej niż miesiąc; zwykle jest tam {usual}.',
  'crowd.ages.one': '{share} kont miało mniej niż miesiąc.',
  'crowd.ages.none': 'Nie zmierzono: sieci nie zapytano albo nie podaje.',
  'crowd.ages.sample':
    'Publiczny katalog sieci {network} zapytano o {asked, plural, one {jedno konto} few {# konta} many {# kont} other {# konta}} z tego zrywu, losowo według skrótu nazwy; podał wiek tylu: {known, number}.',
  'crowd.age': 'Wiek w godzinie zero',
  'crowd.age.week': 'mniej niż tydzień',
  'crowd.age.month': 'mniej niż miesiąc',
  'crowd.age.halfYear': 'mniej niż pół roku',
  'crowd.age.year': 'mniej niż rok',
  'crowd.age.threeYears': 'mniej niż trzy lata',
  'crowd.age.older': 'więcej',
  'crowd.texts.title': 'Teksty prawie takie same',
  'crowd.texts.both': '{share} tekstów jest prawie takich jak cudze; zwykle jest tam {usual}.',
  'crowd.texts.one': '{share} tekstów jest prawie takich jak cudze.',
  'crowd.texts.none': 'Nie zmierzono: żadnego tekstu nie dało się porównać.',
  'crowd.texts.near': 'prawie jak cudzy',
  'crowd.texts.own': 'jak żaden inny',
  'crowd.texts.kind': 'Teksty',
  'crowd.texts.largest': 'Grupy podobnych tekstów: {clusters, number}. Największe:',
  'crowd.texts.group':
    '{posts, plural, one {jeden post} few {# posty} many {# postów} other {# posta}} z {authors, plural, one {jednego konta} few {# kont} many {# kont} other {# konta}}',
  'crowd.texts.kept':
    'Teksty porównujemy bez hashtagów, nazw i adresów. Nie przechowujemy ich, tylko to, co potrzebne do porównania, a potem i to kasujemy.',
  'crowd.seconds.title': 'W której sekundzie minuty',
  'crowd.seconds.both':
    'Ile razy częściej niż przypadkiem dwa posty trafiły w tę samą sekundę minuty: {times}; zwykle jest tam {usual}.',
  'crowd.seconds.one': 'Ile razy częściej niż przypadkiem dwa posty trafiły w tę samą sekundę minuty: {times}.',
  'crowd.seconds.note':
    'Ludzie rozkładają się w minucie równo, do linii; maszyny, które publikują według zegara, nie. Pierwszą minutę pomijamy, bo wszyscy zaczynają razem.',
  'crowd.second': 'Sekunda',
  'crowd.authors.title': 'Ile postów napisało każde konto',
  'crowd.authors.both':
    'Współczynnik Giniego dla postów na konto to {gini}; zwykle jest tam {usual}. Przy 0 wszyscy napisali tyle samo, blisko 1 jedno konto napisało prawie wszystko.',
  'crowd.authors.one':
    'Współczynnik Giniego dla postów na konto to {gini}. Przy 0 wszyscy napisali tyle samo, blisko 1 jedno konto napisało prawie wszystko.',
  'crowd.posts': '{group, select, 1 {jeden post} other {postów: {group}}}',
  'crowd.posts.head': 'Posty z jednego konta',
  'crowd.deleted':
    '{posts, plural, =0 {Od końca nie usunięto żadnego posta z tego zrywu.} one {Od końca usunięto jeden post z tego zrywu.} few {Od końca usunięto # posty z tego zrywu.} many {Od końca usunięto # postów z tego zrywu.} other {Od końca usunięto # posta z tego zrywu.}}',
  'crowd.reach.title': 'Jak daleko to zaszło',
  'crowd.reach.text':
    'Tak liczy sama sieć {network}, dla {found, plural, one {jednego posta} few {# postów} many {# postów} other {# posta}} z {mentions, plural, one {jednej wzmianki} few {# wzmianek} many {# wzmianek} other {# wzmianki}}. Ilu ludzi je widziało, nikt nam nie mówi, a liczba obserwujących to nie zasięg.',
  'crowd.reach.after': 'Po zakończeniu',
  'crowd.reach.hours': '{hours, number} godz.',
  'crowd.reach.found': 'Znalezione posty',
  'crowd.reach.likes': 'polubienia',
  'crowd.reach.reposts': 'udostępnienia i cytaty',
  'crowd.reach.replies': 'odpowiedzi',
  'lead.title': 'Przed czy po listach samych sieci',
  'lead.text':
    'Kiedy nasz silnik po raz pierwszy uznał to za trend i kiedy każda lista samej sieci pokazała go po raz pierwszy. Jest tu każda lista, którą dało się zobaczyć, także tam, gdzie byliśmy spóźnieni albo sami.',
  'lead.list': 'Lista',
  'lead.listed': 'Tam widziany najpierw (UTC)',
  'lead.judged': 'Nasz werdykt (UTC)',
  'lead.difference': 'Byliśmy',
  'lead.never': 'nigdy',
  'lead.same': 'w tej samej chwili',
  'lead.earlier': 'wcześniej o {duration}',
  'lead.later': 'później o {duration}',
  'lead.note': 'Na listę patrzymy co kilka minut, więc hashtag mógł na niej być nawet o jedno spojrzenie wcześniej.',
  'press.title': 'Dla redakcji i do przeliczenia',
  'press.text':
    'Wykresy można drukować i pokazywać z podaniem źródła. Każdą liczbę można przeliczyć z pliku raportu; numbers/dictionary.csv objaśnia każdą kolumnę. Sieci nigdy nie są sumowane.',
  'press.contact': 'Raport i kampania, która za nim stoi: {address}',
  'press.head': 'Policzone od głowy rejestru {head}',
  'press.kit': 'Materiały prasowe (ZIP)',
  'press.json': 'Liczby (JSON)',
  'press.csv': 'Liczby (CSV):',
  'press.pdf.short': 'Dwie strony (PDF)',
  'press.pdf.full': 'Pełny raport (PDF)',
}
