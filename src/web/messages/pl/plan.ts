import type { planEn } from '../en/plan.ts'

export const planPl: Record<keyof typeof planEn, string> = {
  'plan.title': 'Najlepsza godzina',
  'plan.link': 'Najlepsza godzina',
  'plan.back': 'Wszystkie kampanie',
  'plan.lead':
    'Każda pełna godzina najbliższych tygodni, zważona: ilu może wziąć udział, kto musiałby nie spać i jaki ruch jest zwykle w sieciach. To propozycja. Decydujesz ty.',
  'plan.reason.awake':
    '{awake}% ludzi {who, select, prior {nie spałoby} other {nie śpi}}, około {reach}% ma czas na post: {places}.',
  'plan.reason.place': '{city} {day} {time}',
  'plan.reason.fair': 'Żaden kontynent nie dźwiga nocy sam.',
  'plan.reason.unfair': '{continent} traci najwięcej snu: nie śpi tam {awake}%.',
  'plan.reason.quiet': 'O tej godzinie tygodnia w sieciach jest zwykle spokojniej niż o większości innych.',
  'plan.reason.usual': 'O tej godzinie tygodnia ruch w sieciach jest mniej więcej taki jak zwykle.',
  'plan.reason.busy':
    'O tej godzinie tygodnia w sieciach jest zwykle większy ruch niż o większości innych, więc hashtag potrzebuje więcej ludzi.',
  'plan.reason.unmeasured': 'Ruchu w sieciach o tej godzinie jeszcze nie zmierzono.',
  'plan.reason.clash': 'W tym samym czasie: „{event}”.',
  'plan.continent.Africa': 'Afryka',
  'plan.continent.America': 'Ameryka',
  'plan.continent.Asia': 'Azja',
  'plan.continent.Europe': 'Europa',
  'plan.continent.Oceania': 'Australia i Oceania',
  'plan.source.given': 'Ludzie to lista od ciebie.',
  'plan.source.listed': 'Ludzie to lista z pliku kampanii, dopóki liczba zgłoszeń nie dojdzie do {fewest}.',
  'plan.source.pledges':
    'Ludzie to {count, plural, one {jedyna osoba, która się zgłosiła} few {# osoby, które się zgłosiły} many {# osób, które się zgłosiły} other {# osoby, które się zgłosiły}}, według strefy czasowej.',
  'plan.source.prior':
    'Prawie nikt się jeszcze nie zgłosił, więc ludzie to domysł: czytający na świecie w tych językach ({languages}), każdy język po równo. Od {fewest} liczą się wasze zgłoszenia.',
  'plan.best': 'Trzy do wyboru',
  'plan.none':
    'Żadna pełna godzina najbliższych tygodni nie mieści się w twoich oknach. Poszerz je w pliku kampanii, pod „planning”.',
  'plan.score': '{score} na 100',
  'plan.heat': 'Tydzień, godzina po godzinie, w UTC',
  'plan.heat.note':
    'Im ciemniej, tym lepiej. Kwadraty z numerami to te trzy powyżej. Początek pokazanego tygodnia: {day}.',
  'plan.heat.describe':
    'Siatka: siedem dni na dwadzieścia cztery godziny. Najlepsza godzina to {best}, najgorsza {worst}.',
  'plan.table': 'To samo w tabeli',
  'plan.table.day': 'Dzień',
  'plan.table.hour': 'Godzina (UTC)',
  'plan.table.score': 'Wynik',
  'plan.table.awake': 'Nie śpi',
  'plan.crowd': 'Wypróbuj innych ludzi',
  'plan.crowd.note': 'Strefy czasowe z wagą, na przykład Asia/Tokyo=2, America/Sao_Paulo=1. Nic nie zapisujemy.',
  'plan.crowd.try': 'Zważ od nowa',
  'plan.map': 'Kto śpi o {time} UTC, {day}',
  'plan.map.describe': 'Mapa świata według czasu lokalnego. Śpią: {asleep}. Wieczór: {evening}.',
  'plan.map.note': 'Według zegarów każdego kraju: ciemno tam, gdzie noc.',
  'plan.band': 'Czas lokalny',
  'plan.band.asleep': 'Sen (23–6)',
  'plan.band.edge': 'Pobudka (6–8)',
  'plan.band.day': 'Dzień (8–18)',
  'plan.band.evening': 'Wieczór (18–23)',
  'plan.band.places': 'Kraje',
  'plan.band.crowd': 'Z tych ludzi',
  'plan.map.source': 'Kontury: Natural Earth, domena publiczna.',
  'where.map.describe':
    'Mapa świata według czasu lokalnego w godzinie zero, z kołem dla każdego kraju, w którym zgłoszeń jest co najmniej {fewest}.',
  'where.country': 'Kraj',
  'where.pledges': 'Zgłoszenia',
  'where.time': 'Tam jest',
  'where.note': 'Według strefy czasowej, którą każdy wybrał; żadnego adresu nie przechowujemy.',
}
