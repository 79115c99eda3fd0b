import type { tapsEn } from '../en/taps.ts'

export const tapsKo: Record<keyof typeof tapsEn, string> = {
  'taps.more': '다른 네트워크',
  'taps.server': '내 {network} 서버',
  'taps.copyFirst': '{network}은(는) 다른 페이지의 글을 받지 않습니다. 먼저 글을 복사해서 그곳에 붙여 넣으세요.',
  'taps.copyFirst.lead': '먼저 이 글을 복사하세요:',
  'taps.copyFirst.then': '그다음 {network}에 붙여 넣고 게시를 누르세요. Uproar는 절대 누르지 않습니다.',
  'taps.hashtagsDoLittle':
    '여기서는 해시태그가 별 힘이 없습니다. 당신의 글이 반가울 커뮤니티를 고르고 규칙을 읽으세요.',
  'taps.copy': '내 글 복사',
  'taps.copied': '복사했습니다. 올릴 곳에 붙여 넣으세요.',
  'taps.copy.failed': '브라우저가 복사를 허락하지 않습니다. 글을 선택해서 직접 복사하세요.',
  'taps.elsewhere': '다른 어디든',
  'taps.elsewhere.body': '글을 가지고 원하는 곳에 올리세요.',
  'taps.elsewhere.words': '복사할 내 글',
  'taps.share': '공유 …',
  'taps.thanks': '고맙습니다',
  'taps.receipt.checked': '{network}에서 글을 보았습니다. 고맙습니다.',
  'taps.receipt.notCheckable':
    '기록했습니다, 고맙습니다. {network}은(는) 누구에게도 보여 주지 않아서, 링크는 확인이 아니라 제시로 셉니다.',
  'taps.receipt.waiting': '기록했습니다, 고맙습니다. 지금 {network}이(가) 답하지 않아 나중에 다시 봅니다.',
  'taps.receipt.wrong.not a post': '{network} 게시물의 주소가 아닙니다. 그곳에서 글을 열고 주소를 복사하세요.',
  'taps.receipt.wrong.not there': '{network}에 그런 게시물이 없습니다. 주소를 확인하거나 잠시 뒤 다시 해 보세요.',
  'taps.receipt.wrong.not public': '이 글은 공개가 아니라서 셀 수 없습니다. 공개로 바꾸거나 비워 두세요.',
  'taps.receipt.wrong.no hashtag': '이 글에는 #{hashtag}이(가) 없습니다. 있는 글을 보여 주거나 비워 두세요.',
  'taps.receipt.wrong.before the hour': '이 글은 스톰 전에 올린 것입니다. 그 시간에 올린 글을 보여 주거나 비워 두세요.',
  'taps.receipt.wrong.after the hour': '이 글은 스톰 뒤에 올린 것입니다. 그 시간에 올린 글을 보여 주거나 비워 두세요.',
  'taps.receipt.wrong.claimed':
    '이 글은 이미 제시되었습니다. 글마다 한 번만 셉니다. 자기 글을 보여 주거나 비워 두세요.',
  'taps.receipt.wrong.not opened': 'Uproar는 이 주소를 열지 않습니다. 글의 공개 주소를 보여 주거나 비워 두세요.',
  'taps.report.checked': '제시된 글 {receipts, number}건 중 {checked, number}건을 네트워크에서 보았습니다.',
  'taps.friends': '친구에게 알리기',
  'taps.friends.body':
    '비공개 메시지로는 해시태그가 트렌드에 오르지 않습니다. 하지만 사람을 모으고, 그 사람들이 올립니다.',
  'taps.friends.invite': '{name}: 우리 모두 같은 시간에 올려요. 함께해요.',
  'taps.friends.open': '{network}(으)로 알리기',
}
