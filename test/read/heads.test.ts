import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/read/index.ts'

const PROSE = [
  'The competition watchdog on Tuesday cleared the merger of Brannock Stone and Hale Aggregates after six months of review.',
  'Hale must sell two pits in the north within a year and keep its depot in Carrow open until the end of the decade.',
  '“We got what we asked for,” said its chief executive, Mark Dunmore, who declined to say how many jobs would go at the pits.',
]
const BODY = PROSE.join('\n\n')
const read = (text: string) => readReport(text).report!

describe('what a line at the foot or in the body is', () => {
  it.each<
    [
      line: string,
      where:
        | 'furniture'
        | 'text'
        | 'agency-credit'
        | 'ai-generated'
        | 'correction'
        | 'copyright'
        | 'verify-original',
    ]
  >([
    // notices
    ['(With inputs from PTI)', 'agency-credit'],
    ['With input from agencies.', 'agency-credit'],
    ['— Reuters', 'agency-credit'],
    ['Source: Xinhua', 'agency-credit'],
    ['Reporting by Jon Vale and Ana Ruiz; Editing by Peter Quill', 'agency-credit'],
    ['The Associated Press contributed to this report.', 'agency-credit'],
    ['With reports from the coast growing worse, the mayor ordered the schools to close.', 'text'],
    ['Reporting by the agency was delayed for weeks, according to the minister.', 'text'],
    ['AI-generated summary', 'ai-generated'],
    ['This article was written with the help of artificial intelligence.', 'ai-generated'],
    ['This story was translated by a machine learning model.', 'ai-generated'],
    ['The minister said that artificial intelligence generated the images in the leaflet.', 'text'],
    ['Readers should check the original source.', 'verify-original'],
    ['Police will verify the original documents before the trial starts.', 'text'],
    ['Correction: An earlier version of this article gave the wrong number of pits.', 'correction'],
    ['This article was amended on 4 March 2025 to correct the name of the depot.', 'correction'],
    ['The correction of the border took nine years and two wars.', 'text'],
    ['© 2025 The Coastal Herald. All rights reserved.', 'copyright'],
    ['The songwriter lost her copyright claim in a court in Carrow.', 'text'],
    // captions and credits
    ['Photo: Lea Brandt', 'furniture'],
    ['Image/VCG', 'furniture'],
    ['Getty Images', 'furniture'],
    ['AP Photo/Lea Brandt', 'furniture'],
    ['Trucks leave the quarry on Monday. (AP Photo/Lea Brandt)', 'furniture'],
    ['Trucks leave the quarry on Monday. /VCG', 'furniture'],
    ['Trucks leave the quarry [Lea Brandt/Reuters]', 'furniture'],
    ['Trucks leave the quarry. Photograph: Lea Brandt/The Herald', 'furniture'],
    ['Image caption, Trucks leave the quarry', 'furniture'],
    ['The lawsuit was brought by Getty Images.', 'text'],
    ['Video by the group shows trucks at the gates of the pit, which it says proves its claim.', 'text'],
    // boxes
    ['Read more: Quarry workers fear for jobs', 'furniture'],
    ['ALSO READ | Quarry workers fear for jobs', 'furniture'],
    ['Share Facebook X WhatsApp', 'furniture'],
    ['Sign up for our newsletter', 'furniture'],
    ['Advertisement', 'furniture'],
    ['MergersQuarry WorkersNorth Carrow', 'furniture'],
    ['Tags: mergers, quarrying', 'furniture'],
    ['#mergers #quarrying', 'furniture'],
    ['Priya Nandakumar is a business reporter at the Herald.', 'furniture'],
    ['Edited by: Rahul Sethi', 'furniture'],
    ['We use cookies to improve your experience.', 'furniture'],
    ['“Share the burden,” she wrote.', 'text'],
    ['Subscribers to the scheme will get their money back, the watchdog said.', 'text'],
  ])('%s → %s', (line, where) => {
    const report = read(`${BODY}\n\n${line}`)
    if (where === 'furniture') expect(report.furniture).toEqual([line])
    else if (where === 'text') expect(report.text).toBe(`${BODY}\n\n${line}`)
    else {
      expect(report.notices).toEqual([{ kind: where, text: line }])
      expect(report.text).toBe(BODY)
    }
  })

  it('takes a credit off the end of the last paragraph', () => {
    const report = read(`${BODY} (With inputs from AFP)`)
    expect(report.text).toBe(BODY)
    expect(report.notices).toEqual([{ kind: 'agency-credit', text: '(With inputs from AFP)' }])
  })
})

