import type { crowdEn } from '../en/crowd.ts'

export const crowdPt: Record<keyof typeof crowdEn, string> = {
  'crowd.title': 'Quem fez, e o que é de costume',
  'crowd.lead':
    'Cada número ao lado do que a mesma rede mostrou na mesma hora sem a hashtag. Veja por você onde eles diferem.',
  'crowd.none': 'Contas, textos e ritmo não foram comparados com o de costume: não medido.',
  'crowd.later': 'Contas, textos e ritmo são comparados com o de costume assim que o mutirão for encerrado.',
  'crowd.noYardstick':
    'O que é de costume lá nessa hora não foi medido; por isso, nada abaixo diz o que é muito ou pouco.',
  'crowd.here': 'Neste mutirão',
  'crowd.usual': 'De costume lá nessa hora',
  'crowd.is.like': 'mais ou menos como de costume',
  'crowd.is.unlike': 'diferente do costume',
  'crowd.is.unmeasured': 'não medido',
  'crowd.ages.short': 'Idade das contas:',
  'crowd.texts.short': 'Textos copiados:',
  'crowd.seconds.short': 'Ritmo:',
  'crowd.authors.short': 'Posts por conta:',
  'crowd.usual.note':
    'O que é de costume: todos os outros posts ouvidos das {from} às {until} UTC; deles, tudo o que {authors, plural, one {# conta escreveu} other {# contas escreveram}}, {oneIn, plural, one {todas as contas ouvidas} other {uma em cada #, pelo hash do nome}}. “Diferente do costume” se diz de proporções que diferem em cinco pontos e três erros-padrão, de um ritmo que coincide o dobro das vezes e de um coeficiente de Gini maior em 0,15. Uma multidão maior tem mais cópias, e uma amostra nunca é exata.',
  'crowd.no':
    'Aqui nenhuma conta é chamada de robô. Uma conta nova pode ser uma pessoa nova, e um texto copiado, alguém com vontade.',
  'crowd.ages.title': 'Que idade têm as contas',
  'crowd.ages.both': '{share} das contas tinham menos de um mês; lá, o de costume é {usual}.',
  'crowd.ages.one': '{share} das contas tinham menos de um mês.',
  'crowd.ages.none': 'Não medido: a rede não foi consultada ou não informa.',
  'crowd.ages.sample':
    '{asked, plural, one {# conta} other {# contas}} deste mutirão, por sorteio pelo hash do nome: foi isso que se consultou no diretório público de {network}; ele informou a idade de {known, number}.',
  'crowd.age': 'Idade na hora zero',
  'crowd.age.week': 'menos de uma semana',
  'crowd.age.month': 'menos de um mês',
  'crowd.age.halfYear': 'menos de seis meses',
  'crowd.age.year': 'menos de um ano',
  'crowd.age.threeYears': 'menos de três anos',
  'crowd.age.older': 'mais velha',
  'crowd.texts.title': 'Textos quase iguais',
  'crowd.texts.both': '{share} dos textos são quase o de outra conta; lá, o de costume é {usual}.',
  'crowd.texts.one': '{share} dos textos são quase o de outra conta.',
  'crowd.texts.none': 'Não medido: nenhum texto pôde ser comparado.',
  'crowd.texts.near': 'quase o de outra conta',
  'crowd.texts.own': 'como nenhum outro',
  'crowd.texts.kind': 'Textos',
  'crowd.texts.largest': 'Grupos de textos parecidos: {clusters, number}. Os maiores:',
  'crowd.texts.group':
    '{posts, plural, one {um post} other {# posts}} de {authors, plural, one {uma conta} other {# contas}}',
  'crowd.texts.kept':
    'Os textos são comparados sem hashtags, nomes e endereços. Eles não são guardados, só o necessário para a comparação, e isso é apagado depois.',
  'crowd.seconds.title': 'Em que segundo do minuto',
  'crowd.seconds.both':
    'Dois posts caíram no mesmo segundo do minuto {times} vezes o que seria por acaso; lá, o de costume é {usual}.',
  'crowd.seconds.one': 'Dois posts caíram no mesmo segundo do minuto {times} vezes o que seria por acaso.',
  'crowd.seconds.note':
    'Gente se espalha por igual pelo minuto, até a linha; máquinas que postam pelo relógio, não. O primeiro minuto fica de fora, porque todo mundo começa junto.',
  'crowd.second': 'Segundo',
  'crowd.authors.title': 'Quantos posts cada conta escreveu',
  'crowd.authors.both':
    'O coeficiente de Gini dos posts por conta é {gini}; lá, o de costume é {usual}. Em 0, todas escreveram o mesmo tanto; perto de 1, uma escreveu quase tudo.',
  'crowd.authors.one':
    'O coeficiente de Gini dos posts por conta é {gini}. Em 0, todas escreveram o mesmo tanto; perto de 1, uma escreveu quase tudo.',
  'crowd.posts': '{group} {group, select, 1 {post só} other {posts por conta}}',
  'crowd.posts.head': 'Posts de uma mesma conta',
  'crowd.deleted':
    '{posts, plural, =0 {Nenhum post deste mutirão foi apagado desde o fim.} one {Um post deste mutirão foi apagado desde o fim.} other {# posts deste mutirão foram apagados desde o fim.}}',
  'crowd.reach.title': 'Até onde foi',
  'crowd.reach.text':
    'Pelas contas de {network}, para {found, plural, one {# post} other {# posts}} de {mentions, plural, one {# menção} other {# menções}}. Quantas pessoas viram, ninguém nos diz, e número de seguidores não é alcance.',
  'crowd.reach.after': 'Depois do fim',
  'crowd.reach.hours': '{hours, number} h',
  'crowd.reach.found': 'Posts encontrados',
  'crowd.reach.likes': 'curtidas',
  'crowd.reach.reposts': 'repostagens e citações',
  'crowd.reach.replies': 'respostas',
  'lead.title': 'Antes ou depois das listas das próprias redes',
  'lead.text':
    'Quando o nosso motor chamou pela primeira vez de tendência, e quando cada lista da própria rede mostrou a hashtag. Toda lista que pôde ser vista está aqui, também onde chegamos tarde ou sozinhos.',
  'lead.list': 'Lista',
  'lead.listed': 'Vista lá primeiro (UTC)',
  'lead.judged': 'Nosso veredito (UTC)',
  'lead.difference': 'Chegamos',
  'lead.never': 'nunca',
  'lead.same': 'no mesmo momento',
  'lead.earlier': '{duration} antes',
  'lead.later': '{duration} depois',
  'lead.note':
    'Cada lista é olhada a cada poucos minutos, então pode ter tido a hashtag até uma olhada antes de ser vista.',
  'press.title': 'Para redações e para recontar',
  'press.text':
    'Os gráficos podem ser impressos e mostrados com a fonte. Todo número pode ser recontado a partir do arquivo do relatório; numbers/dictionary.csv explica cada coluna. Redes nunca são somadas.',
  'press.contact': 'O relatório e a campanha por trás dele: {address}',
  'press.head': 'Contado a partir da cabeça do registro {head}',
  'press.kit': 'Kit de imprensa (ZIP)',
  'press.json': 'Números (JSON)',
  'press.csv': 'Números (CSV):',
  'press.pdf.short': 'Duas páginas (PDF)',
  'press.pdf.full': 'Relatório completo (PDF)',
}
