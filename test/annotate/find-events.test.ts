import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/annotate/index.ts'

/** Events as `KIND(sources > targets) modality date`, the main event of each sentence first. */
function draw(text: string, publishedAt: string | null = '2024-03-06'): string {
  const { events, entities } = annotate({ id: 'r', text, language: 'en', publishedAt })
  const name = (id: string) => entities.find(e => e.id === id)!.name
  return events
    .map(e => {
      const modality = e.modality === 'reported' ? '' : ` ${e.modality}`
      const date = e.from ? ` ${e.from}` : ''
      return `${e.kind}(${e.actors.map(name).join(' + ')} > ${e.recipients.map(name).join(' + ')})${modality}${date}`
    })
    .join('; ')
}

describe('events by PLOVER type', () => {
  test.each([
    // one type after the other
    ['Norway and Sweden agreed to share radar data.', 'AGREE(Norway + Sweden > )'],
    [
      'Envoy Maria Costa met President Peter Hale for a quiet talk about fish in Lisbon on Tuesday.',
      'CONSULT(Maria Costa > Peter Hale) 2024-03-05',
    ],
    ['Portugal and Chile signed a fishing treaty on Monday.', 'SUPPORT(Portugal + Chile > ) 2024-03-04'],
    ['The court lifted the ban on street markets.', 'CONCEDE(court > )'],
    ['Kenya sent medical supplies to Malawi.', 'AID(Kenya > Malawi)'],
    ['Peru withdrew its troops from Ecuador.', 'RETREAT(Peru > Ecuador)'],
    ['Prosecutors are investigating the Harland Bank.', 'INVESTIGATE(Prosecutors > Harland Bank)'],
    ['The nurses demanded that the ministry raise pay.', 'DEMAND(nurses > ministry)'],
    ['Ireland accused Iceland of overfishing.', 'DISAPPROVE(Ireland > Iceland)'],
    ['The miners rejected an offer from the owners.', 'REJECT(miners > owners)'],
    ['The dockers threatened to blockade the port of Genoa.', 'THREATEN(dockers > Genoa)'],
    ['Thousands of teachers marched against the government.', 'PROTEST(Thousands of teachers > government)'],
    ['Canada imposed sanctions on Belarus.', 'SANCTION(Canada > Belarus)'],
    ['Police arrested 12 students on Saturday.', 'COERCE(Police > students) 2024-03-02'],
    ['Rebels shelled the northern villages.', 'ASSAULT(Rebels > northern villages)'],
    // what a governing verb makes of another
    ['Peru refused to sign the treaty with Chile.', 'REJECT(Peru > Chile)'],
    ['Peru said it would send aid to Chile.', 'AGREE(Peru > Chile) planned'],
    ['Peru said it would impose sanctions on Chile.', 'THREATEN(Peru > Chile) planned'],
    ['Peru said Chile must release the sailors.', 'DEMAND(Peru > Chile)'],
    ['The union called off the strike.', 'RETREAT(union > )'],
    ['Peru suspended talks with Chile.', 'SANCTION(Peru > Chile)'],
    // passive, participles, relative clauses
    ['Farmers were arrested by soldiers on Friday.', 'COERCE(soldiers > Farmers) 2024-03-01'],
    [
      'After meeting the mayor on Saturday, Maria Costa visited Porto.',
      /CONSULT\(Maria Costa > mayor\) 2024-03-02/,
    ],
    // told as done, denied, supposed, long past
    ['Maria Costa did not meet Peter Hale.', 'CONSULT(Maria Costa > Peter Hale) denied'],
    ['If Peru invades Chile, the talks will end.', /^ASSAULT\(Peru > Chile\) hypothetical/],
    ['Maria Costa met Peter Hale in 2019.', 'CONSULT(Maria Costa > Peter Hale) historical 2019'],
  ])('%s', (text, expected) => {
    if (typeof expected === 'string') expect(draw(text)).toBe(expected)
    else expect(draw(text)).toMatch(expected)
  })

  test.each([
    'Maria Costa is the daughter of a carpenter and grew up in Porto.',
    'The candidate leads in the polls by six points, a survey showed.',
    'Voters in the north care most about rents, analysts said.',
    'She spoke to reporters after the debate and took no questions.',
    'The film opened on Friday and has struck a chord with critics.',
    'Shares fell as investors weighed the outlook for interest rates.',
    'He beat his rival in the primary by a wide margin.',
    'Hale held a rally in Porto before a crowd of 3,000.',
  ])('no event in: %s', text => {
    expect(draw(text)).toBe('')
  })
})

test('participants of a meeting in two parts', () => {
  const text =
    'Envoy Maria Costa met on Sunday with ministers from Norway, and then separately with the miners’ delegation, led by Ragnar Berg.'
  expect(draw(text)).toMatch(/^CONSULT\(Maria Costa > .*Ragnar Berg\) 2024-03-03$/)
})

test('spans lie in the text and ids name entities, whatever the text', () => {
  const words = fc.constantFrom(
    'Norway',
    'met',
    'Sweden',
    'rebels',
    'attacked',
    'refused',
    'to',
    'sign',
    'a',
    'treaty',
    'with',
    'that',
    'if',
    'will',
    'not',
    ',',
    'and',
    'by',
    'on',
    'Monday',
    '"',
    '.',
    '\n',
    '’s',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map(w => w.join(' ')),
      ),
      text => {
        const { events, entities, mentions } = annotate({
          id: 'r',
          text,
          language: 'en',
          publishedAt: '2024-03-06',
        })
        const ids = new Set(entities.map(e => e.id))
        expect(ids.size).toBe(entities.length)
        for (const e of events) {
          expect(e.start).toBeLessThanOrEqual(e.trigger.start)
          expect(e.trigger.end).toBeLessThanOrEqual(e.end)
          for (const id of [...e.actors, ...e.recipients]) expect(ids.has(id)).toBe(true)
        }
        for (const m of mentions) expect(m.end).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})
