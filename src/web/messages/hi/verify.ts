import type { verifyEn } from '../en/verify.ts'

export const verifyHi: Record<keyof typeof verifyEn, string> = {
  'verify.title': 'रिपोर्ट जाँचें',
  'verify.lead':
    'रिपोर्ट या सबूत पैक का हर आँकड़ा यहाँ, आपके ब्राउज़र में, दोबारा गिना जाता है। फ़ाइल कहीं नहीं जाती; पेज खुलने के बाद यह ऑफ़लाइन भी चलता है।',
  'verify.file': 'रिपोर्ट या सबूत पैक',
  'verify.signature': 'पैक का हस्ताक्षर (.sig)',
  'verify.key': 'वह कुंजी जो आप जानते हैं, अगर जानते हों',
  'verify.key.help':
    'पहले से लिखी हुई, या किसी और से सुनी। यह सर्वर अपनी कुंजी /.well-known/uproar-ledger-key पर प्रकाशित करता है।',
  'verify.go': 'जाँचें',
  'verify.choose': 'पहले एक फ़ाइल चुनें।',
  'verify.working': 'गिनती हो रही है…',
  'verify.holds': 'सही निकला',
  'verify.fails': 'सही नहीं निकला',
  'verify.line': 'पंक्ति {line}, {where}',
  'verify.checked': 'जाँचा, और सही निकला',
  'verify.witnesses': 'गवाह',
  'verify.unchecked': 'जो इस फ़ाइल से नहीं जाना जा सकता',
  'verify.noscript': 'इस पेज को JavaScript चाहिए। उसके बिना `npx uproar verify FILE` आपकी मशीन पर यही करता है।',
}
