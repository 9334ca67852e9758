import { Inflate } from 'fflate'

/** All text streams of a document together: 30 times a long book. */
const MAX_UNPACKED_BYTES = 96 * 1024 * 1024

/**
 * Unpacks the compressed streams of a PDF to see how large they are, a piece at a time and no further than the
 * limit, before a library unpacks them whole. Pictures are passed over: nobody decodes them for their text.
 *
 * @returns why the document is not to be read, or null
 */
export function findBomb(bytes: Uint8Array): string | null {
  // one character a byte, so that places in the string are places in the bytes
  const source = new TextDecoder('latin1').decode(bytes)
  let total = 0
  let at = 0
  for (;;) {
    const start = nextStream(source, at)
    if (!start) return null
    const end = source.indexOf('endstream', start.data)
    at = end < 0 ? source.length : end + 9
    if (!/\/(?:FlateDecode|Fl)\b/.test(start.dictionary) || /\/Subtype\s*\/Image\b/.test(start.dictionary))
      continue
    if ((start.dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0) > 1)
      return 'is a PDF whose streams are compressed more than once; not read'
    total += unpackedSize(
      bytes.subarray(start.data, end < 0 ? bytes.length : end),
      MAX_UNPACKED_BYTES - total,
    )
    if (total > MAX_UNPACKED_BYTES)
      return `is a PDF that unpacks to more than ${MAX_UNPACKED_BYTES / 1024 / 1024} MB of text; not read`
  }
}

function nextStream(source: string, from: number): { dictionary: string; data: number } | null {
  let at = from
  for (;;) {
    const keyword = source.indexOf('stream', at)
    if (keyword < 0) return null
    at = keyword + 6
    if (source.startsWith('end', keyword - 3)) continue
    const line = source.startsWith('\r\n', at) ? 2 : source[at] === '\n' || source[at] === '\r' ? 1 : 0
    if (!line) continue
    const head = source.slice(Math.max(from, keyword - 4000), keyword)
    return { dictionary: head.slice(Math.max(0, head.lastIndexOf(' obj'))), data: at + line }
  }
}

const STEP = 16 * 1024

/** The size of what unpacks, at most a step beyond `limit`. */
function unpackedSize(bytes: Uint8Array, limit: number): number {
  const seen = { size: 0 }
  const inflate = new Inflate(chunk => {
    seen.size += chunk.length
    if (seen.size > limit) throw new RangeError('over the limit')
  })
  try {
    // the two bytes before the data are zlib's header
    for (let at = 2; at < bytes.length; at += STEP) inflate.push(bytes.subarray(at, at + STEP), false)
  } catch {
    // over the limit, or broken from here on
  }
  return seen.size
}
