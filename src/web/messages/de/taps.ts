import type { tapsEn } from '../en/taps.ts'

export const tapsDe: Record<keyof typeof tapsEn, string> = {
  'taps.more': 'Mehr Netzwerke',
  'taps.server': 'Dein {network}-Server',
  'taps.copyFirst':
    '{network} nimmt keine Worte von einer anderen Seite an. Kopiere deine zuerst und füg sie dort ein.',
  'taps.copyFirst.lead': 'Kopiere zuerst diese Worte:',
  'taps.copyFirst.then': 'Füg sie dann bei {network} ein und drück dort auf „Posten“; Uproar tut es nie.',
  'taps.hashtagsDoLittle':
    'Hashtags bewirken hier wenig. Such dir eine Community, in der dein Post willkommen ist, und lies ihre Regeln.',
  'taps.copy': 'Meine Worte kopieren',
  'taps.copied': 'Kopiert. Füg sie ein, wo du postest.',
  'taps.copy.failed': 'Dein Browser lässt uns nicht kopieren. Markiere die Worte und kopiere sie selbst.',
  'taps.elsewhere': 'Irgendwo sonst',
  'taps.elsewhere.body': 'Nimm deine Worte mit und poste sie, wo du magst.',
  'taps.elsewhere.words': 'Deine Worte zum Kopieren',
  'taps.share': 'Teilen …',
  'taps.thanks': 'Danke',
  'taps.receipt.checked': 'Wir haben deinen Post auf {network} gesehen. Danke!',
  'taps.receipt.notCheckable':
    'Notiert, danke! {network} lässt niemanden nachsehen, deshalb gilt dein Link als gezeigt, nicht als geprüft.',
  'taps.receipt.waiting': 'Notiert, danke! {network} antwortet gerade nicht; wir sehen später noch einmal nach.',
  'taps.receipt.wrong.not a post':
    'Das ist keine Adresse eines Posts auf {network}. Öffne dort deinen Post und kopiere seine Adresse.',
  'taps.receipt.wrong.not there':
    '{network} kennt diesen Post nicht. Prüf die Adresse, oder warte kurz und versuch es noch einmal.',
  'taps.receipt.wrong.not public':
    'Dieser Post ist nicht öffentlich, also kann er nicht zählen. Mach ihn öffentlich oder lass das Feld leer.',
  'taps.receipt.wrong.no hashtag':
    'In diesem Post steht #{hashtag} nicht. Zeig den, in dem es steht, oder lass das Feld leer.',
  'taps.receipt.wrong.before the hour':
    'Dieser Post ist von vor dem Sturm. Zeig den aus seiner Stunde oder lass das Feld leer.',
  'taps.receipt.wrong.after the hour':
    'Dieser Post ist von nach dem Sturm. Zeig den aus seiner Stunde oder lass das Feld leer.',
  'taps.receipt.wrong.claimed':
    'Dieser Post wurde schon gezeigt. Jeder Post zählt einmal; zeig deinen eigenen oder lass das Feld leer.',
  'taps.receipt.wrong.not opened':
    'Diese Adresse öffnet Uproar nicht. Zeig die öffentliche Adresse deines Posts oder lass das Feld leer.',
  'taps.report.checked': 'Von den gezeigten Posts wurden {checked, number} von {receipts, number} im Netzwerk gesehen.',
  'taps.friends': 'Sag es Freunden',
  'taps.friends.body':
    'Eine private Nachricht bringt keinen Hashtag in den Trend. Aber sie bringt Leute, und die posten.',
  'taps.friends.invite': '{name}: Wir posten alle in derselben Stunde. Mach mit!',
  'taps.friends.open': 'Über {network} Bescheid sagen',
}
