import type { wordsEn } from '../en/words.ts'

export const wordsIt: Record<keyof typeof wordsEn, string> = {
  'words.meter': 'Quanto è tuo',
  'words.own': '{share} % è tuo.',
  'words.help': 'Se la pagina resta vuota: una di queste può aiutare',
  'problem.turned': 'Un carattere nascosto inverte il senso di lettura. Riscrivi il testo.',
  'problem.heaped': 'Sulle lettere sono ammucchiati così tanti segni che nessuno può leggerle. Scrivile semplici.',
  'me.short.days':
    '{handle} {has, plural, =0 {non ha neanche un giorno} one {ha un giorno} other {ha # giorni}}. Uproar pubblica solo da account che hanno almeno {least} giorni.',
  'me.short.posts':
    '{handle} {has, plural, =0 {non ha post} one {ha un post} other {ha # post}} per ora. Uproar pubblica solo da account che ne hanno almeno {least}.',
  'me.short.followers':
    '{handle} {has, plural, =0 {non ha follower} one {ha un follower} other {ha # follower}} per ora. Uproar pubblica solo da account che ne hanno almeno {least}.',
  'me.short.why':
    'Non dice niente di te: per una rete gli account nuovi e vuoti sembrano inventati, e in un’ondata danneggerebbero quelli di tutti.',
  'me.short.tap': 'Partecipi lo stesso. Scrivi il testo adesso; nell’ora premi tu Pubblica.',
  'state.held': 'Aspetta che chi organizza lo guardi.',
  'held.me':
    'Succede anche a persone vere. Qualcuno guarda prima che parta. Non devi aspettare: puoi pubblicarlo tu nell’ora, o ritirarlo.',
  'held.me.series': 'Diversi account con nomi numerati sono arrivati uno dopo l’altro, e il tuo è tra questi.',
  'held.me.siblings': 'Diversi account creati negli stessi minuti sono arrivati insieme, e il tuo è tra questi.',
  'held.me.same day': 'Diversi account nuovi del tuo server sono arrivati in un’ora, e il tuo è tra questi.',
  'held.me.similar words': 'Diversi testi arrivati in un’ora si somigliano, e il tuo è tra questi.',
  'held.title': 'Aspetta il tuo sguardo',
  'held.lead':
    'Questi sono arrivati come arriverebbero i tanti account di una persona sola. Anche le persone vere possono sembrare così: leggi i testi, guarda gli account. Finché non decidi, non ne parte nessuno; quello che nessuno guarda entro la fine dell’ondata è mancato.',
  'held.series': 'Nomi numerati di fila',
  'held.siblings': 'Account creati negli stessi minuti',
  'held.same day': 'Account nuovi di un server e di un giorno, in un’ora',
  'held.similar words': 'Testi simili in un’ora',
  'held.count': '{count, plural, one {un consenso} other {# consensi}}',
  'held.letAll': 'Lasciali partire tutti',
  'held.refuseAll': 'Rifiutali tutti',
  'held.letOne': 'Lascialo partire',
  'held.refuseOne': 'Rifiuta',
  'held.made': 'creato il {day}',
  'held.madeUnknown': 'età sconosciuta',
  'held.posts': '{count, plural, one {un post} other {# post}}',
  'held.hundred': '100 post o più',
  'held.postsUnknown': 'numero di post sconosciuto',
  'held.came': 'consenso alle {time} UTC',
  'held.all': 'Mostra tutti e {count}',
  'held.log': 'Deciso finora',
  'held.log.letGo':
    '{time} UTC: {count, plural, one {un consenso lasciato partire} other {# consensi lasciati partire}} ({reason})',
  'held.log.refused':
    '{time} UTC: {count, plural, one {un consenso rifiutato} other {# consensi rifiutati}} ({reason})',
  'vet.title': 'L’hashtag, prima che sia pubblico',
  'vet.look': 'Esamina questo hashtag',
  'vet.save': 'Salva con questo hashtag',
  'vet.stop': 'Fermo',
  'vet.think': 'Pensaci',
  'vet.fine': 'Va bene',
  'vet.invalid': '{why}',
  'vet.everywhere': 'X, Bluesky, Mastodon e Threads leggono tutti #{tag} per intero.',
  'vet.cut': '{network} ne legge solo #{read}.',
  'vet.unread': '{network} non ci legge nessun hashtag.',
  'vet.topic': 'Threads permette un argomento per post; sarà #{tag}.',
  'vet.folded': 'Mastodon archivia #{tag} insieme a #{read}: lì gli accenti non distinguono gli hashtag.',
  'vet.long':
    '{length} caratteri sono tanti da scrivere e lasciano meno spazio alle parole proprie. Fino a 20 va bene.',
  'vet.length': '{length} caratteri: facile da scrivere.',
  'vet.short': '{length} caratteri: incontrerà altri che intendono un’altra cosa.',
  'vet.camel':
    'Senza maiuscole nessuno ne trova le parole, nemmeno un lettore di schermo. Una maiuscola per parola aiuta: #{example}.',
  'vet.camelAsk': 'Se sono più parole, dai a ognuna una maiuscola, così si può leggere ad alta voce.',
  'vet.words': 'Letto ad alta voce è “{words}”.',
  'vet.reading': 'In minuscolo si può leggere come “{reading}” ({kind}).',
  'vet.kind.rude': 'volgare',
  'vet.kind.body': 'sul corpo',
  'vet.kind.hateful': 'd’odio',
  'vet.kind.death': 'sulla morte',
  'vet.scripts': 'Mescola alfabeti: {scripts}. Chi lo scrive difficilmente troverà le stesse lettere.',
  'vet.lookalike': '{letters} sembrano soltanto lettere latine. Scritto da altri è un altro hashtag.',
  'vet.unused': 'Nessuno l’ha usato su {network} in quello che si è sentito di recente.',
  'vet.used':
    '{count, plural, one {Una persona l’ha usato} other {# persone l’hanno usato}} su {network} {minutes, plural, one {nell’ultimo minuto} other {negli ultimi # minuti}}. Guarda che cosa intendono.',
  'vet.notMeasured': 'Se è in uso non è stato misurato: questo server non ascolta nessun flusso.',
  'vet.near': '#{other} è molto usato su {network} e basta un dito che scivola.',
  'report.words.title': 'Parole proprie',
  'report.words':
    '{network}: {distinct} testi su {texts} non erano di nessun altro ({share}). {copies, plural, =0 {Nessuno era} one {Uno era} other {# erano}} quasi quello di un altro o della campagna{clusters, plural, =0 {} one {, in un gruppo} other {, in # gruppi}}.',
  'report.words.note':
    'Confrontato su questo server: quello che Uproar ha pubblicato, e il testo con cui si sono aperte le finestre. Quello che si è scritto altrove non c’è.',
}
