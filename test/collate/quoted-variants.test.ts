import { describe, expect, it } from 'vitest'
import { findMediumVariants } from '../../src/collate/variants/find-medium-variants.ts'
import { findSpeakerVariants } from '../../src/collate/variants/find-speaker-variants.ts'
import { findWordingVariants } from '../../src/collate/variants/find-wording-variants.ts'
import { unifyActors } from '../../src/collate/actors/unify-actors.ts'
import { findSayings } from '../../src/collate/quotations/find-sayings.ts'
import { findUtterances } from '../../src/collate/quotations/find-utterances.ts'
import { show, utterancesOf } from './support/lines.ts'
import { witness } from './support/witness.ts'

/** One speaker, one sentence a report: `A: words | B: other words`. */
const quoting = (line: string): string =>
  line
    .split(' | ')
    .map(part => {
      const [report, words] = part.split(': ') as [string, string]
      return `${report} | Anna Reyes | “${words},” said Anna Reyes.`
    })
    .join('\n')

const wordings = (lines: string) => findWordingVariants(utterancesOf(lines).found).map(show)

describe('wording', () => {
  it.each([
    [
      'A: The quay will open on Monday | B: The quay will open on Monday | C: The dock will open on Monday',
      ['A B: quay will open / C: dock will open'],
    ],
    [
      'A: We will not sign before the inspectors arrive | B: We will sign before the inspectors arrive',
      ['A: not sign before the inspectors arrive / B: sign before the inspectors arrive'],
    ],
    [
      'A: There is every reason to keep the old bridge open | B: There is every reason to keep the old bridge closed',
      ['A: old bridge open / B: old bridge closed'],
    ],
    // two places near each other are one, two far apart are two
    [
      'A: The council must now find the money for it | B: The council should soon find the money for it',
      ['A: must now find / B: should soon find'],
    ],
    [
      'A: Nobody asked the pilots before the harbour was sold to a fund that has never seen a ship | B: Nobody told the pilots before the harbour was sold to a fund that has never owned a ship',
      ['A: asked the pilots / B: told the pilots', 'A: seen a ship / B: owned a ship'],
    ],
    // a part of the words that holds the place is a witness, one that does not is none
    [
      'A: The quay will open on Monday and the cranes a week later | B: The quay will open on Monday and the cranes a year later | C: the cranes a week later | D: The quay will open on Monday',
      ['A C: a week later / B: a year later'],
    ],
  ])('%s', (line, expected) => {
    const found = wordings(quoting(line))
    expect(found.map(v => v.split(' / ').sort().join(' / ')).sort()).toEqual(
      expected.map(v => v.split(' / ').sort().join(' / ')).sort(),
    )
  })

  it.each([
    [
      'a part of the words',
      'A: The quay will open on Monday and the cranes a week later | B: The quay will open on Monday',
    ],
    ['marks', 'A: The quay, he told me, will open - on Monday | B: The quay he told me will open on Monday'],
    ['case', 'A: The Quay will open on Monday | B: the quay will open on monday'],
    [
      'British and American',
      'A: Our harbour programme was organised in defence of jobs | B: Our harbor program was organized in defense of jobs',
    ],
    [
      'an ellipsis',
      'A: The quay will open on Monday and the cranes a week later | B: The quay will open … a week later',
    ],
    [
      'a bracket',
      'A: They will open it on Monday after the storm | B: They will open [the quay] on Monday after the storm',
    ],
    ['short forms', "A: We don't think it's over on the quay | B: We do not think it is over on the quay"],
    ['numbers', 'A: We lost three cranes and 1,200 crates | B: We lost 3 cranes and 1200 crates'],
    [
      'ordinals and acronyms',
      'A: The World Trade Organization met at the eleventh hour here | B: The WTO met at the 11th hour here',
    ],
    [
      'hyphens',
      'A: We want a long-term plan to reopen the quay | B: We want a long term plan to re-open the quay',
    ],
    ['an article', 'A: The workers want the quay open by Monday | B: Workers want quay open by Monday'],
    [
      'names in two spellings',
      'A: I spoke with Andrei about the northern quay | B: I spoke with Andrey about the northern quay',
    ],
  ])('none for %s', (_, line) => expect(wordings(quoting(line))).toEqual([]))

  it('tells the difference in a sentence', () => {
    const { found } = utterancesOf(
      quoting('A: The quay will open on Monday | B: The dock will open on Monday'),
    )
    expect(findWordingVariants(found)[0]!.note).toBe(
      'Inside quotation marks one report has “quay will open”, one has “dock will open”.',
    )
  })

  it('is none where a quotation became a paraphrase', () => {
    expect(
      wordings(`
        A | Anna Reyes | “The northern quay opens for grain ships on Monday,” said Anna Reyes.
        B | Anna Reyes | Anna Reyes said that the northern quay would open for grain ships by Tuesday.`),
    ).toEqual([])
  })

  it('keeps an occasion apart from another', () => {
    expect(
      wordings(`
        A | Anna Reyes | Anna Reyes said the talks with the dockers about night shifts were “open and honest”.
        A | Anna Reyes | Anna Reyes said her meeting with the mayor over rents was “open and frank”.
        B | Anna Reyes | Anna Reyes said the talks with the dockers about night shifts had been “open and honest”.
        B | Anna Reyes | Anna Reyes said her meeting with the mayor over rents had been “open and frank”.`),
    ).toEqual([])
  })
})

