const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_NODATA',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

/**
 * Whether a failed fetch is sure to have failed before a byte of the request left. In doubt it is not: a reset or a
 * timeout may have come after the server acted.
 */
export function leftNothing(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false
  if (failure instanceof AggregateError && failure.errors.length > 0) return failure.errors.every(leftNothing)
  if (failure.message === 'bad port') return true
  if ('code' in failure && beforeSending.has(String(failure.code))) return true
  return leftNothing(failure.cause)
}
