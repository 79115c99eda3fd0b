import type { flightEn } from '../en/flight.ts'

export const flightKo: Record<keyof typeof flightEn, string> = {
  'flight.leaves': '{from}부터 {until} UTC 사이에 나갑니다. 내 시각으로 {own}.',
  'flight.full.title': '이 글은 아마 Uproar로 나가지 못합니다',
  'flight.full.body':
    '{host}은(는) 한 주소에서 한 시간에 정해진 수의 게시물만 받는데, 다른 분들이 먼저 동의했습니다. Uproar는 서버의 한도를 피해 가지 않습니다. 시작 시각에 같은 글을 직접 올려 주세요. 한 번만 누르면 됩니다.',
  'flight.full.error':
    '이 글은 받지 못했습니다. {host}은(는) 한 주소에서 한 시간에 정해진 수의 게시물만 받는데, 앞선 분들로 다 찼습니다. Uproar는 서버의 한도를 피해 가지 않습니다.',
  'flight.tap': '이 글로 작성 창 열기',
  'flight.signedOut.title': 'Uproar가 더는 {handle}에서 게시할 수 없습니다',
  'flight.signedOut.body':
    '{network}이(가) 이 계정을 로그아웃시켰습니다. 글은 남아 있고, {time} UTC 전에 다시 로그인하면 제때 나갑니다.',
  'flight.signIn': '다시 로그인',
  'flight.tooManySignIns':
    '방금 로그인이 너무 많이 시작되었습니다. {seconds, plural, other {#초}} 기다렸다가 다시 해 보세요.',
  'board.title': '계정들은 준비됐나요?',
  'board.storm': '스톰 “{storm}”, {day} {time} UTC',
  'board.none': '아직 아무도 게시에 동의하지 않았습니다.',
  'board.ready': '{all} 중 {ready} 준비됨',
  'board.looks':
    '각 계정의 세션은 시작 하루 전, 한 시간 전, 십 분 전에 몇 개씩 갱신하며, 마지막 오 분에는 하지 않습니다.',
  'board.next': '다음 확인은 {day} {time} UTC에 시작합니다.',
  'board.last': '마지막 확인이 시작되었습니다.',
  'board.chart': '모든 계정의 준비 상태',
  'board.state.ready': '준비됨',
  'board.state.signed out': '로그아웃됨',
  'board.state.unreachable': '서버에 닿지 않음',
  'board.state.not checked': '아직 확인 안 함',
  'board.network': '네트워크',
  'board.host': '서버',
  'board.accounts': '계정',
  'board.checked': '확인한 때 (UTC)',
  'board.never': '아직',
  'board.told':
    '{supporters, plural, other {서포터 #명에게}} 비공개 페이지에서만 다시 로그인하라고 알렸습니다. {withAddress, plural, =0 {이메일 주소를 남긴 사람은 없습니다.} other {그중 #명이 이메일 주소를 남겼지만, 이 서버는 아직 그런 메일을 보내지 않습니다.}}',
  'board.plan': '비행 계획',
  'board.plan.note':
    '아무 문제가 없을 때, 지금까지의 동의와 각 서버의 한도로 본 출발 시각입니다. 들어가지 못하는 것은 아마 나가지 못하며, 서포터는 비공개 페이지에서 안내를 받고 직접 올릴 수 있습니다.',
  'board.posts': '게시물',
  'board.first': '첫 게시물 (UTC)',
  'board.lastPost': '마지막 (UTC)',
  'board.finish': '끝나는 때 (UTC)',
  'board.tooMany': '들어가지 못함',
}
