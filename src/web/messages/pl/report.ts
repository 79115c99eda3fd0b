import type { reportEn } from '../en/report.ts'

export const reportPl: Record<keyof typeof reportEn, string> = {
  'report.title': 'Co się stało: {name}',
  'report.description': 'Dowód jednej godziny, policzony i otwarty na ponowne liczenie: {name}.',
  'report.eyebrow': '{date}, {from}–{until} UTC',
  'report.trended': 'Trend! Potrzebny czas: {duration}.',
  'report.trended.atOnce': 'Trend od pierwszej sekundy.',
  'report.notTrended': 'Nie trafił do trendów.',
  'report.notMeasured': 'Nic nie zmierzono.',
  'report.open': 'Ten zryw nie jest jeszcze zamknięty; liczby mogą się zmienić.',
  'report.best': 'W najlepszej chwili: {rank, number}. miejsce na {tags, number} w sieci {network}, o {time} UTC.',
  'report.whyNot.engine': 'Słowami silnika:',
  'report.whyNot.rank':
    'W najlepszej chwili: {rank, number}. miejsce w sieci {network}. Autorów: {authors, plural, one {#} few {#} many {#} other {#}}, czas: {seconds, plural, one {# sekunda} few {# sekundy} many {# sekund} other {# sekundy}}.',
  'report.whyNot.tenth': 'Dziesiąty hashtag miał autorów: {authors, plural, one {#} few {#} many {#} other {#}}.',
  'report.whyNot.crowd':
    'W najlepszej chwili autorów było {authors, plural, one {#} few {#} many {#} other {#}} (czas: {seconds, plural, one {# sekunda} few {# sekundy} many {# sekund} other {# sekundy}}) w sieci {network}.',
  'report.engine': 'Ostatnie słowo silnika:',
  'report.duration.seconds': '{seconds, plural, one {jedna sekunda} few {# sekundy} many {# sekund} other {# sekundy}}',
  'report.duration.minutes': '{minutes, plural, one {jedna minuta} few {# minuty} many {# minut} other {# minuty}}',
  'report.duration.both':
    '{minutes, plural, one {jedna minuta} few {# minuty} many {# minut} other {# minuty}} i {seconds, plural, one {jedna sekunda} few {# sekundy} many {# sekund} other {# sekundy}}',
  'report.people.title': 'Ilu ludzi',
  'report.people.authors':
    '{authors, plural, one {konto użyło} few {konta użyły} many {kont użyło} other {konta użyło}} hashtagu w sieci {network}',
  'report.people.mentions': '{mentions, plural, one {wzmianka} few {wzmianki} many {wzmianek} other {wzmianki}}',
  'report.people.each': 'wzmianek na konto',
  'report.people.peak':
    '{mentions, plural, one {wzmianka} few {wzmianki} many {wzmianek} other {wzmianki}} w najgorętszej minucie, od {time} UTC',
  'report.people.pledged':
    '{pledges, plural, one {osoba się zgłosiła} few {osoby się zgłosiły} many {osób się zgłosiło} other {osoby się zgłosiło}}',
  'report.curve.title': 'Godzina',
  'report.curve.name': 'Wzmianki w sieci {network}',
  'report.curve.text':
    'Wzmianki co {seconds, plural, one {sekundę} few {# sekundy} many {# sekund} other {# sekundy}} od {from} do {until} UTC; najwięcej było {most, number}.',
  'report.rank.name': 'Miejsce wśród wszystkich hashtagów w sieci {network}',
  'report.rank.text': 'Miejsce od {from} do {until} UTC, 1 na górze; najlepsze było {rank}.',
  'report.legend.gap': 'nie zmierzono',
  'report.verdict.quiet': 'cisza',
  'report.verdict.rising': 'rośnie',
  'report.verdict.trending': 'trend',
  'report.verdict.fading': 'słabnie',
  'report.table.show': 'To samo w tabeli',
  'report.table.time': 'Od (UTC)',
  'report.table.at': 'O (UTC)',
  'report.table.mentions': 'Wzmianki',
  'report.table.authors': 'Konta',
  'report.table.rank': 'Miejsce',
  'report.table.tags': 'Wszystkich hashtagów',
  'report.know.title': 'Skąd to wiecie?',
  'report.know.text':
    'Każdą liczbę na tej stronie można policzyć od nowa z rejestru; jego wierszy jest {rows, number}. Każdy wiersz niesie skrót poprzedniego; oto ostatni:',
  'report.know.command': 'Pobierz raport i niech policzy twój własny komputer:',
  'report.know.cannot':
    'Czego to nie pokaże: czy to ten skrót był na ekranie podczas zrywu, czy serwer zapisał to, co widział, i kto stoi za zobowiązaniem. Ludzie są w rejestrze jako solone zobowiązania, nie z nazwy.',
  'report.download': 'Pobierz raport (JSON)',
  'report.format': 'Jak zbudowany jest plik',
  'report.against.title': 'Co przemawia przeciw',
  'report.against.text': 'Sceptyk by o to zapytał. Więc oto odpowiedź.',
  'report.against.busiest': 'wzmianek przyszło z najbardziej ruchliwego konta ({mentions, number})',
  'report.against.top':
    'wzmianek przyszło z najbardziej ruchliwej setnej części ({authors, plural, one {jedno konto} few {# konta} many {# kont} other {# konta}})',
  'report.against.ours': 'wzmianek opublikował Uproar, każdą za osobę, która zgodziła się na tekst',
  'report.against.early':
    '{mentions, plural, one {wzmianka przyszła} few {wzmianki przyszły} many {wzmianek przyszło} other {wzmianki przyszło}} przed godziną',
  'report.against.late':
    '{mentions, plural, one {wzmianka przyszła} few {wzmianki przyszły} many {wzmianek przyszło} other {wzmianki przyszło}} po godzinie, bez liczenia',
  'report.against.deleted':
    '{mentions, plural, one {wzmianka została usunięta i już się nie liczy} few {wzmianki zostały usunięte i już się nie liczą} many {wzmianek zostało usuniętych i już się nie liczy} other {wzmianki zostało usunięte i już się nie liczy}}',
  'report.against.gap': 'bez żadnego pomiaru',
  'report.against.unknown': 'Nie sprawdzaliśmy, czy konto to człowiek.',
  'report.outcomes.title': 'Co się stało z postami',
  'report.outcomes.text':
    '{planned, plural, one {Jedna osoba powierzyła} few {# osoby powierzyły} many {# osób powierzyło} other {# osoby powierzyło}} Uproarowi jeden tekst do publikacji. Każdy skończył w jeden z tych sposobów.',
  'report.outcomes.none': 'Nikt nie prosił Uproaru o opublikowanie tekstu.',
  'report.outcomes.name': 'Jak skończyły się zgody',
  'report.outcome.published': 'opublikowane',
  'report.outcome.failed': 'nieudane',
  'report.outcome.missed': 'spóźnione',
  'report.outcome.withdrawn': 'wycofane na czas',
  'report.outcome.unknown': 'nieznane',
  'report.taps.title': 'Ręcznie',
  'report.taps.text':
    '{network}: {opened, number} otwarć okna posta, {said, number} deklaracji publikacji, {receipts, number} pokazanych postów. To, co ludzie nam powiedzieli, nie wchodzi do żadnej liczby powyżej.',
  'report.cause.title': 'Po co to było',
  'report.cause.target': 'Adresat prośby: {target}',
  'report.cause.source': 'Źródło: {source}',
  'report.cause.reported': 'według doniesień, {date}',
  'report.cause.verified': 'potwierdzone: {how}',
  'report.method.title': 'Metoda',
  'report.method.mention':
    'Wzmianka to publiczny post z #{hashtag}, czyjkolwiek, który jego sieć widziała między pierwszą a ostatnią sekundą. Liczy się raz, ilekroć by ją dostarczono; usunięta już się nie liczy.',
  'report.method.rank':
    'Co {interval, plural, one {sekundę} few {# sekundy} many {# sekund} other {# sekundy}} rejestr zapisuje liczby {window, plural, one {z ostatniej sekundy} few {z ostatnich # sekund} many {z ostatnich # sekund} other {z ostatnich # sekundy}}. Miejsce to o jeden więcej niż liczba hashtagów, które miały w tym czasie więcej kont.',
  'report.method.verdict':
    'Werdykt należy do naszego silnika, z profilem „{profile}”. To nie jest lista samej sieci; jej nie mierzono.',
  'report.method.apart': 'Sieci liczymy osobno i nigdy nie sumujemy. Konta to nie ludzie: jedna osoba może mieć kilka.',
  'report.method.not': 'Wyświetleń, polubień i udostępnień nie mierzono, ani żadnej sieci poza tymi: {networks}.',
  'report.gaps.title': 'Luki',
  'report.gaps.none': 'Strumień ani razu się nie urwał.',
  'report.gaps.missing': '{from}–{until} UTC: nic nie zmierzono.',
  'report.gaps.resumed':
    '{from}–{until} UTC: strumień się urwał i ruszył od miejsca, w którym stanął; niczego nie brakuje.',
  'report.back': 'Kampania',
}
