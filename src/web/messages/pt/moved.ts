import type { movedEn } from '../en/moved.ts'

export const movedPt: Record<keyof typeof movedEn, string> = {
  'moved.title': 'A hora mudou',
  'moved.to': 'Era {oldDay}, {oldTime}. Agora é {newDay}, {newTime}.',
  'moved.same': 'Tinha sido adiado. Agora está de pé de novo, na hora de antes.',
  'moved.utc': 'Antes era {date}, {time} UTC.',
  'moved.yes.title': 'Seu texto continua valendo?',
  'moved.yes.body':
    'Você autorizou para outra hora, então este texto só sai se você disser sim à nova. Se não fizer nada, nada é postado por você.',
  'moved.yes': 'Sim, na nova hora também',
  'moved.clocks':
    'Os relógios em {city} mudam {day}: {minutes, plural, one {um minuto} other {# minutos}} {direction, select, forward {para a frente} other {para trás}}. O seu {time} já é no horário novo.',
  'postponed.title': 'Adiado',
  'postponed.lead': 'Nada mais sai daqui. A nova hora vai aparecer nesta página.',
  'postponed.was': 'Era para ser {day}, {time}.',
  'postponed.tragedy': 'Aconteceu algo que importa mais.',
  'postponed.outage': 'As redes não estão funcionando como deveriam.',
  'postponed.other': 'Quem organiza adiou.',
  'postponed.tap': 'Quem organiza adiou este mutirão. Guarde seu texto: ele fica neste navegador até a nova hora.',
  'postponed.report':
    'Quem organiza adiou este mutirão: {day}, às {time} UTC. Daí em diante nada foi publicado daqui; a hora foi medida até o fim mesmo assim.',
  'postponed.past': 'Adiado',
  'clocks.own': 'Os relógios onde você está mudam {day}, antes do mutirão. A hora acima já é no horário novo.',
  'calendar.feed': 'Assinar: muda quando a hora muda',
  'calendar.google': 'Google Agenda',
  'calendar.outlook': 'Agenda do Outlook',
  'calendar.apple': 'Calendário da Apple',
  'calendar.more': 'Pôr na sua agenda',
  'calendar.note':
    'Um evento baixado fica como está. A assinatura acompanha quando a hora muda ou é adiada; o Google pode levar um dia para isso.',
  'calendar.file': 'Baixar',
  'hours.title': 'A hora',
  'hours.storm': 'Mutirão “{storm}”',
  'hours.when': '{day}, {time} UTC, {minutes, plural, one {um minuto} other {# minutos}}',
  'hours.pledges':
    '{pledges, plural, =0 {Ninguém confirmou ainda.} one {Uma pessoa confirmou.} other {# pessoas confirmaram.}}',
  'hours.postpone': 'Adiar agora',
  'hours.postpone.why': 'Por quê',
  'hours.postpone.tragedy': 'Uma tragédia',
  'hours.postpone.outage': 'Uma pane',
  'hours.postpone.other': 'Outro motivo',
  'hours.postpone.note':
    'Basta um toque. A partir daí nada sai e nenhum botão abre uma caixa de texto; todas as páginas, a sala ao vivo e as agendas avisam. O que saiu antes fica.',
  'hours.postponed': 'Adiado: {day}, às {time} UTC. Nada sai.',
  'hours.move': 'Mudar a hora',
  'hours.move.title': 'Outra hora',
  'hours.move.note':
    'Todo mundo é avisado uma vez, com a hora antiga e a nova no próprio relógio. Quem autorizou um texto é consultado de novo; sem um sim, o texto não sai.',
  'hours.move.opened':
    'O livro de registros já está aberto, então a hora não muda. Você pode adiar e depois marcar outra hora.',
  'hours.move.follows':
    'O livro de registros já está aberto e fica como está. Com outra hora, um segundo mutirão entra no lugar; as participações vão junto, as autorizações são dadas de novo.',
  'hours.error.date': 'Aqui se espera uma data e uma hora como 2026-12-05 e 11:00.',
}