const WORDS = '“The northern quay will open on Monday and the cranes a week later,”'
const speakers = (lines: string) => {
  const { found, actors } = utterancesOf(lines)
  return findSpeakerVariants(found, actors).map(show)
}

describe('speaker', () => {
  it('is in dispute where the same words have two', () => {
    const { found, actors } = utterancesOf(`
      A | Anna Reyes | ${WORDS} said Anna Reyes.
      B | Tom Hale | “The northern quay will open on Monday,” said Tom Hale.
      C | Anna Reyes | ${WORDS} said Anna Reyes.`)
    const [variant] = findSpeakerVariants(found, actors)
    expect(show(variant!)).toBe('A C: Anna Reyes / B: Tom Hale')
    expect(variant!.relation).toBe('conflict')
    expect(variant!.note).toBe(
      'Two reports give the words “The northern quay will open on Monday” to Anna Reyes, one to Tom Hale.',
    )
  })

  it.each([
    [
      'a spokesman and the house',
      `A | Anna Reyes @ Port Authority | ${WORDS} said Anna Reyes of the Port Authority.
       B | Port Authority (org) | ${WORDS} said Port Authority.`,
    ],
    [
      'a spokesman and the one spoken for',
      `A | Anna Reyes @ Tom Hale | ${WORDS} said Anna Reyes, spokeswoman of Tom Hale.
       B | Tom Hale | ${WORDS} said Tom Hale.`,
    ],
    [
      'a house whose people we do not know',
      `A | Anna Reyes | ${WORDS} said Anna Reyes.
       B | Port Authority (org) | ${WORDS} said Port Authority.`,
    ],
    [
      'a joint statement',
      `A | Anna Reyes | In a joint statement ${WORDS} said Anna Reyes. | a joint statement
       B | Tom Hale | ${WORDS} said Tom Hale.`,
    ],
    [
      'a sentence that names both',
      `A | Anna Reyes | ${WORDS} Anna Reyes said after Tom Hale had left.
       B | Tom Hale | ${WORDS} said Tom Hale.`,
    ],
    [
      'a report that gives them to both',
      `A | Anna Reyes | ${WORDS} said Anna Reyes.
       A | Tom Hale | ${WORDS} said Tom Hale.
       B | Tom Hale | ${WORDS} said Tom Hale.`,
    ],
    [
      'a few words',
      `A | Anna Reyes | Anna Reyes called the plan “a good start”.
       B | Tom Hale | Tom Hale called the plan “a good start”.`,
    ],
    [
      'a surname that may be either’s',
      `A | Anna Reyes | ${WORDS} said Anna Reyes.
       A | Paula Reyes | “I have never been to the northern quay,” said Paula Reyes.
       B | Reyes | ${WORDS} said Reyes.`,
    ],
    [
      'nobody named',
      `A | Anna Reyes | ${WORDS} said Anna Reyes.
       B | - | ${WORDS} an official said.`,
    ],
  ])('is not in dispute for %s', (_, lines) => expect(speakers(lines)).toEqual([]))
})

