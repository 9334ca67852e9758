import { decodeBytes } from '../decode.ts'

/** The encoding is told by so many bytes at the head. */
const SAMPLE = 64 * 1024

/** A stream of bytes as text; its encoding is told by its head as `decodeBytes` tells it. */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  declared: string | null,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  let held: Uint8Array[] = []
  let size = 0
  const begin = (): TextDecoder => {
    const head = new Uint8Array(size)
    let at = 0
    for (const part of held) {
      head.set(part, at)
      at += part.length
    }
    return new TextDecoder(decodeBytes(wholeLines(head), declared).encoding)
  }
  for await (const chunk of chunks) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true })
      continue
    }
    held.push(chunk)
    size += chunk.length
    if (size < SAMPLE) continue
    decoder = begin()
    for (const part of held) yield decoder.decode(part, { stream: true })
    held = []
  }
  decoder ??= begin()
  for (const part of held) yield decoder.decode(part, { stream: true })
  yield decoder.decode()
}

/** Up to the last line's end, so that no character is cut. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.subarray(0, SAMPLE).lastIndexOf(10)
  return end > 0 && bytes.length >= SAMPLE ? bytes.subarray(0, end) : bytes
}

/** The lines of a text that comes in pieces; null for one that is longer than `limit`. */
export async function* linesOf(pieces: AsyncIterable<string>, limit: number): AsyncGenerator<string | null> {
  let parts: string[] = []
  let length = 0
  for await (const piece of pieces) {
    let from = 0
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      const overlong = length + at - from > limit
      yield overlong ? null : parts.join('') + piece.slice(from, at)
      parts = []
      length = 0
      from = at + 1
    }
    length += piece.length - from
    if (length > limit) parts = []
    else parts.push(piece.slice(from))
  }
  if (length > limit) yield null
  else if (parts.join('')) yield parts.join('')
}
