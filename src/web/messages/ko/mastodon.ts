import type { mastodonEn } from '../en/mastodon.ts'

export const mastodonKo: Record<keyof typeof mastodonEn, string> = {
  'mastodon.signIn': 'Mastodon으로 로그인',
  'mastodon.signIn.account': '서버 또는 전체 핸들',
  'mastodon.signIn.note':
    '로그인은 당신의 서버에서 합니다. Uproar는 비밀번호를 보지 않습니다. 게시물 쓰기, 게시물 보기, 그곳에서의 이름 알기를 요청합니다.',
  'mastodon.signIn.next.body':
    '{server}에서 로그인하고 Uproar에 게시물 쓰기, 게시물 보기, 누구의 계정인지 알기를 허용하세요.',
  'mastodon.signIn.next.more':
    'Mastodon에는 더 좁은 권한이 없습니다. 게시물 쓰기에는 삭제도 들어 있습니다. Uproar는 당신이 동의한 글 하나를 쓰고, 그 글이 있는지 보고, 서버가 시간 전에 게시한 것 말고는 아무것도 지우지 않습니다. 그 페이지가 더 많은 것을 요구하면 허용하지 마세요.',
  'me.error.comeAgain': '서버가 지금은 쉬고 싶어 합니다. {day} {time}에 다시 오세요.',
}
