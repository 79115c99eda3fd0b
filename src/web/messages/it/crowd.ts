import type { crowdEn } from '../en/crowd.ts'

export const crowdIt: Record<keyof typeof crowdEn, string> = {
  'crowd.title': 'Chi l’ha fatta, e che cosa è normale',
  'crowd.lead':
    'Ogni numero accanto a quello che la stessa rete mostrava nella stessa ora senza l’hashtag. Guarda tu dove sono diversi.',
  'crowd.none': 'Account, testi e ritmo non sono stati confrontati con il solito: non misurato.',
  'crowd.later': 'Account, testi e ritmo si confrontano con il solito quando l’ondata è chiusa.',
  'crowd.noYardstick':
    'Che cosa è normale lì a quell’ora non è stato misurato; quindi niente qui sotto dice che cosa è molto o poco.',
  'crowd.here': 'In questa ondata',
  'crowd.usual': 'Il solito lì a quell’ora',
  'crowd.is.like': 'più o meno come al solito',
  'crowd.is.unlike': 'non come al solito',
  'crowd.is.unmeasured': 'non misurato',
  'crowd.ages.short': 'Età degli account:',
  'crowd.texts.short': 'Testi copiati:',
  'crowd.seconds.short': 'Ritmo:',
  'crowd.authors.short': 'Post per account:',
  'crowd.usual.note':
    'Il solito: tutti gli altri post sentiti dalle {from} alle {until} UTC; tra questi, tutto quello che {authors, plural, one {ha scritto un account} other {hanno scritto # account}}, {oneIn, plural, one {cioè ogni account sentito} other {cioè uno su #, secondo l’hash del nome}}. “Non come al solito” si dice di quote che differiscono di cinque punti e di tre errori standard, di un ritmo che coincide il doppio delle volte e di un coefficiente di Gini più alto di 0,15. Una folla più grande ha più copie, e un campione non è mai esatto.',
  'crowd.no':
    'Qui nessun account viene chiamato bot. Un account nuovo può essere una persona nuova, e un testo copiato una persona piena di voglia.',
  'crowd.ages.title': 'Quanto sono vecchi gli account',
  'crowd.ages.both': '{share} degli account avevano meno di un mese; il solito lì è {usual}.',
  'crowd.ages.one': '{share} degli account avevano meno di un mese.',
  'crowd.ages.none': 'Non misurato: la rete non è stata interrogata, o non lo dice.',
  'crowd.ages.sample':
    'L’elenco pubblico di {network} è stato interrogato su {asked, plural, one {un account} other {# account}} di questa ondata, a sorte secondo l’hash del nome; ha detto l’età di {known, number}.',
  'crowd.age': 'Età all’ora zero',
  'crowd.age.week': 'meno di una settimana',
  'crowd.age.month': 'meno di un mese',
  'crowd.age.halfYear': 'meno di sei mesi',
  'crowd.age.year': 'meno di un anno',
  'crowd.age.threeYears': 'meno di tre anni',
  'crowd.age.older': 'di più',
  'crowd.texts.title': 'Testi quasi uguali',
  'crowd.texts.both': '{share} dei testi sono quasi quello di un altro; il solito lì è {usual}.',
  'crowd.texts.one': '{share} dei testi sono quasi quello di un altro.',
  'crowd.texts.none': 'Non misurato: nessun testo si poteva confrontare.',
  'crowd.texts.near': 'quasi quello di un altro',
  'crowd.texts.own': 'come nessun altro',
  'crowd.texts.kind': 'Testi',
  'crowd.texts.largest': 'Gruppi di testi simili: {clusters, number}. I più grandi:',
  'crowd.texts.group':
    '{posts, plural, one {un post} other {# post}} di {authors, plural, one {un account} other {# account}}',
  'crowd.texts.kept':
    'I testi si confrontano senza hashtag, nomi e indirizzi. Non vengono conservati, solo ciò che serve per confrontarli, e anche quello poi si cancella.',
  'crowd.seconds.title': 'In quale secondo del minuto',
  'crowd.seconds.both':
    'Due post sono caduti nello stesso secondo del minuto {times} volte quanto per caso; il solito lì è {usual}.',
  'crowd.seconds.one': 'Due post sono caduti nello stesso secondo del minuto {times} volte quanto per caso.',
  'crowd.seconds.note':
    'Le persone si distribuiscono in modo uniforme sul minuto, fino alla linea; le macchine che pubblicano a orologio no. Il primo minuto resta fuori, perché tutti cominciano insieme.',
  'crowd.second': 'Secondo',
  'crowd.authors.title': 'Quanti post ha scritto ogni account',
  'crowd.authors.both':
    'Il coefficiente di Gini dei post per account è {gini}; il solito lì è {usual}. A 0 tutti hanno scritto lo stesso numero, vicino a 1 uno ha scritto quasi tutto.',
  'crowd.authors.one':
    'Il coefficiente di Gini dei post per account è {gini}. A 0 tutti hanno scritto lo stesso numero, vicino a 1 uno ha scritto quasi tutto.',
  'crowd.posts': '{group} {group, select, 1 {post} other {post}}',
  'crowd.posts.head': 'Post di un solo account',
  'crowd.deleted':
    '{posts, plural, =0 {Nessun post di questa ondata è stato cancellato dalla fine in poi.} one {Un post di questa ondata è stato cancellato dalla fine in poi.} other {# post di questa ondata sono stati cancellati dalla fine in poi.}}',
  'crowd.reach.title': 'Fin dove è arrivata',
  'crowd.reach.text':
    'Secondo i conti di {network}, per {found, plural, one {un post} other {# post}} su {mentions, plural, one {una menzione} other {# menzioni}}. Quante persone li hanno visti non ce lo dice nessuno, e il numero di follower non è la portata.',
  'crowd.reach.after': 'Dopo la fine',
  'crowd.reach.hours': '{hours, number} h',
  'crowd.reach.found': 'Post trovati',
  'crowd.reach.likes': 'mi piace',
  'crowd.reach.reposts': 'condivisioni e citazioni',
  'crowd.reach.replies': 'risposte',
  'lead.title': 'Prima o dopo le liste delle reti stesse',
  'lead.text':
    'Quando il nostro motore ha parlato per la prima volta di tendenza, e quando ciascuna lista della rete l’ha mostrato. C’è ogni lista che si è potuta vedere, anche dove eravamo in ritardo o soli.',
  'lead.list': 'Lista',
  'lead.listed': 'Visto lì per la prima volta (UTC)',
  'lead.judged': 'Il nostro verdetto (UTC)',
  'lead.difference': 'Eravamo',
  'lead.never': 'mai',
  'lead.same': 'nello stesso momento',
  'lead.earlier': 'in anticipo di {duration}',
  'lead.later': 'in ritardo di {duration}',
  'lead.note': 'Una lista si guarda ogni pochi minuti, quindi l’hashtag può esserci stato fino a uno sguardo prima.',
  'press.title': 'Per le redazioni e per ricontare',
  'press.text':
    'I grafici si possono stampare e mostrare con la fonte. Ogni numero si può ricontare dal file del rapporto; numbers/dictionary.csv spiega ogni colonna. Le reti non si sommano mai.',
  'press.contact': 'Il rapporto e la campagna che c’è dietro: {address}',
  'press.head': 'Contato dalla testa del registro {head}',
  'press.kit': 'Cartella stampa (ZIP)',
  'press.json': 'Numeri (JSON)',
  'press.csv': 'Numeri (CSV):',
  'press.pdf.short': 'Due pagine (PDF)',
  'press.pdf.full': 'Rapporto completo (PDF)',
}
