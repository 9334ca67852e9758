import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { detectLanguage } from '../../src/read/language.ts'

const SENTENCES = parse(readFileSync(new URL('sentences.yml', import.meta.url), 'utf8')) as {
  [language: string]: string[]
}

describe('the language of a text', () => {
  it.each(Object.entries(SENTENCES))('%s', (language, sentences) => {
    expect(detectLanguage(sentences.slice(0, 3).join(' '))).toBe(language)
    // a sentence on its own may be too little to tell; it is never another language
    for (const sentence of sentences) expect([language, 'und']).toContain(detectLanguage(sentence))
  })

  it('tells nearly all sentences and most headlines', () => {
    const told = (from: number, to: number): number =>
      Object.entries(SENTENCES).reduce(
        (n, [language, list]) => n + list.slice(from, to).filter(s => detectLanguage(s) === language).length,
        0,
      )
    expect(told(0, 3)).toBeGreaterThanOrEqual(70)
    expect(told(3, 4)).toBeGreaterThanOrEqual(20)
  })

  it.each(['', '12 345', 'OK', 'Norvik 3, Orsund 1'])('cannot tell from “%s”', text =>
    expect(detectLanguage(text)).toBe('und'),
  )
})
