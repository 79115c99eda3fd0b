import type { preloadEn } from '../en/preload.ts'

export const preloadIt: Record<keyof typeof preloadEn, string> = {
  'state.handing over': 'È in viaggio verso il tuo server, che lo pubblicherà al suo momento.',
  'state.preloaded':
    'È sul tuo server, che lo pubblica al suo momento. Fino ad allora puoi ritirarlo, qui o tra i tuoi post programmati lì.',
  'state.taking back':
    'Lo stiamo riprendendo dal tuo server. Se non ci si riesce prima del suo momento, può partire, e il suo link comparirà qui. Puoi anche cancellarlo tra i tuoi post programmati lì.',
  'state.vanished': 'Il tuo server non ce l’ha più e non lo mostra. Non viene inviato di nuovo.',
  'me.recall.tooLate': 'L’hai chiesto indietro, ma il tuo server l’aveva già pubblicato.',
  'me.shownEarly':
    'Il tuo server ha ignorato l’ora e l’ha pubblicato subito: alle {time}, {day}. È stato cancellato immediatamente e non sarà più lasciato al tuo server.',
  'me.withdrawn.held': 'Hai ritirato la tua promessa. Stiamo riprendendo quello che il tuo server tiene per te.',
  'me.disconnect.held':
    'Il tuo server tiene ancora un tuo testo, e solo con questo permesso si può riprendere. Sta succedendo ora. Scollega quando il testo risulta ritirato qui.',
}
