import type { headsEn } from '../en/heads.ts'

export const headsKo: Record<keyof typeof headsEn, string> = {
  'live.heads.none': '아직 서명된 헤드가 없음',
  'live.heads.signed': '서명된 헤드 {size}, {at} UTC에 만듦.',
  'live.heads.witnesses': '{count, plural, other {증인 #곳이 일치합니다.}}',
  'live.heads.checkpoint': '서명된 헤드를 파일로',
}
