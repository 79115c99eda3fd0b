import type { preloadEn } from '../en/preload.ts'

export const preloadPt: Record<keyof typeof preloadEn, string> = {
  'state.handing over': 'Está a caminho do seu próprio servidor, que vai publicá-lo no momento certo.',
  'state.preloaded':
    'Está com o seu próprio servidor, que o publica no momento certo. Até lá você pode retirá-lo, aqui ou entre seus posts agendados lá.',
  'state.taking back':
    'Está sendo retirado do seu servidor. Se isso não der certo antes do momento, ele pode sair, e o link vai aparecer aqui. Você também pode apagá-lo entre seus posts agendados lá.',
  'state.vanished': 'Seu servidor não o guarda mais e não o mostra. Ele não é enviado de novo.',
  'me.recall.tooLate': 'Você pediu de volta, mas seu servidor já tinha publicado.',
  'me.shownEarly':
    'Seu servidor ignorou a hora e publicou isto na mesma hora: às {time}, {day}. Foi apagado logo em seguida e não será mais deixado com o seu servidor.',
  'me.withdrawn.held': 'Você retirou sua participação. O que seu servidor guarda para você está sendo retirado.',
  'me.disconnect.held':
    'Seu servidor ainda guarda um texto seu, e só com esta permissão dá para retirá-lo. Isso está acontecendo agora. Desconecte quando o texto aparecer aqui como retirado.',
}
