/** Text out of bytes: `replaced` counts sequences that the encoding does not know and U+FFFD stands for. */
export interface Decoded {
  text: string
  encoding: string
  replaced: number
}

const LATIN1: { [label: string]: true } = { 'iso-8859-1': true, ascii: true, 'us-ascii': true, latin1: true }

/**
 * Decodes bytes by their byte order mark, else by what they declare (`declared`, a charset from a header; meta
 * tag; XML declaration), else by what they are: valid UTF-8, UTF-16 without a mark, or a legacy encoding.
 * A declaration that the bytes contradict does not count.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = byteOrderMark(bytes)
  if (mark) return decode(bytes, mark)
  const wide = looksLikeUtf16(bytes)
  if (wide) return decode(bytes, wide)
  const strict = decodeStrictly(bytes, 'utf-8')
  if (strict !== null) return decode7(bytes, declared) ?? { text: strict, encoding: 'utf-8', replaced: 0 }
  const stated = declared ?? declaredIn(bytes)
  if (stated && !/^utf-?8$/i.test(stated)) {
    const label = LATIN1[stated.toLowerCase()] ? 'windows-1252' : stated
    const text = isKnown(label) ? decodeStrictly(bytes, label) : null
    if (text !== null) return { text, encoding: label.toLowerCase(), replaced: 0 }
  }
  const counts = countUtf8(bytes)
  if ((stated && counts.valid > 0) || counts.valid > counts.broken) return decode(bytes, 'utf-8')
  return guessLegacy(bytes) ?? decode(bytes, 'utf-8')
}

/** Seven-bit text can still be ISO-2022-JP, which says so with escapes. */
function decode7(bytes: Uint8Array, declared: string | null): Decoded | null {
  const stated = declared ?? declaredIn(bytes)
  if (!stated || !/^iso-2022-jp$/i.test(stated) || !isKnown(stated)) return null
  return decode(bytes, stated)
}

function decode(bytes: Uint8Array, encoding: string): Decoded {
  const text = fromWindows(new TextDecoder(encoding).decode(bytes), encoding)
  return { text, encoding, replaced: text.split('\ufffd').length - 1 }
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return fromWindows(new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding)
  } catch {
    return null
  }
}

/** What stands at 0x80 to 0x9f of windows-1252, where Latin-1 has controls. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Some versions of Node decode windows-1252 as Latin-1: curly quotes and dashes come out as controls. */
function fromWindows(text: string, encoding: string): string {
  if (!/^windows-1252$/i.test(encoding)) return text
  return text.replace(/[\u0080-\u009f]/g, c => WINDOWS[c.charCodeAt(0) - 0x80]!)
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement'
  } catch {
    return false
  }
}

function byteOrderMark(b: Uint8Array): string | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8'
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le'
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: in Western text every other byte is zero. */
function looksLikeUtf16(b: Uint8Array): string | null {
  const n = Math.min(b.length, 2000) & ~1
  if (n < 16) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < n; i += 2) {
    if (b[i] === 0) even++
    if (b[i + 1] === 0) odd++
  }
  if (odd > n * 0.35 && even === 0) return 'utf-16le'
  return even > n * 0.35 && odd === 0 ? 'utf-16be' : null
}

/** The charset in a meta tag or an XML declaration within the first 2048 bytes. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048))
  const m =
    /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head) ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,40})/i.exec(head)
  return m?.[1] ?? null
}

/** Multi-byte sequences of UTF-8 that are whole, and bytes that fit into none. */
function countUtf8(b: Uint8Array): { valid: number; broken: number } {
  let valid = 0
  let broken = 0
  for (let i = 0; i < b.length; i++) {
    const c = b[i]!
    if (c < 0x80) continue
    const length = c >= 0xc2 && c < 0xe0 ? 1 : c >= 0xe0 && c < 0xf0 ? 2 : c >= 0xf0 && c < 0xf5 ? 3 : 0
    let k = 0
    while (k < length && (b[i + 1 + k]! & 0xc0) === 0x80) k++
    if (length && k === length) valid++
    else broken++
    i += k
  }
  return { valid, broken }
}

const CJK = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'] as const
const SINGLE = ['windows-1252', 'windows-1251', 'koi8-r', 'windows-1253', 'windows-1250'] as const
/** The most frequent letters, by which a reading is told from one in a wrong table. */
const COMMON: { [encoding: string]: RegExp } = {
  'windows-1252': /[éèàçêüöäßáíóúñãõåøæâîôœ’‘“”–—…€£© ]/gu,
  'windows-1251': /[оеаинтсрвлкмдпуя]/gu,
  'koi8-r': /[оеаинтсрвлкмдпуя]/gu,
  'windows-1253': /[αοιετσνηυρπκλμςήάόί]/gu,
  'windows-1250': /[ąęłśżćńźščřžýěůáíéőű„”–]/gu,
  gb18030: /[的一是不了在人有我他这中国年会上为和日月大报道]/gu,
  big5: /[的一是不了在人有我他這中國年會上為和日月大報導]/gu,
  shift_jis: /[\u3041-\u3093、。]/gu,
  'euc-jp': /[\u3041-\u3093、。]/gu,
  'euc-kr': /[이다의는에을를가한고하로서]/gu,
}

/** The legacy encoding whose reading holds most common letters among its non-ASCII ones; null if none does. */
function guessLegacy(bytes: Uint8Array): Decoded | null {
  const sample = bytes.subarray(0, 60_000)
  let best: { encoding: string; score: number } | null = null
  for (const encoding of [...SINGLE, ...CJK]) {
    const lenient = fromWindows(new TextDecoder(encoding).decode(sample), encoding)
    const broken = lenient.split('\ufffd').length - 1
    if (broken > 1) continue
    const high = lenient.match(/\P{ASCII}/gu)?.length ?? 0
    const controls = lenient.match(/[\u0080-\u009f]/gu)?.length ?? 0
    const score = ((lenient.match(COMMON[encoding]!)?.length ?? 0) - 3 * controls) / Math.max(1, high)
    if (score > (best?.score ?? 0.3)) best = { encoding, score }
  }
  return best ? decode(bytes, best.encoding) : null
}
