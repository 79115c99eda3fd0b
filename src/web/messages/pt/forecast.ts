import type { forecastEn } from '../en/forecast.ts'

export const forecastPt: Record<keyof typeof forecastEn, string> = {
  'forecast.title': 'O que foi previsto',
  'forecast.sealed':
    'Selado no livro de registros às {time} UTC, antes da hora zero, a partir de {pledges, plural, one {# participação} other {# participações}}. Cada faixa deve acertar {percent}% das vezes.',
  'forecast.what': 'O quê',
  'forecast.range': 'Previsto',
  'forecast.was': 'Aconteceu',
  'forecast.verdict': 'Acertou?',
  'forecast.score': 'Pontuação',
  'forecast.held': 'sim',
  'forecast.missed': 'não',
  'forecast.unknown': 'não medido',
  'forecast.turnout': 'De quem confirmou, postaram',
  'forecast.mentions': 'Menções em {network}',
  'forecast.rank': 'Melhor posição em {network}',
  'forecast.between': '{low} a {high}',
  'forecast.behind': '{best} ou mais atrás',
  'forecast.noPlace': 'nenhuma',
  'forecast.note':
    'A pontuação é a largura da faixa e, onde ela errou, mais dez vezes a distância: quanto menor, melhor.',
  'forecast.all': 'Todas as previsões desta instalação',
  'calibration.title': 'O quanto acertam as nossas previsões',
  'calibration.lead': 'Antes de cada hora, selamos o que esperamos. Aqui está tudo o que deu, com os erros também.',
  'calibration.count':
    '{held} de {all, plural, one {# previsão} other {# previsões}}: foi o que acertou. O esperado são umas {percent} em cem.',
  'calibration.none': 'Nenhuma previsão foi conferida ainda. A primeira aparece aqui quando o mutirão dela acabar.',
  'calibration.without':
    '{count, plural, one {# mutirão ficou} other {# mutirões ficaram}} sem previsão, porque não havia ninguém para selá-la a tempo.',
  'calibration.picture': 'Previsões que acertaram, e uma marca onde deveriam terminar',
  'calibration.storm': 'Mutirão',
}
