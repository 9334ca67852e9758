import { fingerprint } from '../text/hash.ts'
import { Clock } from './clock.ts'
import { describeReport, type IncomingReport } from './describe-report.ts'
import { gapTo, likenessTo, OpenStories, type Asking, type Story } from './open-stories.ts'
import { ReportLog } from './report-log.ts'
import { settleReports } from './settle.ts'
import { isTemplate } from './template.ts'
import { Frequencies, keepTerms, weigh } from './vectors.ts'

export interface GrouperOptions {
  /** a story that gets no report for so many days is over; a report like it opens a new one */
  windowDays?: number
  /** how many reports are remembered for settling, the latest ones; 0 when nobody will settle */
  remembered?: number
  /** likeness from which a report joins a story, 0..1 */
  threshold?: number
  /**
   * Gets the reports that are about to be forgotten, in the order in which they came in, with what they belong to for
   * good. Before that all remembered ones are settled, so with this every report is settled, in bounded memory.
   */
  onForget?: (reports: { id: string; story: string }[]) => void
}

export const grouperDefaults = {
  windowDays: 14,
  remembered: 200_000,
  threshold: 0.26,
} as const

/** Puts reports into stories as they come in. */
export interface Grouper {
  /** The id of the story that a report belongs to, as far as can be told now. The id of a story never changes. */
  add(report: IncomingReport): string
  /**
   * What every remembered report belongs to after looking back: merges and splits done, ids kept where the story is the
   * same, also from one look back to the next. In the order in which they came in.
   */
  settle(): { id: string; story: string }[]
  /** Stories in memory. */
  readonly size: number
}

const DAY = 86_400_000
/** How many of a report's terms look for stories. */
const ASKING = 24
/** Reports are forgotten when there are so many times more than are to be remembered. */
const FORGET_AT = 1.5
/** Stories that are over are looked for after so many reports, or as many as there are stories. */
const SWEEP = 2000
/** Without stamps nothing grows old: of more stories than this, those opened first are over. */
const MOST_STORIES = 50_000

/**
 * Makes a grouper. A report that is a near-copy of a late one joins its story; any other is held against the few stories
 * that its rarest terms lead to, and joins the one that is most like it, or opens a new one. Cost and memory depend on the
 * window, not on the archive.
 */
export function createGrouper(options: GrouperOptions = {}): Grouper {
  const { windowDays, remembered, threshold, onForget } = { ...grouperDefaults, ...options }
  const frequencies = new Frequencies()
  const clock = new Clock()
  const stories = new OpenStories()
  const log = new ReportLog()
  let sinceSweep = 0

  const likeness = (story: Story, asking: Asking, time: number | null): number => {
    const days = (gapTo(story, time) ?? 0) / DAY
    return days > windowDays ? 0 : likenessTo(story, asking) / (1 + 0.03 * days)
  }
  const isSameTemplate = (story: Story, { terms }: Asking, time: number | null, like: number): boolean =>
    like > 0.5 && isTemplate(story.latest, terms, gapTo(story, time))

  const findStory = (asking: Asking, time: number | null): number | null => {
    let best: number | null = null
    let score = threshold
    const look = (n: number): void => {
      const story = stories.get(n)
      const like = likeness(story, asking, time)
      if (like < score || isSameTemplate(story, asking, time, like)) return
      best = n
      score = like
    }
    const copied = stories.findCopied(asking)
    if (copied !== null) look(copied)
    if (best === null) for (const n of stories.findCandidates(asking)) look(n)
    return best
  }

  const isOver = ({ last }: Story): boolean =>
    clock.now !== null && last !== null && clock.now - last > windowDays * DAY

  const lookBack = (): void => {
    const ofStory = new Map<string, Map<string, number>>()
    for (const { report, story } of settleReports([...log.entries()], frequencies)) {
      log.settle(report.at, story)
      let count = ofStory.get(report.story)
      if (!count) ofStory.set(report.story, (count = new Map()))
      count.set(story, (count.get(story) ?? 0) + 1)
    }
    for (const story of stories) {
      const [most] = [...(ofStory.get(story.id) ?? [])].sort((x, y) => y[1] - x[1])
      if (most) story.settled = most[0]
    }
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
      const heaviest = [...weights.keys()].sort(
        (x, y) => weights[y]! - weights[x]! || terms.terms[x]! - terms.terms[y]!,
      )
      const asking = { terms, weights, asking: heaviest.slice(0, ASKING), sketch: description.sketch }
      const number = findStory(asking, time) ?? stories.open(`story-${fingerprint(report.id)}`, time, terms)
      stories.join(number, asking, time)
      const story = stories.get(number)
      frequencies.countFor(story.size, description)

      if (remembered) log.add(report.id, terms, time, story.id, story.settled)
      if (log.size > FORGET_AT * remembered) {
        if (onForget) lookBack()
        const gone = log.forget(remembered)
        onForget?.(gone)
      }
      // a sweep costs what is in memory, so it comes the rarer the more there is
      if (++sinceSweep > Math.max(SWEEP, stories.size)) {
        sinceSweep = 0
        stories.end(isOver, MOST_STORIES)
      }
      return story.id
    },

    settle() {
      lookBack()
      return Array.from(log.entries(), ({ id, settled }) => ({ id, story: settled }))
    },
  }
}
