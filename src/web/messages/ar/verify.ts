import type { verifyEn } from '../en/verify.ts'

export const verifyAr: Record<keyof typeof verifyEn, string> = {
  'verify.title': 'تحقق من تقرير',
  'verify.lead':
    'يُعدّ هنا من جديد، في متصفحك، كل رقم في تقرير أو حزمة أدلة. لا يذهب الملف إلى أي مكان؛ وبعد تحميل هذه الصفحة تعمل بلا اتصال أيضًا.',
  'verify.file': 'تقرير أو حزمة أدلة',
  'verify.signature': 'توقيع الحزمة (‎.sig)',
  'verify.key': 'المفتاح الذي تعرفه، إن كنت تعرف واحدًا',
  'verify.key.help': 'دُوّن من قبل أو سُمع من غيرنا. تنشر هذه المنصة مفتاحها في ‎/.well-known/uproar-ledger-key.',
  'verify.go': 'تحقق',
  'verify.choose': 'اختر ملفًا أولًا.',
  'verify.working': 'يجري العدّ…',
  'verify.holds': 'صحيح',
  'verify.fails': 'غير صحيح',
  'verify.line': 'السطر {line}، {where}',
  'verify.checked': 'فُحص وهو صحيح',
  'verify.witnesses': 'الشهود',
  'verify.unchecked': 'ما لا يُعرف من هذا الملف',
  'verify.noscript': 'تحتاج هذه الصفحة إلى JavaScript. ومن دونه يفعل ‎`npx uproar verify FILE`‎ الشيء نفسه على جهازك.',
}
