import type { flightEn } from '../en/flight.ts'

export const flightHi: Record<keyof typeof flightEn, string> = {
  'flight.leaves': '{from} और {until} UTC के बीच जाएगा, आपके समय से {own}।',
  'flight.full.title': 'यह पाठ शायद Uproar से नहीं जाएगा',
  'flight.full.body':
    '{host} एक पते से एक घंटे में गिनी-चुनी पोस्ट ही लेता है, और दूसरे आपसे पहले सहमत हुए। Uproar किसी सर्वर की सीमा को चकमा नहीं देता। शुरू होते ही इन्हीं शब्दों में ख़ुद पोस्ट करें: एक बार दबाना, और हो गया।',
  'flight.full.error':
    'यह पाठ नहीं लिया गया। {host} एक पते से एक घंटे में गिनी-चुनी पोस्ट ही लेता है, और पहले वालों से जगह भर गई। Uproar किसी सर्वर की सीमा को चकमा नहीं देता।',
  'flight.tap': 'ये शब्द कंपोज़र में खोलें',
  'flight.signedOut.title': 'Uproar अब {handle} से पोस्ट नहीं कर सकता',
  'flight.signedOut.body':
    '{network} ने इस खाते को साइन आउट कर दिया है। आपका पाठ यहीं है, और {time} UTC से पहले फिर साइन इन करें तो समय पर जाएगा।',
  'flight.signIn': 'फिर साइन इन करें',
  'flight.tooManySignIns':
    'अभी बहुत सारे साइन इन शुरू हुए। {seconds, plural, one {एक सेकंड} other {# सेकंड}} रुककर फिर कोशिश करें।',
  'board.title': 'क्या खाते तैयार हैं?',
  'board.storm': 'तूफ़ान “{storm}”, {day}, {time} UTC',
  'board.none': 'अभी किसी ने पोस्ट के लिए सहमति नहीं दी।',
  'board.ready': '{all} में से {ready} तैयार',
  'board.looks':
    'हर खाते का सत्र शुरू होने से एक दिन, एक घंटा और दस मिनट पहले थोड़े-थोड़े करके नया किया जाता है, आख़िरी पाँच मिनट में नहीं।',
  'board.next': 'अगली जाँच {day} को {time} UTC पर शुरू होगी।',
  'board.last': 'आख़िरी जाँच शुरू हो चुकी है।',
  'board.chart': 'सभी खातों की तैयारी',
  'board.state.ready': 'तैयार',
  'board.state.signed out': 'साइन आउट',
  'board.state.unreachable': 'सर्वर तक नहीं पहुँचे',
  'board.state.not checked': 'अभी नहीं देखा',
  'board.network': 'नेटवर्क',
  'board.host': 'सर्वर',
  'board.accounts': 'खाते',
  'board.checked': 'देखा गया (UTC)',
  'board.never': 'अभी नहीं',
  'board.told':
    '{supporters, plural, one {एक समर्थक को} other {# समर्थकों को}} सिर्फ़ उनके निजी पेज पर फिर साइन इन करने को कहा गया। {withAddress, plural, =0 {उनमें से किसी ने ई-मेल नहीं दिया।} one {उनमें से एक ने ई-मेल दिया; यह सर्वर अभी ऐसी मेल नहीं भेजता।} other {उनमें से # ने ई-मेल दिया; यह सर्वर अभी ऐसी मेल नहीं भेजता।}}',
  'board.plan': 'उड़ान योजना',
  'board.plan.note':
    'सब ठीक रहा तो पोस्ट कब जाएँगी, अब तक की सहमतियों और हर सर्वर की सीमा के हिसाब से। जो नहीं समाता वह शायद नहीं जाएगा; समर्थक को निजी पेज पर बताया जाता है और वह ख़ुद पोस्ट कर सकता है।',
  'board.posts': 'पोस्ट',
  'board.first': 'पहली (UTC)',
  'board.lastPost': 'आख़िरी (UTC)',
  'board.finish': 'पूरा (UTC)',
  'board.tooMany': 'नहीं समातीं',
}
