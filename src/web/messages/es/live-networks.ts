import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksEs: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': 'Cada red por separado',
  'live.networks.note':
    'Cada red se cuenta por separado y nada se suma: la misma persona puede estar en varias. Las cifras grandes de arriba son las de {network}.',
  'live.networks.mentions': '{count, plural, one {mención} other {menciones}}',
  'live.networks.people': 'Personas',
  'live.networks.perMinute': 'En el último minuto',
  'live.networks.rank': 'Puesto',
  'live.networks.servers': 'Servidor por servidor: {list}. La mayoría de los mensajes está en varios.',
  'live.networks.own': 'Aquí solo se escucha esta etiqueta, así que el veredicto la compara con su propio pasado.',
  'live.rank.unmeasured': 'puesto sin medir',
}
