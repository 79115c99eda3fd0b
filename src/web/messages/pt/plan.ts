import type { planEn } from '../en/plan.ts'

export const planPt: Record<keyof typeof planEn, string> = {
  'plan.title': 'A melhor hora',
  'plan.link': 'A melhor hora',
  'plan.back': 'Todas as campanhas',
  'plan.lead':
    'Cada hora cheia das próximas semanas, pesada: quantos podem participar, quem teria que virar a noite e como costuma ser o movimento nas redes. Aqui vai a sugestão. Quem decide é você.',
  'plan.reason.awake':
    '{awake}% do pessoal {who, select, prior {estaria} other {está}} de pé, cerca de {reach}% livre para postar: {places}.',
  'plan.reason.place': '{city} {day} {time}',
  'plan.reason.fair': 'Nenhum continente passa a noite em claro sozinho.',
  'plan.reason.unfair': '{continent} é quem mais perde sono: {awake}% estão de pé por lá.',
  'plan.reason.quiet': 'A esta hora da semana, as redes costumam estar mais calmas que na maioria das outras.',
  'plan.reason.usual': 'A esta hora da semana, o movimento nas redes é mais ou menos o de sempre.',
  'plan.reason.busy':
    'A esta hora da semana, as redes costumam estar mais cheias que na maioria das outras, então a hashtag precisa de mais gente.',
  'plan.reason.unmeasured': 'O movimento das redes a esta hora ainda não foi medido.',
  'plan.reason.clash': 'Cai junto com “{event}”.',
  'plan.continent.Africa': 'África',
  'plan.continent.America': 'América',
  'plan.continent.Asia': 'Ásia',
  'plan.continent.Europe': 'Europa',
  'plan.continent.Oceania': 'Oceânia',
  'plan.source.given': 'O público é a lista que você deu.',
  'plan.source.listed': 'O público é a lista do arquivo da campanha, até {fewest} pessoas confirmarem.',
  'plan.source.pledges':
    'O público {count, plural, one {é a única pessoa que confirmou} other {são as # pessoas que confirmaram}}, por fuso horário.',
  'plan.source.prior':
    'Quase ninguém confirmou ainda, então o público é um palpite: quem lê {languages} no mundo, cada língua com o mesmo peso. A partir de {fewest}, valem as suas participações.',
  'plan.best': 'Três para escolher',
  'plan.none':
    'Nenhuma hora cheia das próximas semanas cabe nas suas janelas. Aumente as janelas no arquivo da campanha, em “planning”.',
  'plan.score': '{score} de 100',
  'plan.heat': 'A semana, hora a hora, em UTC',
  'plan.heat.note':
    'Quanto mais escuro, melhor. Os quadrados numerados são as três de cima. A semana mostrada começa {day}.',
  'plan.heat.describe': 'Uma grade de sete dias por vinte e quatro horas. A melhor hora é {best}, a pior é {worst}.',
  'plan.table': 'O mesmo em tabela',
  'plan.table.day': 'Dia',
  'plan.table.hour': 'Hora (UTC)',
  'plan.table.score': 'Pontuação',
  'plan.table.awake': 'De pé',
  'plan.crowd': 'Testar outro público',
  'plan.crowd.note': 'Fusos horários com o peso de cada um, como Asia/Tokyo=2, America/Sao_Paulo=1. Nada é guardado.',
  'plan.crowd.try': 'Pesar de novo',
  'plan.map': 'Quem dorme às {time} UTC, {day}',
  'plan.map.describe': 'Um mapa-múndi pela hora local. Dormindo: {asleep}. À noite, ainda de pé: {evening}.',
  'plan.map.note': 'Pelos relógios de cada país: escuro onde é noite.',
  'plan.band': 'Hora local',
  'plan.band.asleep': 'Dormindo (23–6)',
  'plan.band.edge': 'Acordando (6–8)',
  'plan.band.day': 'Dia (8–18)',
  'plan.band.evening': 'Começo da noite (18–23)',
  'plan.band.places': 'Países',
  'plan.band.crowd': 'Do público',
  'plan.map.source': 'Contornos: Natural Earth, domínio público.',
  'where.map.describe':
    'Um mapa-múndi pela hora local na hora zero, com um círculo para cada país com pelo menos {fewest} participações.',
  'where.country': 'País',
  'where.pledges': 'Participações',
  'where.time': 'Lá são',
  'where.note': 'Pelo fuso horário que cada pessoa escolheu; nenhum endereço é guardado.',
}
