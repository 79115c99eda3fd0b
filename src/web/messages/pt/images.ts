import type { imagesEn } from '../en/images.ts'

export const imagesPt: Record<keyof typeof imagesEn, string> = {
  'images.picture': 'Uma imagem (opcional)',
  'images.other': 'Outra imagem no lugar',
  'images.picture.note':
    'PNG, JPEG ou WebP, no máximo 1 MB. O que o arquivo conta de lugar, hora e aparelho é removido.',
  'images.alt': 'O que a imagem mostra',
  'images.alt.note': 'Necessário com uma imagem, para quem não pode vê-la; no máximo {most, number} caracteres.',
  'images.alt.says': 'Texto alternativo: {alt}',
  'images.exact':
    'Exatamente {bytes, plural, one {este byte} other {estes # bytes}} e esta imagem vão sair, e nada mais:',
  'images.without': 'Deixar a imagem de fora',
  'images.signIn': 'Entrar para usar uma imagem',
  'images.signIn.note':
    'Para levar uma imagem, entre mais uma vez, para que o Uproar possa incluí-la. Nada mais é pedido. Entre antes de escrever: aqui nenhum texto é guardado.',
  'images.error.permission':
    'Sua entrada não permite que o Uproar inclua uma imagem. Entre mais uma vez para isso, ou siga sem ela.',
  'images.error.kind': 'Esse arquivo não é uma imagem que dê para usar: PNG, JPEG ou WebP, inteira e sem movimento.',
  'images.error.large': 'Essa imagem passa de 1 MB. Diminua e escolha de novo.',
  'images.error.alt': 'Diga em palavras o que a imagem mostra.',
  'images.error.altLong': 'Isso passa de {most, number} caracteres. Diga em menos palavras.',
  'images.error.none': 'Há texto alternativo, mas nenhuma imagem. Escolha uma, ou deixe o texto alternativo vazio.',
  'images.error.gone': 'A imagem não está mais aqui. Escolha de novo.',
}
