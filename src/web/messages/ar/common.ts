import type { commonEn } from '../en/common.ts'

export const commonAr: Record<keyof typeof commonEn, string> = {
  'common.slogan': 'وسم واحد. ساعة واحدة. في كل مكان معًا.',
  'common.languages': 'اللغة',
  'common.skip': 'انتقل إلى المحتوى',
  'common.home': 'كل الحملات',
  'common.foot': 'أناس حقيقيون، بكلماتهم، ومن حساباتهم.',
  'common.label': 'انتبه',
  'common.newTab': 'يُفتح في علامة تبويب جديدة',
  'error.notFound.title': 'لا شيء في هذا العنوان',
  'error.notFound.body': 'ربما كُتب العنوان خطأً، أو أُزيلت الحملة.',
  'error.wrong.title': 'حدث خطأ من جهتنا',
  'error.wrong.body': 'ما أرسلته لن يضيع مرتين: عُد وحاول من جديد. وإن تكرر، فأعطِ المنظِّم هذا الرقم: {reference}.',
  'error.early.title': 'ليس بعد. معًا.',
  'error.early.body':
    'تبدأ الساعة بعد {left}. حتى ذلك الحين لا يخرج من هنا أي منشور فيه الوسم، لكي تصل منشورات الجميع في وقت واحد.',
  'error.back': 'العودة إلى الحملة',
  'home.title': 'الحملات',
  'home.now': 'الآن',
  'home.toCome': 'قادمة',
  'home.past': 'ماضية',
  'home.none': 'لم تُنشأ أي حملة على هذا الخادم بعد.',
  'home.storm':
    '{date}، {time} UTC، {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
}
