import type { movedEn } from '../en/moved.ts'

export const movedIt: Record<keyof typeof movedEn, string> = {
  'moved.title': 'L’ora è cambiata',
  'moved.to': 'Era {oldDay}, {oldTime}. Adesso è {newDay}, {newTime}.',
  'moved.same': 'Era rinviata. Adesso si fa di nuovo, alla stessa ora di prima.',
  'moved.utc': 'Prima era {date}, {time} UTC.',
  'moved.yes.title': 'Il tuo testo vale ancora?',
  'moved.yes.body':
    'Il tuo consenso era per un’altra ora, quindi questo testo non parte finché non dici sì a quella nuova. Se non fai niente, niente viene pubblicato per te.',
  'moved.yes': 'Sì, anche alla nuova ora',
  'moved.clocks':
    'A {city} cambia l’ora ({day}): {minutes, plural, one {un minuto} other {# minuti}} {direction, select, forward {avanti} other {indietro}}. La tua ora, {time}, è già quella nuova.',
  'postponed.title': 'Rinviata',
  'postponed.lead': 'Da qui non parte più niente. La nuova ora starà su questa pagina.',
  'postponed.was': 'Doveva essere {day}, {time}.',
  'postponed.tragedy': 'È successa una cosa più importante.',
  'postponed.outage': 'Le reti non funzionano come dovrebbero.',
  'postponed.other': 'Chi organizza l’ha rinviata.',
  'postponed.tap':
    'Chi organizza ha rinviato questa ondata. Tieni il tuo testo: resta in questo browser fino alla nuova ora.',
  'postponed.report':
    'Chi organizza ha rinviato questa ondata ({day}, {time} UTC). Da quel momento da qui non è stato pubblicato niente; l’ora è stata misurata comunque fino alla fine.',
  'postponed.past': 'Rinviata',
  'clocks.own': 'Dove sei tu cambia l’ora prima dell’ondata ({day}). L’ora qui sopra è già quella nuova.',
  'calendar.feed': 'Abbonati: si sposta quando si sposta l’ora',
  'calendar.google': 'Calendario Google',
  'calendar.outlook': 'Calendario Outlook',
  'calendar.apple': 'Calendario Apple',
  'calendar.more': 'Mettilo nel tuo calendario',
  'calendar.note':
    'Un evento scaricato resta com’è. Un abbonamento segue se l’ora cambia o viene rinviata; Google può metterci un giorno.',
  'calendar.file': 'Scarica',
  'hours.title': 'L’ora',
  'hours.storm': 'Ondata “{storm}”',
  'hours.when': '{day}, {time} UTC, {minutes, plural, one {un minuto} other {# minuti}}',
  'hours.pledges':
    '{pledges, plural, =0 {Nessuno ha ancora promesso.} one {Una persona ha promesso.} other {# persone hanno promesso.}}',
  'hours.postpone': 'Rinvia adesso',
  'hours.postpone.why': 'Perché',
  'hours.postpone.tragedy': 'Una tragedia',
  'hours.postpone.outage': 'Un guasto',
  'hours.postpone.other': 'Un altro motivo',
  'hours.postpone.note':
    'Basta un tocco. Da quel momento non parte niente e nessun pulsante apre una finestra; lo dicono tutte le pagine, la sala in diretta e i calendari. Quello che è partito prima resta.',
  'hours.postponed': 'Rinviata: {day}, {time} UTC. Non parte niente.',
  'hours.move': 'Spostala',
  'hours.move.title': 'Un’altra ora',
  'hours.move.note':
    'Tutti vengono avvisati una volta, con l’ora vecchia e quella nuova sul proprio orologio. A chi aveva dato il consenso a un testo lo si chiede di nuovo; senza un sì non parte niente.',
  'hours.move.opened': 'Il suo registro è aperto, quindi l’ora resta. Puoi rinviarla e poi darle un’altra ora.',
  'hours.move.follows':
    'Il suo registro è aperto e resta com’è. Con un’altra ora, al suo posto viene una seconda ondata; le promesse la seguono, i consensi si danno di nuovo.',
  'hours.error.date': 'Qui servono una data e un’ora come 2026-12-05 e 11:00.',
}
