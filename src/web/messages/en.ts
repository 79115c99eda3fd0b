import { campaignEn } from './parts/campaign.en.ts'
import { commonEn } from './parts/common.en.ts'
import { liveEn } from './parts/live.en.ts'
import { meEn } from './parts/me.en.ts'
import { organizeEn } from './parts/organize.en.ts'
import { reportEn } from './parts/report.en.ts'
import { wordsEn } from './parts/words.en.ts'
import { writeEn } from './parts/write.en.ts'

export const en = {
  ...commonEn,
  ...campaignEn,
  ...writeEn,
  ...meEn,
  ...organizeEn,
  ...reportEn,
  ...liveEn,
  ...wordsEn,
} as const

export type MessageKey = keyof typeof en
