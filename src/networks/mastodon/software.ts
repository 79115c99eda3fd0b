/** What a server says it runs, by nodeinfo. */
export interface Software {
  name: string
  version: string
}

/**
 * Mastodon and forks that keep its way of holding posts back. Others that speak the API may ignore `scheduled_at` and
 * publish at once, which would break the one promise that a storm has.
 */
const holding = new Set(['mastodon', 'hometown', 'glitchsoc', 'glitch-soc'])

/** `version` is what the API says; those that only imitate Mastodon say there what they are. Scheduling came with 2.7. */
export function holdsPostsBack(software: Software | undefined, version: string): boolean {
  if (!software || !holding.has(software.name.toLowerCase()) || /compatible/i.test(version)) return false
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  return major > 2 || (major === 2 && minor >= 7)
}

const labels: Record<string, string> = {
  mastodon: 'Mastodon',
  gotosocial: 'GoToSocial',
  misskey: 'Misskey',
  peertube: 'PeerTube',
  writefreely: 'WriteFreely',
}

/** As a person calls it. */
export function softwareLabel({ name }: Software): string {
  return labels[name.toLowerCase()] ?? `${name.slice(0, 1).toUpperCase()}${name.slice(1, 40)}`
}
