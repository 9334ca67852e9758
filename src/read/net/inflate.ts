import { promisify } from 'node:util'
import zlib from 'node:zlib'

/** A body with its content coding taken away; `cut` when its end is missing and what came before was kept. */
export interface Inflated {
  body: Uint8Array
  cut: boolean
}

/** What does not fit: the body is larger than the limit once it is unpacked. */
export class TooLarge extends Error {}

const inflaters: { [coding: string]: (body: Uint8Array, options: zlib.ZlibOptions) => Promise<Uint8Array> } =
  {
    gzip: promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.gunzip),
    'x-gzip': promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.gunzip),
    deflate: async (body, options) =>
      promisify<Uint8Array, zlib.ZlibOptions, Buffer>(
        // some servers send the bare stream, without the two bytes of zlib before it
        (body[0]! & 0x0f) === 8 && ((body[0]! << 8) | body[1]!) % 31 === 0 ? zlib.inflate : zlib.inflateRaw,
      )(body, options),
    br: (body, options) =>
      promisify<Uint8Array, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress)(body, {
        maxOutputLength: options.maxOutputLength!,
        ...(options.finishFlush === undefined ? {} : { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }),
      }),
  }

/** The codings that a request may say it accepts. */
export const ACCEPT_ENCODING = 'gzip, deflate, br'

/**
 * Takes content codings away (gzip, deflate, brotli; the last applied first), never giving more than `maxBytes`.
 * A body that says it is packed and is not stays as it is; one whose end is missing gives what there is.
 *
 * @throws {TooLarge} when it unpacks to more than `maxBytes`
 * @throws {Error} one clear sentence, when the coding is unknown or the bytes are damaged from the start
 */
export async function inflate(
  body: Uint8Array,
  encoding: string | null,
  maxBytes: number,
): Promise<Inflated> {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map(c => c.trim())
    .filter(c => c && c !== 'identity')
  if (codings.length > 3) throw new Error('is packed more than three times over')
  let out: Inflated = { body, cut: false }
  for (const coding of codings.reverse()) {
    const inflater = Object.hasOwn(inflaters, coding) ? inflaters[coding]! : null
    if (!inflater) throw new Error(`is packed in a way that is not known (${coding.slice(0, 30)})`)
    if (!out.body.length) return out
    out = await unpack(out, coding, inflater, maxBytes)
  }
  if (out.body.length > maxBytes) throw new TooLarge('is too large')
  return out
}

async function unpack(
  { body, cut }: Inflated,
  coding: string,
  inflater: (body: Uint8Array, options: zlib.ZlibOptions) => Promise<Uint8Array>,
  maxBytes: number,
): Promise<Inflated> {
  try {
    return { body: await inflater(body, { maxOutputLength: maxBytes }), cut }
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new TooLarge('is too large')
    if (looksPlain(body)) return { body, cut }
    try {
      const part = await inflater(body, {
        maxOutputLength: maxBytes,
        finishFlush: zlib.constants.Z_SYNC_FLUSH,
      })
      if (part.length) return { body: part, cut: true }
    } catch (second) {
      if ((second as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new TooLarge('is too large')
    }
    throw new Error(`is damaged (its ${coding} data cannot be unpacked)`, { cause: error })
  }
}

/** Mark-up that was never packed, whatever its header says. */
function looksPlain(body: Uint8Array): boolean {
  const head = Array.from(body.subarray(0, 64), c => String.fromCharCode(c)).join('')
  return /^\s*</.test(head) && /^[\t\n\r\u0020-\u007e\u0080-\u00ff]*$/.test(head)
}
