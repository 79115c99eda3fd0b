import type { MessageKey } from './en.ts'
import { campaignEs } from './parts/campaign.es.ts'
import { commonEs } from './parts/common.es.ts'
import { liveEs } from './parts/live.es.ts'
import { meEs } from './parts/me.es.ts'
import { organizeEs } from './parts/organize.es.ts'
import { reportEs } from './parts/report.es.ts'
import { wordsEs } from './parts/words.es.ts'
import { writeEs } from './parts/write.es.ts'

export const es = {
  ...commonEs,
  ...campaignEs,
  ...writeEs,
  ...meEs,
  ...organizeEs,
  ...reportEs,
  ...liveEs,
  ...wordsEs,
} satisfies Record<MessageKey, string>
