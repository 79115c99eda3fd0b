export const readingKinds = ['rude', 'body', 'hateful', 'death'] as const

export type ReadingKind = (typeof readingKinds)[number]

/**
 * Words that nobody wants to read in a hashtag by accident: #susanalbumparty was meant as an album party of Susan's. In
 * lower case, without accents, by language. Few, common and unmistakable; the list warns and decides nothing.
 */
export const unwantedWords: Readonly<Record<string, Partial<Record<ReadingKind, string>>>> = {
  en: {
    rude: 'arse bitch cunt fuck piss shit slut whore cock dick porn twat wank',
    body: 'anal anus penis semen vagina boobs tits sex poo',
    hateful: 'nazi kkk fag rape rapist',
    death: 'dead die kill corpse',
  },
  es: { rude: 'puta puto cono mierda polla joder gilipollas', body: 'culo pene tetas caca pedo', death: 'muere' },
  pt: { rude: 'merda porra caralho buceta', body: 'bunda' },
  fr: { rude: 'merde pute salope putain', body: 'bite cul', hateful: 'viol' },
  de: { rude: 'arsch fick hure scheiss', hateful: 'nazi', death: 'tod leiche' },
  it: { rude: 'cazzo troia stronzo', body: 'culo figa', death: 'morte' },
  ja: { rude: 'kuso manko chinko', body: 'unko', death: 'shine' },
}
