import type { Report } from './document.ts'
import type { RowOf } from './rows.ts'
import type { SightingTally } from './sighting-tally.ts'

/** A network that was measured. */
export interface Heard {
  network: string
  hears?: 'followed tags' | undefined
}

/** How the numbers came about and what they leave out, in sentences that hold for every storm of this format. */
export function describeMethod(
  opened: RowOf<'opened'>,
  networks: readonly Heard[],
  sightings: SightingTally,
): Report['method'] {
  const { profile, intervalSeconds, windowSeconds } = opened
  return {
    profile,
    intervalSeconds,
    windowSeconds,
    counted: [...counted(opened), ...saidByNetworks(sightings)],
    notMeasured: notMeasured(networks, sightings),
  }
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

/** Only where there is something of the kind, so that older reports stay as they are. */
function saidByNetworks(sightings: SightingTally): string[] {
  const lists = sightings.lists().length > 0
  const counts = sightings.counts().map(({ network }) => network)
  return [
    ...(lists ? ['A sighting is the hashtag in a network’s own list, at the moment of one look at it.'] : []),
    ...counts.map(
      (network) => `${network} counts its posts itself; its numbers stand beside ours and are never added to mentions.`,
    ),
    ...(sightings.witnessed().length > 0 ? ['What supporters say that they saw is told apart, as witnessed.'] : []),
  ]
}

function notMeasured(networks: readonly Heard[], sightings: SightingTally): string[] {
  const names = networks.map(({ network }) => network)
  return [
    names.length === 0 ? 'No network was measured.' : `Every network but ${names.join(', ')}.`,
    'Views, likes and reposts.',
    'Whether an account is a person.',
    sightings.lists().length === 0
      ? 'What the networks’ own trending lists showed.'
      : 'What the networks’ own trending lists showed between two looks, and lists that were not looked at.',
    ...networks.filter(({ hears }) => hears).map(({ network }) => followedOnly(network)),
  ]
}

function followedOnly(network: string): string {
  return `On ${network}: rank among all tags. Only posts with the hashtag are heard there, at the servers that are named, which know a part of the network each; the verdict compares the hashtag with its own past alone.`
}
