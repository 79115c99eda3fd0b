import type { verifyEn } from '../en/verify.ts'

export const verifyKo: Record<keyof typeof verifyEn, string> = {
  'verify.title': '보고서 확인하기',
  'verify.lead':
    '보고서나 증거 꾸러미의 모든 숫자를 여기, 당신의 브라우저에서 다시 셉니다. 파일은 어디로도 가지 않으며, 페이지가 열린 뒤에는 오프라인에서도 됩니다.',
  'verify.file': '보고서 또는 증거 꾸러미',
  'verify.signature': '꾸러미의 서명 (.sig)',
  'verify.key': '알고 있는 키가 있다면',
  'verify.key.help':
    '전에 적어 두었거나 다른 사람에게 들은 것. 이 사이트는 자기 키를 /.well-known/uproar-ledger-key에 공개합니다.',
  'verify.go': '확인',
  'verify.choose': '먼저 파일을 고르세요.',
  'verify.working': '세는 중…',
  'verify.holds': '맞습니다',
  'verify.fails': '맞지 않습니다',
  'verify.line': '{line}행, {where}',
  'verify.checked': '확인했고 맞습니다',
  'verify.witnesses': '증인',
  'verify.unchecked': '이 파일로 알 수 없는 것',
  'verify.noscript':
    '이 페이지에는 JavaScript가 필요합니다. 없으면 `npx uproar verify FILE`이 당신의 기계에서 같은 일을 합니다.',
}
