/** How a server differs from the newest Mastodon. */
export interface Kind {
  /** By nodeinfo; undefined where there is none. */
  software: string | undefined
  version: string
  /** `/api/v2/instance`, since 4.0. */
  secondInstance: boolean
  /** RFC 8414, PKCE and the scope `profile`, since 4.3. */
  metadata: boolean
  limits: { characters: number; perLink: number } | undefined
  /** How `domain` or `uri` is written. */
  named: 'domain' | 'address'
  scheduling: 'holds' | 'publishes at once' | 'is another moment' | 'knows none'
  /** Whether statuses name the app that wrote them. */
  namesApps: boolean
  /** Whether anybody may read an account's statuses. */
  readByAnybody: boolean
  /** The status of an answer to a token that is none. */
  tokenRefusal: { status: number; error: string }
  /** What is granted, whatever was asked. */
  grants?: string
  /** What is shown in place of a link's own address. */
  rewritesLinks?: string
  /** Whether `/source` tells what was written, since 3.5. */
  source: boolean
  /** Tells strangers nothing, not even of itself. */
  closed?: boolean
  /** Speaks another API. */
  isNone?: boolean
}

const newest: Kind = {
  software: 'mastodon',
  version: '4.5.2',
  secondInstance: true,
  metadata: true,
  limits: { characters: 500, perLink: 23 },
  named: 'domain',
  scheduling: 'holds',
  namesApps: true,
  readByAnybody: true,
  tokenRefusal: { status: 401, error: 'The access token is invalid' },
  source: true,
}

export const kinds = {
  newest,
  glitch: { ...newest, version: '4.4.0+glitch', limits: { characters: 2000, perLink: 23 } },
  hometown: { ...newest, software: 'hometown', version: '4.2.10+hometown-1.1.1', metadata: false },
  'before 4.3': { ...newest, version: '4.2.1', metadata: false },
  'before 4.0': {
    ...newest,
    version: '3.2.2',
    secondInstance: false,
    metadata: false,
    limits: undefined,
    source: false,
  },
  goToSocial: {
    ...newest,
    software: 'gotosocial',
    version: '0.20.1+git-8a3f6b2',
    metadata: false,
    limits: { characters: 5000, perLink: 25 },
    scheduling: 'knows none',
    readByAnybody: false,
    tokenRefusal: { status: 401, error: 'Unauthorized' },
  },
  pleroma: {
    ...newest,
    software: 'pleroma',
    version: '2.7.2 (compatible; Pleroma 2.9.1)',
    secondInstance: false,
    metadata: false,
    limits: { characters: 5000, perLink: 0 },
    named: 'address',
    namesApps: false,
    tokenRefusal: { status: 403, error: 'Invalid credentials.' },
    source: false,
  },
  hasty: { ...newest, scheduling: 'publishes at once' },
} as const satisfies Record<string, Kind>
