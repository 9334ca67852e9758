import { assert, property, string, uniqueArray } from 'fast-check'
import { expect, it } from 'vitest'
import { fromBytes, packCore, toBytes } from '../../src/annotate/wink-core/pack.ts'
import { findWord, packWords, wordAt } from '../../src/annotate/wink-core/word-table.ts'
import { readCoreFile } from '../../src/annotate/wink-model.node.ts'

const words = uniqueArray(string({ unit: 'binary', maxLength: 12 }), { maxLength: 60 })

it('finds each word by its number and no other', () => {
  assert(
    property(words, words, (known, others) => {
      const table = packWords(known)
      known.forEach((word, number) => {
        expect(findWord(table, word)).toBe(number)
        expect(wordAt(table, number)).toBe(word)
      })
      for (const other of others.filter(w => !known.includes(w))) expect(findWord(table, other)).toBe(-1)
    }),
  )
})

it('reads the core from bytes as it was packed', () => {
  const core = packCore(readCoreFile())
  const read = fromBytes(toBytes(core))
  const bytes = (list: Uint16Array | Uint32Array): Buffer =>
    Buffer.from(list.buffer, list.byteOffset, list.byteLength)
  expect(JSON.stringify(read.rest)).toBe(JSON.stringify(core.rest))
  for (const part of ['starts', 'slots', 'units'] as const)
    expect(bytes(read.words[part]).equals(bytes(core.words[part])), part).toBe(true)
  for (const part of ['lexicon', 'xpansions'] as const)
    expect(bytes(read[part]).equals(bytes(core[part])), part).toBe(true)
})
