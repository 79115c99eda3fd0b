/**
 * Every network Uproar knows, with what pages call it, in the order pages show them. A line here and the folder
 * `networks/NAME/` make one; docs/decisions/0013-a-network-is-a-folder.md. `pretend` lives in memory, for rehearsals and faults.
 */
export const networkLabels = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  threads: 'Threads',
  misskey: 'Misskey',
  tumblr: 'Tumblr',
  reddit: 'Reddit',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  pretend: 'Pretend',
} as const

export type NetworkName = keyof typeof networkLabels

export const networkNames = Object.keys(networkLabels) as NetworkName[]
