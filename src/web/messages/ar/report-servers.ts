import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersAr: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}: {network}',
  'report.followed.trended':
    'على {network} عدّه المحرّك رائجًا بعد {duration}، بماضيه وحده: لم تُسمع وسوم أخرى هناك، فلا يُعرف مركزه.',
  'report.followed.note': 'لم تُسمع وسوم أخرى هناك، فحُكم عليه بماضيه وحده.',
  'report.servers.title': 'خادمًا خادمًا، {network}',
  'report.servers.text':
    'كل خادم يعرف جزءًا من الشبكة. ومعظم المنشورات على عدة خوادم، فلا تُجمع هذه الأرقام أبدًا؛ وكل إشارة تُعدّ أعلاه مرة واحدة.',
  'report.servers.server': 'الخادم',
  'report.servers.again':
    'من {of, plural, zero {# منشور} one {منشور واحد} two {منشورين} few {# منشورات} many {# منشورًا} other {# منشور}} معدودة، أُعيد النظر في {again, number}. وما حُذف من الباقي ما زال محسوبًا.',
  'report.method.followed':
    'على {networks} لا تُسمع إلا المنشورات التي فيها الوسم، في الخوادم المذكورة، ووقتها هو ما أعطاه خادم الكاتب. ولم يُقَس المركز بين كل الوسوم هناك.',
}
