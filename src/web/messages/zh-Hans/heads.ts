import type { headsEn } from '../en/heads.ts'

export const headsZhHans: Record<keyof typeof headsEn, string> = {
  'live.heads.none': '还没有签名的头哈希',
  'live.heads.signed': '已签名的头哈希 {size}，生成于 {at} UTC。',
  'live.heads.witnesses': '{count, plural, other {#个见证方一致。}}',
  'live.heads.checkpoint': '已签名的头哈希（文件）',
}