describe('a pronoun', () => {
  const words = '“The northern quay will open on Monday and the cranes a week later,”'
  const plain = witness('A', `${words} said Anna Reyes.`, { a: { names: ['Anna Reyes'] } }, [
    { by: 'a', content: words, cue: 'said', source: 'Anna Reyes' },
  ])
  const cast = { a: { names: ['Reyes'] }, t: { names: ['Tom Hale'] } }
  const variants = (text: string) => {
    const other = witness('B', text, cast, [{ by: 't', content: words, cue: 'said', source: 'he' }])
    const witnesses = [plain, other]
    const { actors, actorOf } = unifyActors(witnesses)
    return findSpeakerVariants(findUtterances(findSayings(witnesses, actorOf)), actors).map(show)
  }

  it('puts the speaker in dispute where one only can be meant', () =>
    expect(variants(`Reyes was away. It rained. Tom Hale met the crews. ${words} he said.`)).toEqual([
      'A: Anna Reyes / B: Tom Hale',
    ]))

  it('does not where the other is named shortly before', () =>
    expect(variants(`Tom Hale met Reyes on the quay. It rained. ${words} he said.`)).toEqual([]))
})

const media = (line: string) => {
  const lines = line
    .split(' | ')
    .map(part => {
      const [report, medium] = part.split(': ') as [string, string]
      return `${report} | Anna Reyes | Anna Reyes said ${medium}: ${WORDS.replace(',', '')} | ${medium}`
    })
    .join('\n')
  return findMediumVariants(utterancesOf(lines).found).map(show)
}

describe('medium', () => {
  it.each([
    [
      'A: in a post on X | B: in a joint statement with the union',
      'A: post on X / B: joint statement with the union',
    ],
    [
      'A: in an interview | B: in a letter to staff | C: in an interview',
      'A C: interview / B: letter to staff',
    ],
    ['A: at a news conference | B: in a tweet', 'A: news conference / B: tweet'],
  ])('%s', (line, expected) => expect(media(line)).toEqual([expected]))

  it.each([
    ['A: in a post on X | B: in a tweet | C: in an X post'],
    ['A: in a statement | B: in a post on Telegram'],
    ['A: in a radio interview | B: on a morning show'],
    ['A: in an email | B: in a written statement'],
    ['A: at a news conference | B: to reporters'],
    ['A: in a conference call | B: to reporters'],
    ['A: in a speech | B: at a rally'],
    ['A: in the canteen | B: in a letter'],
  ])('none for %s', line => expect(media(line)).toEqual([]))

  it('holds for all that one person says in a sentence', () => {
    const text = (medium: string) =>
      `In ${medium}, Anna Reyes called the talks “useful” and said they were about “a common table of shifts for crews and pilots”.`
    const witnesses = ['a post on X', 'a letter to staff'].map((medium, i) =>
      witness('AB'[i]!, text(medium), { a: { names: ['Anna Reyes'] } }, [
        { by: 'a', content: '“useful”', cue: 'called', source: 'Anna Reyes', medium },
        {
          by: 'a',
          content: '“a common table of shifts for crews and pilots”',
          cue: 'said',
          source: 'Anna Reyes',
        },
      ]),
    )
    const { actorOf } = unifyActors(witnesses)
    const sayings = findSayings(witnesses, actorOf)
    expect(sayings.map(s => s.quotation.medium)).toEqual([
      'a post on X',
      'a post on X',
      'a letter to staff',
      'a letter to staff',
    ])
    expect(findMediumVariants(findUtterances(sayings)).map(show)).toEqual([
      'A: post on X / B: letter to staff',
    ])
  })
})
