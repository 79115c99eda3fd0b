import type { MessageKey } from './en.ts'
import { campaignJa } from './parts/campaign.ja.ts'
import { commonJa } from './parts/common.ja.ts'
import { liveJa } from './parts/live.ja.ts'
import { meJa } from './parts/me.ja.ts'
import { organizeJa } from './parts/organize.ja.ts'
import { reportJa } from './parts/report.ja.ts'
import { wordsJa } from './parts/words.ja.ts'
import { writeJa } from './parts/write.ja.ts'

export const ja = {
  ...commonJa,
  ...campaignJa,
  ...writeJa,
  ...meJa,
  ...organizeJa,
  ...reportJa,
  ...liveJa,
  ...wordsJa,
} satisfies Record<MessageKey, string>
