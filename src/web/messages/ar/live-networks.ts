import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksAr: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': 'كل شبكة على حدة',
  'live.networks.note':
    'تُعدّ كل شبكة على حدة، ولا يُجمع شيء: فالشخص نفسه قد يكون على عدة شبكات. الأرقام الكبيرة أعلاه هي أرقام {network}.',
  'live.networks.mentions':
    '{count, plural, zero {إشارة} one {إشارة} two {إشارة} few {إشارات} many {إشارة} other {إشارة}}',
  'live.networks.people': 'أشخاص',
  'live.networks.perMinute': 'في الدقيقة الأخيرة',
  'live.networks.rank': 'المركز',
  'live.networks.servers': 'خادمًا خادمًا: {list}. معظم المنشورات موجودة على عدة خوادم.',
  'live.networks.own': 'لا يُسمع هنا إلا هذا الوسم، فيقارنه الحكم بماضيه.',
  'live.rank.unmeasured': 'المركز لم يُقَس',
}
