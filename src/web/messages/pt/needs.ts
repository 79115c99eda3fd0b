import type { needsEn } from '../en/needs.ts'

export const needsPt: Record<keyof typeof needsEn, string> = {
  'need.title': 'Quanta gente precisa?',
  'need.have':
    'Vocês têm {pledges, plural, =0 {zero participações} one {uma participação} other {# participações}}; com {storms, plural, =0 {a metade de costume} one {o comparecimento do único mutirão anterior daqui} other {o comparecimento dos # mutirões anteriores daqui}}, isso dá cerca de {posts, plural, one {# post} other {# posts}}, entre {low} e {high} em oito de cada dez mutirões.',
  'need.took': '{place} em {network} a esta hora exigiu de {low} a {high}.',
  'need.place.1': 'Primeira posição',
  'need.place.10': 'Entre as dez primeiras',
  'need.place.50': 'Entre as cinquenta primeiras',
  'need.none': '{network}: não medido a esta hora da semana.',
  'need.nowhere': 'Não medido: nenhuma rede foi ouvida por inteiro a esta hora da semana ainda.',
  'need.note':
    'Posts e autores em {minutes} minutos, pelo que as hashtags nessas posições tiveram na mesma hora de semanas passadas, para {hour} UTC. Poucas semanas dizem pouco.',
  'need.network': 'Rede',
  'need.place': 'Posição',
  'need.posts': 'Publicações',
  'need.authors': 'Autores',
  'need.weeks': 'Semanas',
  'need.range': '{low} a {high}',
}
