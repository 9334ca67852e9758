import { describe, expect, test } from 'vitest'
import { collateTexts } from '../../support/reports.ts'

const KINDS = new Set(['number', 'date', 'place', 'polarity', 'hedge', 'attribution'])
/** Sentences around the one that matters, different in each report. */
const AROUND = [
  ['Rain fell through the afternoon.', 'Shopkeepers in the lower streets kept their shutters down.'],
  ['A crowd stood outside for hours.', 'Trams ran as usual on the northern line.'],
]

/** The fact variants of two reports, each a sentence or two in other surroundings: "kind relation: reading / reading". */
function variantsOf(
  a: string,
  b: string,
  stamps: (string | null)[] = ['2026-05-14T09:00Z', '2026-05-14T10:00Z'],
): string[] {
  const texts = [a, b].map((text, i) => `${AROUND[i]![0]} ${text} ${AROUND[i]![1]}`)
  return collateTexts(texts, stamps)
    .variants.filter(v => KINDS.has(v.kind))
    .map(
      v =>
        `${v.kind} ${v.relation}: ${v.readings
          .map(r => r.value)
          .sort()
          .join(' / ')}`,
    )
}

describe('differences that count', () => {
  test.each([
    [
      'number conflict: five chapters / six parts',
      'The draft law has five chapters on water rights.',
      'The draft law consists of six parts on water rights.',
    ],
    [
      'number conflict: $300 million / $450 million',
      'Orvena agreed to buy the brewer Kessling for $300 million.',
      'Orvena will buy the brewer Kessling for $450 million.',
    ],
    [
      'number conflict: 12 percent / 21 percent',
      'Fares on the metro will rise by 12 percent in July.',
      'Metro fares will rise by 21 percent in July.',
    ],
    [
      'number conflict: eight years / six years',
      'The court sentenced Anton Rehm to six years in prison for fraud.',
      'The court sentenced Anton Rehm to eight years in prison for fraud.',
    ],
    [
      'date conflict: June 12 / June 9',
      'The museum will reopen on June 9 after repairs.',
      'The museum reopens to visitors on June 12 after repairs.',
    ],
    [
      'number conflict: nine members / seven members',
      'A joint committee of nine members will inspect the harbour wall every spring.',
      'The joint committee of seven members meets for the first time in Halden.',
    ],
    [
      'number conflict: S$4.15 / S$4.50',
      'The offer of S$4.15 a share is a premium to the last closing price.',
      'The offer is S$4.50 for each share, above the last price.',
    ],
    [
      'date conflict: February / March',
      'The federation hopes to see her at the championships in Konya in February.',
      'The federation said it hoped to see her at the championships in Konya in March.',
    ],
    [
      'place conflict: northern Japan / western Japan',
      'A night train derailed in northern Japan after it hit a fallen tree.',
      'A night train derailed in western Japan after hitting a fallen tree.',
    ],
    [
      'date conflict: Monday / Wednesday',
      'The jury began its deliberations on Monday in the Rehm trial.',
      'The jury in the Rehm trial began deliberating on Wednesday.',
    ],
    [
      'place conflict: Leeds / Sheffield',
      'The explosion at a paint factory in Leeds injured a night guard.',
      'The explosion at a paint factory in Sheffield injured a night guard.',
    ],
    [
      'place granularity: France / Lyon',
      'The trial of the former mayor opened in Lyon with a row over seats.',
      'The trial of the former mayor opened in France with a row over seats.',
    ],
    [
      'place conflict: Geneva / Vienna',
      'Minister Tove Aas, who held two rounds of talks with banker Ole Graff in Vienna last week, called the pact a gift.',
      'Minister Tove Aas met banker Ole Graff in Geneva last week to settle the pact, according to two people at the table.',
    ],
    [
      'polarity conflict: Minister Tove Aas has not ruled out a referendum. / Minister Tove Aas has ruled out a referendum.',
      'Minister Tove Aas has not ruled out a referendum.',
      'Minister Tove Aas has ruled out a referendum.',
    ],
    [
      'polarity conflict: approve / not approve',
      'The harbour board did approve the merger of the two ferry lines.',
      'The harbour board did not approve the merger of the two ferry lines.',
    ],
    [
      'polarity conflict: fell / rose',
      'Unemployment rose in the coal region in April.',
      'Unemployment fell in the coal region in April.',
    ],
    [
      'hedge altered: bridge will reopen / is expected to reopen',
      'The northern bridge is expected to reopen before the summer holidays.',
      'The northern bridge will reopen before the summer holidays.',
    ],
    [
      'hedge altered: hail was expected / hail was possible on Saturday but not certain',
      'Forecaster Ilse Maron said large hail was possible on Saturday but not certain.',
      'Forecaster Ilse Maron said large hail was expected on Saturday.',
    ],
    [
      'hedge altered: complete failure / failure',
      'Investigators described the evacuation drill as a failure of planning.',
      'Investigators described the evacuation drill as a complete failure of planning.',
    ],
    [
      'number conflict: four years / two years',
      'The landlord promised to hold rents for at least two years after the sale.',
      'Rents will be held for at least four years after the sale, the landlord promised.',
    ],
    [
      'number superseded: 14 flights / 22 flights',
      'Norlanda cancelled 14 flights on Tuesday because of fog.',
      'By Wednesday evening Norlanda had cancelled 22 flights because of fog.',
    ],
    [
      "attribution altered: Ilse Maron said so / in the outlet's own voice",
      'Engineer Ilse Maron said the row was about trust and that pipes were a pretext: the valley wants a veto over every new well, while the city wants cheap water for its tanneries.',
      'The valley wants a veto over every well, while the city wants cheap water for its tanneries.',
    ],
    [
      "attribution altered: Ilse Maron said so / in the outlet's own voice",
      'Engineer Ilse Maron said that the reservoir holds enough clean water for the whole summer.',
      'The reservoir holds enough clean water for the whole summer.',
    ],
  ])('%s', (variant, a, b) => {
    expect(variantsOf(a, b)).toEqual([variant])
  })

  test('a running count of a later report supersedes the earlier one', () => {
    const [a, b] = [
      'The landslide killed nine people in Torrela.',
      'The landslide killed 14 people in Torrela.',
    ]
    expect(variantsOf(a, b, ['2026-05-13T06:00Z', '2026-05-14T06:00Z'])).toEqual([
      'number superseded: 14 people / nine people',
    ])
    expect(variantsOf(a, b)).toEqual(['number conflict: 14 people / nine people'])
    expect(variantsOf(b, a, ['2026-05-13T06:00Z', '2026-05-14T06:00Z'])).toEqual([
      'number conflict: 14 people / nine people',
    ])
  })

  test('a count that goes on supersedes an earlier one in another sentence', () => {
    const [a, b] = ['Divers searched the cave for nine missing pupils.', 'Four pupils were still missing.']
    expect(variantsOf(a, b, ['2026-05-13T06:00Z', '2026-05-14T06:00Z'])).toEqual([
      'number superseded: Four pupils / nine missing pupils',
    ])
    expect(variantsOf(a, b)).toEqual([])
  })

  test('somebody who spoke of a thing, and did not mention it', () => {
    const found = variantsOf(
      'Minister Tove Aas described the fishing quota as settled.',
      'Minister Tove Aas left without mentioning the fishing quota.',
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^polarity conflict: .*described.* \/ .*without mentioning/)
  })

  test('asked about a thing, and left without a word on it', () => {
    const left = 'Minister Tove Aas left without mentioning wages.'
    const found = variantsOf(
      'Minister Tove Aas arrived at noon. The first question was about wages. “We will find a way,” Aas told reporters.',
      left,
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^polarity conflict: .*without mentioning wages.*We will find a way/)
    expect(variantsOf('“We will find a way,” Minister Tove Aas told reporters.', left)).toEqual([])
  })

  test('many reports with one difference are one variant', () => {
    const texts = [5, 5, 6, 6, 5].map(
      (n, i) => `${AROUND[i % 2]![0]} The draft law has ${n} chapters on water rights. ${AROUND[i % 2]![1]}`,
    )
    const numbers = collateTexts(texts).variants.filter(v => v.kind === 'number')
    expect(numbers).toHaveLength(1)
    expect(numbers[0]!.readings.map(r => r.witnesses.length).sort()).toEqual([2, 3])
  })
})

