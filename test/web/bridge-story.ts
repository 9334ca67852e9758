/**
 * A story of ours with its record written by hand: six reports of a closed bridge (a wire report, a copy of
 * it, a simplified rewrite, a machine rewrite, two independent ones), every kind of variant, every relation.
 * Passages are given by their words, so that the record stays readable.
 */
import { Record, type Passage, type Report, type Variant } from '../../src/record/index.ts'

const WIRE = `LARKHAVEN — The Sund Bridge was closed to all traffic on Monday after inspectors found a crack in its eastern anchor block, the Harbour Roads Authority said.
“The crack is deeper than we feared, and no lorry will cross until it is mended,” said Mara Lindqvist, the authority’s chief engineer.
About 40 ferries were laid on to carry commuters, she said, and the closure could last six weeks.
Deputy mayor Tomas Okafor said the city would not pay for the repair. “We paid for this bridge once. We will not pay for it twice,” he told reporters at Quay Hall in Larkhaven.
The ferry workers’ union wants double pay for night crossings before it extends its timetable. The authority offered a third more.
A second inspection is due on Thursday. After that, the authority will meet the union.`

const COPY = `LARKHAVEN — The Sund Bridge was closed to all traffic on Monday after inspectors found a crack in its eastern anchor block, the Harbour Roads Authority said.
“The crack is deeper than we feared, and no lorry will cross until it is mended,” said Mara Lindqvist, the authority’s chief engineer.
About 40 ferries were laid on to carry commuters, she said, and the closure could last six weeks.
Deputy mayor Tomas Okafor said the city would not pay for the repair. “We paid for this bridge once. We will not pay for it twice,” he told reporters at Quay Hall in Larkhaven.
A second inspection is due on Thursday.`

const SIMPLE = `A big bridge in Larkhaven is closed. Inspectors found a crack in it.
“The crack is worse than we expected, and no truck will cross until it is fixed,” said Mara Lindqvist, the chief engineer.
About 40 ferries now carry people to work. The bridge could stay closed for six weeks.
The city will not pay for the repair. “We paid for this bridge once. We will not pay for it twice,” deputy mayor Tomas Okafor told reporters.
Ferry workers want double pay for night trips.`

const MACHINE = `The Sund Bridge has been shut down following the discovery of a structural crack in its eastern anchor block on Monday.
According to chief engineer Mara Lindqvist, “the crack is deeper than we feared.” She added: “We paid for this bridge once. We will not pay for it twice.”
A total of 14 ferries were deployed for commuters, and the closure will last six weeks.
The city will pay for the repair, officials indicated at Quay Hall.
The union is demanding double pay for night crossings, while the authority has offered a third more.`

const TRIBUNE = `Larkhaven’s Sund Bridge, which carries 31,000 vehicles a day, shut at 5 a.m. on Monday. Divers had reported a crack on Sunday, two people with knowledge of the inspection said.
Mara Lindquist, the chief inspector of the Harbour Roads Authority, called the crack “deeper than we feared” in a written statement.
Mr. Okafor, the deputy mayor, wrote on his page that the city had paid for the bridge once. “We will not pay for it twice,” he posted.
Joan Achterberg, who leads the ferry workers’ union, said her members would not sail at night for less than double pay. “Nobody crosses the Sund at three in the morning for a third more,” she said.
The authority’s board is to vote on the money for the repair on 14 March.`

const RADIO = `By Tuesday evening 53 ferries were carrying commuters between Larkhaven and the eastern shore, the Harbour Roads Authority said.
The union said that it had not accepted the authority’s offer. “A third more is a start, not an answer,” said Joan Achterberg.
Ms. Lindqvist told Radio Sund that the second inspection had been moved to Friday. “I want the tide low and the light good,” she said.
The bridge has been closed since early Monday.
The authority denied that it knew of cracks in the anchor block before last week.`

