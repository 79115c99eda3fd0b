import type { tapsEn } from '../en/taps.ts'

export const tapsPt: Record<keyof typeof tapsEn, string> = {
  'taps.more': 'Mais redes',
  'taps.server': 'Seu servidor de {network}',
  'taps.copyFirst': '{network} não aceita palavras vindas de outra página. Copie as suas primeiro e cole lá.',
  'taps.copyFirst.lead': 'Copie estas palavras primeiro:',
  'taps.copyFirst.then': 'Depois cole em {network} e aperte Postar lá; o Uproar nunca faz isso.',
  'taps.hashtagsDoLittle':
    'Hashtags fazem pouco aqui. Escolha uma comunidade em que seu post seja bem-vindo e leia as regras dela.',
  'taps.copy': 'Copiar minhas palavras',
  'taps.copied': 'Copiado. Cole onde você for postar.',
  'taps.copy.failed': 'Seu navegador não nos deixa copiar. Selecione as palavras e copie à mão.',
  'taps.elsewhere': 'Em qualquer outro lugar',
  'taps.elsewhere.body': 'Leve suas palavras com você e poste onde quiser.',
  'taps.elsewhere.words': 'Suas palavras, para copiar',
  'taps.share': 'Compartilhar…',
  'taps.thanks': 'Obrigado',
  'taps.receipt.checked': 'Vimos seu post em {network}. Obrigado!',
  'taps.receipt.notCheckable':
    'Anotado, obrigado! {network} não deixa ninguém olhar, então seu link conta como mostrado, não como verificado.',
  'taps.receipt.waiting': 'Anotado, obrigado! {network} não responde agora; vamos olhar de novo mais tarde.',
  'taps.receipt.wrong.not a post':
    'Isto não é o endereço de um post em {network}. Abra seu post lá e copie o endereço.',
  'taps.receipt.wrong.not there':
    '{network} não conhece esse post. Confira o endereço, ou espere um momento e tente de novo.',
  'taps.receipt.wrong.not public':
    'Este post não é público, então não pode contar. Torne-o público ou deixe o campo vazio.',
  'taps.receipt.wrong.no hashtag': 'Este post não traz #{hashtag}. Mostre o que traz, ou deixe o campo vazio.',
  'taps.receipt.wrong.before the hour':
    'Este post é de antes do mutirão. Mostre o da hora certa, ou deixe o campo vazio.',
  'taps.receipt.wrong.after the hour':
    'Este post é de depois do mutirão. Mostre o da hora certa, ou deixe o campo vazio.',
  'taps.receipt.wrong.claimed':
    'Este post já foi mostrado. Cada post conta uma vez; mostre o seu, ou deixe o campo vazio.',
  'taps.receipt.wrong.not opened':
    'O Uproar não abre este endereço. Mostre o endereço público do seu post, ou deixe o campo vazio.',
  'taps.report.checked': 'Dos posts mostrados, {checked, number} de {receipts, number} foram vistos na rede.',
  'taps.friends': 'Chame os amigos',
  'taps.friends.body': 'Uma mensagem privada não põe hashtag em alta. Mas traz gente, e gente posta.',
  'taps.friends.invite': '{name}: a gente vai postar tudo na mesma hora. Vem junto!',
  'taps.friends.open': 'Chamar por {network}',
}
