import { type Campaign, campaignSchema } from '../campaign/campaign.ts'

/** A campaign for a cause, a company and people that do not exist. */
export const madeUpCampaign: Campaign = campaignSchema.parse({
  slug: 'night-train',
  name: { en: 'Bring back the night train', es: 'Que vuelva el tren nocturno', ja: '夜行列車をもう一度' },
  hashtag: 'NightTrain2027',
  ask: {
    en: 'Run the Aurora sleeper again from spring 2027.',
    es: 'Que el coche cama Aurora vuelva a circular en la primavera de 2027.',
    ja: '寝台列車「オーロラ」を2027年春から再び走らせてください。',
  },
  target: { name: 'Meridian Railways', kind: 'company', handles: { x: 'meridianrail', bluesky: 'meridian.example' } },
  case: [
    {
      fact: 'The Aurora carried 412,000 people in 2023.',
      source: 'https://example.org/aurora',
      title: 'Yearly figures',
      date: '2024-02-11',
    },
    { fact: '83 % of its berths were sold in its last winter.', source: 'https://example.org/berths' },
  ],
  message: { en: 'A night train is a hotel that takes you home.' },
  storms: [{ name: 'first-hour', at: '2026-12-05T11:00:00Z', minutes: 60, goal: 800 }],
  endorsements: [
    {
      name: 'Ada Madeup',
      role: 'Conductor, invented',
      how: 'reported',
      source: 'https://example.org/ada',
      date: '2026-10-01',
    },
  ],
})
