import type { movedEn } from '../en/moved.ts'

export const movedKo: Record<keyof typeof movedEn, string> = {
  'moved.title': '시간이 바뀌었습니다',
  'moved.to': '전에는 {oldDay} {oldTime}. 이제는 {newDay} {newTime}.',
  'moved.same': '미뤄졌다가, 원래 시간에 다시 합니다.',
  'moved.utc': '전에는 {date} {time} UTC였습니다.',
  'moved.yes.title': '글은 그대로 괜찮나요?',
  'moved.yes.body':
    '다른 시간에 동의했던 글이라, 새 시간에 좋다고 할 때까지 나가지 않습니다. 아무것도 하지 않으면 당신 대신 게시되는 것은 없습니다.',
  'moved.yes': '네, 새 시간에도 좋아요',
  'moved.clocks':
    '{city}의 시계는 {day}에 {minutes, plural, other {#분}} {direction, select, forward {앞당겨집니다} other {늦춰집니다}}. 당신의 시각({time})은 바뀐 시각 기준입니다.',
  'postponed.title': '미뤄졌습니다',
  'postponed.lead': '이제 여기서 나가는 것은 없습니다. 새 시간은 이 페이지에 나옵니다.',
  'postponed.was': '원래는 {day} {time} 예정이었습니다.',
  'postponed.tragedy': '더 중요한 일이 일어났습니다.',
  'postponed.outage': '네트워크가 제대로 작동하지 않습니다.',
  'postponed.other': '주최자가 미뤘습니다.',
  'postponed.tap': '주최자가 이 스톰을 미뤘습니다. 글을 간직해 두세요. 새 시간까지 이 브라우저에 남아 있습니다.',
  'postponed.report':
    '주최자가 {day} {time} UTC에 이 스톰을 미뤘습니다. 그때부터 여기서 게시된 것은 없습니다. 그래도 그 시간은 끝까지 측정했습니다.',
  'postponed.past': '미뤄짐',
  'clocks.own': '당신이 있는 곳의 시계는 스톰 전인 {day}에 바뀝니다. 위의 시간은 바뀐 시각 기준입니다.',
  'calendar.feed': '구독하기: 시간이 바뀌면 함께 바뀝니다',
  'calendar.google': 'Google 캘린더',
  'calendar.outlook': 'Outlook 캘린더',
  'calendar.apple': 'Apple 캘린더',
  'calendar.more': '캘린더에 넣기',
  'calendar.note':
    '내려받은 일정은 그대로 남습니다. 구독은 시간이 바뀌거나 미뤄지면 따라갑니다. Google은 하루쯤 걸릴 수 있습니다.',
  'calendar.file': '내려받기',
  'hours.title': '시간',
  'hours.storm': '스톰 “{storm}”',
  'hours.when': '{day} {time} UTC, {minutes, plural, other {#분}}',
  'hours.pledges': '{pledges, plural, =0 {아직 아무도 약속하지 않았습니다.} other {#명이 약속했습니다.}}',
  'hours.postpone': '지금 미루기',
  'hours.postpone.why': '이유',
  'hours.postpone.tragedy': '비극적인 일',
  'hours.postpone.outage': '장애',
  'hours.postpone.other': '다른 이유',
  'hours.postpone.note':
    '한 번 누르면 됩니다. 그 순간부터 아무것도 나가지 않고 어떤 버튼도 작성 창을 열지 않습니다. 모든 페이지, 라이브 룸, 캘린더에 표시됩니다. 그 전에 나간 것은 남습니다.',
  'hours.postponed': '{day} {time} UTC에 미뤘습니다. 아무것도 나가지 않습니다.',
  'hours.move': '시간 바꾸기',
  'hours.move.title': '다른 시간',
  'hours.move.note':
    '모두에게 한 번, 이전 시간과 새 시간을 각자의 시계로 알립니다. 글에 동의한 사람에게는 다시 묻고, 좋다고 하지 않은 글은 나가지 않습니다.',
  'hours.move.opened': '원장이 열려서 시간을 바꿀 수 없습니다. 미룬 다음 다른 시간을 정할 수 있습니다.',
  'hours.move.follows':
    '원장이 열려 있고 그대로 남습니다. 다른 시간을 정하면 두 번째 스톰이 뒤를 잇습니다. 약속은 따라가고, 동의는 새로 받습니다.',
  'hours.error.date': '2026-12-05, 11:00처럼 날짜와 시각을 적어 주세요.',
}
