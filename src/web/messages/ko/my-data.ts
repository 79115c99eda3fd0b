import type { myDataEn } from '../en/my-data.ts'

export const myDataKo: Record<keyof typeof myDataEn, string> = {
  'data.title': '내 데이터',
  'data.body': '당신에 대해 보관하는 모든 것을 파일로, 아니면 이제 아무것도 남기지 않기.',
  'data.download': '내 데이터 내려받기',
  'data.erase': '나를 삭제하기',
  'data.erase.note': '약속, 글, 계정, 주소, 알림이 바로 지워집니다. 이미 나간 게시물은 당신의 계정에 남습니다.',
  'data.erase.sure': '네, 모두 삭제해 주세요',
  'data.erase.done': '삭제되었습니다. 이제 여기에는 당신을 아는 것이 없습니다.',
  'data.underWay':
    '글 하나가 아직 가는 중이거나, 그 스톰을 아직 세고 있습니다. 글을 취소하거나 스톰이 끝난 뒤 다시 오세요.',
  'data.ask': '메일을 확인하세요',
  'data.ask.body':
    '본인만 할 수 있는 일이라 당신의 주소로 링크를 보냈습니다. 15분 안에 이 브라우저에서 열고 다시 눌러 주세요.',
  'data.fresh': '지금은 메일로 확인되었습니다.',
}
