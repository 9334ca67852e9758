import type { Problem } from '../../record/index.ts'

/** Why an address could not be read: a stable code and one clear sentence about it ("answers 404 Not Found"). */
export class FetchError extends Error {
  readonly code: string
  /** another try may succeed */
  readonly passing: boolean
  constructor(code: string, message: string, options: { passing?: boolean; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.passing = options.passing === true
  }
}

/** Any failure as a problem of the input it befell. */
export function toProblem(input: string, error: unknown): Problem {
  const code = error instanceof FetchError ? error.code : 'unreadable'
  const message = error instanceof Error ? error.message : String(error)
  return { input, code, message: message.split('\n')[0]!.slice(0, 500), severity: 'error' }
}

const NO_TLS = ['bad-certificate', 'the host does not answer securely (no TLS at this port)'] as const
const REASONS: { [code: string]: readonly [code: string, reason: string, passing?: boolean] } = {
  ENOTFOUND: ['no-such-host', 'the host has no address'],
  EAI_AGAIN: ['no-such-host', 'the host’s address cannot be looked up now (no network?)', true],
  ECONNREFUSED: ['no-connection', 'the host refuses the connection'],
  ECONNRESET: ['no-connection', 'the host broke the connection off', true],
  EPIPE: ['no-connection', 'the host broke the connection off', true],
  ETIMEDOUT: ['timeout', 'the host did not answer in time'],
  EHOSTUNREACH: ['no-connection', 'the host cannot be reached'],
  ENETUNREACH: ['no-connection', 'the network cannot be reached'],
  HPE_HEADER_OVERFLOW: ['bad-answer', 'the answer’s header is too large'],
  EPROTO: NO_TLS,
  ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NO_TLS,
  CERT_HAS_EXPIRED: ['bad-certificate', 'the certificate of the host has expired'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['bad-certificate', 'the certificate is for another host'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['bad-certificate', 'the host signed its certificate itself'],
  SELF_SIGNED_CERT_IN_CHAIN: ['bad-certificate', 'the certificate comes from an unknown authority'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['bad-certificate', 'the certificate cannot be verified'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['bad-certificate', 'the certificate comes from an unknown authority'],
}

/** What a socket, a resolver or the HTTP parser threw, in words. */
export function fromNetwork(error: unknown): FetchError {
  if (error instanceof FetchError) return error
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error
  const code = (first as { code?: unknown } | null)?.code
  const known = typeof code === 'string' && Object.hasOwn(REASONS, code) ? REASONS[code] : undefined
  if (known) return new FetchError(known[0], known[1], { passing: known[2] === true, cause: error })
  if (typeof code === 'string' && code.startsWith('HPE_'))
    return new FetchError('bad-answer', 'the answer is not HTTP', { cause: error })
  if (typeof code === 'string' && /SSL|TLS|CERT/.test(code))
    return new FetchError('bad-certificate', `no secure connection (${code})`, { cause: error })
  return new FetchError('no-connection', `could not be fetched (${String(code ?? 'unknown error')})`, {
    cause: error,
  })
}
