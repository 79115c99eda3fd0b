import type { commonEn } from '../en/common.ts'

export const commonKo: Record<keyof typeof commonEn, string> = {
  'common.slogan': '해시태그 하나. 한 시간. 온 세상이 동시에.',
  'common.languages': '언어',
  'common.skip': '본문으로 건너뛰기',
  'common.home': '모든 캠페인',
  'common.foot': '진짜 사람, 자기 말, 자기 계정.',
  'common.label': '참고하세요',
  'common.newTab': '새 탭에서 열림',
  'error.notFound.title': '이 주소에는 아무것도 없습니다',
  'error.notFound.body': '주소를 잘못 입력했거나 캠페인이 내려갔을 수 있습니다.',
  'error.wrong.title': '저희 쪽에서 문제가 생겼습니다',
  'error.wrong.body':
    '보낸 내용이 두 번 사라지는 일은 없습니다. 뒤로 가서 다시 시도해 주세요. 또 같은 일이 생기면 주최자에게 이 번호를 알려 주세요: {reference}.',
  'error.early.title': '아직 아닙니다. 다 함께.',
  'error.early.body':
    '{left} 뒤에 시작합니다. 그때까지는 해시태그가 든 게시물이 여기서 나가지 않습니다. 모두의 글이 한꺼번에 도착하도록요.',
  'error.back': '캠페인으로 돌아가기',
  'home.title': '캠페인',
  'home.now': '지금',
  'home.toCome': '예정',
  'home.past': '지난 캠페인',
  'home.none': '이 서버에는 아직 캠페인이 없습니다.',
  'home.storm': '{date} {time} UTC, {minutes, plural, other {#분}}',
}
