import type { ownServerEn } from '../en/own-server.ts'

export const ownServerHi: Record<keyof typeof ownServerEn, string> = {
  'server.signIn': '{network} से साइन इन करें',
  'server.signIn.account': 'आपका सर्वर, या पूरा हैंडल',
  'server.signIn.note':
    'आप अपने ही सर्वर पर साइन इन करते हैं; Uproar आपका पासवर्ड कभी नहीं देखता। वह सिर्फ़ पोस्ट लिखने की अनुमति माँगता है।',
  'server.signIn.next.body': '{server} पर साइन इन करें और Uproar को पोस्ट लिखने दें। अगर वह पेज ज़्यादा माँगे, तो अनुमति न दें।',
  'server.disconnect.note':
    '{network} ऐप को अनुमति लौटाने का रास्ता नहीं देता। Uproar उसे भूल जाता है; अपने सर्वर पर भी ख़त्म करने के लिए वहाँ की सेटिंग में ऐप की सूची से Uproar हटाएँ।',
}