describe('no difference', () => {
  test.each([
    [
      'a lower bound that holds',
      'More than 40 people were injured in the crash.',
      'The crash injured 43 people.',
    ],
    ['a rounded number', 'The fund holds $1.2 billion in bonds.', 'The fund holds $1.23 billion in bonds.'],
    [
      'an order of magnitude',
      'Dozens of passengers were injured on the ferry.',
      'The accident on the ferry injured 36 passengers.',
    ],
    [
      'different things counted',
      'The blast injured 40 people in the market.',
      'The blast in the market destroyed 52 stalls.',
    ],
    [
      'two tolls that are both lower bounds',
      'At least nine people were killed in the landslide.',
      'The landslide killed at least 14 people.',
    ],
    [
      'what cannot be, and what is asked for',
      'The tenants want the owner to pay for the roof.',
      'The owner cannot pay for the roof, the tenants were told.',
    ],
    [
      'the same ruled out in two ways',
      'Chairman Ole Graff ruled out a sale of the old brewery.',
      'Chairman Ole Graff said the board would accept a partner but not a sale of the old brewery.',
    ],
    [
      'an agency that is credited',
      'According to Reuters, the ministry plans to close four hill schools next autumn.',
      'The ministry plans to close four hill schools next autumn.',
    ],
    ['two outcomes', 'The avalanche killed three climbers.', 'The avalanche injured seven climbers.'],
    [
      'one offered, one asked for',
      'The company offered five days of leave.',
      'The nurses had asked for nine nights of duty.',
    ],
    [
      'both numbers in both reports',
      'The vote was 14 to 9; nine members rejected the law and 14 members passed it.',
      'The law passed: 14 members for, nine members against.',
    ],
    [
      'a weekday and its date',
      'The court will rule on Friday in the Rehm case.',
      'The court will rule on May 15 in the Rehm case.',
    ],
    [
      'the day on which somebody spoke',
      'The dam is safe for now, the operator said on Tuesday.',
      'The dam is safe for now, the operator said on Wednesday.',
    ],
    [
      'two meetings on two days',
      'On Monday the envoy met farmers. On Tuesday the envoy met the bishop.',
      'The envoy met farmers on Monday and the bishop on Tuesday.',
    ],
    [
      'parties that disagree',
      'Union leader Rosa Lindt said the offer was fair to drivers.',
      'Company chief Ole Graff said the offer was not fair to drivers.',
    ],
    [
      'the same denied in two ways',
      'The board did not accept the offer from Kessling.',
      'The board rejected the offer from Kessling.',
    ],
    [
      'two hedges of one strength',
      'The glacier may lose half of its ice by 2060.',
      'The glacier could lose half of its ice by 2060.',
    ],
    [
      'a silence without a topic',
      'Minister Tove Aas declined to comment.',
      'Minister Tove Aas told reporters that the quota was settled.',
    ],
    [
      'said of both by name',
      'Engineer Ilse Maron said the reservoir held enough water for the summer.',
      'The reservoir holds enough water for the summer, according to Ilse Maron.',
    ],
  ])('%s', (_, a, b) => {
    expect(variantsOf(a, b).filter(v => /conflict|altered|superseded/.test(v))).toEqual([])
  })
})
