import type { ExampleSite } from './example-site.ts'
import { ownText } from './site.ts'

/** One kind of page: where it stands after its language, and for answers to forms what is sent there. */
export interface Kind {
  name: string
  path: string
  form?: Record<string, string>
  /** What the server answers with; 200 unless said. */
  status?: number
}

const storm = '/c/long-ears/storm'
const tap = { network: 'bluesky', text: ownText, server: '' }
const pledge = { networks: 'x', zone: 'UTC', email: '' }
const wordless = {
  text: `@hare.example ${'One sentence that goes on and on. '.repeat(20)}#LongEarDay #Hares ___`,
  server: '',
}

export function pagesBefore({ mine }: ExampleSite): Kind[] {
  return [
    { name: 'home', path: '' },
    { name: 'campaign', path: '/c/long-ears' },
    { name: 'pledge to confirm', path: `${storm}/pledge`, form: pledge },
    {
      name: 'pledge with mistakes',
      path: `${storm}/pledge`,
      form: { networks: '', zone: 'Mars', email: '@' },
      status: 422,
    },
    { name: 'write', path: `${storm}/write` },
    { name: 'write, judged', path: `${storm}/write`, form: wordless },
    { name: 'sighting too early', path: `${storm}/sighting` },
    { name: 'tap too early', path: `${storm}/tap`, form: tap, status: 403 },
    { name: 'live room', path: `${storm}/live` },
    { name: 'all forecasts', path: '/calibration' },
    { name: 'not found', path: '/c/nobody', status: 404 },
    { name: 'organize, forbidden', path: '/organize', status: 403 },
    ...minePages(mine),
  ]
}

function minePages(mine: ExampleSite['mine']): Kind[] {
  const { fresh: first, connected: second, everyState: third } = mine
  const [fresh, connected, everyState, withdrawn, kept] = [first, second, third, mine.withdrawn, mine.kept].map(
    (path) => path.replace('/en', ''),
  )
  const login = { handle: 'nobody.example', server: 'https://pds.example', password: 'wrong' }
  return [
    { name: 'mine', path: `${fresh}` },
    { name: 'mine, not connected', path: `${fresh}/account`, form: login, status: 422 },
    { name: 'mine, with mistakes', path: `${fresh}/pledge`, form: { zone: 'Mars' }, status: 422 },
    { name: 'mine, connected', path: `${connected}` },
    { name: 'mine, text refused', path: `${connected}/preview`, form: wordless, status: 422 },
    { name: 'mine, what would leave', path: `${connected}/preview`, form: { text: ownText } },
    { name: 'mine, in every state', path: `${everyState}` },
    { name: 'mine, withdrawn', path: `${withdrawn}` },
    { name: 'mine, kept for a look', path: `${kept}` },
  ]
}

export const pagesOfOrganizer: Kind[] = [
  { name: 'organize', path: '/organize' },
  { name: 'organize, changing', path: '/organize/long-ears' },
  { name: 'organize, the best hour', path: '/organize/long-ears/hour' },
  { name: 'organize, measuring', path: '/organize/long-ears/measuring' },
  {
    name: 'organize, measuring with mistakes',
    path: '/organize/long-ears/measuring',
    form: { storm: 'storm', step: 'estimate', cap: 'lots' },
    status: 422,
  },
  {
    name: 'organize, a hashtag to think about',
    path: '/organize-hashtag',
    form: { hashtag: 'susanalbumparty', name: 'Susan’s album', accent: '#e4002b' },
  },
  {
    name: 'organize, with mistakes',
    path: '/organize',
    form: { name: '', hashtag: 'long ears', slug: 'Ä', accent: '#e4002b' },
    status: 422,
  },
]

/** Words of their own for whoever reads in that language, since nobody's are taken a third time. */
export const tapTexts: Readonly<Record<string, string>> = {
  en: ownText,
  es: 'Mi liebre se asoma a la ventana cada tarde y pregunta por el tren. #LongEarsDay',
  pt: 'Minha lebre dorme em cima do jornal e acorda com o sino. #LongEarsDay',
  fr: 'Mon lièvre connaît le facteur par son prénom depuis l’hiver. #LongEarsDay',
  de: 'Unser Hase zählt abends die Laternen und verliert keine. #LongEarsDay',
  it: 'La mia lepre ascolta la radio e aspetta solo le previsioni. #LongEarsDay',
  pl: 'Mój zając nosi szalik po dziadku i bardzo o niego dba. #LongEarsDay',
  tr: 'Tavşanım yağmuru benden önce duyuyor, kapıya koşuyor. #LongEarsDay',
  id: 'Kelinciku hafal jadwal pasar dan selalu bangun duluan. #LongEarsDay',
  ja: 'うちのうさぎは毎朝、窓辺で電車を待っています。 #LongEarsDay',
  ko: '우리 토끼는 비 오는 날마다 우산 밑에서 졸아요. #LongEarsDay',
  'zh-Hans': '我家的野兔喜欢坐在钢琴底下听人练琴。 #LongEarsDay',
  'zh-Hant': '院子裡那隻野兔總在晚飯前跑來看星星。 #LongEarsDay',
  ar: 'أرنبي يحفظ طريق المدرسة ويسبقني إليها كل صباح. #LongEarsDay',
  hi: 'मेरा खरगोश शाम को चाय की आवाज़ सुनकर छत पर आ जाता है। #LongEarsDay',
  ru: 'Мой заяц знает расписание трамваев лучше кондуктора. #LongEarsDay',
  uk: 'Наш заєць щонеділі приходить слухати дзвони біля млина. #LongEarsDay',
}

/** `settle` is where a tap's supporter says that it was posted. */
export function pagesDuring({ mine }: ExampleSite, settle: string): Kind[] {
  return [
    { name: 'home', path: '' },
    { name: 'campaign', path: '/c/long-ears' },
    { name: 'write', path: `${storm}/write` },
    { name: 'write, server unknown', path: `${storm}/tap`, form: { ...tap, network: 'mastodon' }, status: 422 },
    { name: 'tap', path: `${storm}/tap`, form: tap },
    { name: 'tap, link refused', path: settle, form: { link: 'hares' }, status: 422 },
    { name: 'tap, thanks', path: settle, form: { link: '' } },
    { name: 'live room', path: `${storm}/live` },
    { name: 'all forecasts', path: '/calibration' },
    { name: 'sighting', path: `${storm}/sighting` },
    { name: 'sighting, with mistakes', path: `${storm}/sighting`, form: { rank: '51' }, status: 422 },
    { name: 'mine', path: mine.connected.replace('/en', '') },
  ]
}

export function pagesAfter({ mine }: ExampleSite): Kind[] {
  return [
    { name: 'home', path: '' },
    { name: 'campaign', path: '/c/long-ears' },
    { name: 'pledge too late', path: `${storm}/pledge`, form: pledge, status: 410 },
    { name: 'write', path: `${storm}/write` },
    { name: 'live room', path: `${storm}/live` },
    { name: 'all forecasts', path: '/calibration' },
    { name: 'report', path: `${storm}/report` },
    { name: 'mine, in every state', path: mine.everyState.replace('/en', '') },
  ]
}
