import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { findWords } from '../../src/annotate/find-words.ts'
import { tagWords } from '../../src/annotate/tag-words.ts'
import { loadWinkModel } from '../../src/annotate/wink-model.node.ts'

const TEXTS = [
  'The grain elevator at Brünnhof re-opened on Tuesday; its owners won’t say who’d paid €2.4m for the new belts.',
  '“We’re not closing,” Ms. Okonjo-Bell told the panel. Workers cheered, booed, then left in three buses.',
  'Flumtring the zorbly gate constructor __proto__ toString hasOwnProperty #harvest @millers 10:45 p.m. U.S.-made 🚜',
  'Its price fell 3 percent. Prices fell. Falling prices fall. The fall was long; it had been foreseen.',
  '',
  '\n\n  HEADING WITHOUT A STOP\n\n- first item\n- second item',
  ...readdirSync('examples/ferry-talks')
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(`examples/ferry-talks/${name}`, 'utf8')),
]

it('tags as the published loader with its whole pipeline does, text after text', () => {
  const published = winkNLP(model, ['sbd', 'pos'])
  const ours = winkNLP(loadWinkModel(), ['pos'])
  const tags = (wink: typeof ours, text: string) => {
    const tokens = wink.readDoc(text).tokens()
    return [wink.its.value, wink.its.precedingSpaces, wink.its.pos].map(its => tokens.out(its as never))
  }
  for (const text of [...TEXTS, ...TEXTS.toReversed()])
    expect(tags(ours, text)).toEqual(tags(published, text))
})

it('tags chunk by chunk as the published pipeline does text by text', () => {
  const published = winkNLP(model, ['sbd', 'pos'])
  for (const text of TEXTS) {
    const tokens = published.readDoc(text).tokens()
    const [values, blanks, tags] = [
      published.its.value,
      published.its.precedingSpaces,
      published.its.pos,
    ].map(its => tokens.out(its as never) as unknown as string[]) as [string[], string[], string[]]
    let at = 0
    const spans = values.map((value, i) => {
      const start = at + blanks[i]!.length
      return { start, end: (at = start + value.length) }
    })
    const expected = tags.map(tag => (tag === 'SPACE' ? 'X' : tag))
    expect(tagWords(text, spans)).toEqual(expected)
  }
})

it('leaves what is too long for a word untagged, whatever white space is in it', () => {
  const long = 'x'.repeat(400)
  const text = `The mill ${long} burned. ${'y\u000b'.repeat(400)} It fell.`
  const words = findWords(text)
  const tags = tagWords(text, words)
  const tagOf = (word: string) => tags[words.findIndex(w => text.slice(w.start, w.end) === word)]
  expect(['The', 'mill', long, 'burned', 'It', 'fell'].map(tagOf)).toEqual([
    'DET',
    'NOUN',
    'X',
    'VERB',
    'PRON',
    'VERB',
  ])
})

it('leaves the model of others in the process alone', () => {
  loadWinkModel()
  const wink = winkNLP(model)
  expect(wink.readDoc('The mill burned.').tokens().out(wink.its.pos)).toEqual([
    'DET',
    'NOUN',
    'VERB',
    'PUNCT',
  ])
})
