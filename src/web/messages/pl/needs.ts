import type { needsEn } from '../en/needs.ts'

export const needsPl: Record<keyof typeof needsEn, string> = {
  'need.title': 'Ilu ludzi trzeba?',
  'need.have':
    'Macie {pledges, plural, =0 {na razie zero zgłoszeń} one {jedno zgłoszenie} few {# zgłoszenia} many {# zgłoszeń} other {# zgłoszenia}}; {storms, plural, =0 {przy zwykłej połowie} one {przy frekwencji z jedynego dotąd zrywu tutaj} few {przy frekwencji z # dotychczasowych zrywów tutaj} many {przy frekwencji z # dotychczasowych zrywów tutaj} other {przy frekwencji z # dotychczasowego zrywu tutaj}} to około {posts, plural, one {jednego posta} few {# postów} many {# postów} other {# posta}}, od {low} do {high} w ośmiu zrywach na dziesięć.',
  'need.took': '{place} w sieci {network} o tej godzinie: trzeba było od {low} do {high}.',
  'need.place.1': 'Pierwsze miejsce',
  'need.place.10': 'Pierwsza dziesiątka',
  'need.place.50': 'Pierwsza pięćdziesiątka',
  'need.none': '{network}: nie zmierzono o tej godzinie tygodnia.',
  'need.nowhere': 'Nie zmierzono: żadnej sieci nie słyszano jeszcze w całości o tej godzinie tygodnia.',
  'need.note':
    'Posty i autorzy (minuty: {minutes}), z tego, co miały hashtagi na tych miejscach o tej samej godzinie w poprzednich tygodniach, dla {hour} UTC. Mało tygodni mówi mało.',
  'need.network': 'Sieć',
  'need.place': 'Miejsce',
  'need.posts': 'Posty',
  'need.authors': 'Autorzy',
  'need.weeks': 'Tygodnie',
  'need.range': 'od {low} do {high}',
}
