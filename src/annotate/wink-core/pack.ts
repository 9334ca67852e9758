import type { CoreFile } from './types.ts'
import { packWords, type WordTable } from './word-table.ts'

/** The core in parts: what is small as JSON, what is large as flat arrays. */
export interface PackedCore {
  rest: Omit<CoreFile, 'lexicon' | 'xpansions'>
  words: WordTable
  lexicon: Uint32Array
  xpansions: Uint32Array
}

/** Takes the core of wink's model apart; the words of `rest.features.lexeme` are in the table alone. */
export function packCore(core: CoreFile): PackedCore {
  const { lexicon, xpansions, ...rest } = core
  const lexeme = { ...core.features.lexeme, list: [] }
  return {
    rest: { ...rest, features: { ...core.features, lexeme } },
    words: packWords(core.features.lexeme.list),
    lexicon: toNumbers(lexicon),
    xpansions: toNumbers(xpansions),
  }
}

function toNumbers(base64: string): Uint32Array {
  const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0))
  return new Uint32Array(bytes.buffer)
}

/**
 * The packed core as bytes: a head of six 32-bit numbers, the bytes of each section, and the sections, each from a
 * multiple of four on. In the order of the machine, as the arrays are; it is written where it is read.
 */
export function toBytes({ rest, words, lexicon, xpansions }: PackedCore): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(rest))
  const sections = [json, words.starts, words.slots, lexicon, xpansions, words.units]
  const head = Uint32Array.from(sections, s => s.byteLength)
  const bytes = new Uint8Array(head.byteLength + sections.reduce((n, s) => n + padded(s.byteLength), 0))
  let at = 0
  for (const section of [head, ...sections]) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at)
    at += padded(section.byteLength)
  }
  return bytes
}

/** @param bytes - what {@link toBytes} gave */
export function fromBytes(bytes: Uint8Array): PackedCore {
  const whole = bytes.byteOffset % 4 ? bytes.slice() : bytes
  const head = new Uint32Array(whole.buffer, whole.byteOffset, 6)
  let at = head.byteLength
  const next = (size: number): [ArrayBufferLike, number, number] => {
    const from = whole.byteOffset + at
    at += padded(size)
    return [whole.buffer, from, size]
  }
  const words32 = (size: number): Uint32Array => {
    const [buffer, from, bytesLong] = next(size)
    return new Uint32Array(buffer, from, bytesLong / 4)
  }
  const json = new TextDecoder().decode(new Uint8Array(...next(head[0]!)))
  const starts = words32(head[1]!)
  const slots = words32(head[2]!)
  const lexicon = words32(head[3]!)
  const xpansions = words32(head[4]!)
  const [buffer, from, size] = next(head[5]!)
  const units = new Uint16Array(buffer, from, size / 2)
  return { rest: JSON.parse(json) as PackedCore['rest'], words: { units, starts, slots }, lexicon, xpansions }
}

const padded = (size: number): number => (size + 3) & ~3
