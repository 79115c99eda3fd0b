import type { commonEn } from '../en/common.ts'

export const commonPt: Record<keyof typeof commonEn, string> = {
  'common.slogan': 'Uma hashtag. Uma hora. No mundo inteiro ao mesmo tempo.',
  'common.languages': 'Idioma',
  'common.skip': 'Ir para o conteúdo',
  'common.home': 'Todas as campanhas',
  'common.foot': 'Gente de verdade, palavras próprias, contas próprias.',
  'common.label': 'Atenção',
  'common.newTab': 'abre em outra aba',
  'error.notFound.title': 'Não há nada neste endereço',
  'error.notFound.body': 'Talvez tenha sido digitado errado, ou a campanha foi retirada do ar.',
  'error.wrong.title': 'Algo deu errado do nosso lado',
  'error.wrong.body':
    'Nada do que você enviou se perde duas vezes: volte e tente de novo. Se acontecer outra vez, passe este número a quem organiza: {reference}.',
  'error.early.title': 'Ainda não. Todo mundo junto.',
  'error.early.body':
    'A hora começa em {left}. Até lá, nenhum post com a hashtag sai daqui, para que os de todo mundo cheguem de uma vez.',
  'error.back': 'Voltar à campanha',
  'home.title': 'Campanhas',
  'home.now': 'Agora',
  'home.toCome': 'Em breve',
  'home.past': 'Já passaram',
  'home.none': 'Ainda não foi criada nenhuma campanha neste servidor.',
  'home.storm': '{date}, {time} UTC, {minutes, plural, one {um minuto} other {# minutos}}',
}
