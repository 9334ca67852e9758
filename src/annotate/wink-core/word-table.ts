/** Words with their numbers in flat arrays: nothing is built when they are read, and a word is made a string when asked. */
export interface WordTable {
  /** the words' UTF-16 units, one after the other */
  units: Uint16Array
  /** where each word begins in `units`; one more at the end */
  starts: Uint32Array
  /** number + 1 of the word in each slot of an open-addressed table, 0 for none; its length is a power of two */
  slots: Uint32Array
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** @param words - all different */
export function packWords(words: readonly string[]): WordTable {
  const units = new Uint16Array(words.reduce((sum, w) => sum + w.length, 0))
  const starts = new Uint32Array(words.length + 1)
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 1)))
  let at = 0
  words.forEach((word, number) => {
    starts[number] = at
    for (let i = 0; i < word.length; i++) units[at++] = word.charCodeAt(i)
    let slot = hashOf(word) & (slots.length - 1)
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = number + 1
  })
  starts[words.length] = at
  return { units, starts, slots }
}

/** The number of a word, or -1. */
export function findWord({ units, starts, slots }: WordTable, word: string): number {
  const mask = slots.length - 1
  for (let slot = hashOf(word) & mask; slots[slot]; slot = (slot + 1) & mask) {
    const number = slots[slot]! - 1
    const start = starts[number]!
    if (starts[number + 1]! - start !== word.length) continue
    let i = 0
    while (i < word.length && units[start + i] === word.charCodeAt(i)) i++
    if (i === word.length) return number
  }
  return -1
}

/** The word of a number. */
export function wordAt({ units, starts }: WordTable, number: number): string {
  return String.fromCharCode(...units.subarray(starts[number], starts[number + 1]))
}
