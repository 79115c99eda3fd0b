import type { movedEn } from '../en/moved.ts'

export const movedHi: Record<keyof typeof movedEn, string> = {
  'moved.title': 'घंटा बदल गया है',
  'moved.to': 'पहले {oldDay}, {oldTime} था। अब {newDay}, {newTime} है।',
  'moved.same': 'इसे टाला गया था। अब फिर अपने पुराने घंटे पर है।',
  'moved.utc': 'पहले {date}, {time} UTC था।',
  'moved.yes.title': 'क्या आपका पाठ अब भी ठीक है?',
  'moved.yes.body':
    'आपने दूसरे घंटे के लिए सहमति दी थी, इसलिए जब तक आप नए घंटे के लिए हाँ नहीं कहते, यह पाठ नहीं जाएगा। कुछ न करें तो आपकी ओर से कुछ पोस्ट नहीं होगा।',
  'moved.yes': 'हाँ, नए घंटे पर भी',
  'moved.clocks':
    '{city} की घड़ियाँ {day} को बदलती हैं: {minutes, plural, one {एक मिनट} other {# मिनट}} {direction, select, forward {आगे} other {पीछे}}। आपका {time} नए समय से है।',
  'postponed.title': 'टल गया',
  'postponed.lead': 'अब यहाँ से कुछ नहीं जाता। नया घंटा इसी पेज पर आएगा।',
  'postponed.was': '{day}, {time} को होना था।',
  'postponed.tragedy': 'कुछ ऐसा हुआ जो ज़्यादा मायने रखता है।',
  'postponed.outage': 'नेटवर्क ठीक से नहीं चल रहे।',
  'postponed.other': 'आयोजक ने इसे टाला है।',
  'postponed.tap': 'आयोजक ने यह तूफ़ान टाल दिया है। अपना पाठ रखें: नए घंटे तक वह इसी ब्राउज़र में रहेगा।',
  'postponed.report':
    'आयोजक ने यह तूफ़ान {day} को {time} UTC पर टाला। तब से यहाँ से कुछ प्रकाशित नहीं हुआ; घंटा फिर भी अंत तक मापा गया।',
  'postponed.past': 'टला हुआ',
  'clocks.own': 'तूफ़ान से पहले, {day} को आपके यहाँ घड़ियाँ बदलती हैं। ऊपर का घंटा नए समय से है।',
  'calendar.feed': 'सदस्यता लें: घंटा बदले तो यह भी बदलता है',
  'calendar.google': 'Google कैलेंडर',
  'calendar.outlook': 'आउटलुक',
  'calendar.apple': 'Apple कैलेंडर',
  'calendar.more': 'अपने कैलेंडर में जोड़ें',
  'calendar.note':
    'डाउनलोड की हुई प्रविष्टि जैसी है वैसी रहती है। सदस्यता घंटा बदलने या टलने पर साथ चलती है; Google को इसमें एक दिन लग सकता है।',
  'calendar.file': 'डाउनलोड',
  'hours.title': 'घंटा',
  'hours.storm': 'तूफ़ान “{storm}”',
  'hours.when': '{day}, {time} UTC, {minutes, plural, one {एक मिनट} other {# मिनट}}',
  'hours.pledges':
    '{pledges, plural, =0 {अभी किसी ने वादा नहीं किया।} one {एक व्यक्ति ने वादा किया है।} other {# लोगों ने वादा किया है।}}',
  'hours.postpone': 'अभी टालें',
  'hours.postpone.why': 'क्यों',
  'hours.postpone.tragedy': 'कोई दुखद घटना',
  'hours.postpone.outage': 'नेटवर्क ठप',
  'hours.postpone.other': 'कोई और कारण',
  'hours.postpone.note':
    'एक बार दबाना। उसी पल से कुछ नहीं जाता और कोई बटन कंपोज़र नहीं खोलता; हर पेज, लाइव रूम और कैलेंडर यह बताते हैं। जो पहले गया वह रहता है।',
  'hours.postponed': '{day} को {time} UTC पर टाला गया। कुछ नहीं जाता।',
  'hours.move': 'घंटा बदलें',
  'hours.move.title': 'दूसरा घंटा',
  'hours.move.note':
    'सबको एक बार बताया जाता है, पुराना और नया घंटा उनकी अपनी घड़ी में। जिसने पाठ पर सहमति दी उससे फिर पूछा जाता है; जिस पर कोई हाँ न कहे, वह नहीं जाता।',
  'hours.move.opened': 'इसका बहीखाता खुल चुका है, इसलिए घंटा वही रहेगा। आप टाल सकते हैं, और फिर नया घंटा दे सकते हैं।',
  'hours.move.follows':
    'इसका बहीखाता खुला है और जैसा है वैसा रहेगा। नए घंटे पर इसकी जगह दूसरा तूफ़ान आता है; वादे साथ चलते हैं, सहमतियाँ नए सिरे से दी जाती हैं।',
  'hours.error.date': 'तारीख़ और समय चाहिए, जैसे 2026-12-05 और 11:00।',
}
