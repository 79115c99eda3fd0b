import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersZhHant: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}：{network}',
  'report.followed.trended':
    '在 {network} 上，引擎{duration}後判定為上趨勢，只和它自己的過去比：那裡聽不到其他標籤，所以名次未知。',
  'report.followed.note': '那裡聽不到其他標籤，所以只和它自己的過去比。',
  'report.servers.title': '按伺服器，{network}',
  'report.servers.text':
    '每台伺服器只知道網路的一部分。多數貼文在好幾台上，所以這些數字絕不相加；上面每次提及只計一次。',
  'report.servers.server': '伺服器',
  'report.servers.again':
    '{of, plural, other {#條已計貼文}}中有 {again, number} 條事後又檢視過。其餘的即使已刪除，仍然計入。',
  'report.method.followed':
    '在 {networks} 上，只能在列出的伺服器上聽到帶標籤的貼文，時間是作者自己的伺服器給出的。在全部標籤中的名次那裡沒有測量。',
}
