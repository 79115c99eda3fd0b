import type { imagesEn } from '../en/images.ts'

export const imagesHi: Record<keyof typeof imagesEn, string> = {
  'images.picture': 'एक तस्वीर (वैकल्पिक)',
  'images.other': 'इसके बदले दूसरी तस्वीर',
  'images.picture.note': 'PNG, JPEG या WebP, ज़्यादा से ज़्यादा 1 MB। फ़ाइल में जगह, समय और उपकरण की जानकारी हटा दी जाती है।',
  'images.alt': 'तस्वीर में क्या है',
  'images.alt.note': 'तस्वीर के साथ ज़रूरी, उनके लिए जो देख नहीं सकते; ज़्यादा से ज़्यादा {most, number} अक्षर।',
  'images.alt.says': 'वैकल्पिक पाठ: {alt}',
  'images.exact': 'ठीक यही {bytes, plural, one {एक बाइट} other {# बाइट}} और यह तस्वीर जाएगी, और कुछ नहीं:',
  'images.without': 'तस्वीर छोड़ दें',
  'images.signIn': 'तस्वीर के लिए साइन इन करें',
  'images.signIn.note':
    'तस्वीर साथ ले जाने के लिए एक बार और साइन इन करें, ताकि Uproar उसे जोड़ सके। और कुछ नहीं माँगा जाता। लिखने से पहले साइन इन करें: पाठ यहाँ नहीं रखा जाता।',
  'images.error.permission': 'आपका साइन इन Uproar को तस्वीर जोड़ने नहीं देता। इसके लिए फिर साइन इन करें, या बिना तस्वीर आगे बढ़ें।',
  'images.error.kind': 'यह फ़ाइल काम की तस्वीर नहीं है: PNG, JPEG या WebP, पूरी और स्थिर।',
  'images.error.large': 'तस्वीर 1 MB से बड़ी है। छोटी करके फिर चुनें।',
  'images.error.alt': 'शब्दों में बताएँ कि तस्वीर में क्या है।',
  'images.error.altLong': 'यह {most, number} अक्षरों से लंबा है। और छोटा कहें।',
  'images.error.none': 'वैकल्पिक पाठ है पर तस्वीर नहीं। एक चुनें, या वैकल्पिक पाठ ख़ाली छोड़ें।',
  'images.error.gone': 'तस्वीर अब यहाँ नहीं है। फिर चुनें।',
}
