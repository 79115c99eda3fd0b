import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersZhHans: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}：{network}',
  'report.followed.trended':
    '在 {network} 上，引擎{duration}后判定为上趋势，只和它自己的过去比：那里听不到其他标签，所以名次未知。',
  'report.followed.note': '那里听不到其他标签，所以只和它自己的过去比。',
  'report.servers.title': '按服务器，{network}',
  'report.servers.text':
    '每台服务器只知道网络的一部分。多数帖子在好几台上，所以这些数字绝不相加；上面每次提及只计一次。',
  'report.servers.server': '服务器',
  'report.servers.again':
    '{of, plural, other {#条已计帖子}}中有 {again, number} 条事后又查看过。其余的即使已删除，仍然计入。',
  'report.method.followed':
    '在 {networks} 上，只能在列出的服务器上听到带标签的帖子，时间是作者自己的服务器给出的。在全部标签中的名次那里没有测量。',
}
