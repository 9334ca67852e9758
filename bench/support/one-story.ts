import { readReport } from '../../src/read/index.ts'
import type { Report } from '../../src/record/index.ts'
import { randomNumbers } from './random.ts'

type Random = () => number
type List = readonly string[]

const PEOPLE: readonly [name: string, role: string][] = [
  ['Ada Brook', 'mayor of Ellmouth'],
  ['Jonas Pike', 'harbour master'],
  ['Marta Lindqvist', 'head of the relief fund'],
  ['Samuel Otieno', 'spokesman for Northgate Water'],
  ['Ruth Calder', 'chief engineer'],
  ['Viktor Hale', 'regional governor'],
  ['Ines Duarte', 'secretary of the dockers’ union'],
  ['Peter Asch', 'owner of the Swan inn'],
]
const SPEECHES: List = [
  'Nobody will be left standing at the gate this winter',
  'We asked for the second pump three times and got three letters',
  'The wall held for ninety years and failed in nine minutes',
  'I would rather pay for stones than for coffins',
  'There is no money for miracles, but there is money for mortar',
  'The water came from the side that nobody had looked at',
  'Every household will have an answer by the end of the month',
  'We are not leaving, and we are not learning to swim',
  'It was a decision of minutes, and it was the right one',
  'Those who drew the plan never saw the river',
  'My father built that quay and I will not bury it',
  'The inquiry will find what it is allowed to look for',
]
/** Things that happened: for each part the ways in which reporters put it; `#` is the number. */
const FACTS: readonly (readonly string[])[] = [
  [
    'about|some|around|roughly|nearly|close to',
    '#',
    'people|residents|inhabitants|townspeople|men, women and children',
    'were moved out of their homes|had to leave their houses|were brought to safety|were taken to higher ground|spent the night in the school',
    'on Tuesday night|late on Tuesday|as Tuesday ended|in the night to Wednesday|before midnight on Tuesday',
  ],
  [
    'the river rose|the water climbed|the Ell swelled|the level went up|the flood grew',
    'by # centimetres',
    'within two hours|in two hours|between ten and midnight|in the time of a football match|faster than the gauges could show',
  ],
  [
    'damage to the old quay|repairing the old quay|the bill for the old quay|what is left of the old quay|a new quay wall',
    'was put at|will cost|is estimated at|may come to|would swallow',
    '# million crowns',
    'by the town treasurer|according to a first estimate|on Wednesday|by those who know|in a paper seen by reporters',
  ],
  [
    'the council|councillors|the town parliament|a majority in the town hall|an emergency session',
    'approved|voted for|found the money for|agreed on|asked for',
    '# more beds|# additional places|# folding beds|# places to sleep|# mattresses',
    'in the school|under the roof of the school|for those without a roof|in the gymnasium|for the coming weeks',
  ],
  [
    'Northgate Water|the company|the operator of the pumps|the utility|the firm',
    'shut|switched off|lost|had to stop|gave up',
    '# of its pumps|# pumps|# pumping stations|# machines|# of its engines',
    'before midnight|when the cellar filled|as the power failed|at the worst moment|within minutes',
  ],
  [
    'the army|the barracks at Marle|the defence ministry|the general staff|the garrison',
    'sent|dispatched|lent|gave up|ordered out',
    '# soldiers|# troops|# men and women in uniform|# recruits|# sappers',
    'with sandbags|to fill sandbags|to hold the dyke|for the night|who worked until dawn',
  ],
  [
    'the railway|the line to Marle|the track between Ellmouth and Marle|the branch line|trains to Marle',
    'will stay closed for|may be out of use for|will be missing for|are cancelled for|cannot be used for',
    '# days',
    'the operator said|because the bed was washed out|at the very least|while buses run instead|passengers were told',
  ],
  [
    'insurers|the association of insurers|the large insurance houses|claims offices|adjusters',
    'counted|had received|spoke of|were looking at|had opened files on',
    '# claims|# reported losses|# damaged houses|# policies|# cases',
    'by Thursday morning|as of Thursday|on the second day|so far|and expect more',
  ],
]
const SUBJECTS: List =
  'the council|a spokesman|the union|the company|the court|a neighbour|the ministry|the baker|an engineer|the police|a retired pilot|the school|the choir|a fisherman|the ferry office|the choirmaster'.split(
    '|',
  )
const VERBS: List =
  'approved|refused|measured|delayed|promised|examined|repaired|closed|opened|criticised|counted|moved|photographed|inherited|repainted|auctioned'.split(
    '|',
  )
const THINGS: List =
  'the northern bridge|a second tunnel|the harbour fees|the winter timetable|a list of demands|the flood wall|the new contract|two hundred letters|the old archive|the school roof|a loan|the water tower|a barge full of gravel|the bell of the chapel|the lower sluice|an unsigned map'.split(
    '|',
  )
