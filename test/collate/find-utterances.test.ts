import { describe, expect, it } from 'vitest'
import { utterancesOf } from './support/lines.ts'

/** Utterances as the reports of their quotations, in order of the reports: `AB C`. */
const grouping = (lines: string): string =>
  utterancesOf(lines)
    .found.map(f => f.sayings.map(s => s.quotation.report).join(''))
    .sort()
    .join(' ')

describe('one utterance', () => {
  it.each([
    [
      'the same words, marks and stops aside',
      `A | Anna Reyes | “The quay will open on Monday,” said Anna Reyes.
       B | Anna Reyes | Anna Reyes said: “The quay will open on Monday.”`,
    ],
    [
      'a part of them',
      `A | Anna Reyes | “The quay will open on Monday and the sheds a week later,” said Anna Reyes.
       B | Anna Reyes | Anna Reyes said the sheds would open “a week later”.`,
    ],
    [
      'some of them altered',
      `A | Anna Reyes | “The quay will open on Monday and the sheds a week later,” said Anna Reyes.
       B | Anna Reyes | “The dock will open on Monday, and the sheds one week later,” said Anna Reyes.`,
    ],
    [
      'many words, two speakers',
      `A | Anna Reyes | “The quay will open on Monday and the sheds a week later,” said Anna Reyes.
       B | Tom Hale | “The quay will open on Monday and the sheds a week later,” said Tom Hale.`,
    ],
    [
      'split by the cue',
      `A | Anna Reyes | “The quay will open on Monday,” said Anna Reyes, “and the sheds a week later.”
       B | Anna Reyes | “The quay will open on Monday and the sheds a week later,” said Anna Reyes.`,
    ],
    [
      'a paraphrase that keeps nearly all words',
      `A | Anna Reyes | Anna Reyes said that the northern quay would open for grain ships on Monday.
       B | Anna Reyes | “The northern quay opens for grain ships on Monday,” said Anna Reyes.`,
    ],
    [
      'a formula about the same thing',
      `A | Anna Reyes | Anna Reyes said the talks about night shifts were “frank” and long.
       B | Anna Reyes | Anna Reyes said Thursday's talks about night shifts had been “frank”.`,
    ],
  ])('%s', (_, lines) => expect(grouping(lines)).toMatch(/^\w+$/))
})

describe('two utterances', () => {
  it.each([
    [
      'a formula on two occasions',
      `A | Anna Reyes | Anna Reyes said the talks with the dockers about night shifts were “open and honest”.
       A | Anna Reyes | Anna Reyes said her meeting with the mayor over rents was “open and honest”.
       B | Anna Reyes | Anna Reyes said the dockers' talks about night shifts had been “open and honest”.
       B | Anna Reyes | Anna Reyes said a meeting with the mayor over rents had been “open and honest”.`,
      'AB AB',
    ],
    [
      'a formula of two people',
      `A | Anna Reyes | Anna Reyes said the talks were “frank”.
       B | Tom Hale | Tom Hale said the talks were “frank”.`,
      'A B',
    ],
    [
      'condolences',
      `A | Anna Reyes | “Our thoughts and prayers are with the families of the victims,” said Anna Reyes.
       B | Tom Hale | “Our thoughts and prayers are with the families of the victims,” said Tom Hale.`,
      'A B',
    ],
    [
      'a common tail',
      `A | Anna Reyes | “We will hire forty crane drivers in the coming weeks,” said Anna Reyes.
       B | Anna Reyes | “The pilots accepted our offer in the coming weeks,” said Anna Reyes.`,
      'A B',
    ],
    [
      'a paraphrase that says something else',
      `A | Anna Reyes | “Peace on the quay needs more than a pause in the strike,” said Anna Reyes.
       B | Anna Reyes | Anna Reyes said that the strike pause left many questions open for crane drivers.`,
      'A B',
    ],
  ])('%s', (_, lines, groups) => expect(grouping(lines)).toBe(groups))
})

describe('readings', () => {
  it('lists each distinct wording, parts with the whole', () => {
    const { found } = utterancesOf(`
      A | Anna Reyes | “The quay will open on Monday and the sheds a week later,” said Anna Reyes.
      B | Anna Reyes | “The dock will open on Monday and the sheds a week later,” said Anna Reyes.
      C | Anna Reyes | Anna Reyes said “the sheds a week later” would follow.`)
    const readings = found[0]!.utterance.readings.map(r => `${r.quotations.length} ${r.text}`)
    expect(readings).toEqual([
      '2 The quay will open on Monday and the sheds a week later',
      '1 The dock will open on Monday and the sheds a week later',
    ])
  })

  it('gives every quotation to one utterance, and the speaker that most reports name', () => {
    const { found, actors } = utterancesOf(`
      A | Anna Reyes | “The quay will open on Monday and the sheds a week later,” said Anna Reyes.
      B | Tom Hale | “The quay will open on Monday and the sheds a week later,” said Tom Hale.
      C | Anna Reyes | “The quay will open on Monday and the sheds a week later,” said Anna Reyes.
      C | Tom Hale | “I have nothing to add to that today,” said Tom Hale.`)
    const all = found.flatMap(f => f.utterance.quotations)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(4)
    const name = (id: string | null) => actors.find(a => a.id === id)?.name
    expect(found.map(f => name(f.utterance.speaker)).sort()).toEqual(['Anna Reyes', 'Tom Hale'])
  })
})
