import type { needsEn } from '../en/needs.ts'

export const needsHi: Record<keyof typeof needsEn, string> = {
  'need.title': 'कितने लोग चाहिए?',
  'need.have':
    'आपके पास {pledges, plural, =0 {अभी कोई वादा नहीं} one {एक वादा} other {# वादे}} हैं; {storms, plural, =0 {आम आधे हिस्से} one {यहाँ के एक पिछले तूफ़ान की भागीदारी} other {यहाँ के # पिछले तूफ़ानों की भागीदारी}} से यह लगभग {posts, plural, one {एक पोस्ट} other {# पोस्ट}} है, दस में से आठ तूफ़ानों में {low} और {high} के बीच।',
  'need.took': 'इस घंटे {network} पर {place} के लिए {low} से {high} लगे।',
  'need.place.1': 'पहला स्थान',
  'need.place.10': 'पहले दस',
  'need.place.50': 'पहले पचास',
  'need.none': '{network}: हफ़्ते के इस घंटे में मापा नहीं गया।',
  'need.nowhere': 'मापा नहीं गया: हफ़्ते के इस घंटे में अभी कोई नेटवर्क पूरा नहीं सुना गया।',
  'need.note': '{minutes} मिनट में पोस्ट और लेखक, इन स्थानों के टैग के पास पिछले हफ़्तों में {hour} UTC पर जितने थे। कम हफ़्ते कम बताते हैं।',
  'need.network': 'नेटवर्क',
  'need.place': 'स्थान',
  'need.posts': 'पोस्ट',
  'need.authors': 'लेखक',
  'need.weeks': 'हफ़्ते',
  'need.range': '{low} से {high}',
}
