import type { ownServerEn } from '../en/own-server.ts'

export const ownServerKo: Record<keyof typeof ownServerEn, string> = {
  'server.signIn': '{network}(으)로 로그인',
  'server.signIn.account': '서버 또는 전체 핸들',
  'server.signIn.note':
    '로그인은 당신의 서버에서 합니다. Uproar는 비밀번호를 보지 않습니다. 게시물 쓰기만 요청하고 다른 것은 요청하지 않습니다.',
  'server.signIn.next.body':
    '{server}에서 로그인하고 Uproar에 게시물 쓰기를 허용하세요. 그 페이지가 더 많은 것을 요구하면 허용하지 마세요.',
  'server.disconnect.note':
    '{network}에는 앱이 권한을 돌려줄 방법이 없습니다. Uproar는 잊습니다. 서버에서도 끝내려면 그곳 설정의 앱 목록에서 Uproar를 지우세요.',
}
