import type { verifyEn } from '../en/verify.ts'

export const verifyEs = {
  'verify.title': 'Comprobar un informe',
  'verify.lead':
    'Aquí, en tu navegador, se vuelve a contar cada número de un informe o de un paquete de pruebas. El archivo no sale de tu equipo; una vez cargada, la página funciona también sin conexión.',
  'verify.file': 'Informe o paquete de pruebas',
  'verify.signature': 'Su firma (.sig), si es un paquete',
  'verify.key': 'La clave que conoces, si conoces alguna',
  'verify.key.help':
    'La que anotaste antes o te dio otra persona. Esta instalación publica la suya en /.well-known/uproar-ledger-key.',
  'verify.go': 'Comprobar',
  'verify.choose': 'Elige primero un archivo.',
  'verify.working': 'Contando…',
  'verify.holds': 'Todo cuadra',
  'verify.fails': 'No cuadra',
  'verify.line': 'Línea {line}, {where}',
  'verify.checked': 'Comprobado y correcto',
  'verify.witnesses': 'Testigos',
  'verify.unchecked': 'Lo que este archivo no permite saber',
  'verify.noscript': 'Esta página necesita JavaScript. Sin él, `npx uproar verify ARCHIVO` hace lo mismo en tu equipo.',
} as const satisfies Record<keyof typeof verifyEn, string>
