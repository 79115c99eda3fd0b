/** Every network Uproar knows, in the order pages show them. `pretend` lives in memory, for rehearsals and faults. */
export const networkNames = ['x', 'bluesky', 'mastodon', 'threads', 'pretend'] as const

export type NetworkName = (typeof networkNames)[number]

export const networkLabels: Record<NetworkName, string> = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  threads: 'Threads',
  pretend: 'Pretend',
}
