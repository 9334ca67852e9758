/** Header fields in the order sent, names in lower case. */
export type Headers = readonly (readonly [name: string, value: string])[]

/** The first value of a field, null where it is missing. */
export function headerOf(headers: Headers, name: string): string | null {
  return headers.find(([key]) => key === name)?.[1] ?? null
}

/** A response as it stands in an archive: its head, and where its body begins. */
export interface ResponseHead {
  status: number
  headers: Headers
  bodyStart: number
}

const MAX_HEAD = 64 * 1024

/** Reads the head of an HTTP response out of bytes; null when they hold none. Bare line feeds are accepted. */
export function parseResponseHead(bytes: Uint8Array): ResponseHead | null {
  const end = endOfHead(bytes)
  if (end === null) return null
  const lines = latin1(bytes.subarray(0, end)).split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(lines[0] ?? '')?.[1]
  if (!status) return null
  return { status: Number(status), headers: parseFields(lines.slice(1)), bodyStart: end }
}

/** Header lines, those that begin with white space joined to the one before; what is no field is dropped. */
export function parseFields(lines: readonly string[]): Headers {
  const out: [string, string][] = []
  for (const line of lines) {
    const last = out[out.length - 1]
    if (/^[ \t]/.test(line)) {
      if (last) last[1] = `${last[1]} ${line.trim()}`.trim()
      continue
    }
    const colon = line.indexOf(':')
    if (colon > 0) out.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()])
  }
  return out
}

/** Where the body begins: after the first empty line; at the end when there is only a head. */
function endOfHead(bytes: Uint8Array): number | null {
  const limit = Math.min(bytes.length, MAX_HEAD)
  for (let i = 0; i < limit; i++) {
    if (bytes[i] !== 10) continue
    if (bytes[i + 1] === 10) return i + 2
    if (bytes[i + 1] === 13 && bytes[i + 2] === 10) return i + 3
  }
  return bytes.length <= MAX_HEAD ? bytes.length : null
}

/** Bytes as characters 0 to 255: header fields, and text of which only the ASCII part counts. */
export function latin1(bytes: Uint8Array): string {
  let out = ''
  for (let i = 0; i < bytes.length; i += 8192) out += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return out
}

/**
 * Takes chunked transfer coding away (RFC 9112, 7.1). Archives keep it as it was sent, or say that they do and
 * have taken it away: a body that does not begin with a chunk comes back unchanged. `cut` when the last chunk
 * is missing.
 */
export function removeChunks(body: Uint8Array): { body: Uint8Array; cut: boolean } {
  const parts: Uint8Array[] = []
  let at = 0
  let size = 0
  for (;;) {
    let end = at
    while (end < body.length && end - at < 200 && body[end] !== 10) end++
    const line = latin1(body.subarray(at, end)).replace(/\r$/, '')
    const length = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(line)?.[1]
    if (length === undefined || body[end] !== 10) {
      if (!parts.length) return { body, cut: false }
      return { body: join(parts, size), cut: true }
    }
    const n = parseInt(length, 16)
    if (n === 0) return { body: join(parts, size), cut: false }
    const chunk = body.subarray(end + 1, end + 1 + n)
    parts.push(chunk)
    size += chunk.length
    at = end + 1 + n
    if (chunk.length < n) return { body: join(parts, size), cut: true }
    if (body[at] === 13) at++
    if (body[at] === 10) at++
  }
}

/** Byte arrays one after another. */
export function join(
  parts: readonly Uint8Array[],
  size = parts.reduce((n, p) => n + p.length, 0),
): Uint8Array {
  if (parts.length === 1) return parts[0]!
  const out = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
