import type { wordsEn } from '../en/words.ts'

export const wordsPl: Record<keyof typeof wordsEn, string> = {
  'words.meter': 'Ile z tego jest twoje',
  'words.own': '{share}% z tego jest twoje.',
  'words.help': 'Jeśli kartka jest wciąż pusta: coś z tego może pomóc',
  'problem.turned': 'Ukryty znak odwraca kierunek czytania. Wpisz tekst od nowa.',
  'problem.heaped': 'Na literach jest tyle znaków, że nikt ich nie przeczyta. Napisz je zwyczajnie.',
  'me.short.days':
    '{has, plural, =0 {Konto {handle} nie ma nawet jednego dnia} one {Konto {handle} ma jeden dzień} few {Konto {handle} ma # dni} many {Konto {handle} ma # dni} other {Konto {handle} ma # dnia}}. Uproar publikuje tylko z kont, które mają tyle dni: co najmniej {least}.',
  'me.short.posts':
    '{has, plural, =0 {Konto {handle} nie ma jeszcze postów} one {Konto {handle} ma dotąd jeden post} few {Konto {handle} ma dotąd # posty} many {Konto {handle} ma dotąd # postów} other {Konto {handle} ma dotąd # posta}}. Uproar publikuje tylko z kont, które mają ich co najmniej {least}.',
  'me.short.followers':
    '{has, plural, =0 {Konto {handle} nie ma jeszcze obserwujących} one {Konto {handle} ma dotąd jedną osobę obserwującą} few {Konto {handle} ma dotąd # obserwujących} many {Konto {handle} ma dotąd # obserwujących} other {Konto {handle} ma dotąd # obserwującego}}. Uproar publikuje tylko z kont, które mają ich co najmniej {least}.',
  'me.short.why':
    'To nic nie mówi o tobie: nowe i puste konta wyglądają dla sieci na zmyślone, a w zrywie zaszkodziłyby wszystkim.',
  'me.short.tap':
    'I tak bierzesz udział. Napisz tekst teraz; w godzinie sam ruch należy do ciebie: klikasz „Opublikuj”.',
  'state.held': 'Czeka, aż spojrzą na niego organizatorzy.',
  'held.me':
    'To zdarza się też prawdziwym ludziom. Ktoś spojrzy, zanim wyjdzie. Nie musisz czekać: możesz opublikować go własnoręcznie w godzinie albo wycofać.',
  'held.me.series': 'Kilka kont z numerowanymi nazwami przyszło jedno po drugim, a twoje jest wśród nich.',
  'held.me.siblings': 'Kilka kont założonych w tych samych minutach przyszło razem, a twoje jest wśród nich.',
  'held.me.same day': 'Kilka nowych kont z twojego serwera przyszło w ciągu godziny, a twoje jest wśród nich.',
  'held.me.similar words':
    'Kilka tekstów, które przyszły w ciągu godziny, jest do siebie podobnych, a twój jest wśród nich.',
  'held.title': 'Czeka na twoje spojrzenie',
  'held.lead':
    'Przyszły tak, jak przyszłoby wiele kont jednej osoby. Prawdziwi ludzie też mogą tak wyglądać: przeczytaj ich teksty, obejrzyj konta. Dopóki nie zdecydujesz, żaden nie wyjdzie; czego nikt nie obejrzy do końca zrywu, to przepada.',
  'held.series': 'Numerowane nazwy po kolei',
  'held.siblings': 'Konta założone w tych samych minutach',
  'held.same day': 'Nowe konta z jednego serwera i dnia, w ciągu godziny',
  'held.similar words': 'Podobne teksty w ciągu godziny',
  'held.count': '{count, plural, one {jedna zgoda} few {# zgody} many {# zgód} other {# zgody}}',
  'held.letAll': 'Przepuść wszystkie',
  'held.refuseAll': 'Odrzuć wszystkie',
  'held.letOne': 'Przepuść',
  'held.refuseOne': 'Odrzuć',
  'held.made': 'założone {day}',
  'held.madeUnknown': 'wiek nieznany',
  'held.posts': '{count, plural, one {jeden post} few {# posty} many {# postów} other {# posta}}',
  'held.hundred': '100 postów lub więcej',
  'held.postsUnknown': 'liczba postów nieznana',
  'held.came': 'zgoda o {time} UTC',
  'held.all': 'Pokaż wszystkie ({count})',
  'held.log': 'Dotychczasowe decyzje',
  'held.log.letGo':
    '{time} UTC: {count, plural, one {przepuszczono jedną zgodę} few {przepuszczono # zgody} many {przepuszczono # zgód} other {przepuszczono # zgody}} ({reason})',
  'held.log.refused':
    '{time} UTC: {count, plural, one {odrzucono jedną zgodę} few {odrzucono # zgody} many {odrzucono # zgód} other {odrzucono # zgody}} ({reason})',
  'vet.title': 'Hashtag, zanim stanie się publiczny',
  'vet.look': 'Sprawdź ten hashtag',
  'vet.save': 'Zapisz z tym hashtagiem',
  'vet.stop': 'Stop',
  'vet.think': 'Zastanów się',
  'vet.fine': 'W porządku',
  'vet.invalid': '{why}',
  'vet.everywhere': 'X, Bluesky, Mastodon i Threads czytają #{tag} w całości.',
  'vet.cut': '{network} czyta z niego tylko #{read}.',
  'vet.unread': '{network} nie widzi w nim hashtagu.',
  'vet.topic': 'Threads pozwala na jeden temat w poście; będzie nim #{tag}.',
  'vet.folded': 'Mastodon wrzuca #{tag} razem z #{read}: znaki diakrytyczne nie odróżniają tam hashtagów.',
  'vet.long': 'Długość {length}: dużo pisania i mniej miejsca na własne słowa. Do 20 znaków jest dobrze.',
  'vet.length': 'Długość {length}: łatwo wpisać.',
  'vet.short': 'Długość {length}: spotka innych, którzy mają na myśli coś innego.',
  'vet.camel':
    'Bez wielkich liter nikt nie znajdzie w nim słów, czytnik ekranu też nie. Pomoże wielka litera w każdym słowie: #{example}.',
  'vet.camelAsk': 'Jeśli to kilka słów, daj każdemu wielką literę, żeby dało się przeczytać na głos.',
  'vet.words': 'Czytany na głos brzmi „{words}”.',
  'vet.reading': 'Małymi literami można go przeczytać jako „{reading}” ({kind}).',
  'vet.kind.rude': 'wulgarne',
  'vet.kind.body': 'o ciele',
  'vet.kind.hateful': 'nienawistne',
  'vet.kind.death': 'o śmierci',
  'vet.scripts': 'Miesza alfabety: {scripts}. Kto go wpisze, raczej nie trafi w te same litery.',
  'vet.lookalike': '{letters} tylko wyglądają jak litery łacińskie. Wpisany przez innych to inny hashtag.',
  'vet.unused': 'W tym, co ostatnio było słychać w {network}, nikt go nie użył.',
  'vet.used':
    '{count, plural, one {Jedna osoba użyła} few {# osoby użyły} many {# osób użyło} other {# osoby użyło}} go w {network} {minutes, plural, one {w ostatniej minucie} few {w ostatnich # minutach} many {w ostatnich # minutach} other {w ostatnich # minuty}}. Zobacz, co mają na myśli.',
  'vet.notMeasured': 'Nie zmierzono, czy jest w użyciu: ten serwer nie słucha żadnego strumienia.',
  'vet.near': '#{other} jest w {network} często używany i wystarczy omsknięcie palca.',
  'report.words.title': 'Własne słowa',
  'report.words':
    '{network}: {distinct} z {texts} tekstów nie było niczyją kopią ({share}). Prawie cudze albo prawie takie jak słowa kampanii: {copies, plural, =0 {0} one {#} few {#} many {#} other {#}}{clusters, plural, =0 {} one {, w jednej grupie} few {, w # grupach} many {, w # grupach} other {, w # grupy}}.',
  'report.words.note':
    'Porównano na tym serwerze: to, co opublikował Uproar, i to, z czym otwierano okna posta. Tego, co ludzie wpisali gdzie indziej, tu nie ma.',
}
