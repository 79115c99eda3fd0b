import type { flightEn } from '../en/flight.ts'

export const flightFr: Record<keyof typeof flightEn, string> = {
  'flight.leaves': 'Part entre {from} et {until} UTC, {own} à ta montre.',
  'flight.full.title': 'Ce texte ne partira sans doute pas par Uproar',
  'flight.full.body':
    '{host} n’accepte qu’un certain nombre de posts par heure d’une même adresse, et d’autres ont donné leur accord avant toi. Uproar ne contourne pas la limite d’un serveur. Poste-le toi-même à l’heure zéro, avec les mêmes mots : un geste, et c’est fait.',
  'flight.full.error':
    'Ce texte n’a pas été pris. {host} n’accepte qu’un certain nombre de posts par heure d’une même adresse, et ceux d’avant toi l’atteignent déjà. Uproar ne contourne pas la limite d’un serveur.',
  'flight.tap': 'Ouvrir ces mots dans la fenêtre',
  'flight.signedOut.title': 'Uproar ne peut plus poster depuis {handle}',
  'flight.signedOut.body':
    '{network} a déconnecté le compte. Ton texte reste, et part à son moment si tu te reconnectes avant {time} UTC.',
  'flight.signIn': 'Se reconnecter',
  'flight.tooManySignIns':
    'Trop de connexions viennent d’être lancées. Attends {seconds, plural, one {une seconde} other {# secondes}} et réessaie.',
  'board.title': 'Les comptes sont-ils prêts ?',
  'board.storm': 'Vague « {storm} », {day}, {time} UTC',
  'board.none': 'Personne n’a encore donné son accord pour un post.',
  'board.ready': '{ready} prêts sur {all}',
  'board.looks':
    'La session de chaque compte est renouvelée une fois par jour, une heure et dix minutes avant l’heure zéro, quelques-unes à la fois, et pas dans les cinq dernières minutes.',
  'board.next': 'La prochaine vérification commence {day} à {time} UTC.',
  'board.last': 'La dernière vérification a commencé.',
  'board.chart': 'État de tous les comptes',
  'board.state.ready': 'Prêt',
  'board.state.signed out': 'Déconnecté',
  'board.state.unreachable': 'Serveur injoignable',
  'board.state.not checked': 'Pas encore vérifié',
  'board.network': 'Réseau',
  'board.host': 'Serveur',
  'board.accounts': 'Comptes',
  'board.checked': 'Vérifié (UTC)',
  'board.never': 'pas encore',
  'board.told':
    '{supporters, plural, one {Une personne a été prévenue} other {# personnes ont été prévenues}} qu’il faut se reconnecter, seulement sur leur page privée. {withAddress, plural, =0 {Aucune n’a laissé d’e-mail.} one {L’une d’elles a laissé un e-mail ; ce serveur n’envoie pas encore de tels messages.} other {# d’entre elles ont laissé un e-mail ; ce serveur n’envoie pas encore de tels messages.}}',
  'board.plan': 'Plan de vol',
  'board.plan.note':
    'Quand partent les posts si tout va bien, selon les accords donnés et la limite de chaque serveur. Ce qui ne rentre pas ne partira sans doute pas ; la personne est prévenue sur sa page privée et peut poster à la main.',
  'board.posts': 'Posts',
  'board.first': 'Premier (UTC)',
  'board.lastPost': 'Dernier (UTC)',
  'board.finish': 'Fini à (UTC)',
  'board.tooMany': 'Ne rentrent pas',
}
