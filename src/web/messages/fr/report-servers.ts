import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersFr: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title} : {network}',
  'report.followed.trended':
    'Sur {network}, le moteur l’a dit en tendance au bout de {duration}, d’après son seul passé : les autres hashtags n’y étaient pas écoutés, donc aucune place n’est connue.',
  'report.followed.note': 'Les autres hashtags n’y étaient pas écoutés ; il a donc été jugé sur son seul passé.',
  'report.servers.title': 'Serveur par serveur, {network}',
  'report.servers.text':
    'Chaque serveur connaît une partie du réseau. La plupart des posts sont sur plusieurs, donc ces nombres ne sont jamais additionnés ; plus haut, chaque mention compte une fois.',
  'report.servers.server': 'Serveur',
  'report.servers.again':
    '{again, number} sur {of, plural, one {un post compté} other {# posts comptés}} ont été revus après coup. Parmi les autres, ce qui a été supprimé compte encore.',
  'report.method.followed':
    'Sur {networks}, seuls les posts avec le hashtag sont entendus, sur les serveurs nommés, et leur heure est celle que leur a donnée le serveur de l’auteur. La place parmi tous les hashtags n’y a pas été mesurée.',
}
