import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersPt: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}: {network}',
  'report.followed.trended':
    'Em {network}, o motor a considerou em alta depois de {duration}, só pelo próprio passado dela: outras hashtags não foram ouvidas ali, então não se sabe a posição.',
  'report.followed.note': 'Outras hashtags não foram ouvidas ali, então ela foi julgada só pelo próprio passado.',
  'report.servers.title': 'Servidor por servidor, {network}',
  'report.servers.text':
    'Cada servidor conhece uma parte da rede. A maioria dos posts está em vários, então estes números nunca são somados; cada menção conta uma vez acima.',
  'report.servers.server': 'Servidor',
  'report.servers.again':
    '{again, number} de {of, plural, one {um post contado} other {# posts contados}} foram vistos de novo depois do aviso. O que foi apagado entre os outros continua contando.',
  'report.method.followed':
    'Em {networks}, só se ouvem posts com a hashtag, nos servidores nomeados, e a hora deles é a que o servidor do próprio autor deu. A posição entre todas as hashtags não foi medida ali.',
}
