import type { Span } from '../text/span.ts'
import type { PartOfSpeech } from './types.ts'
import { FIELDS, forgetMuch, newChunkTagger, type ChunkTagger } from './wink-core/chunk-tags.ts'
import { mendTags } from './wink-core/pos-machine.ts'

let tagger: ChunkTagger | null = null

/**
 * A stretch without white space that no word is: wink's tokenizer takes quadratic time in its length (9 s for
 * 32 kB), so it sees blanks there and the words in it stay untagged (X).
 */
const UNBROKEN = 300
const STRETCH = new RegExp(`\\S{${UNBROKEN},}`, 'g')

/** What wink takes for white space before a token; line breaks and tabs are tokens to it. */
const isBlank = (code: number): boolean =>
  code === 0x20 ||
  code === 0xa0 ||
  (code >= 0x2002 && code <= 0x2005) ||
  code === 0x2009 ||
  code === 0x200a ||
  code === 0x202f ||
  code === 0x205f

const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 9

/** A text as wink's chunks: where each begins, where its tokens stand. */
interface Chunks {
  starts: number[]
  entries: number[]
}

/**
 * Cuts a text at white space; chunks that were never seen are learned, all of them at once.
 *
 * @returns null where a chunk is too long to be asked for
 */
function cut(tagger: ChunkTagger, text: string): Chunks | null {
  const starts: number[] = []
  const entries: number[] = []
  const unknown: string[] = []
  const pending: number[] = []
  const fresh = new Map<string, number>()
  const n = text.length
  let at = 0
  while (at < n) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      at++
      continue
    }
    const start = at++
    if (isBreak(code)) while (at < n && isBreak(text.charCodeAt(at))) at++
    else
      while (at < n) {
        const next = text.charCodeAt(at)
        // most characters by far are above the blank and below the first blank that is none of ASCII
        if (next <= 0x20 || next >= 0xa0) if (isBlank(next) || isBreak(next)) break
        at++
      }
    if (at - start >= UNBROKEN && !isBreak(code)) return null
    const chunk = text.slice(start, at)
    const entry = tagger.known.get(chunk)
    if (entry === undefined) {
      pending.push(entries.length)
      if (!fresh.has(chunk)) {
        fresh.set(chunk, unknown.length)
        unknown.push(chunk)
      }
    }
    starts.push(start)
    entries.push(entry ?? fresh.get(chunk)!)
  }
  if (unknown.length) {
    tagger.learn(unknown)
    for (const i of pending) entries[i] = tagger.known.get(unknown[entries[i]!]!)!
  }
  return { starts, entries }
}

/** Cuts a text whose long stretches are blanked out, piece by piece what is left of a chunk that other white space breaks. */
function cutBroken(tagger: ChunkTagger, text: string): Chunks {
  const seen = text.replace(STRETCH, stretch => ' '.repeat(stretch.length))
  return cut(tagger, seen) ?? cut(tagger, seen.replace(/[^\S\n\r\t]/g, ' '))!
}

// for all texts: what the machines read, one number a token, and where each token begins and ends
let size = 0
let tags = new Uint8Array(0)
let hints = new Uint8Array(0)
let may = new Int32Array(0)
let from = new Int32Array(0)
let to = new Int32Array(0)

function reserve(count: number): void {
  if (count <= size) return
  size = count * 2
  tags = new Uint8Array(size)
  hints = new Uint8Array(size)
  may = new Int32Array(size)
  from = new Int32Array(size)
  to = new Int32Array(size)
}

/** Writes the tokens of all chunks one after the other, and mends their tags. @returns how many there are */
function tagTokens({ tokens, machines }: ChunkTagger, { starts, entries }: Chunks): number {
  let count = 0
  for (const entry of entries) count += tokens[entry]!
  reserve(count)
  let t = 0
  for (let c = 0; c < starts.length; c++) {
    let o = entries[c]!
    let at = starts[c]!
    const end = t + tokens[o++]!
    for (; t < end; t++, o += FIELDS) {
      from[t] = at
      to[t] = at += tokens[o]!
      tags[t] = tokens[o + 1]!
      hints[t] = tokens[o + 2]!
      may[t] = tokens[o + 3]!
    }
  }
  for (const machine of machines) mendTags(machine, tags, hints, may, count)
  return count
}

/**
 * Parts of speech for spans of a text that we cut ourselves, from wink-nlp's tagger. A span that wink cuts
 * into several tokens takes the tag of its last word ("Russia-U.S." is a proper noun).
 *
 * @param words - sorted, without overlap
 * @returns one Universal POS tag per span
 */
export function tagWords(text: string, words: readonly Span[]): PartOfSpeech[] {
  tagger ??= newChunkTagger()
  forgetMuch(tagger)
  const count = tagTokens(tagger, cut(tagger, text) ?? cutBroken(tagger, text))
  const { names } = tagger
  const result: PartOfSpeech[] = []
  for (let i = 0; i < words.length; i++) result.push('X')
  let w = 0
  for (let i = 0; i < count; i++) {
    const start = from[i]!
    const end = to[i]!
    while (w < words.length && words[w]!.end <= start) w++
    for (let k = w; k < words.length && words[k]!.start < end; k++) {
      const tag = names[tags[i]!]!
      if (tag === 'PUNCT' && result[k] !== 'X') continue
      result[k] = tag === 'SPACE' ? 'X' : (tag as PartOfSpeech)
    }
  }
  return result
}
