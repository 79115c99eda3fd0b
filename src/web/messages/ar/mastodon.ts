import type { mastodonEn } from '../en/mastodon.ts'

export const mastodonAr: Record<keyof typeof mastodonEn, string> = {
  'mastodon.signIn': 'سجّل الدخول بـ Mastodon',
  'mastodon.signIn.account': 'خادمك أو معرّفك الكامل',
  'mastodon.signIn.note':
    'تسجّل الدخول في خادمك أنت؛ ولا يرى Uproar كلمة مرورك أبدًا. يطلب كتابة المنشورات ورؤيتها ومعرفة اسمك هناك.',
  'mastodon.signIn.next.body': 'سجّل الدخول في {server} واسمح لـ Uproar بكتابة المنشورات ورؤيتها ومعرفة صاحب الحساب.',
  'mastodon.signIn.next.more':
    'ليس في Mastodon إذن أضيق: فكتابة المنشورات تشمل حذفها. يكتب Uproar النص الوحيد الذي وافقت عليه، وينظر إن كان قائمًا، ولا يحذف إلا ما نشره خادم قبل ساعته. وإن طلبت تلك الصفحة أكثر، فلا تسمح.',
  'me.error.comeAgain': 'يريد الخادم أن يُترك وشأنه الآن. عُد عند {time}، {day}.',
}
