import { fingerprint } from '../text/hash.ts'
import { Clock } from './clock.ts'
import { describeReport, type IncomingReport } from './describe-report.ts'
import { settleReports, type Settled } from './settle.ts'
import { StoryIndex } from './story-index.ts'
import { TermSums } from './term-sums.ts'
import { isTemplate } from './template.ts'
import { Frequencies, keepTerms, weigh, type Terms } from './vectors.ts'

export interface GrouperOptions {
  /** a story that gets no report for so many days is over; a report like it opens a new one */
  windowDays?: number
  /** how many reports are remembered for settling, the latest ones */
  remembered?: number
  /** likeness from which a report joins a story, 0..1 */
  threshold?: number
}

export const grouperDefaults: Required<GrouperOptions> = {
  windowDays: 14,
  remembered: 200_000,
  threshold: 0.26,
}

/** Puts reports into stories as they come in. */
export interface Grouper {
  /** The id of the story that a report belongs to, as far as can be told now. The id of a story never changes. */
  add(report: IncomingReport): string
  /** What every report belongs to after looking back: merges and splits done, ids kept where the story is the same. */
  settle(): { id: string; story: string }[]
  /** Stories in memory. */
  readonly size: number
}

const DAY = 86_400_000
/** How many of a report's terms look for stories, how many stories are looked at closely. */
const ASKING = 24
const LOOKED_AT = 10
/** A story with less than this part of the best story's votes is not looked at. */
const WORTH_A_LOOK = 0.35
/** How many terms of a story are kept, and how many lead to it. */
const STORY_TERMS = 400
const LEADING = 90
/** A story of more reports than this draws no more than one of this many. */
const CROWD = 16
const SWEEP = 2000

interface Story {
  id: string
  size: number
  /** sums of the weights of its reports' terms */
  sum: TermSums
  leading: Set<number>
  /** times of its earliest and its latest report */
  first: number | null
  last: number | null
  latest: Terms
}

/** Milliseconds from a time to the story, 0 inside its span; null where either has no time. */
function gapTo(story: Story, time: number | null): number | null {
  if (time === null || story.first === null || story.last === null) return null
  return Math.max(0, story.first - time, time - story.last)
}

/**
 * Makes a grouper. A report is held against the few stories that its rarest terms lead to; it joins the one that
 * is most like it, or opens a new one. Cost and memory depend on the window, not on the archive.
 *
 * The likeness of a report and a story is the mean over the story's reports of the mean of four cosines (words,
 * names, pairs of names, numbers), raised by what a larger story knows better (size to the power of 0.3).
 */
export function createGrouper(options: GrouperOptions = {}): Grouper {
  const { windowDays, remembered, threshold } = { ...grouperDefaults, ...options }
  const frequencies = new Frequencies()
  const clock = new Clock()
  const index = new StoryIndex()
  const stories = new Map<number, Story>()
  const ids: string[] = []
  const storyOf: string[] = []
  const kept: Settled[] = []
  // numbers of stories that are over are given again, so that arrays by number stay as long as the window needs
  const free: number[] = []
  let votes = new Float64Array(1024)
  let next = 0
  let added = 0
  let swept = 0

  const likeness = (story: Story, terms: Terms, weights: Float32Array, time: number | null): number => {
    let dot = 0
    for (let i = 0; i < weights.length; i++) dot += story.sum.get(terms.terms[i]!) * weights[i]!
    const days = (gapTo(story, time) ?? 0) / DAY
    const older = days > windowDays ? 0 : 1 / (1 + 0.03 * days)
    return (dot / story.size) * Math.min(story.size, CROWD) ** 0.3 * older
  }

  /** The stories that a report's rarest terms lead to, most votes first. */
  const candidates = (terms: Terms, weights: Float32Array, asking: readonly number[]): number[] => {
    if (votes.length < next) votes = new Float64Array(2 * next)
    const met: number[] = []
    for (const i of asking) {
      const ring = index.find(terms.terms[i]!)
      if (!ring) continue
      for (const n of ring) {
        if (!votes[n]) met.push(n)
        votes[n]! += weights[i]!
      }
    }
    let most = 0
    for (const n of met) most = Math.max(most, votes[n]!)
    const best = met
      .filter(n => votes[n]! >= WORTH_A_LOOK * most)
      .sort((x, y) => votes[y]! - votes[x]! || y - x)
      .slice(0, LOOKED_AT)
    for (const n of met) votes[n] = 0
    return best
  }

  const sweep = () => {
    const gone = [...stories]
      .filter(([, s]) => clock.now !== null && s.last !== null && clock.now - s.last > windowDays * DAY)
      .map(([n]) => n)
    // without stamps nothing grows old: the stories that were opened first go
    if (stories.size - gone.length > remembered)
      gone.push(...[...stories.keys()].slice(0, stories.size - gone.length - remembered))
    for (const n of gone) if (stories.delete(n)) free.push(n)
    index.sweep(n => stories.has(n))
  }

  return {
    get size() {
      return stories.size
    },

    add(report) {
      const time = clock.read(report.publishedAt)
      const description = describeReport(report)
      frequencies.add(description)
      const terms = keepTerms(description, frequencies)
      const weights = weigh(terms, frequencies)
      const order = [...weights.keys()].sort(
        (x, y) => weights[y]! - weights[x]! || terms.terms[x]! - terms.terms[y]!,
      )
      const asking = order.slice(0, ASKING)

      let best: number | null = null
      let score = threshold
      for (const n of candidates(terms, weights, asking)) {
        const story = stories.get(n)!
        const like = likeness(story, terms, weights, time)
        if (like < score) continue
        if (like > 0.5 && isTemplate(story.latest, terms, gapTo(story, time))) continue
        best = n
        score = like
      }

      if (best === null) {
        best = free.pop() ?? next++
        const id = `story-${fingerprint(report.id)}`
        stories.set(best, {
          id,
          size: 0,
          sum: new TermSums(),
          leading: new Set(),
          first: time,
          last: time,
          latest: terms,
        })
      }
      const story = stories.get(best)!
      story.size++
      story.latest = terms
      if (time !== null) {
        story.first = Math.min(story.first ?? time, time)
        story.last = Math.max(story.last ?? time, time)
      }
      for (let i = 0; i < weights.length; i++) story.sum.add(terms.terms[i]!, weights[i]!)
      if (story.sum.size > 2 * STORY_TERMS) story.sum.keep(STORY_TERMS)
      for (const k of asking) {
        const term = terms.terms[k]!
        if (story.leading.has(term) || story.leading.size >= LEADING) continue
        story.leading.add(term)
        index.add(term, best)
      }

      ids.push(report.id)
      storyOf.push(story.id)
      kept.push({ at: ids.length - 1, terms, time, story: story.id })
      if (kept.length > 1.2 * remembered) kept.splice(0, kept.length - remembered)
      // a sweep costs what is in memory, so it comes the rarer the more there is
      if (++added - swept > Math.max(SWEEP, stories.size)) {
        swept = added
        sweep()
      }
      return story.id
    },

    settle() {
      const settled = [...storyOf]
      for (const [at, story] of settleReports(kept, frequencies, n => ids[n]!)) settled[at] = story
      return ids.map((id, n) => ({ id, story: settled[n]! }))
    },
  }
}
