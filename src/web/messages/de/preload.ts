import type { preloadEn } from '../en/preload.ts'

export const preloadDe: Record<keyof typeof preloadEn, string> = {
  'state.handing over': 'Ist unterwegs zu deinem eigenen Server, der ihn in seinem Moment veröffentlichen soll.',
  'state.preloaded':
    'Liegt bei deinem eigenen Server, der ihn in seinem Moment veröffentlicht. Bis dahin kannst du ihn zurückziehen, hier oder dort unter deinen geplanten Posts.',
  'state.taking back':
    'Wird gerade von deinem Server zurückgeholt. Gelingt das nicht rechtzeitig, kann er rausgehen, und sein Link wird hier stehen. Du kannst ihn auch dort unter deinen geplanten Posts löschen.',
  'state.vanished': 'Dein Server hat ihn nicht mehr und zeigt ihn nicht. Er wird nicht noch einmal geschickt.',
  'me.recall.tooLate': 'Du hast ihn zurückverlangt, aber dein Server hatte ihn da schon veröffentlicht.',
  'me.shownEarly':
    'Dein Server hat die Stunde nicht beachtet und das hier sofort veröffentlicht: um {time}, {day}. Es wurde gleich wieder gelöscht und wird deinem Server nicht noch einmal überlassen.',
  'me.withdrawn.held': 'Du hast deine Zusage zurückgezogen. Was dein Server für dich hat, wird gerade zurückgeholt.',
  'me.disconnect.held':
    'Dein Server hat noch einen Text von dir, und nur mit dieser Erlaubnis lässt er sich zurückholen. Das läuft gerade. Trenne das Konto, sobald der Text hier als zurückgezogen steht.',
}
