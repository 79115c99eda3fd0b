import type { Report } from './document.ts'
import type { RowOf } from './rows.ts'

/** A network that was measured. */
export interface Heard {
  network: string
  hears?: 'followed tags' | undefined
}

/** How the numbers came about and what they leave out, in sentences that hold for every storm of this format. */
export function describeMethod(opened: RowOf<'opened'>, networks: readonly Heard[]): Report['method'] {
  const { profile, intervalSeconds, windowSeconds } = opened
  return { profile, intervalSeconds, windowSeconds, counted: counted(opened), notMeasured: notMeasured(networks) }
}

function counted({ hashtag, profile, intervalSeconds, windowSeconds }: RowOf<'opened'>): string[] {
  return [
    `A mention is a public post that carries #${hashtag}, by anybody, witnessed by its network between T-zero and the end.`,
    'A post counts once however often it was delivered; a post that was deleted no longer counts.',
    'Authors are accounts, not people: one person may have several.',
    `Every ${intervalSeconds} seconds the ledger takes the counts of the past ${windowSeconds} seconds, for our tag and the busiest others.`,
    'Rank is one more than the number of tags with more authors in that window; then more mentions; then the alphabet.',
    `The verdict is that of the trend engine under its profile “${profile}”, not of the network’s own list.`,
    'Networks are counted apart and never added up. Taps are what people told us and are never added to mentions.',
  ]
}

function notMeasured(networks: readonly Heard[]): string[] {
  const names = networks.map(({ network }) => network)
  return [
    names.length === 0 ? 'No network was measured.' : `Every network but ${names.join(', ')}.`,
    'Views, likes and reposts.',
    'Whether an account is a person.',
    'What the networks’ own trending lists showed.',
    ...networks.filter(({ hears }) => hears).map(({ network }) => followedOnly(network)),
  ]
}

function followedOnly(network: string): string {
  return `On ${network}: rank among all tags. Only posts with the hashtag are heard there, at the servers that are named, which know a part of the network each; the verdict compares the hashtag with its own past alone.`
}
