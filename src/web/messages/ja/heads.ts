import type { headsEn } from '../en/heads.ts'

export const headsJa = {
  'live.heads.none': '署名済みの先頭はまだありません',
  'live.heads.signed': '署名済みの先頭 {size}番、{at} UTC作成。',
  'live.heads.witnesses': '{count, plural, other {立会人#者が一致。}}',
  'live.heads.checkpoint': '署名済みの先頭をファイルで見る',
} as const satisfies Record<keyof typeof headsEn, string>
