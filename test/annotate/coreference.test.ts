import { describe, expect, test } from 'vitest'
import { annotate, type Annotations } from '../../src/annotate/index.ts'
import { resolveMention } from '../../src/annotate/coreference/index.ts'
import { drawFound, splitLines } from './support/name-notation.ts'

const CASES: Record<string, string[]> = {
  'he and she': [
    `{Anna Reyes|p1} met {Paul Brandt|p2} on Monday. {She|p1} called {his|p2} offer fair.`,
    `{Paul Brandt|p1} said {he|p1} would resign.`,
    `{Anna Reyes|p1} resigned. {Her|p1} deputy, {Ruth Hale|p2}, took over.
     p2: deputy > p1`,
    `{Paul Brandt|p1} met {Tom Okafor|p2}. {He|p1} thanked {him|p2}.`,
    `Ms. {Lem|p1} said {she|p1} was tired.`,
    `{Jo Park|p1} spoke. {He|p1} then left, and {his aides|g1} followed.`,
    `{Spokeswoman Jo Park|x} spoke.`.replace('{Spokeswoman Jo Park|x}', 'Spokeswoman {Jo Park|p1}') +
      ` {She|p1} then left.
     p1: Spokeswoman`,
    `"{Tom Okafor|p1} is wrong," {Paul Brandt|p2} said. {He|p2} left.`,
    `According to {Paul Brandt|p1}, {Tom Okafor|p2} will leave on Monday. "After that we will decide," {he|p1} said.`,
    `{Paul Brandt|p1} said {Tom Okafor|p2} was tired. {He|p1} said the game was lost.`,
    `{He|?} left at noon.`,
    `After {Paul Brandt|p1} left, {Tom Okafor|p2} spoke. {He|p2} said the game was lost.`,
    `{Anna Reyes|p1} and {Ruth Hale|p2} won. The crowd cheered. The band played. The rain came. The wind rose. {He|?} wept.`,
  ],
  'it, its, they': [
    `{Granite Steel Inc.|o1} cut jobs. {Its|o1} shares fell.`,
    `{France|l1} said {it|l1} opposed the deal.`,
    `{It|x} is unclear when talks resume.`.replace('{It|x}', 'It'),
    `{Union leaders|g1} met on Friday. {They|g1} voted to strike.`,
    `{Peru|l1} reopened {its|l1} border.`,
  ],
  descriptions: [
    `{Norwegian|x} envoy {Lars Holm|p1} met Mayor {Ada Obi|p2}. {The envoy|p1} smiled, and {the mayor|p2} nodded.
     p1: Norwegian envoy > Norway
     p2: Mayor`.replace('{Norwegian|x}', 'Norwegian'),
    `Senator {Ruth Hale|p1} objected. {The two-term senator|p1} said the bill was flawed.
     p1: Senator`,
    `Senator {Ruth Hale|p1} objected. {The lawmaker|p1} said the bill was flawed.
     p1: Senator`,
    `{Granite Steel Inc.|o1} cut jobs. {The company|o1} said demand was weak.`,
    `The {Port Workers Union|o1} struck. {The union|o1} said pay was low.`,
    `The {Harbour Institute|o1} found the leak. {The institute|o1} warned of more.`,
    `Foreign Minister {Jo Park|p1} met Defence Minister {Ada Obi|p2}. {The minister|?} said nothing.
     p1: Foreign Minister
     p2: Defence Minister`,
    `Foreign Minister {Jo Park|p1} met Defence Minister {Ada Obi|p2}. {The defence minister|p2} said nothing.
     p1: Foreign Minister
     p2: Defence Minister`,
    `Russian envoy {Lev Orlov|p1} met Kenyan envoy {Ruth Hale|p2}. {The Kenyan envoy|p2} left early.
     p1: Russian envoy > Russia
     p2: Kenyan envoy > Kenya`,
    `{Paul Brandt|p1}, the club's chairman, resigned. {The chairman|p1} gave no reason.
     p1: chairman`,
    `{Chile|l1} held a vote. Turnout in {the country|l1} was high.`,
    `{The minister|?} said nothing.`,
    `{Tom Okafor|p1} was elected mayor in May. {The mayor|p1} said the tram would run.`,
    `{Paul Brandt|p1} resigned. {The former banker|p1} said {he|p1} was tired.`,
    `{Ada Obi|p1}, 34, won. {The 34-year-old|p1} said {she|p1} was glad.`,
    `{Paul Brandt|p1} said a man was held. {The 34-year-old|?} said nothing.`,
    `Vice President {Carla Munro|p1} spoke. {The president|?} said nothing.
     p1: Vice President`,
    `{The French government|l1} fell, and {France|l1} voted.`,
    `{Lena Voss|p1}, chief executive of {Acme Corp.|o1}, spoke. {The executive|p1} said sales rose.
     p1: chief executive of Acme Corp. > o1`,
    `{Ines Moreau|p1}, a seismologist, ran the model. {The scientist|p1} said the fault was quiet.
     p1: seismologist`,
  ],
}

for (const [phenomenon, cases] of Object.entries(CASES))
  describe(phenomenon, () => {
    test.each(cases.map(c => [splitLines(c)[0]!, c]))('%s', (_, marked) => {
      expect(drawFound(marked)).toBe(splitLines(marked).join('\n'))
    })
  })

describe('resolveMention', () => {
  const text =
    'Kenyan envoy Ruth Hale met President Ada Obi. Hale, the envoy, left; Obi aide Jo Park stayed with the president. She said so.'
  const found: Annotations = annotate({ id: 'r', text, language: 'en', publishedAt: null })
  const nameOf = (id: string | null) => found.entities.find(e => e.id === id)?.name ?? null
  test.each([
    ['Kenyan envoy Ruth Hale', 'Ruth Hale'],
    ['President Ada Obi', 'Ada Obi'],
    ['Hale, the envoy', 'Ruth Hale'],
    ['the envoy', 'Ruth Hale'],
    ['Obi aide Jo Park', 'Jo Park'],
    ['the president', 'Ada Obi'],
    ['met', null],
  ])('%s is %s', (span, name) => {
    const start = text.indexOf(span)
    expect(nameOf(resolveMention(found, { start, end: start + span.length }))).toBe(name)
  })
})
