import type { forecastEn } from '../en/forecast.ts'

export const forecastAr: Record<keyof typeof forecastEn, string> = {
  'forecast.title': 'ماذا توقّعنا',
  'forecast.sealed':
    'خُتم في السجل عند {time} UTC، قبل ساعة الصفر، بناءً على {pledges, plural, zero {# تعهّد} one {تعهّد واحد} two {تعهّدين} few {# تعهّدات} many {# تعهّدًا} other {# تعهّد}}. كل نطاق يُفترض أن يصحّ في {percent}% من المرات.',
  'forecast.what': 'ماذا',
  'forecast.range': 'المتوقَّع',
  'forecast.was': 'ما حدث',
  'forecast.verdict': 'هل صحّ؟',
  'forecast.score': 'الدرجة',
  'forecast.held': 'نعم',
  'forecast.missed': 'لا',
  'forecast.unknown': 'لم يُقَس',
  'forecast.turnout': 'من نشروا من بين المتعهّدين',
  'forecast.mentions': 'الإشارات على {network}',
  'forecast.rank': 'أفضل مركز على {network}',
  'forecast.between': 'من {low} إلى {high}',
  'forecast.behind': '{best} أو بعده',
  'forecast.noPlace': 'لا شيء',
  'forecast.note': 'الدرجة هي عرض النطاق، وإذا أخطأ يُضاف إليها عشرة أضعاف المسافة: الأصغر أفضل.',
  'forecast.all': 'كل توقعات هذا الموقع',
  'calibration.title': 'ما مدى جودة توقعاتنا',
  'calibration.lead': 'قبل كل ساعة نختم ما نتوقعه. وهنا كل ما آل إليه الأمر، بما في ذلك الأخطاء.',
  'calibration.count':
    'صحّ {held} من أصل {all, plural, zero {# توقّع} one {توقّع واحد} two {توقّعين} few {# توقّعات} many {# توقّعًا} other {# توقّع}}. وينبغي أن يصحّ نحو {percent} من كل مئة.',
  'calibration.none': 'لم يُحكم على أي توقّع بعد. يظهر الأول هنا حين تنتهي عاصفته.',
  'calibration.without':
    '{count, plural, zero {# عاصفة بقيت} one {عاصفة واحدة بقيت} two {عاصفتان بقيتا} few {# عواصف بقيت} many {# عاصفة بقيت} other {# عاصفة بقيت}} بلا توقّع، إذ لم يكن هناك من يختمه في وقته.',
  'calibration.picture': 'التوقعات التي صحّت، وعلامة عند الموضع الذي ينبغي أن تنتهي إليه',
  'calibration.storm': 'العاصفة',
}
