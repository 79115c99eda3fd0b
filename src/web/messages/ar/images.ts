import type { imagesEn } from '../en/images.ts'

export const imagesAr: Record<keyof typeof imagesEn, string> = {
  'images.picture': 'صورة واحدة (اختياري)',
  'images.other': 'صورة أخرى بدلًا منها',
  'images.picture.note': 'PNG أو JPEG أو WebP، بحد أقصى 1 م.ب. يُحذف من الملف ما يدل على المكان والوقت والجهاز.',
  'images.alt': 'ماذا تُظهر الصورة',
  'images.alt.note': 'مطلوب مع الصورة، لمن لا يستطيعون رؤيتها؛ بحد أقصى {most, number} حرف.',
  'images.alt.says': 'النص البديل: {alt}',
  'images.exact':
    'سيخرج هذا بالضبط ({bytes, plural, zero {# بايت} one {بايت واحد} two {بايتان} few {# بايتات} many {# بايتًا} other {# بايت}}) وهذه الصورة، ولا شيء غيرهما:',
  'images.without': 'من دون الصورة',
  'images.signIn': 'سجّل الدخول من أجل صورة',
  'images.signIn.note':
    'لتأخذ صورة معك، سجّل الدخول مرة أخرى ليتمكن Uproar من إضافتها. لا يُطلب شيء آخر. سجّل الدخول قبل أن تكتب: فالنص لا يُحفظ هنا.',
  'images.error.permission': 'تسجيل دخولك لا يسمح لـ Uproar بإضافة صورة. سجّل الدخول مرة أخرى لذلك، أو تابع من دونها.',
  'images.error.kind': 'هذا الملف ليس صورة صالحة: PNG أو JPEG أو WebP، كاملة وغير متحركة.',
  'images.error.large': 'هذه الصورة أكبر من 1 م.ب. صغّرها واخترها من جديد.',
  'images.error.alt': 'قل بالكلمات ماذا تُظهر الصورة.',
  'images.error.altLong': 'هذا أطول من {most, number} حرف. اختصره.',
  'images.error.none': 'هناك نص بديل بلا صورة. اختر صورة، أو اترك النص البديل فارغًا.',
  'images.error.gone': 'لم تعد الصورة هنا. اخترها من جديد.',
}