export function reportOf(id: string, text: string, rest: Partial<Report>): Report {
  return {
    id,
    source: `bridge/${id}.txt`,
    publisher: null,
    title: null,
    byline: null,
    publishedAt: null,
    updatedAt: null,
    dateline: null,
    language: 'en',
    text,
    words: text.split(/\s+/).length,
    notices: [],
    furniture: [],
    ...rest,
  }
}

const reports: Report[] = [
  reportOf('wire', WIRE, {
    publisher: 'Meridian Wire',
    title: 'Sund Bridge shut after inspectors find crack in anchor block',
    byline: 'Ines Corbin',
    dateline: 'LARKHAVEN',
    publishedAt: '2025-03-03T07:08Z',
  }),
  reportOf('copy', COPY, {
    publisher: 'Larkhaven Courier',
    title: 'Sund Bridge closed to all traffic',
    publishedAt: '2025-03-03T08:30+01:00',
    notices: [{ kind: 'agency-credit', text: '(Meridian Wire)' }],
  }),
  reportOf('simple', SIMPLE, {
    publisher: 'Plain Reader',
    title: 'Big bridge is closed',
    publishedAt: '2025-03-03',
  }),
  reportOf('machine', MACHINE, {
    publisher: 'Newsdesk Now',
    title: 'Structural crack forces shutdown of Sund Bridge: what you need to know',
    publishedAt: '2025-03-03T16:20Z',
    notices: [
      { kind: 'ai-generated', text: 'This article was produced with the help of artificial intelligence.' },
    ],
  }),
  reportOf('tribune', TRIBUNE, {
    publisher: 'Coast Tribune',
    title: 'A crack under the Sund, and a quarrel over who mends it',
    byline: 'Pell Andersen',
    publishedAt: '2025-03-03T18:00+01:00',
  }),
  reportOf('radio', RADIO, {
    publisher: 'Radio Sund',
    title: 'Ferries fill in as bridge stays shut',
    publishedAt: '2025-03-04T19:45+01:00',
    furniture: ['RELATED STORIES', 'How ferries came back to the Sund'],
  }),
]

const textOf = new Map(reports.map(r => [r.id, r.text]))

/** The passage of a report that reads `exact`; it must stand there. */
export function at(report: string, exact: string): Passage {
  const start = textOf.get(report)!.indexOf(exact)
  if (start < 0) throw new Error(`“${exact}” does not stand in ${report}`)
  return { report, start, end: start + exact.length, exact }
}

const quotation = (
  id: string,
  kind: 'direct' | 'mixed' | 'indirect',
  speaker: string,
  content: Passage[],
  medium: string | null = null,
): Record['quotations'][number] => ({
  id,
  report: content[0]!.report,
  kind,
  content,
  cue: null,
  source: null,
  speaker,
  medium,
  date: null,
})

const DEEPER = 'The crack is deeper than we feared, and no lorry will cross until it is mended,'
const WORSE = 'The crack is worse than we expected, and no truck will cross until it is fixed,'
const ONCE = 'We paid for this bridge once. We will not pay for it twice'

const variant = (
  id: string,
  kind: Variant['kind'],
  relation: Variant['relation'],
  about: string,
  note: string,
  readings: [value: string, ...witnesses: Passage[]][],
): Variant => ({
  id,
  kind,
  relation,
  about,
  note,
  readings: readings.map(([value, ...witnesses]) => ({ value, witnesses })),
})