describe('datelines', () => {
  it.each<[string, string | null]>([
    ['CARROW, March 4 (Reuters) - ', 'CARROW, March 4 (Reuters)'],
    ['CARROW (AP) — ', 'CARROW (AP)'],
    ['CARROW — ', 'CARROW'],
    ['NEW CARROW: ', 'NEW CARROW'],
    ['CARROW, Idaho -- ', 'CARROW, Idaho'],
    ['Carrow, 4 March 2025 (AFP) – ', 'Carrow, 4 March 2025 (AFP)'],
    ['March 4 (UPI) -- ', 'March 4 (UPI)'],
    ['UPDATE — ', null],
    ['After six months — ', null],
  ])('%s', (dateline, expected) => {
    const report = read(`${dateline}${PROSE[0]}\n\n${PROSE[1]}`)
    expect(report.dateline).toBe(expected)
    expect(report.text).toBe(
      expected ? `${PROSE[0]}\n\n${PROSE[1]}` : `${dateline}${PROSE[0]}\n\n${PROSE[1]}`,
    )
  })

  it('leaves the speakers of a transcript where they are', () => {
    const text = `MORRIS: ${PROSE[0]}\n\nFALK: ${PROSE[1]}`
    expect(read(text)).toMatchObject({ dateline: null, text })
  })
})

describe('shapes of saved texts', () => {
  it('joins hard-wrapped paragraphs and keeps their breaks', () => {
    const wrap = (s: string) => s.replace(/(.{1,60})(?:\s|$)/g, '$1\n').trim()
    expect(read(PROSE.map(wrap).join('\n\n')).text).toBe(BODY)
  })

  it('keeps one paragraph a line', () => expect(read(PROSE.join('\n')).text).toBe(BODY))

  it('keeps headings inside the article', () => {
    expect(read(`${PROSE[0]}\nWhat happens next\n${PROSE[1]}`).text).toBe(
      `${PROSE[0]}\n\nWhat happens next\n\n${PROSE[1]}`,
    )
  })

  it('a box of links inside the article ends where the article goes on', () => {
    const report = read(
      `${PROSE[0]}\n\nRelated stories\n\nBakers end their walkout\n\nFerry crews to vote on pay\n\n${PROSE[1]}\n\n${PROSE[2]}`,
    )
    expect(report.text).toBe(BODY)
    expect(report.furniture).toEqual([
      'Related stories',
      'Bakers end their walkout',
      'Ferry crews to vote on pay',
    ])
  })

  it('teasers after the last notice are no part of the article', () => {
    const teaser =
      'Bakers across the islands end a walkout of nine days. What does their deal mean for the price of bread?'
    const report = read(
      `${BODY}\n\nThis content is AI-generated. Please verify with the original source.\n\nRelated articles\n\n${teaser}\n\n${teaser.replace('nine', 'ten')}`,
    )
    expect(report.text).toBe(BODY)
    expect(report.notices.map(n => n.kind)).toEqual(['ai-generated', 'verify-original'])
    expect(report.furniture).toHaveLength(3)
  })

  it('reads a head with a standfirst, a counter of comments and an author below it', () => {
    const report = read(
      `The Coastal Herald\nBusiness\nQuarry merger cleared after six-month review\nThe watchdog attached three conditions to the deal between the two companies.\nPriya Nandakumar\nBusiness correspondent\nPublished\n4 March 2025\nComments 112\nShare\n${BODY}`,
    )
    expect(report).toMatchObject({
      title: 'Quarry merger cleared after six-month review',
      publisher: 'The Coastal Herald',
      byline: 'Priya Nandakumar',
      publishedAt: '2025-03-04',
    })
    expect(report.text).toBe(
      `The watchdog attached three conditions to the deal between the two companies.\n\n${BODY}`,
    )
  })

  it('sets a standfirst that only repeats the title apart', () => {
    expect(read(`Quarry merger cleared after six-month review\nQuarry merger cleared\n${BODY}`).text).toBe(
      BODY,
    )
  })

  it('reads a transcript of 200 pages', () => {
    const page =
      'MORRIS: What did the harbour master say to you that night?\nFALK: He said that the cranes would stop, and they did.\n'.repeat(
        25,
      )
    const report = read(page.repeat(200))
    expect(report.words).toBeGreaterThan(100_000)
    expect(report.furniture).toEqual([])
  })
})
