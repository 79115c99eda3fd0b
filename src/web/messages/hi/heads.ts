import type { headsEn } from '../en/heads.ts'

export const headsHi: Record<keyof typeof headsEn, string> = {
  'live.heads.none': 'अभी कोई शीर्ष हस्ताक्षरित नहीं',
  'live.heads.signed': 'हस्ताक्षरित शीर्ष {size}, {at} UTC पर बना।',
  'live.heads.witnesses': '{count, plural, one {# गवाह सहमत है।} other {# गवाह सहमत हैं।}}',
  'live.heads.checkpoint': 'हस्ताक्षरित शीर्ष, फ़ाइल के रूप में',
}
