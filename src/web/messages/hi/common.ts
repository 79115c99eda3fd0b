import type { commonEn } from '../en/common.ts'

export const commonHi: Record<keyof typeof commonEn, string> = {
  'common.slogan': 'एक हैशटैग। एक घंटा। हर जगह एक साथ।',
  'common.languages': 'भाषा',
  'common.skip': 'सीधे सामग्री पर जाएँ',
  'common.home': 'सभी अभियान',
  'common.foot': 'असली लोग, अपने शब्द, अपने खाते।',
  'common.label': 'ध्यान दें',
  'common.newTab': 'नए टैब में खुलता है',
  'error.notFound.title': 'इस पते पर कुछ नहीं है',
  'error.notFound.body': 'हो सकता है पता ग़लत लिखा गया हो, या अभियान हटा दिया गया हो।',
  'error.wrong.title': 'हमारी तरफ़ से गड़बड़ हुई',
  'error.wrong.body': 'आपका भेजा दोबारा नहीं खोएगा: वापस जाकर फिर कोशिश करें। फिर हो तो आयोजक को यह नंबर दें: {reference}।',
  'error.early.title': 'अभी नहीं। साथ में।',
  'error.early.body': 'घंटा {left} में शुरू होगा। तब तक यहाँ से हैशटैग वाली कोई पोस्ट नहीं जाएगी, ताकि सबकी एक साथ पहुँचे।',
  'error.back': 'अभियान पर वापस',
  'home.title': 'अभियान',
  'home.now': 'अभी',
  'home.toCome': 'आने वाले',
  'home.past': 'बीते हुए',
  'home.none': 'इस सर्वर पर अभी कोई अभियान नहीं बना है।',
  'home.storm': '{date}, {time} UTC, {minutes, plural, one {एक मिनट} other {# मिनट}}',
}
