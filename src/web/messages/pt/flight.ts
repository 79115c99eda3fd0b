import type { flightEn } from '../en/flight.ts'

export const flightPt: Record<keyof typeof flightEn, string> = {
  'flight.leaves': 'Sai entre {from} e {until} UTC, {own} no seu relógio.',
  'flight.full.title': 'Este texto provavelmente não vai sair pelo Uproar',
  'flight.full.body':
    '{host} só aceita certo número de posts por hora de um mesmo endereço, e outras pessoas autorizaram antes de você. O Uproar não dribla o limite de um servidor. Poste por conta própria na hora zero, com as mesmas palavras: um toque e pronto.',
  'flight.full.error':
    'Este texto não foi aceito. {host} só aceita certo número de posts por hora de um mesmo endereço, e os que vieram antes já o preenchem. O Uproar não dribla o limite de um servidor.',
  'flight.tap': 'Abrir estas palavras na caixa de texto',
  'flight.signedOut.title': 'O Uproar não pode mais postar de {handle}',
  'flight.signedOut.body':
    '{network} desconectou a conta. Seu texto fica, e sai no momento certo se você entrar de novo antes das {time} UTC.',
  'flight.signIn': 'Entrar de novo',
  'flight.tooManySignIns':
    'Foram iniciadas entradas demais agora há pouco. Espere {seconds, plural, one {um segundo} other {# segundos}} e tente de novo.',
  'board.title': 'As contas estão prontas?',
  'board.storm': 'Mutirão “{storm}”, {day}, {time} UTC',
  'board.none': 'Ninguém autorizou um post ainda.',
  'board.ready': '{ready} de {all} prontas',
  'board.looks':
    'A sessão de cada conta é renovada uma vez por dia, uma hora e dez minutos antes da hora zero, poucas por vez, e não nos últimos cinco minutos.',
  'board.next': 'A próxima verificação começa {day} às {time} UTC.',
  'board.last': 'A última verificação começou.',
  'board.chart': 'Prontidão de todas as contas',
  'board.state.ready': 'Pronta',
  'board.state.signed out': 'Desconectada',
  'board.state.unreachable': 'Servidor não alcançado',
  'board.state.not checked': 'Ainda não verificada',
  'board.network': 'Rede',
  'board.host': 'Servidor',
  'board.accounts': 'Contas',
  'board.checked': 'Verificadas (UTC)',
  'board.never': 'ainda não',
  'board.told':
    '{supporters, plural, one {Uma pessoa foi avisada} other {# pessoas foram avisadas}} de que precisa entrar de novo, só na página privada. {withAddress, plural, =0 {Nenhuma delas deixou e-mail.} one {Uma delas deixou e-mail; este servidor ainda não envia esse tipo de mensagem.} other {# delas deixaram e-mail; este servidor ainda não envia esse tipo de mensagem.}}',
  'board.plan': 'Plano de voo',
  'board.plan.note':
    'Quando os posts saem se nada der errado, pelo que está autorizado agora e pelo limite de cada servidor. O que não cabe provavelmente não sai; a pessoa é avisada na página privada e pode postar à mão.',
  'board.posts': 'Posts',
  'board.first': 'Primeiro (UTC)',
  'board.lastPost': 'Último (UTC)',
  'board.finish': 'Termina até (UTC)',
  'board.tooMany': 'Não cabem',
}
