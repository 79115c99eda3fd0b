import type { headsEn } from '../en/heads.ts'

export const headsZhHant: Record<keyof typeof headsEn, string> = {
  'live.heads.none': '還沒有簽署的頭雜湊',
  'live.heads.signed': '已簽署的頭雜湊 {size}，產生於 {at} UTC。',
  'live.heads.witnesses': '{count, plural, other {#個見證方一致。}}',
  'live.heads.checkpoint': '已簽署的頭雜湊（檔案）',
}
