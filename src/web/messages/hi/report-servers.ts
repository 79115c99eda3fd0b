import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersHi: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}: {network}',
  'report.followed.trended':
    '{network} पर इंजन ने {duration} बाद ट्रेंड कहा, सिर्फ़ उसके अपने अतीत से: वहाँ दूसरे टैग नहीं सुने गए, इसलिए कोई स्थान ज्ञात नहीं।',
  'report.followed.note': 'वहाँ दूसरे टैग नहीं सुने गए, इसलिए फ़ैसला सिर्फ़ उसके अपने अतीत से हुआ।',
  'report.servers.title': 'सर्वर-दर-सर्वर, {network}',
  'report.servers.text':
    'हर सर्वर नेटवर्क का एक हिस्सा जानता है। ज़्यादातर पोस्ट कई पर हैं, इसलिए ये आँकड़े कभी नहीं जोड़े जाते; ऊपर हर ज़िक्र एक बार गिना गया है।',
  'report.servers.server': 'सर्वर',
  'report.servers.again':
    '{of, plural, one {# गिनी हुई पोस्ट} other {# गिनी हुई पोस्ट}} में से {again, number} को बाद में फिर देखा गया। बाक़ी में जो हटाई गई, वह अब भी गिनी जाती है।',
  'report.method.followed':
    '{networks} पर नामित सर्वरों में सिर्फ़ हैशटैग वाली पोस्ट सुनी जाती हैं, और उनका समय वह है जो लेखक के अपने सर्वर ने दिया। सभी टैग में स्थान वहाँ मापा नहीं गया।',
}
