import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersKo: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}: {network}',
  'report.followed.trended':
    '{network}에서 엔진은 {duration} 만에 트렌드라고 판정했습니다. 자기 과거만을 기준으로 했고, 다른 태그는 들리지 않아 순위는 알 수 없습니다.',
  'report.followed.note': '다른 태그가 들리지 않아 자기 과거만으로 판정했습니다.',
  'report.servers.title': '서버별, {network}',
  'report.servers.text':
    '서버마다 네트워크의 일부를 압니다. 대부분의 게시물은 여러 서버에 있으므로 이 숫자는 합치지 않습니다. 위에서는 언급마다 한 번만 셉니다.',
  'report.servers.server': '서버',
  'report.servers.again':
    '{of, plural, other {센 게시물 #건}} 중 {again, number}건을 나중에 다시 확인했습니다. 나머지 중 삭제된 것은 아직 세어져 있습니다.',
  'report.method.followed':
    '{networks}에서는 이름이 적힌 서버에서 해시태그가 든 게시물만 들리며, 그 시각은 글쓴이의 서버가 매긴 것입니다. 모든 태그 중 순위는 거기서 측정되지 않았습니다.',
}
