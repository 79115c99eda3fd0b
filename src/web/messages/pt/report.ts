import type { reportEn } from '../en/report.ts'

export const reportPt: Record<keyof typeof reportEn, string> = {
  'report.title': 'O que aconteceu: {name}',
  'report.description': 'A prova de uma hora, contada e aberta à recontagem: {name}.',
  'report.eyebrow': '{date}, {from}–{until} UTC',
  'report.trended': 'Entrou em alta depois de {duration}.',
  'report.trended.atOnce': 'Esteve em alta desde o primeiro segundo.',
  'report.notTrended': 'Não entrou em alta.',
  'report.notMeasured': 'Nada foi medido.',
  'report.open': 'Este mutirão ainda não foi encerrado; os números podem mudar.',
  'report.best':
    'No melhor momento, esteve na posição {rank, number} de {tags, number} hashtags em {network}, às {time} UTC.',
  'report.whyNot.engine': 'Nas palavras do motor:',
  'report.whyNot.rank':
    'No melhor momento, esteve na posição {rank, number} em {network}, com {authors, plural, one {um autor} other {# autores}} em {seconds, plural, one {um segundo} other {# segundos}}.',
  'report.whyNot.tenth': 'A décima hashtag tinha {authors, plural, one {um} other {#}}.',
  'report.whyNot.crowd':
    'No melhor momento, teve {authors, plural, one {um autor} other {# autores}} em {seconds, plural, one {um segundo} other {# segundos}} em {network}.',
  'report.engine': 'A última palavra do motor:',
  'report.duration.seconds': '{seconds, plural, one {um segundo} other {# segundos}}',
  'report.duration.minutes': '{minutes, plural, one {um minuto} other {# minutos}}',
  'report.duration.both':
    '{minutes, plural, one {um minuto} other {# minutos}} e {seconds, plural, one {um segundo} other {# segundos}}',
  'report.people.title': 'Quantas pessoas',
  'report.people.authors': '{authors, plural, one {conta usou} other {contas usaram}} a hashtag em {network}',
  'report.people.mentions': '{mentions, plural, one {menção} other {menções}}',
  'report.people.each': 'menções por conta',
  'report.people.peak':
    '{mentions, plural, one {menção} other {menções}} no minuto mais movimentado, a partir das {time} UTC',
  'report.people.pledged': '{pledges, plural, one {pessoa tinha confirmado} other {pessoas tinham confirmado}}',
  'report.curve.title': 'A hora',
  'report.curve.name': 'Menções em {network}',
  'report.curve.text':
    'Menções a cada {seconds, plural, one {segundo} other {# segundos}}, das {from} às {until} UTC; o máximo foi {most, number}.',
  'report.rank.name': 'Posição entre todas as hashtags em {network}',
  'report.rank.text': 'Posição das {from} às {until} UTC, com 1 no topo; a melhor foi {rank}.',
  'report.legend.gap': 'não medido',
  'report.verdict.quiet': 'em calma',
  'report.verdict.rising': 'subindo',
  'report.verdict.trending': 'em alta',
  'report.verdict.fading': 'caindo',
  'report.table.show': 'O mesmo em tabela',
  'report.table.time': 'Desde (UTC)',
  'report.table.at': 'Às (UTC)',
  'report.table.mentions': 'Menções',
  'report.table.authors': 'Contas',
  'report.table.rank': 'Posição',
  'report.table.tags': 'Hashtags ao todo',
  'report.know.title': 'Como vocês sabem?',
  'report.know.text':
    'Cada número desta página pode ser contado de novo a partir de {rows, number} linhas do livro de registros. Cada linha traz o hash da linha anterior; este é o último:',
  'report.know.command': 'Baixe o relatório e deixe a sua própria máquina contar:',
  'report.know.cannot':
    'O que isso não mostra: se este é o hash que estava na tela durante o mutirão, se o servidor anotou o que viu, e quem está por trás de um compromisso. As pessoas estão no livro como compromissos com sal, não pelo nome.',
  'report.download': 'Baixar o relatório (JSON)',
  'report.format': 'Como o arquivo é feito',
  'report.against.title': 'O que depõe contra',
  'report.against.text': 'Um cético perguntaria por isto. Então aqui está.',
  'report.against.busiest': 'das menções vieram da conta mais ativa ({mentions, number})',
  'report.against.top':
    'das menções vieram do centésimo mais ativo ({authors, plural, one {uma conta} other {# contas}})',
  'report.against.ours': 'das menções foram publicadas pelo Uproar, cada uma por alguém que tinha autorizado o texto',
  'report.against.early': '{mentions, plural, one {menção veio} other {menções vieram}} antes da hora',
  'report.against.late': '{mentions, plural, one {menção veio} other {menções vieram}} depois da hora, sem contar',
  'report.against.deleted':
    '{mentions, plural, one {menção foi apagada e não conta mais} other {menções foram apagadas e não contam mais}}',
  'report.against.gap': 'sem medição nenhuma',
  'report.against.unknown': 'Não verificamos se uma conta é uma pessoa.',
  'report.outcomes.title': 'O que foi feito dos posts',
  'report.outcomes.text':
    '{planned, plural, one {Uma pessoa tinha} other {# pessoas tinham}} confiado ao Uproar um texto para publicar. Cada um terminou de um destes jeitos.',
  'report.outcomes.none': 'Ninguém tinha pedido ao Uproar que publicasse um texto.',
  'report.outcomes.name': 'Como terminaram as autorizações',
  'report.outcome.published': 'publicados',
  'report.outcome.failed': 'falharam',
  'report.outcome.missed': 'perderam a hora',
  'report.outcome.withdrawn': 'retirados a tempo',
  'report.outcome.unknown': 'desconhecidos',
  'report.taps.title': 'À mão',
  'report.taps.text':
    '{network}: {opened, number} abriram a caixa de texto, {said, number} disseram que postaram, {receipts, number} mostraram o post. O que as pessoas nos contaram não entra em nenhuma conta acima.',
  'report.cause.title': 'Para que foi',
  'report.cause.target': 'Pedido a {target}',
  'report.cause.source': 'Fonte: {source}',
  'report.cause.reported': 'relatado, {date}',
  'report.cause.verified': 'verificado: {how}',
  'report.method.title': 'Método',
  'report.method.mention':
    'Uma menção é um post público com #{hashtag}, de qualquer pessoa, que a rede testemunhou entre o primeiro e o último segundo. Conta uma vez, por mais que seja entregue; apagada, deixa de contar.',
  'report.method.rank':
    'A cada {interval, plural, one {segundo} other {# segundos}}, o livro anota as contagens {window, plural, one {do último segundo} other {dos últimos # segundos}}. A posição é um a mais que o número de hashtags com mais contas nesse tempo.',
  'report.method.verdict':
    'O veredito é do nosso motor, com o perfil “{profile}”. Não é a lista da própria rede, que não foi medida.',
  'report.method.apart':
    'As redes são contadas à parte e nunca somadas. Contas não são pessoas: uma pessoa pode ter várias.',
  'report.method.not': 'Visualizações, curtidas e repostagens não foram medidas, nem outra rede além de {networks}.',
  'report.gaps.title': 'Lacunas',
  'report.gaps.none': 'O fluxo nunca foi interrompido.',
  'report.gaps.missing': '{from}–{until} UTC: nada foi medido.',
  'report.gaps.resumed': '{from}–{until} UTC: o fluxo caiu e foi retomado de onde tinha parado; não falta nada.',
  'report.back': 'A campanha',
}
