import type { preloadEn } from '../en/preload.ts'

export const preloadFr: Record<keyof typeof preloadEn, string> = {
  'state.handing over': 'Est en route vers ton propre serveur, qui doit le publier à son moment.',
  'state.preloaded':
    'Est chez ton propre serveur, qui le publie à son moment. D’ici là, tu peux le retirer, ici ou parmi tes posts programmés là-bas.',
  'state.taking back':
    'Est en train d’être repris à ton serveur. Si ça n’aboutit pas avant son moment, il peut partir, et son lien s’affichera ici. Tu peux aussi le supprimer parmi tes posts programmés là-bas.',
  'state.vanished': 'Ton serveur ne l’a plus et ne le montre pas. Il n’est pas renvoyé.',
  'me.recall.tooLate': 'Tu l’as redemandé, mais ton serveur l’avait déjà publié.',
  'me.shownEarly':
    'Ton serveur a ignoré l’heure et publié ceci aussitôt : à {time}, {day}. Le post a été supprimé tout de suite, et ne sera plus confié à ton serveur.',
  'me.withdrawn.held': 'Tu as retiré ton engagement. Ce que ton serveur garde pour toi est en train d’être repris.',
  'me.disconnect.held':
    'Ton serveur garde encore un texte de toi, et seule cette autorisation permet de le reprendre. C’est en cours. Déconnecte quand le texte sera marqué ici comme retiré.',
}
