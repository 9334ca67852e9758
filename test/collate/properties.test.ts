import { assert, array, constantFrom, property, record, shuffledSubarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/index.ts'
import { collate, type Collation, type Witness } from '../../src/collate/index.ts'
import type { Passage } from '../../src/record/index.ts'
import { reportOf } from './support/witness.ts'

const SPEAKERS = [
  'Andrei Baranov',
  'Andrey Baranov',
  'Baranov',
  'harbour master Anna Reyes',
  'lawyer Paula Reyes',
  'Kim Jin-ho',
  'the Port Authority',
]
const WORDS = [
  'The northern quay will open on Monday and the sheds a week later',
  'The northern dock will open on Monday, and the sheds a week later',
  'the sheds a week later',
  'We will read every one of the letters before we vote',
  'useful',
  'This is “mad”',
  '',
]
const MEDIA = ['', 'In a post on X, ', 'In a joint statement, ', 'In an interview, ']

const sentence = record({
  speaker: constantFrom(...SPEAKERS),
  words: constantFrom(...WORDS),
  medium: constantFrom(...MEDIA),
  form: constantFrom('said', 'that', 'called', 'open'),
}).map(({ speaker, words, medium, form }) =>
  form === 'said'
    ? `${medium}“${words},” ${speaker} said.`
    : form === 'that'
      ? `${medium}${speaker} said that ${words}.`
      : form === 'called'
        ? `${medium}${speaker} called the talks “${words}”.`
        : `${medium}${speaker} said: "${words}`,
)

const stories = array(array(sentence, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }).map(
  texts =>
    texts.map((lines, i): Witness => {
      const report = reportOf(`r${i}`, lines.join('\n'))
      return { report, annotations: annotate(report) }
    }),
)

/** Every passage anywhere in a value. */
function* passagesOf(value: unknown): Generator<Passage> {
  if (!value || typeof value !== 'object') return
  if ('exact' in value && 'report' in value) yield value as Passage
  else for (const part of Object.values(value)) yield* passagesOf(part)
}

const MINE = new Set(['wording', 'speaker', 'medium', 'name', 'role'])

function checkAll(witnesses: readonly Witness[], collation: Collation): void {
  const texts = new Map(witnesses.map(w => [w.report.id, w.report.text]))
  for (const p of passagesOf(collation)) expect(p.exact).toBe(texts.get(p.report)!.slice(p.start, p.end))
  for (const v of collation.variants.filter(x => MINE.has(x.kind))) {
    expect(v.readings.length).toBeGreaterThanOrEqual(2)
    expect(v.readings.every(r => r.value && r.witnesses.length)).toBe(true)
    expect(new Set(v.readings.flatMap(r => r.witnesses.map(w => w.report))).size).toBeGreaterThanOrEqual(2)
  }
  const ids = new Set(collation.quotations.map(q => q.id))
  expect(ids.size).toBe(collation.quotations.length)
  expect(collation.utterances.flatMap(u => u.quotations).sort()).toEqual([...ids].sort())
  const actors = new Set(collation.actors.map(a => a.id))
  expect(actors.size).toBe(collation.actors.length)
  for (const q of collation.quotations) expect(q.speaker === null || actors.has(q.speaker)).toBe(true)
  for (const w of witnesses)
    for (const e of w.annotations.entities)
      expect(actors.has(collation.actorOf[w.report.id]![e.id]!)).toBe(true)
}

describe('whatever the reports say', () => {
  it('passages are exact, variants have readings in two reports, every quotation one utterance', () => {
    assert(
      property(stories, witnesses => checkAll(witnesses, collate(witnesses))),
      { numRuns: 60 },
    )
  })

  it('their order changes nothing', () => {
    const shuffled = stories.chain(all =>
      shuffledSubarray(all, { minLength: all.length }).map(other => [all, other] as const),
    )
    assert(
      property(shuffled, ([all, other]) => {
        expect(collate(other)).toEqual(collate(all))
      }),
      { numRuns: 40 },
    )
  })

  it('the collation survives JSON', () => {
    assert(
      property(stories, witnesses => {
        const collation = collate(witnesses)
        expect(JSON.parse(JSON.stringify(collation))).toEqual(collation)
      }),
      { numRuns: 20 },
    )
  })
})
