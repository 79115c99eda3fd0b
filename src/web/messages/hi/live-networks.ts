import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksHi: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': 'हर नेटवर्क अलग',
  'live.networks.note':
    'हर नेटवर्क अलग गिना जाता है, कुछ जोड़ा नहीं जाता: वही व्यक्ति कई पर हो सकता है। ऊपर के बड़े आँकड़े {network} के हैं।',
  'live.networks.mentions': '{count, plural, one {ज़िक्र} other {ज़िक्र}}',
  'live.networks.people': 'लोग',
  'live.networks.perMinute': 'पिछले मिनट में',
  'live.networks.rank': 'स्थान',
  'live.networks.servers': 'सर्वर-दर-सर्वर: {list}। ज़्यादातर पोस्ट कई पर हैं।',
  'live.networks.own': 'यहाँ सिर्फ़ यही हैशटैग सुना जाता है, इसलिए फ़ैसला उसकी तुलना उसके अपने अतीत से करता है।',
  'live.rank.unmeasured': 'स्थान मापा नहीं गया',
}