/** The record of the story. */
export const bridgeRecord: Record = Record.parse({
  format: 'variorum-record',
  version: 1,
  story: {
    title: 'Sund Bridge at Larkhaven closed after a crack is found',
    from: '2025-03-02',
    to: '2025-03-14',
  },
  reports,
  actors: [
    {
      id: 'lindqvist',
      kind: 'person',
      name: 'Mara Lindqvist',
      forms: [
        { text: 'Mara Lindqvist', witnesses: [at('wire', 'Mara Lindqvist'), at('copy', 'Mara Lindqvist')] },
        { text: 'Mara Lindquist', witnesses: [at('tribune', 'Mara Lindquist')] },
      ],
      roles: [
        { text: 'chief engineer', witnesses: [at('wire', 'chief engineer'), at('copy', 'chief engineer')] },
        { text: 'chief inspector', witnesses: [at('tribune', 'chief inspector')] },
      ],
      side: 'authority',
    },
    {
      id: 'okafor',
      kind: 'person',
      name: 'Tomas Okafor',
      forms: [{ text: 'Tomas Okafor', witnesses: [at('wire', 'Tomas Okafor')] }],
      roles: [{ text: 'deputy mayor', witnesses: [at('wire', 'Deputy mayor')] }],
      side: 'city',
    },
    {
      id: 'achterberg',
      kind: 'person',
      name: 'Joan Achterberg',
      forms: [{ text: 'Joan Achterberg', witnesses: [at('tribune', 'Joan Achterberg')] }],
      roles: [
        {
          text: 'leads the ferry workers’ union',
          witnesses: [at('tribune', 'leads the ferry workers’ union')],
        },
      ],
      side: 'union',
    },
    {
      id: 'authority',
      kind: 'organization',
      name: 'Harbour Roads Authority',
      forms: [],
      roles: [],
      side: null,
    },
    { id: 'union', kind: 'organization', name: 'Ferry workers’ union', forms: [], roles: [], side: null },
    { id: 'city', kind: 'organization', name: 'City of Larkhaven', forms: [], roles: [], side: null },
  ],
  quotations: [
    quotation('q1', 'direct', 'lindqvist', [at('wire', DEEPER)]),
    quotation('q2', 'direct', 'lindqvist', [at('copy', DEEPER)]),
    quotation('q3', 'direct', 'lindqvist', [at('simple', WORSE)]),
    quotation('q4', 'direct', 'lindqvist', [at('machine', 'the crack is deeper than we feared.')]),
    quotation('q5', 'mixed', 'lindqvist', [at('tribune', 'deeper than we feared')], 'written statement'),
    quotation('q6', 'direct', 'okafor', [at('wire', ONCE)]),
    quotation('q7', 'direct', 'okafor', [at('copy', ONCE)]),
    quotation('q8', 'direct', 'okafor', [at('simple', ONCE)]),
    quotation('q9', 'direct', 'lindqvist', [at('machine', ONCE)]),
    quotation(
      'q10',
      'direct',
      'okafor',
      [at('tribune', 'We will not pay for it twice')],
      'posted on his page',
    ),
    quotation('q11', 'direct', 'achterberg', [
      at('tribune', 'Nobody crosses the Sund at three in the morning for a third more'),
    ]),
    quotation('q12', 'direct', 'achterberg', [at('radio', 'A third more is a start, not an answer')]),
    quotation(
      'q13',
      'direct',
      'lindqvist',
      [at('radio', 'I want the tide low and the light good')],
      'told Radio Sund',
    ),
    quotation('q14', 'indirect', 'okafor', [at('wire', 'the city would not pay for the repair')]),
    quotation('q15', 'indirect', 'okafor', [at('copy', 'the city would not pay for the repair')]),
    quotation('q16', 'indirect', 'lindqvist', [at('wire', 'the closure could last six weeks')]),
    quotation('q17', 'indirect', 'lindqvist', [at('copy', 'the closure could last six weeks')]),
    quotation('q18', 'indirect', 'achterberg', [
      at('tribune', 'her members would not sail at night for less than double pay'),
    ]),
    quotation('q19', 'indirect', 'authority', [
      at('radio', 'that it knew of cracks in the anchor block before last week'),
    ]),
  ],
  utterances: [
    {
      id: 'u1',
      speaker: 'lindqvist',
      quotations: ['q1', 'q2', 'q3', 'q4', 'q5'],
      readings: [
        { text: DEEPER, quotations: ['q1', 'q2'] },
        { text: WORSE, quotations: ['q3'] },
        { text: 'the crack is deeper than we feared.', quotations: ['q4'] },
        { text: 'deeper than we feared', quotations: ['q5'] },
      ],
    },
    {
      id: 'u2',
      speaker: 'okafor',
      quotations: ['q6', 'q7', 'q8', 'q9', 'q10'],
      readings: [
        { text: ONCE, quotations: ['q6', 'q7', 'q8', 'q9'] },
        { text: 'We will not pay for it twice', quotations: ['q10'] },
      ],
    },
    {
      id: 'u3',
      speaker: 'achterberg',
      quotations: ['q11'],
      readings: [
        { text: 'Nobody crosses the Sund at three in the morning for a third more', quotations: ['q11'] },
      ],
    },
    {
      id: 'u4',
      speaker: 'achterberg',
      quotations: ['q12'],
      readings: [{ text: 'A third more is a start, not an answer', quotations: ['q12'] }],
    },
    {
      id: 'u5',
      speaker: 'lindqvist',
      quotations: ['q13'],
      readings: [{ text: 'I want the tide low and the light good', quotations: ['q13'] }],
    },
    { id: 'u6', speaker: 'okafor', quotations: ['q14', 'q15'], readings: [] },
    { id: 'u7', speaker: 'lindqvist', quotations: ['q16', 'q17'], readings: [] },
    { id: 'u8', speaker: 'achterberg', quotations: ['q18'], readings: [] },
    { id: 'u9', speaker: 'authority', quotations: ['q19'], readings: [] },
  ],
  claims: [
    {
      id: 'c1',
      statement: 'About 40 ferries were laid on to carry commuters',
      witnesses: [at('wire', 'About 40 ferries'), at('machine', 'A total of 14 ferries')],
      origins: 1,
    },
    {
      id: 'c2',
      statement: 'The city will not pay for the repair',
      witnesses: [at('wire', 'the city would not pay')],
      origins: 2,
    },
  ],
  variants: [
    variant(
      'v1',
      'speaker',
      'conflict',
      'u2',
      'One report gives the deputy mayor’s words to the chief engineer.',
      [
        [
          'Tomas Okafor',
          at('wire', `${ONCE},” he told reporters`),
          at('copy', ONCE),
          at('simple', `${ONCE},” deputy mayor Tomas Okafor`),
        ],
        ['Mara Lindqvist', at('machine', `She added: “${ONCE}`)],
      ],
    ),
    variant(
      'v2',
      'wording',
      'altered',
      'u1',
      'The chief engineer’s words were changed inside the quotation marks.',
      [
        [DEEPER, at('wire', DEEPER), at('copy', DEEPER)],
        [WORSE, at('simple', WORSE)],
      ],
    ),
    variant('v3', 'number', 'conflict', 'c1', 'Three reports count 40 ferries on Monday, one counts 14.', [
      [
        '40',
        at('wire', 'About 40 ferries'),
        at('copy', 'About 40 ferries'),
        at('simple', 'About 40 ferries'),
      ],
      ['14', at('machine', 'A total of 14 ferries')],
    ]),
    variant('v4', 'number', 'superseded', 'c1', 'A later report counts more ferries.', [
      ['40', at('wire', 'About 40 ferries'), at('copy', 'About 40 ferries')],
      ['53', at('radio', 'By Tuesday evening 53 ferries')],
    ]),
    variant(
      'v5',
      'polarity',
      'conflict',
      'c2',
      'One report says that the city will pay, the others that it will not.',
      [
        [
          'will not pay',
          at('wire', 'the city would not pay for the repair'),
          at('copy', 'the city would not pay for the repair'),
          at('simple', 'The city will not pay for the repair'),
        ],
        ['will pay', at('machine', 'The city will pay for the repair')],
      ],
    ),
    variant(
      'v6',
      'hedge',
      'altered',
      'c1',
      'What could last six weeks in the source will last six weeks here.',
      [
        [
          'could last',
          at('wire', 'the closure could last six weeks'),
          at('copy', 'the closure could last six weeks'),
        ],
        ['will last', at('machine', 'the closure will last six weeks')],
      ],
    ),
    variant(
      'v7',
      'attribution',
      'altered',
      'c2',
      'The deputy mayor’s statement stands in the outlet’s own voice.',
      [
        [
          'said by Tomas Okafor',
          at('wire', 'Deputy mayor Tomas Okafor said the city would not pay for the repair.'),
        ],
        ['in the outlet’s own voice', at('simple', 'The city will not pay for the repair.')],
      ],
    ),
    variant(
      'v8',
      'medium',
      'conflict',
      'u2',
      'Told to reporters in one account, posted on a page in the other.',
      [
        [
          'told reporters',
          at('wire', 'he told reporters at Quay Hall'),
          at('copy', 'he told reporters at Quay Hall'),
        ],
        ['posted on his page', at('tribune', 'wrote on his page')],
      ],
    ),
    variant('v9', 'date', 'superseded', 'c1', 'The second inspection was moved from Thursday to Friday.', [
      [
        'Thursday',
        at('wire', 'A second inspection is due on Thursday'),
        at('copy', 'A second inspection is due on Thursday'),
      ],
      ['Friday', at('radio', 'the second inspection had been moved to Friday')],
    ]),
    variant('v10', 'place', 'granularity', 'c2', 'Quay Hall, or the town it stands in.', [
      ['Quay Hall in Larkhaven', at('wire', 'Quay Hall in Larkhaven')],
      ['Quay Hall', at('machine', 'Quay Hall')],
    ]),
    variant('v11', 'name', 'spelling', 'lindqvist', 'The name is spelt in two ways.', [
      [
        'Mara Lindqvist',
        at('wire', 'Mara Lindqvist'),
        at('copy', 'Mara Lindqvist'),
        at('simple', 'Mara Lindqvist'),
        at('machine', 'Mara Lindqvist'),
      ],
      ['Mara Lindquist', at('tribune', 'Mara Lindquist')],
    ]),
    variant(
      'v12',
      'role',
      'conflict',
      'lindqvist',
      'Chief engineer in four reports, chief inspector in one.',
      [
        [
          'chief engineer',
          at('wire', 'chief engineer'),
          at('copy', 'chief engineer'),
          at('simple', 'chief engineer'),
          at('machine', 'chief engineer'),
        ],
        ['chief inspector', at('tribune', 'chief inspector')],
      ],
    ),
  ],
  lineage: {
    edges: [
      {
        from: 'wire',
        to: 'copy',
        kind: 'copy',
        share: 0.99,
        confidence: 0.98,
        evidence: [{ from: at('wire', DEEPER), to: at('copy', DEEPER) }],
        note: 'The Courier credits the wire and carries five of its six paragraphs word for word.',
      },
      {
        from: 'wire',
        to: 'simple',
        kind: 'rewrite',
        share: 0.58,
        confidence: 0.9,
        evidence: [{ from: at('wire', DEEPER), to: at('simple', WORSE) }],
        note: 'The same facts in the same order, shortened.',
      },
      {
        from: 'wire',
        to: 'machine',
        kind: 'rewrite',
        share: 0.66,
        confidence: 0.85,
        evidence: [
          {
            from: at('wire', 'a crack in its eastern anchor block'),
            to: at('machine', 'a structural crack in its eastern anchor block'),
          },
        ],
        note: 'The same facts in the same order, reworded.',
      },
    ],
    origins: [['wire', 'copy', 'simple', 'machine'], ['tribune'], ['radio']],
  },
  timeline: [
    {
      id: 'e1',
      date: '2025-03-02',
      until: null,
      kind: 'INVESTIGATE',
      modality: 'reported',
      variants: [],
      actors: ['authority'],
      recipients: [],
      place: 'Sund Bridge',
      statement: 'Divers report a crack in the anchor block.',
      witnesses: [at('tribune', 'Divers had reported a crack on Sunday')],
    },
    {
      id: 'e2',
      date: '2025-03-03',
      until: null,
      kind: 'COERCE',
      modality: 'reported',
      variants: [],
      actors: ['authority'],
      recipients: [],
      place: 'Larkhaven',
      statement: 'The Sund Bridge is closed to all traffic.',
      witnesses: [
        at('wire', 'The Sund Bridge was closed to all traffic on Monday'),
        at('copy', 'The Sund Bridge was closed to all traffic on Monday'),
        at('machine', 'The Sund Bridge has been shut down'),
        at('tribune', 'shut at 5 a.m. on Monday'),
        at('radio', 'The bridge has been closed since early Monday'),
      ],
    },
    {
      id: 'e3',
      date: '2025-03-04',
      until: null,
      kind: 'REJECT',
      modality: 'reported',
      variants: [],
      actors: ['union'],
      recipients: ['authority'],
      place: null,
      statement: 'The union does not accept the authority’s offer.',
      witnesses: [at('radio', 'The union said that it had not accepted the authority’s offer')],
    },
  ],
  proceedings: {
    parties: [
      {
        actor: 'authority',
        delegates: ['lindqvist'],
        head: null,
        principals: [],
        reportsTo: null,
        witnesses: [at('wire', 'the authority’s chief engineer')],
      },
      {
        actor: 'union',
        delegates: ['achterberg'],
        head: null,
        principals: [],
        reportsTo: null,
        witnesses: [at('tribune', 'who leads the ferry workers’ union')],
      },
    ],
    instruments: [
      {
        id: 'i1',
        name: 'a third more',
        forms: ['a third more'],
        draftedBy: ['authority'],
        amendedBy: [],
        witnesses: [at('wire', 'offered a third more')],
      },
    ],
    positions: [
      {
        id: 'p1',
        party: 'union',
        issue: 'Pay for night crossings',
        stance: 'wants',
        statement: 'double pay before it extends its timetable',
        date: '2025-03-03',
        voice: 'report',
        speaker: null,
        history: [],
        witnesses: [
          at('wire', 'wants double pay for night crossings'),
          at('simple', 'want double pay for night trips'),
          at('machine', 'demanding double pay for night crossings'),
        ],
      },
      {
        id: 'p2',
        party: 'authority',
        issue: 'Pay for night crossings',
        stance: 'offers',
        statement: 'a third more',
        date: '2025-03-03',
        voice: 'report',
        speaker: null,
        history: [],
        witnesses: [at('wire', 'offered a third more'), at('machine', 'offered a third more')],
      },
      {
        id: 'p3',
        party: 'union',
        issue: 'Pay for night crossings',
        stance: 'rejects',
        statement: 'the offer of a third more',
        date: '2025-03-04',
        voice: 'own',
        speaker: 'achterberg',
        history: ['p1'],
        witnesses: [at('radio', 'it had not accepted the authority’s offer')],
      },
      {
        id: 'p4',
        party: 'city',
        issue: 'Cost of the repair',
        stance: 'rejects',
        statement: 'paying for the repair',
        date: '2025-03-03',
        voice: 'report',
        speaker: null,
        history: [],
        witnesses: [
          at('wire', 'the city would not pay for the repair'),
          at('copy', 'the city would not pay for the repair'),
        ],
      },
    ],
    changes: [],
    assessments: [
      {
        id: 'a1',
        by: 'lindqvist',
        source: 'Lindqvist',
        standing: 'participant',
        about: 'repair',
        judgement: 'uncertain',
        words: 'too early to tell',
        witnesses: [at('wire', 'the authority’s chief engineer')],
      },
    ],
    conditions: [],
    pressure: [],
    reportBack: [],
    nextSteps: [
      {
        id: 'n1',
        actor: 'authority',
        step: 'second inspection of the anchor block',
        due: '2025-03-07',
        to: [],
        variants: [],
        after: [],
        witnesses: [at('radio', 'the second inspection had been moved to Friday')],
      },
      {
        id: 'n2',
        actor: 'authority',
        step: 'meet the union',
        due: null,
        to: ['union'],
        variants: [],
        after: ['the second inspection'],
        witnesses: [at('wire', 'the authority will meet the union')],
      },
      {
        id: 'n3',
        actor: 'authority',
        step: 'board votes on the money for the repair',
        due: '2025-03-14',
        to: [],
        variants: [],
        after: [],
        witnesses: [at('tribune', 'is to vote on the money for the repair on 14 March')],
      },
    ],
  },
})
