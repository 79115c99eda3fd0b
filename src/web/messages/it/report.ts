import type { reportEn } from '../en/report.ts'

export const reportIt: Record<keyof typeof reportEn, string> = {
  'report.title': 'Che cosa è successo: {name}',
  'report.description': 'La prova di un’ora, contata e aperta al riconteggio: {name}.',
  'report.eyebrow': '{date}, {from}–{until} UTC',
  'report.trended': 'È andato in tendenza dopo {duration}.',
  'report.trended.atOnce': 'In tendenza dal primo secondo.',
  'report.notTrended': 'Non è andato in tendenza.',
  'report.notMeasured': 'Non è stato misurato niente.',
  'report.open': 'Questa ondata non è ancora chiusa; i numeri possono cambiare.',
  'report.best':
    'Al meglio è arrivato al posto {rank, number} su {tags, number} hashtag su {network}, alle {time} UTC.',
  'report.whyNot.engine': 'Con le parole del motore:',
  'report.whyNot.rank':
    'Al meglio è arrivato al posto {rank, number} su {network}, con {authors, plural, one {un autore} other {# autori}} in {seconds, plural, one {un secondo} other {# secondi}}.',
  'report.whyNot.tenth': 'Il decimo hashtag ne aveva {authors, plural, one {uno} other {#}}.',
  'report.whyNot.crowd':
    'Al meglio ha avuto {authors, plural, one {un autore} other {# autori}} in {seconds, plural, one {un secondo} other {# secondi}} su {network}.',
  'report.engine': 'L’ultima parola del motore:',
  'report.duration.seconds': '{seconds, plural, one {un secondo} other {# secondi}}',
  'report.duration.minutes': '{minutes, plural, one {un minuto} other {# minuti}}',
  'report.duration.both':
    '{minutes, plural, one {un minuto} other {# minuti}} e {seconds, plural, one {un secondo} other {# secondi}}',
  'report.people.title': 'Quante persone',
  'report.people.authors':
    '{authors, plural, one {account ha usato} other {account hanno usato}} l’hashtag su {network}',
  'report.people.mentions': '{mentions, plural, one {menzione} other {menzioni}}',
  'report.people.each': 'menzioni per account',
  'report.people.peak': '{mentions, plural, one {menzione} other {menzioni}} nel minuto più intenso, dalle {time} UTC',
  'report.people.pledged': '{pledges, plural, one {persona aveva promesso} other {persone avevano promesso}}',
  'report.curve.title': 'L’ora',
  'report.curve.name': 'Menzioni su {network}',
  'report.curve.text':
    'Menzioni ogni {seconds, plural, one {secondo} other {# secondi}} dalle {from} alle {until} UTC; il massimo è stato {most, number}.',
  'report.rank.name': 'Posto tra tutti gli hashtag su {network}',
  'report.rank.text': 'Posto dalle {from} alle {until} UTC, 1 in cima; il migliore è stato {rank}.',
  'report.legend.gap': 'non misurato',
  'report.verdict.quiet': 'calmo',
  'report.verdict.rising': 'in crescita',
  'report.verdict.trending': 'in tendenza',
  'report.verdict.fading': 'in calo',
  'report.table.show': 'Lo stesso in tabella',
  'report.table.time': 'Dalle (UTC)',
  'report.table.at': 'Alle (UTC)',
  'report.table.mentions': 'Menzioni',
  'report.table.authors': 'Account',
  'report.table.rank': 'Posto',
  'report.table.tags': 'Hashtag in tutto',
  'report.know.title': 'Come lo sapete?',
  'report.know.text':
    'Ogni numero di questa pagina si può ricontare da {rows, number} righe del registro. Ogni riga porta l’hash della precedente; questo è l’ultimo:',
  'report.know.command': 'Scarica il resoconto e fai contare la tua macchina:',
  'report.know.cannot':
    'Che cosa questo non può mostrare: se è l’hash che era sullo schermo durante l’ondata, se il server ha annotato quello che ha visto, e chi c’è dietro un impegno crittografico. Le persone sono nel registro come impegni con sale, non per nome.',
  'report.download': 'Scarica il resoconto (JSON)',
  'report.format': 'Come è fatto il file',
  'report.against.title': 'Che cosa gioca contro',
  'report.against.text': 'Uno scettico chiederebbe questo. Eccolo.',
  'report.against.busiest': 'delle menzioni sono venute dall’account più attivo ({mentions, number})',
  'report.against.top':
    'delle menzioni sono venute dal centesimo più attivo ({authors, plural, one {un account} other {# account}})',
  'report.against.ours':
    'delle menzioni sono state pubblicate da Uproar, ognuna per una persona che aveva accettato il testo',
  'report.against.early': '{mentions, plural, one {menzione è arrivata} other {menzioni sono arrivate}} prima dell’ora',
  'report.against.late':
    '{mentions, plural, one {menzione è arrivata} other {menzioni sono arrivate}} dopo l’ora, senza contare',
  'report.against.deleted':
    '{mentions, plural, one {menzione è stata cancellata e non conta più} other {menzioni sono state cancellate e non contano più}}',
  'report.against.gap': 'senza alcuna misura',
  'report.against.unknown': 'Non abbiamo controllato se un account è una persona.',
  'report.outcomes.title': 'Che fine hanno fatto i post',
  'report.outcomes.text':
    '{planned, plural, one {Una persona aveva} other {# persone avevano}} affidato a Uproar un testo da pubblicare. Ognuno è finito in uno di questi modi.',
  'report.outcomes.none': 'Nessuno aveva chiesto a Uproar di pubblicare un testo.',
  'report.outcomes.name': 'Come sono finiti i consensi',
  'report.outcome.published': 'pubblicati',
  'report.outcome.failed': 'falliti',
  'report.outcome.missed': 'mancati',
  'report.outcome.withdrawn': 'ritirati in tempo',
  'report.outcome.unknown': 'sconosciuti',
  'report.taps.title': 'A mano',
  'report.taps.text':
    '{network}: {opened, number} hanno aperto la finestra, {said, number} hanno detto di aver pubblicato, {receipts, number} hanno mostrato il post. Quello che ci hanno detto non entra in nessun conto qui sopra.',
  'report.cause.title': 'Per che cosa era',
  'report.cause.target': 'Chiesto a {target}',
  'report.cause.source': 'Fonte: {source}',
  'report.cause.reported': 'riportato, {date}',
  'report.cause.verified': 'verificato: {how}',
  'report.method.title': 'Metodo',
  'report.method.mention':
    'Una menzione è un post pubblico con #{hashtag}, di chiunque, che la sua rete ha visto tra il primo e l’ultimo secondo. Conta una volta sola, anche se consegnata più volte; cancellata, non conta più.',
  'report.method.rank':
    'Ogni {interval, plural, one {secondo} other {# secondi}} il registro annota i conteggi {window, plural, one {dell’ultimo secondo} other {degli ultimi # secondi}}. Il posto è uno in più del numero di hashtag con più account in quel tempo.',
  'report.method.verdict':
    'Il verdetto è del nostro motore, con il profilo “{profile}”. Non è la lista della rete stessa, che non è stata misurata.',
  'report.method.apart':
    'Le reti sono contate a parte e mai sommate. Gli account non sono persone: una persona può averne più di uno.',
  'report.method.not':
    'Visualizzazioni, mi piace e condivisioni non sono stati misurati, né altre reti oltre a {networks}.',
  'report.gaps.title': 'Buchi',
  'report.gaps.none': 'Il flusso non si è mai interrotto.',
  'report.gaps.missing': '{from}–{until} UTC: non è stato misurato niente.',
  'report.gaps.resumed':
    '{from}–{until} UTC: il flusso si è interrotto ed è ripreso da dove si era fermato; non manca niente.',
  'report.back': 'La campagna',
}