const ENDS: List =
  'after a long night|before the summer break|against the advice of experts|for the third time this year|without giving reasons|despite the rain|to the relief of shopkeepers|in front of a small crowd|under a law of 1974|at the request of residents|while the tide was out|as if nothing had happened'.split(
    '|',
  )
/** Words that a rewriter changes. */
const SWAPS: { [word: string]: string } = {
  people: 'persons',
  homes: 'houses',
  rose: 'went up',
  within: 'in',
  approved: 'passed',
  refused: 'turned down',
  delayed: 'put off',
  promised: 'pledged',
  examined: 'looked into',
  criticised: 'attacked',
  repaired: 'mended',
  new: 'additional',
  old: 'historic',
  residents: 'inhabitants',
  rejected: 'refused',
  sent: 'dispatched',
  damage: 'harm',
  request: 'wish',
  closed: 'shut',
  reasons: 'grounds',
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const sentenceOf = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}.`

function ownSentence(random: Random): string {
  const clause = () => `${pick(random, SUBJECTS)} ${pick(random, VERBS)} ${pick(random, THINGS)}`
  return sentenceOf(
    `${clause()} ${pick(random, ENDS)}, and ${clause()} on page ${Math.floor(random() * 997)}`,
  )
}

function speechSentence(random: Random): string {
  const [name, role] = PEOPLE[Math.floor(random() * PEOPLE.length)]!
  const speech = pick(random, SPEECHES)
  return pick(random, [
    `"${speech}," said ${name}, ${role}.`,
    `"${speech}," ${name} told reporters.`,
    `${name}, the ${role}, said: "${speech}."`,
  ])
}

/** A report written from the scene: what happened in words of its own, voices, and things that nobody else has. */
function original(random: Random): string[] {
  const facts = FACTS.flatMap((fact, n) => {
    if (random() < 0.4) return []
    // most agree on the number, some do not
    const number = 12 + 37 * (n + 1) + (random() < 0.1 ? Math.floor(random() * 9) : 0)
    const words = fact.map(part => pick(random, part.split('|'))).join(' ')
    return [sentenceOf(words.replace('#', `${number}`))]
  })
  const own = Array.from({ length: 6 + Math.floor(random() * 5) }, () => ownSentence(random))
  const voices = Array.from({ length: 2 + Math.floor(random() * 2) }, () => speechSentence(random))
  return [...facts, ...own, ...voices]
    .map(text => ({ text, at: random() }))
    .sort((x, y) => x.at - y.at)
    .map(s => s.text)
}

function copyOf(source: readonly string[], random: Random): string[] {
  const kept = source.filter((_, k) => k < 3 || random() < 0.85)
  return random() < 0.4 ? [...kept, ownSentence(random)] : kept
}

function rewriteOf(source: readonly string[], random: Random): string[] {
  return source
    .filter((_, k) => k < 2 || random() < 0.8)
    .map(s => s.replace(/[a-z]+/g, word => (random() < 0.8 ? (SWAPS[word] ?? word) : word)))
}

/**
 * Reports of one flood: in a hundred two wires, 45 copies, 23 rewrites, and 30 that were written apart. Always the
 * same ones for the same number.
 *
 * @returns the reports, and for each the number of the report that it was made from (its own where it is original)
 */
export function reportsOfOneStory(count: number): { reports: Report[]; sources: number[] } {
  const random = randomNumbers(41)
  const wires: { n: number; text: string[] }[] = []
  const reports: Report[] = []
  const sources: number[] = []
  const start = Date.UTC(2024, 10, 6, 5)
  for (let n = 0; n < count; n++) {
    const dice = random()
    let text: string[]
    let source = n
    if (n % 50 === 0 || dice > 0.7) {
      text = original(random)
      if (n % 50 === 0) wires.push({ n, text })
    } else {
      const wire = pick(random, wires)
      source = wire.n
      text = dice < 0.46 ? copyOf(wire.text, random) : rewriteOf(wire.text, random)
    }
    const paragraphs: string[] = []
    for (let k = 0; k < text.length; k += 2) paragraphs.push(text.slice(k, k + 2).join(' '))
    const publishedAt = new Date(start + (n / count) * 3 * 86_400_000).toISOString().slice(0, 16) + 'Z'
    const { report } = readReport(paragraphs.join('\n\n'), { source: `report-${n}.txt` })
    // two copies may come out alike: they are two reports none the less
    const id = `report-${String(n).padStart(4, '0')}`
    reports.push({ ...report!, id, publishedAt, publisher: `Outlet ${n}` })
    sources.push(source)
  }
  return { reports, sources }
}
