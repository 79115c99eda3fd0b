import type { verifyEn } from '../en/verify.ts'

export const verifyIt: Record<keyof typeof verifyEn, string> = {
  'verify.title': 'Verifica un rapporto',
  'verify.lead':
    'Ogni numero di un rapporto o di un pacchetto di prove viene ricontato qui, nel tuo browser. Il file non va da nessuna parte; una volta caricata, questa pagina funziona anche offline.',
  'verify.file': 'Rapporto o pacchetto di prove',
  'verify.signature': 'La sua firma (.sig), per un pacchetto',
  'verify.key': 'La chiave che conosci, se ne conosci una',
  'verify.key.help':
    'Annotata prima o saputa da qualcun altro. Questa installazione pubblica la sua su /.well-known/uproar-ledger-key.',
  'verify.go': 'Verifica',
  'verify.choose': 'Scegli prima un file.',
  'verify.working': 'Stiamo contando…',
  'verify.holds': 'Regge',
  'verify.fails': 'Non regge',
  'verify.line': 'Riga {line}, {where}',
  'verify.checked': 'Verificato, e regge',
  'verify.witnesses': 'Testimoni',
  'verify.unchecked': 'Cosa non si può sapere da questo file',
  'verify.noscript':
    'Questa pagina ha bisogno di JavaScript. Senza, `npx uproar verify FILE` fa lo stesso sulla tua macchina.',
}
