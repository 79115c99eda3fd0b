import type { preloadEn } from '../en/preload.ts'

export const preloadPl: Record<keyof typeof preloadEn, string> = {
  'state.handing over': 'Jest w drodze na twój serwer, który ma go opublikować w swojej chwili.',
  'state.preloaded':
    'Jest na twoim serwerze, który opublikuje go w swojej chwili. Do tego czasu możesz go wycofać, tutaj albo tam wśród zaplanowanych postów.',
  'state.taking back':
    'Jest właśnie odbierany z twojego serwera. Jeśli nie uda się na czas, może wyjść, a tu pojawi się jego link. Możesz też usunąć go tam wśród zaplanowanych postów.',
  'state.vanished': 'Twój serwer już go nie ma i go nie pokazuje. Nie zostanie wysłany ponownie.',
  'me.recall.tooLate': 'Prosisz o zwrot, ale twój serwer już go wcześniej opublikował.',
  'me.shownEarly':
    'Twój serwer zignorował godzinę i opublikował to od razu: o {time}, {day}. Post został zaraz usunięty i nie trafi już na twój serwer.',
  'me.withdrawn.held': 'Twoje zgłoszenie jest wycofane. To, co twój serwer dla ciebie trzyma, jest właśnie odbierane.',
  'me.disconnect.held':
    'Twój serwer trzyma jeszcze twój tekst i tylko z tym pozwoleniem da się go odebrać. To właśnie trwa. Odłącz, gdy tekst będzie tu oznaczony jako wycofany.',
}
