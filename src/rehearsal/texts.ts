import type { Dice } from './dice.ts'

/** What made-up supporters write in; the pages speak more. */
type Language = 'en' | 'es' | 'ja'

/** What somebody might write, in three parts; two texts share at most one of them. */
interface Phrases {
  openings: readonly string[]
  middles: readonly string[]
  closings: readonly string[]
}

const english: Phrases = {
  openings: [
    'My grandmother took me along when I was nine',
    'I found this through a friend in another country',
    'It was raining and we nearly stayed at home',
    'I work nights, so I set three alarms for this hour',
    'Our whole staircase knows about this by now',
    'I had given up hoping for good news of this kind',
    'There is a drawing of it above my desk',
    'I never write about such things in public',
    'We are a family of seven and agree on nothing else',
    'Somebody on the bus saw my badge and smiled',
  ],
  middles: [
    'and what stayed with me is the courage in it',
    'and two hours later I called my brother in tears',
    'because a story like this deserves its ending',
    'since it taught my daughter that scars are no shame',
    'for the people who made it with so much care',
    'and I have bought the ticket more often than I admit',
    'because quiet work should be heard once in a while',
    'and our small town still talks about that evening',
    'as nothing else has made my students argue so well',
    'for I would queue in the snow to see what comes next',
  ],
  closings: [
    'Please let it go on.',
    'Count me in, from the very last row.',
    'Say yes, and we will do the rest!',
    'We are patient, not silent.',
    'It only needs one brave decision.',
    'I will be there on the first day.',
    'Ask anybody here, they will tell you the same.',
    'Ten more years would be fine, but sooner is better.',
    'Dear decision makers, look at the clock: we all came.',
    'No wish has ever seemed so simple to me.',
  ],
}

const spanish: Phrases = {
  openings: [
    'Mi abuela me llevó de la mano cuando era niño',
    'Lo descubrí gracias a una amiga de otro continente',
    'Llovía tanto que casi no salimos de casa',
    'Trabajo de noche y puse tres despertadores',
    'En mi escalera ya lo sabe hasta el cartero',
    'Tengo un dibujo suyo encima de la mesa',
    'Nunca escribo estas cosas delante de todos',
    'Somos siete en casa y solo coincidimos en esto',
  ],
  middles: [
    'y lo que me quedó fue su valentía',
    'y dos horas después llamé llorando a mi hermano',
    'porque una historia así merece un final',
    'y mi hija aprendió que una cicatriz no avergüenza',
    'por la gente que lo hizo con tanto cariño',
    'y compré más entradas de las que confieso',
    'porque el trabajo callado también debe oírse',
    'y en el pueblo seguimos hablando de aquella tarde',
  ],
  closings: [
    'Que siga, por favor.',
    'Contad conmigo desde la última fila.',
    '¡Decid que sí y nosotros hacemos el resto!',
    'Tenemos paciencia, pero no silencio.',
    'Solo hace falta una decisión valiente.',
    'El primer día estaré en la puerta.',
    'Preguntad por aquí: os dirán lo mismo.',
    'Miren el reloj: hemos venido todos.',
  ],
}

const japanese: Phrases = {
  openings: [
    '子どものころ祖母に連れられて出会いました',
    '外国に住む友だちが教えてくれました',
    '大雨の夜、出かけるか最後まで迷いました',
    '夜勤なので目覚ましを三つかけました',
    '机の上にはいつも手描きの絵があります',
    '人前でこんなことを書くのは初めてです',
    'うちは七人家族で意見が合うのはこれだけ',
  ],
  middles: [
    'あの勇気が今も心に残っています',
    '帰り道で弟に電話して泣きました',
    'この物語には結末が必要だと思います',
    '傷は恥ではないと娘が学びました',
    '丁寧に作った人たちに報われてほしい',
    '切符を何枚買ったかは秘密です',
    '雪の中でも喜んで列に並びます',
  ],
  closings: [
    'どうか続けてください。',
    '一番後ろの席から応援します。',
    'あとは私たちに任せて！',
    '待てますが、黙ってはいません。',
    '勇気ある決断をひとつだけ。',
    '初日の朝、必ず行きます。',
    '時計を見てください、みんな来ました。',
  ],
}

/** The languages in which we have words for made-up supporters. */
type Spoken = 'en' | 'es' | 'ja'

/** How often each language writes, where the campaign speaks all of them. */
const turns: readonly Spoken[] = ['en', 'es', 'en', 'ja', 'en', 'es']

/** `count` different texts with the hashtag at their end, each in one of the campaign's languages that we have words for. */
export function supporterTexts(
  count: number,
  dice: Dice,
  campaign: { hashtag: string; languages: readonly string[] },
): { text: string; language: Language }[] {
  const spoken = turns.filter((language) => campaign.languages.includes(language))
  const shuffled = { en: shuffle(english, dice), es: shuffle(spanish, dice), ja: shuffle(japanese, dice) }
  const written: Record<Spoken, number> = { en: 0, es: 0, ja: 0 }
  return Array.from({ length: count }, (_, index) => {
    const language = spoken[index % spoken.length] ?? 'en'
    const words = sentence(shuffled[language], written[language]++, language)
    return { text: `${words} #${campaign.hashtag}`, language }
  })
}

/** Rows of a Latin square: after every full turn the parts are shifted against each other. */
function sentence({ openings, middles, closings }: Phrases, number: number, language: Language): string {
  const turn = Math.floor(number / openings.length)
  const opening = part(openings, number)
  const middle = part(middles, number + turn)
  const closing = part(closings, number + 2 * turn)
  return language === 'ja' ? `${opening}。${middle}。${closing}` : `${opening}, ${middle}. ${closing}`
}

function part(parts: readonly string[], number: number): string {
  return parts[number % parts.length] ?? ''
}

function shuffle({ openings, middles, closings }: Phrases, dice: Dice): Phrases {
  return { openings: dice.shuffled(openings), middles: dice.shuffled(middles), closings: dice.shuffled(closings) }
}
