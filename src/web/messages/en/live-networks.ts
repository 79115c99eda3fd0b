/** The live room's blocks where several networks are measured; as in the live room, `#` is the number. */
export const liveNetworksEn = {
  'live.networks.title': 'Each network by itself',
  'live.networks.note':
    'Every network is counted by itself, and nothing is added up: the same person may be on several. The large numbers above are those of {network}.',
  'live.networks.mentions': '{count, plural, one {mention} other {mentions}}',
  'live.networks.people': 'People',
  'live.networks.perMinute': 'In the last minute',
  'live.networks.rank': 'Rank',
  'live.networks.servers': 'Server by server: {list}. Most posts stand on several.',
  'live.networks.own': 'Only this hashtag is heard here, so the verdict compares it with its own past.',
  'live.rank.unmeasured': 'rank not measured',
} as const
