import type { headsEn } from '../en/heads.ts'

export const headsAr: Record<keyof typeof headsEn, string> = {
  'live.heads.none': 'لم يُوقَّع رأس بعد',
  'live.heads.signed': 'الرأس الموقَّع {size}، صُنع عند {at} UTC.',
  'live.heads.witnesses':
    '{count, plural, zero {لا شاهد يوافق بعد.} one {شاهد واحد يوافق.} two {شاهدان يوافقان.} few {# شهود يوافقون.} many {# شاهدًا يوافقون.} other {# شاهد يوافقون.}}',
  'live.heads.checkpoint': 'الرأس الموقَّع كملف',
}
