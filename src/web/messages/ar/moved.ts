import type { movedEn } from '../en/moved.ts'

export const movedAr: Record<keyof typeof movedEn, string> = {
  'moved.title': 'تغيّرت الساعة',
  'moved.to': 'كانت: {oldDay}، {oldTime}. وصارت: {newDay}، {newTime}.',
  'moved.same': 'كانت قد تأجّلت. وها هي قائمة من جديد، في ساعتها القديمة.',
  'moved.utc': 'كانت قبل ذلك: {date}، {time} UTC.',
  'moved.yes.title': 'هل ما زلت موافقًا على نصك؟',
  'moved.yes.body':
    'وافقت على ساعة أخرى، فلن يخرج هذا النص حتى تقول نعم للساعة الجديدة. وإن لم تفعل شيئًا فلن يُنشر شيء باسمك.',
  'moved.yes': 'نعم، في الساعة الجديدة أيضًا',
  'moved.clocks':
    'تتغيّر الساعة في {city}، {day}: {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} {direction, select, forward {إلى الأمام} other {إلى الخلف}}. وقتك {time} محسوب بالتوقيت الجديد.',
  'postponed.title': 'تأجّلت',
  'postponed.lead': 'لم يعد يخرج شيء من هنا. ستظهر الساعة الجديدة في هذه الصفحة.',
  'postponed.was': 'كان الموعد: {day}، {time}.',
  'postponed.tragedy': 'حدث ما هو أهم.',
  'postponed.outage': 'الشبكات لا تعمل كما ينبغي.',
  'postponed.other': 'المنظِّم أجّلها.',
  'postponed.tap': 'أجّل المنظِّم هذه العاصفة. احتفظ بنصك: سيبقى في هذا المتصفح حتى الساعة الجديدة.',
  'postponed.report':
    'أجّل المنظِّم هذه العاصفة: {day}، {time} UTC. ومنذ ذلك الحين لم يُنشر شيء من هنا؛ ومع ذلك قيست الساعة حتى نهايتها.',
  'postponed.past': 'مؤجَّلة',
  'clocks.own': 'تتغيّر الساعة عندك قبل العاصفة: {day}. الوقت أعلاه محسوب بالتوقيت الجديد.',
  'calendar.feed': 'اشترك: ينتقل الموعد حين تنتقل الساعة',
  'calendar.google': 'تقويم Google',
  'calendar.outlook': 'Outlook',
  'calendar.apple': 'تقويم Apple',
  'calendar.more': 'ضعها في تقويمك',
  'calendar.note':
    'الموعد المنزَّل يبقى كما هو. أما الاشتراك فيتبع الساعة إذا تغيّرت أو تأجّلت؛ وقد يستغرق ذلك يومًا عند Google.',
  'calendar.file': 'نزّل',
  'hours.title': 'الساعة',
  'hours.storm': 'عاصفة «{storm}»',
  'hours.when':
    '{day}، {time} UTC، {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'hours.pledges':
    '{pledges, plural, =0 {لم يتعهّد أحد بعد.} zero {لم يتعهّد أحد بعد.} one {تعهّد شخص واحد.} two {تعهّد شخصان.} few {تعهّد # أشخاص.} many {تعهّد # شخصًا.} other {تعهّد # شخص.}}',
  'hours.postpone': 'أجّل الآن',
  'hours.postpone.why': 'لماذا',
  'hours.postpone.tragedy': 'مأساة',
  'hours.postpone.outage': 'عطل',
  'hours.postpone.other': 'سبب آخر',
  'hours.postpone.note':
    'ضغطة واحدة. من تلك اللحظة لا يخرج شيء ولا يفتح أي زر نافذة النشر؛ وتقول ذلك كل صفحة وغرفة البث المباشر والتقاويم. وما خرج قبل ذلك يبقى.',
  'hours.postponed': 'تأجّلت: {day}، {time} UTC. لا يخرج شيء.',
  'hours.move': 'انقلها',
  'hours.move.title': 'ساعة أخرى',
  'hours.move.note':
    'يُبلَّغ الجميع مرة واحدة، بالساعة القديمة والجديدة بتوقيت كل واحد. ومن وافق على نص يُسأل من جديد؛ وما لا يقول أحد نعم له لا يخرج.',
  'hours.move.opened': 'سجلها مفتوح، فالساعة ثابتة. يمكنك تأجيلها، ثم إعطاؤها ساعة أخرى.',
  'hours.move.follows':
    'سجلها مفتوح ويبقى كما هو. مع ساعة أخرى تأتي عاصفة ثانية مكانها؛ تنتقل التعهدات معها، وتُعطى الموافقات من جديد.',
  'hours.error.date': 'المطلوب تاريخ ووقت مثل 2026-12-05 و11:00.',
}
