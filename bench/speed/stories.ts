/**
 * Groups a stream of made-up reports and says how fast, in how much memory and how well.
 *
 *     npx tsx bench/speed/stories.ts              10,000 and 100,000 reports, and the growth from the smallest (a small stream warms the program up)
 *     npx tsx bench/speed/stories.ts 10000 1000000      up to a million (three minutes of processor time and one more for the texts)
 *
 * The stream: 50 reports to a story on average (a few stories have thousands, most a handful), over a day for
 * every 200 stories; names and words spread as in real text (by Zipf's law, famous names in many stories); every
 * story is of one of 150 subjects that it shares with others; three reports in ten are near-copies of an earlier
 * one. Always the same stream for the same number.
 */
import { createGrouper } from '../../src/story/index.ts'
import { bcubed } from '../support/bcubed.ts'
import { randomNumbers as numbers } from '../support/random.ts'

const PER_STORY = 50
const STORIES_A_DAY = 200
const DAY = 86_400_000
const BATCH = 500

const SYLLABLES =
  'ba co di fu ga he ji ko lu ma ne pi ro su ta ve wi xo ya zu bran cor del fen gor hal kin lor mer nor pel quin ras sol tor ven wal'.split(
    ' ',
  )

/** The word with a number: the smaller the number the shorter, no two alike. */
function wordOf(n: number): string {
  let word = ''
  for (let x = n + SYLLABLES.length; x > 0; x = Math.floor(x / SYLLABLES.length))
    word += SYLLABLES[x % SYLLABLES.length]
  return word
}

/** A number from 0 to `n`, small ones far oftener (Zipf's law, roughly). */
const zipf = (random: () => number, n: number): number => Math.floor(n ** random()) - 1

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

interface Arrival {
  story: number
  time: number
}

/** When the reports of all stories come in, sorted by time. */
function arrivals(count: number): Arrival[] {
  const random = numbers(7)
  const stories = Math.max(1, Math.round(count / PER_STORY))
  const weights = Array.from({ length: stories }, () => (1 - random()) ** -0.7)
  const total = weights.reduce((sum, w) => sum + w, 0)
  const out: Arrival[] = []
  weights.forEach((w, story) => {
    const begins = random() * (stories / STORIES_A_DAY) * DAY
    const lasts = (0.5 + 5 * random()) * DAY
    const reports = Math.max(1, Math.round((w / total) * count))
    for (let k = 0; k < reports; k++) out.push({ story, time: begins + lasts * random() ** 2 })
  })
  return out.sort((x, y) => x.time - y.time || x.story - y.story).slice(0, count)
}

/** Writes the reports of one story. */
class Reporter {
  private readonly names: string[]
  private readonly own: string[]
  private readonly subject: number
  private readonly figures: number[]
  private readonly texts: string[][] = []

  constructor(story: number) {
    const random = numbers(story * 2654435761 + 11)
    this.subject = Math.floor(random() * 150)
    this.names = Array.from({ length: 4 + Math.floor(random() * 5) }, () => {
      const name = () => capital(wordOf(60_000 + zipf(random, 40_000)))
      return random() < 0.6 ? `${name()} ${name()}` : name()
    })
    this.own = Array.from({ length: 30 }, () => wordOf(2000 + zipf(random, 50_000)))
    this.figures = Array.from({ length: 6 }, () => Math.floor(10 ** (1 + 3 * random())))
  }

  write(random: () => number): string {
    if (this.texts.length && random() < 0.3) {
      const copy = [...this.texts[Math.floor(random() * this.texts.length)]!]
      for (let k = 0; k < 3; k++) copy[Math.floor(random() * copy.length)] = this.sentence(random)
      return copy.slice(0, Math.max(3, Math.floor(copy.length * (0.6 + 0.4 * random())))).join(' ')
    }
    const sentences = Array.from({ length: 8 + Math.floor(random() * 8) }, () => this.sentence(random))
    if (this.texts.length < 4) this.texts.push(sentences)
    else this.texts[Math.floor(random() * 4)] = sentences
    return sentences.join(' ')
  }

  private sentence(random: () => number): string {
    const words: string[] = []
    const length = 12 + Math.floor(random() * 10)
    for (let k = 0; k < length; k++) {
      const dice = random()
      if (dice < 0.3)
        words.push(['the', 'of', 'to', 'and', 'in', 'a', 'that', 'was'][Math.floor(random() * 8)]!)
      else if (dice < 0.6) words.push(wordOf(zipf(random, 20_000)))
      else if (dice < 0.78) words.push(wordOf(2000 + this.subject * 120 + zipf(random, 120)))
      else if (dice < 0.9) words.push(this.own[zipf(random, this.own.length) + 0]!)
      else if (dice < 0.97) words.push(this.names[zipf(random, this.names.length + 1) % this.names.length]!)
      else words.push(String(this.figures[Math.floor(random() * this.figures.length)]))
    }
    return `${capital(words.join(' '))}.`
  }
}

export interface StreamFigures {
  reports: number
  seconds: number
  perSecond: number
  precision: number
  recall: number
  f1: number
  rssMb: number
}

/** Runs a stream of so many reports; processor time, and the making of the texts is not counted. */
export function runStream(count: number): StreamFigures {
  const grouper = createGrouper()
  const reporters = new Map<number, Reporter>()
  const random = numbers(3)
  const found: string[] = []
  const truth: number[] = []
  let ms = 0
  let rss = 0
  const start = Date.UTC(2024, 0, 1)
  const coming = arrivals(count)
  for (let from = 0; from < coming.length; from += BATCH) {
    const batch = coming.slice(from, from + BATCH).map(({ story, time }, k) => {
      let reporter = reporters.get(story)
      if (!reporter) reporters.set(story, (reporter = new Reporter(story)))
      truth.push(story)
      const publishedAt = new Date(start + time).toISOString().slice(0, 16) + 'Z'
      return { id: `r${from + k}`, text: reporter.write(random), publishedAt }
    })
    const began = process.cpuUsage()
    for (const report of batch) found.push(grouper.add(report))
    const { user, system } = process.cpuUsage(began)
    ms += (user + system) / 1000
    if ((from / BATCH) % 40 === 0) {
      rss = Math.max(rss, process.memoryUsage.rss())
      if (reporters.size > 8000) for (const old of [...reporters.keys()].slice(0, 2000)) reporters.delete(old)
    }
  }
  rss = Math.max(rss, process.memoryUsage.rss())
  const seconds = ms / 1000
  return {
    reports: count,
    seconds,
    perSecond: count / seconds,
    ...bcubed(found, truth.map(String)),
    rssMb: rss / 2 ** 20,
  }
}

const sizes = process.argv.slice(2).map(Number).filter(Boolean)
runStream(3000)
let smallest: StreamFigures | null = null
for (const size of sizes.length ? sizes : [10_000, 100_000]) {
  const now = runStream(size)
  const growth = smallest
    ? `  growth exponent ${(Math.log(now.seconds / smallest.seconds) / Math.log(size / smallest.reports)).toFixed(3)}`
    : ''
  smallest ??= now
  console.log(
    `${size} reports  ${now.seconds.toFixed(1)} s  ${Math.round(now.perSecond)}/s  BCubed F1 ${now.f1.toFixed(4)} (precision ${now.precision.toFixed(4)}, recall ${now.recall.toFixed(4)})  ${Math.round(now.rssMb)} MB${growth}`,
  )
}
