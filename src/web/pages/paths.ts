import { type Language, languages } from '../messages/languages.ts'

/** The language at the start of a route's path, in Hono's syntax; grouped, because Hono anchors only the ends. */
export const inAnyLanguage = `/:language{(?:${languages.join('|')})}`

/** Paths after the language, as `shell` takes them. */
export const paths = {
  home: () => '/',
  campaign: (slug: string) => `/c/${slug}`,
  live: (slug: string, storm: string) => `/c/${slug}/${storm}/live`,
  report: (slug: string, storm: string) => `/c/${slug}/${storm}/report`,
  calendar: (slug: string, storm: string) => `/c/${slug}/${storm}/hour.ics`,
  pledge: (slug: string, storm: string) => `/c/${slug}/${storm}/pledge`,
  write: (slug: string, storm: string) => `/c/${slug}/${storm}/write`,
  tap: (slug: string, storm: string) => `/c/${slug}/${storm}/tap`,
  settleTap: (slug: string, storm: string, tap: string) => `/c/${slug}/${storm}/tap/${tap}`,
  posters: (slug: string, storm: string, place = '') =>
    `/c/${slug}/${storm}/posters${place && `?place=${encodeURIComponent(place)}`}`,
  poster: (slug: string, storm: string, file: string) => `/c/${slug}/${storm}/poster/${file}`,
  sightings: (slug: string, storm: string) => `/c/${slug}/${storm}/sightings`,
  sighting: (slug: string, storm: string) => `/c/${slug}/${storm}/sighting`,
  measuring: (slug: string) => `/organize/${slug}/measuring`,
  me: (secret: string, action = '') => `/me/${secret}${action && `/${action}`}`,
  myImage: (secret: string, id: string) => `/me/${secret}/image/${id}`,
  held: (slug: string, storm: string) => `/organize/${slug}/${storm}/held`,
  /** The campaign's slug, where there is one already. */
  vet: (slug?: string) => (slug ? `/organize/${slug}/hashtag` : '/organize-hashtag'),
  organize: (action = '') => `/organize${action && `/${action}`}`,
} as const

/** The path with its language in front: `/en/c/alita`. */
export function inLanguagePath(language: Language, path: string): string {
  return path === '/' ? `/${language}` : `/${language}${path}`
}
