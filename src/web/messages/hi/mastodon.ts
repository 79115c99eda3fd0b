import type { mastodonEn } from '../en/mastodon.ts'

export const mastodonHi: Record<keyof typeof mastodonEn, string> = {
  'mastodon.signIn': 'Mastodon से साइन इन करें',
  'mastodon.signIn.account': 'आपका सर्वर, या पूरा हैंडल',
  'mastodon.signIn.note':
    'आप अपने ही सर्वर पर साइन इन करते हैं; Uproar आपका पासवर्ड कभी नहीं देखता। वह पोस्ट लिखने, पोस्ट देखने और वहाँ आपका नाम जानने की अनुमति माँगता है।',
  'mastodon.signIn.next.body': '{server} पर साइन इन करें और Uproar को पोस्ट लिखने, पोस्ट देखने और यह जानने दें कि खाता किसका है।',
  'mastodon.signIn.next.more':
    'Mastodon में इससे छोटी अनुमति नहीं है: पोस्ट लिखने में हटाना भी शामिल है। Uproar वही एक पाठ लिखता है जिस पर आप सहमत हैं, देखता है कि वह मौजूद है, और सिवाय उसके जो किसी सर्वर ने समय से पहले छाप दिया, कुछ नहीं हटाता। अगर वह पेज ज़्यादा माँगे, तो अनुमति न दें।',
  'me.error.comeAgain': 'सर्वर फ़िलहाल अकेला रहना चाहता है। {day} को {time} पर फिर आएँ।',
}
