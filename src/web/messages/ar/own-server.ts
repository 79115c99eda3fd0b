import type { ownServerEn } from '../en/own-server.ts'

export const ownServerAr: Record<keyof typeof ownServerEn, string> = {
  'server.signIn': 'سجّل الدخول بـ {network}',
  'server.signIn.account': 'خادمك أو معرّفك الكامل',
  'server.signIn.note': 'تسجّل الدخول في خادمك أنت؛ ولا يرى Uproar كلمة مرورك أبدًا. يطلب كتابة المنشورات ولا شيء غيرها.',
  'server.signIn.next.body':
    'سجّل الدخول في {server} واسمح لـ Uproar بكتابة المنشورات. وإن طلبت تلك الصفحة أكثر، فلا تسمح.',
  'server.disconnect.note':
    'لا يتيح {network} للتطبيقات إعادة الإذن. ينساه Uproar؛ ولإنهائه في خادمك أيضًا، احذف Uproar من التطبيقات في إعداداتك هناك.',
}
