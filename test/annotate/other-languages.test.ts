import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/annotate/index.ts'

const found = (text: string, language: string) => annotate({ id: 'a', text, language, publishedAt: null })
const words = (text: string, language: string) =>
  found(text, language).attributions.map(a => a.content.map(c => text.slice(c.start, c.end)).join(' … '))

describe('a text in a language that nothing here knows', () => {
  test('gives its quotations by their marks, and nothing that takes knowledge of the language', () => {
    const text =
      'Der Hafen öffnet am Montag\n\nDie Hafenmeisterin Anna Reyes sagte: „Wir öffnen am Montag und nicht später.“ Der „Alte Kai“ bleibt zu.'
    expect(words(text, 'de')).toEqual(['„Wir öffnen am Montag und nicht später.“'])
    const { entities, events, times, attributions } = found(text, 'de')
    expect([entities, events, times]).toEqual([[], [], []])
    expect(attributions[0]!.speaker).toBeNull()
  })

  test('takes a quotation over two paragraphs as one', () => {
    const text =
      'Le port ouvre lundi.\n\n« Nous ouvrons lundi, pas plus tard.\n\n« Les navires pourront entrer dès midi. » Le maire se tait.'
    expect(words(text, 'fr')).toEqual([
      '« Nous ouvrons lundi, pas plus tard. … « Les navires pourront entrer dès midi. »',
    ])
  })

  test('is read as English where the language is not known', () => {
    const text = '“We open on Monday,” said Anna Reyes.'
    expect(found(text, 'und').entities.map(e => e.name)).toEqual(['Anna Reyes'])
    expect(found(text, 'en-GB').entities.map(e => e.name)).toEqual(['Anna Reyes'])
  })
})
