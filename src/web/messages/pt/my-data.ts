import type { myDataEn } from '../en/my-data.ts'

export const myDataPt: Record<keyof typeof myDataEn, string> = {
  'data.title': 'Seus dados',
  'data.body': 'Tudo o que guardamos sobre você, em um arquivo; ou mais nada.',
  'data.download': 'Baixar meus dados',
  'data.erase': 'Apagar meus dados',
  'data.erase.note':
    'Participação, textos, contas, endereço e lembretes são apagados na hora. Os posts que já saíram ficam nas suas contas.',
  'data.erase.sure': 'Sim, apagar tudo',
  'data.erase.done': 'Apagamos tudo. Nada aqui sabe mais de você.',
  'data.underWay':
    'Um dos seus textos ainda está a caminho, ou o mutirão dele ainda está sendo contado. Retire o texto ou volte depois do mutirão.',
  'data.ask': 'Olhe seu e-mail',
  'data.ask.body':
    'Mandamos um link para o seu endereço, porque só você deve fazer isto. Abra o link neste navegador em até 15 minutos e aperte de novo.',
  'data.fresh': 'Confirmado por e-mail, por enquanto.',
}
