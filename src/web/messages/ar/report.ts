import type { reportEn } from '../en/report.ts'

export const reportAr: Record<keyof typeof reportEn, string> = {
  'report.title': 'ماذا حدث: {name}',
  'report.description': 'دليل ساعة واحدة، معدود ومفتوح لإعادة العدّ: {name}.',
  'report.eyebrow': '{date}، {from}–{until} UTC',
  'report.trended': 'صار رائجًا بعد {duration}.',
  'report.trended.atOnce': 'كان رائجًا من الثانية الأولى.',
  'report.notTrended': 'لم يصر رائجًا.',
  'report.notMeasured': 'لم يُقَس شيء.',
  'report.open': 'لم تُغلق هذه العاصفة بعد؛ قد تتغير الأرقام.',
  'report.best': 'في أفضل أحواله كان في المركز {rank, number} من {tags, number} وسم على {network}، عند {time} UTC.',
  'report.whyNot.engine': 'بكلمات المحرّك:',
  'report.whyNot.rank':
    'في أفضل أحواله كان في المركز {rank, number} على {network}، وعدد الكُتّاب {authors, plural, zero {# كاتب} one {كاتب واحد} two {كاتبان} few {# كُتّاب} many {# كاتبًا} other {# كاتب}} في {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'report.whyNot.tenth':
    'كان للوسم العاشر {authors, plural, zero {# كاتب} one {كاتب واحد} two {كاتبان} few {# كُتّاب} many {# كاتبًا} other {# كاتب}}.',
  'report.whyNot.crowd':
    'في أفضل أحواله كان له {authors, plural, zero {# كاتب} one {كاتب واحد} two {كاتبان} few {# كُتّاب} many {# كاتبًا} other {# كاتب}} في {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} على {network}.',
  'report.engine': 'كلمة المحرّك الأخيرة:',
  'report.duration.seconds':
    '{seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}',
  'report.duration.minutes':
    '{minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'report.duration.both':
    '{minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} و{seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}',
  'report.people.title': 'كم شخصًا',
  'report.people.authors':
    '{authors, plural, zero {حساب} one {حساب} two {حساب} few {حسابات} many {حسابًا} other {حساب}} استخدمت الوسم على {network}',
  'report.people.mentions':
    '{mentions, plural, zero {إشارة} one {إشارة} two {إشارة} few {إشارات} many {إشارة} other {إشارة}}',
  'report.people.each': 'إشارات لكل حساب',
  'report.people.peak':
    '{mentions, plural, zero {إشارة} one {إشارة} two {إشارة} few {إشارات} many {إشارة} other {إشارة}} في أكثر الدقائق نشاطًا، من {time} UTC',
  'report.people.pledged':
    '{pledges, plural, zero {شخص} one {شخص} two {شخص} few {أشخاص} many {شخصًا} other {شخص}} تعهّدوا',
  'report.curve.title': 'الساعة',
  'report.curve.name': 'الإشارات على {network}',
  'report.curve.text':
    'الإشارات كل {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} من {from} إلى {until} UTC؛ وأكثرها {most, number}.',
  'report.rank.name': 'المركز بين كل الوسوم على {network}',
  'report.rank.text': 'المركز من {from} إلى {until} UTC، والأول في الأعلى؛ وأفضلها {rank}.',
  'report.legend.gap': 'لم يُقَس',
  'report.verdict.quiet': 'هادئ',
  'report.verdict.rising': 'صاعد',
  'report.verdict.trending': 'رائج',
  'report.verdict.fading': 'يخفت',
  'report.table.show': 'نفسه في جدول',
  'report.table.time': 'من (UTC)',
  'report.table.at': 'عند (UTC)',
  'report.table.mentions': 'الإشارات',
  'report.table.authors': 'الحسابات',
  'report.table.rank': 'المركز',
  'report.table.tags': 'عدد الوسوم',
  'report.know.title': 'كيف تعرفون؟',
  'report.know.text':
    'كل رقم في هذه الصفحة يمكن عدّه من جديد من أسطر السجل، وعددها {rows, number}. كل سطر يحمل بصمة السطر الذي قبله؛ وهذه الأخيرة:',
  'report.know.command': 'نزّل التقرير ودع جهازك يعدّ:',
  'report.know.cannot':
    'ما لا يستطيع ذلك إثباته: هل هذه هي البصمة التي كانت على الشاشة أثناء العاصفة، وهل كتب الخادم ما رآه، ومن يقف خلف التزام مشفَّر. الناس في السجل التزامات مملَّحة، لا أسماء.',
  'report.download': 'نزّل التقرير (JSON)',
  'report.format': 'كيف بُني الملف',
  'report.against.title': 'ما الذي يشهد ضده',
  'report.against.text': 'المشكِّك سيسأل عن هذه. فها هي.',
  'report.against.busiest': 'من الإشارات جاءت من أكثر الحسابات نشاطًا ({mentions, number})',
  'report.against.top':
    'من الإشارات جاءت من أنشط واحد في المئة ({authors, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}})',
  'report.against.ours': 'من الإشارات نشرها Uproar، كل واحدة نيابةً عن داعم وافق على النص',
  'report.against.early':
    '{mentions, plural, zero {إشارة} one {إشارة} two {إشارة} few {إشارات} many {إشارة} other {إشارة}} قبل الساعة',
  'report.against.late':
    '{mentions, plural, zero {إشارة} one {إشارة} two {إشارة} few {إشارات} many {إشارة} other {إشارة}} بعد الساعة، لا تُحسب',
  'report.against.deleted':
    '{mentions, plural, zero {إشارة} one {إشارة} two {إشارة} few {إشارات} many {إشارة} other {إشارة}} حُذفت ولم تعد تُحسب',
  'report.against.gap': 'لم يُقَس إطلاقًا',
  'report.against.unknown': 'لم نتحقق إن كان وراء الحساب إنسان.',
  'report.outcomes.title': 'ما مصير المنشورات',
  'report.outcomes.text':
    'كلّف {planned, plural, zero {# داعم} one {داعم واحد} two {داعمان} few {# داعمين} many {# داعمًا} other {# داعم}} Uproar بنشر نص واحد. انتهى كل نص بإحدى هذه الطرق.',
  'report.outcomes.none': 'لم يطلب أحد من Uproar نشر نص.',
  'report.outcomes.name': 'كيف انتهت الموافقات',
  'report.outcome.published': 'نُشرت',
  'report.outcome.failed': 'فشلت',
  'report.outcome.missed': 'فاتتها الساعة',
  'report.outcome.withdrawn': 'سُحبت في وقتها',
  'report.outcome.unknown': 'غير معروفة',
  'report.taps.title': 'باليد',
  'report.taps.text':
    '{network}: فتح نافذة النشر {opened, number}، وقال {said, number} إنهم نشروا، وأظهر المنشور {receipts, number}. ما أخبرنا به الناس ليس في أي عدد أعلاه.',
  'report.cause.title': 'من أجل ماذا',
  'report.cause.target': 'موجَّه إلى {target}',
  'report.cause.source': 'المصدر: {source}',
  'report.cause.reported': 'وفق ما نُشر، {date}',
  'report.cause.verified': 'تم التحقق: {how}',
  'report.method.title': 'المنهج',
  'report.method.mention':
    'الإشارة منشور عام فيه #{hashtag}، من أي شخص، شهدته شبكته بين الثانية الأولى والأخيرة. تُعدّ مرة واحدة مهما تكرر وصولها؛ والمحذوفة لا تُعدّ.',
  'report.method.rank':
    'كل {interval, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} يأخذ السجل عدد ما مضى من {window, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}. المركز يزيد واحدًا على عدد الوسوم التي كان لها حسابات أكثر في ذلك الوقت.',
  'report.method.verdict': 'الحكم حكم محرّكنا، بملفه «{profile}». وليس قائمة الشبكة نفسها، فهي لم تُقَس.',
  'report.method.apart': 'تُعدّ الشبكات كلٌّ على حدة ولا تُجمع أبدًا. والحسابات ليست أشخاصًا: فقد يكون للشخص عدة حسابات.',
  'report.method.not': 'لم تُقَس المشاهدات والإعجابات وإعادات النشر، ولا أي شبكة غير {networks}.',
  'report.gaps.title': 'الفجوات',
  'report.gaps.none': 'لم ينقطع التدفق قط.',
  'report.gaps.missing': '{from}–{until} UTC: لم يُقَس شيء.',
  'report.gaps.resumed': '{from}–{until} UTC: انقطع التدفق ثم استؤنف من حيث توقف؛ لم ينقص شيء.',
  'report.back': 'الحملة',
}
