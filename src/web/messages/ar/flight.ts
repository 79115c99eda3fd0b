import type { flightEn } from '../en/flight.ts'

export const flightAr: Record<keyof typeof flightEn, string> = {
  'flight.leaves': 'يخرج بين {from} و{until} UTC، أي {own} بتوقيتك.',
  'flight.full.title': 'على الأرجح لن يخرج هذا النص عبر Uproar',
  'flight.full.body':
    'يقبل {host} عددًا محدودًا من المنشورات في الساعة من عنوان واحد، وقد وافق آخرون قبلك. لا يلتف Uproar على حدود الخوادم. انشره بنفسك في ساعة الصفر، بالكلمات نفسها: ضغطة واحدة ويكون هناك.',
  'flight.full.error':
    'لم يُقبل هذا النص. يقبل {host} عددًا محدودًا من المنشورات في الساعة من عنوان واحد، وقد امتلأ بمن سبقوك. لا يلتف Uproar على حدود الخوادم.',
  'flight.tap': 'افتح هذه الكلمات في نافذة النشر',
  'flight.signedOut.title': 'لم يعد Uproar قادرًا على النشر من {handle}',
  'flight.signedOut.body':
    'سجّل {network} خروج هذا الحساب. نصك باقٍ، ويخرج في وقته إن سجّلت الدخول من جديد قبل {time} UTC.',
  'flight.signIn': 'سجّل الدخول من جديد',
  'flight.tooManySignIns':
    'بدأت عمليات دخول كثيرة قبل قليل. انتظر {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} ثم حاول من جديد.',
  'board.title': 'هل الحسابات جاهزة؟',
  'board.storm': 'عاصفة «{storm}»، {day}، {time} UTC',
  'board.none': 'لم يوافق أحد على منشور بعد.',
  'board.ready': '{ready} من {all} جاهزة',
  'board.looks':
    'تُجدَّد جلسة كل حساب قبل ساعة الصفر بيوم وبساعة وبعشر دقائق، قليلًا قليلًا، وليس في الدقائق الخمس الأخيرة.',
  'board.next': 'تبدأ النظرة التالية {day} عند {time} UTC.',
  'board.last': 'بدأت النظرة الأخيرة.',
  'board.chart': 'جاهزية كل الحسابات',
  'board.state.ready': 'جاهز',
  'board.state.signed out': 'خرج من الحساب',
  'board.state.unreachable': 'تعذّر الوصول إلى الخادم',
  'board.state.not checked': 'لم يُنظر فيه بعد',
  'board.network': 'الشبكة',
  'board.host': 'الخادم',
  'board.accounts': 'الحسابات',
  'board.checked': 'نُظر فيه (UTC)',
  'board.never': 'ليس بعد',
  'board.told':
    'أُبلغ {supporters, plural, zero {# داعم} one {داعم واحد} two {داعمان} few {# داعمين} many {# داعمًا} other {# داعم}} بتسجيل الدخول من جديد، على الصفحة الخاصة فقط. {withAddress, plural, =0 {لم يترك أحد منهم بريدًا.} zero {لم يترك أحد منهم بريدًا.} one {ترك واحد منهم بريده؛ وهذا الخادم لا يرسل مثل هذه الرسائل بعد.} two {ترك اثنان منهم بريدهما؛ وهذا الخادم لا يرسل مثل هذه الرسائل بعد.} few {ترك # منهم بريدهم؛ وهذا الخادم لا يرسل مثل هذه الرسائل بعد.} many {ترك # منهم بريدهم؛ وهذا الخادم لا يرسل مثل هذه الرسائل بعد.} other {ترك # منهم بريدهم؛ وهذا الخادم لا يرسل مثل هذه الرسائل بعد.}}',
  'board.plan': 'خطة الطيران',
  'board.plan.note':
    'متى تخرج المنشورات إن سار كل شيء على ما يرام، بحسب الموافقات الحالية وحدود كل خادم. ما لا يتّسع له الوقت لن يخرج على الأرجح؛ يُبلَّغ صاحبه على صفحته الخاصة ويمكنه النشر بنفسه.',
  'board.posts': 'المنشورات',
  'board.first': 'الأول (UTC)',
  'board.lastPost': 'الأخير (UTC)',
  'board.finish': 'ينتهي عند (UTC)',
  'board.tooMany': 'لا تتّسع',
}
