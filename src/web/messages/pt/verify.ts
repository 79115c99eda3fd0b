import type { verifyEn } from '../en/verify.ts'

export const verifyPt: Record<keyof typeof verifyEn, string> = {
  'verify.title': 'Verifique um relatório',
  'verify.lead':
    'Cada número de um relatório ou de um pacote de provas é contado de novo aqui, no seu navegador. O arquivo não vai a lugar nenhum; depois de carregada, esta página funciona também sem internet.',
  'verify.file': 'Relatório ou pacote de provas',
  'verify.signature': 'A assinatura (.sig) de um pacote',
  'verify.key': 'A chave que você conhece, se conhecer uma',
  'verify.key.help':
    'Anotada antes ou ouvida de outra pessoa. Esta instalação publica a sua em /.well-known/uproar-ledger-key.',
  'verify.go': 'Verificar',
  'verify.choose': 'Escolha primeiro um arquivo.',
  'verify.working': 'Contando…',
  'verify.holds': 'Confere',
  'verify.fails': 'Não confere',
  'verify.line': 'Linha {line}, {where}',
  'verify.checked': 'Verificado, e confere',
  'verify.witnesses': 'Testemunhas',
  'verify.unchecked': 'O que este arquivo não permite saber',
  'verify.noscript': 'Esta página precisa de JavaScript. Sem ele, `npx uproar verify FILE` faz o mesmo na sua máquina.',
}
