import type { forecastEn } from '../en/forecast.ts'

export const forecastHi: Record<keyof typeof forecastEn, string> = {
  'forecast.title': 'क्या अनुमान था',
  'forecast.sealed':
    'शुरू होने से पहले {time} UTC पर बहीखाते में मुहरबंद, {pledges, plural, one {एक वादे} other {# वादों}} से। हर दायरा {percent}% बार सही होना चाहिए।',
  'forecast.what': 'क्या',
  'forecast.range': 'अनुमान',
  'forecast.was': 'हुआ',
  'forecast.verdict': 'सही निकला?',
  'forecast.score': 'अंक',
  'forecast.held': 'हाँ',
  'forecast.missed': 'नहीं',
  'forecast.unknown': 'मापा नहीं गया',
  'forecast.turnout': 'वादा करने वालों में से पोस्ट किया',
  'forecast.mentions': '{network} पर ज़िक्र',
  'forecast.rank': '{network} पर सबसे अच्छा स्थान',
  'forecast.between': '{low} से {high}',
  'forecast.behind': '{best} या पीछे',
  'forecast.noPlace': 'कोई नहीं',
  'forecast.note': 'अंक दायरे की चौड़ाई है, और जहाँ चूका वहाँ दूरी का दस गुना और: कम बेहतर है।',
  'forecast.all': 'इस सर्वर के सभी अनुमान',
  'calibration.title': 'हमारे अनुमान कितने अच्छे हैं',
  'calibration.lead': 'हर घंटे से पहले हम अपनी उम्मीद मुहरबंद करते हैं। यहाँ सब है जो हुआ, चूकें भी।',
  'calibration.count':
    '{all, plural, one {एक अनुमान} other {# अनुमानों}} में से {held} सही निकले। सौ में लगभग {percent} निकलने चाहिए।',
  'calibration.none': 'अभी किसी अनुमान का फ़ैसला नहीं हुआ। पहला यहाँ तब आएगा जब उसका तूफ़ान ख़त्म होगा।',
  'calibration.without':
    '{count, plural, one {एक तूफ़ान का कोई अनुमान नहीं था} other {# तूफ़ानों का कोई अनुमान नहीं था}}, क्योंकि समय पर मुहर लगाने वाला कोई नहीं था।',
  'calibration.picture': 'सही निकले अनुमान, और वह निशान जहाँ तक होने चाहिए',
  'calibration.storm': 'तूफ़ान',
}
