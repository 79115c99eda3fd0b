import type { lettersEn } from '../en/letters.ts'

export const lettersKo: Record<keyof typeof lettersEn, string> = {
  'letter.subject.week': '{name}: 일주일 남았어요',
  'letter.subject.day': '{name}: {when}',
  'letter.subject.hour': '곧 시작해요, {name}: {when}',
  'letter.subject.five': '몇 분 남았어요: {name}',
  'letter.subject.go': '지금: {name}',
  'letter.subject.result': '어떻게 되었나: {name}',
  'letter.subject.moved': '{name}: 시간이 바뀌었어요',
  'letter.subject.postponed': '{name}: 미뤄졌어요',
  'letter.subject.confirm': '본인 주소가 맞나요? {name}',
  'letter.subject.fresh': '본인이 맞나요? {name}',
  'letter.lead.week': '일주일 남았습니다. 나만의 말을 생각해 보세요. 다른 누구에게도 없는 말입니다.',
  'letter.lead.day': '이제 거의 다 왔습니다. 글은 오늘 쓰고, 미리 말고 그 시간에 올려 주세요.',
  'letter.lead.hour': '곧 시작합니다. 글을 준비해 두고 그 시간을 기다려 주세요. 함께하는 것이 중요합니다.',
  'letter.lead.five': '몇 분만 더. 지금 내 페이지를 열고 그대로 두세요.',
  'letter.lead.go': '시작합니다. 지금 올려 주세요, 나만의 말로.',
  'letter.lead.result': '끝났습니다. 고맙습니다. 당신과 모두가 함께 해냈습니다. 측정한 것은 보고서에 있습니다.',
  'letter.lead.moved': '시간이 바뀌었습니다. 전에는 {old}. 이제는 {new}. 약속은 그대로입니다.',
  'letter.lead.postponed':
    '원래는 {old} 예정이었습니다. 그때는 하지 않으며, 당신 대신 나가는 것도 없습니다. 새 시간은 알려 드립니다.',
  'letter.lead.confirm':
    '누군가, 아마도 당신이, 이 주소로 알림을 부탁했습니다. 맞으면 확인해 주세요. 아무것도 하지 않으면 다시는 연락하지 않습니다.',
  'letter.lead.fresh':
    '누군가, 아마도 당신이, 당신의 페이지에서 메일 확인이 필요한 일을 하려 합니다. 링크를 같은 브라우저에서 열면 15분 동안 유효합니다.',
  'letter.when': '{day} {time} ({city}). UTC로는 {utc}입니다.',
  'letter.at': '{day} {time}',
  'letter.button.page': '내 페이지',
  'letter.button.write': '내 글 쓰기',
  'letter.button.go': '지금 올리기',
  'letter.button.result': '보고서 보기',
  'letter.button.confirm': '내 주소 확인하기',
  'letter.button.fresh': '네, 저예요',
  'letter.foot': '함께하기로 약속해서 보내 드리는 메일입니다.',
  'letter.stop': '메일 그만 받기',
}
