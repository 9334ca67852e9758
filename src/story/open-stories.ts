import { NearCopies, type Sketch } from '../text/min-hash.ts'
import { StoryIndex } from './story-index.ts'
import { TermSums } from './term-sums.ts'
import type { Terms } from './vectors.ts'

/** How many stories are looked at closely. */
const LOOKED_AT = 6
/** A story with less than this part of the best story's votes is not looked at. */
const WORTH_A_LOOK = 0.45
/** How many terms of a story are kept, and how many lead to it. */
const STORY_TERMS = 400
const LEADING = 90
/** A story of more reports than this draws no more than one of this many. */
const CROWD = 16
/** Texts that have this much of their runs of words in common are near-copies. */
const NEAR_COPY = 0.4

/** A story that may still get reports. */
export interface Story {
  id: string
  /** what the last look back made of it: another id where it was merged into that story */
  settled: string
  size: number
  /** sums of the weights of its reports' terms */
  sum: TermSums
  leading: Set<number>
  /** times of its earliest and its latest report */
  first: number | null
  last: number | null
  latest: Terms
}

/** A report ready to be held against stories: `asking` are the places of its heaviest terms, heaviest first. */
export interface Asking {
  terms: Terms
  weights: Float32Array
  asking: readonly number[]
  sketch: Sketch | null
}

/** The stories of the window, each under a number. Numbers of stories that are over are given again. */
export class OpenStories {
  private readonly index = new StoryIndex()
  private readonly copies = new NearCopies()
  /** by number of the text among the copies: its story, as long as that is the same one */
  private readonly copied: { number: number; id: string }[] = []
  private readonly stories = new Map<number, Story>()
  private readonly free: number[] = []
  private votes = new Float64Array(1024)
  private next = 0

  get size(): number {
    return this.stories.size
  }

  get(number: number): Story {
    return this.stories.get(number)!
  }

  /** The story that holds the nearest near-copy of a report. */
  findCopied({ sketch }: Asking): number | null {
    const near = sketch && this.copies.find(sketch)
    if (!near || near.resemblance < NEAR_COPY) return null
    const { number, id } = this.copied[near.text % this.copied.length]!
    return this.stories.get(number)?.id === id ? number : null
  }

  /** The stories that a report's rarest terms lead to, most votes first. */
  findCandidates({ terms, weights, asking }: Asking): number[] {
    const { votes } = this
    const met: number[] = []
    for (const i of asking) this.index.vote(terms.terms[i]!, weights[i]!, votes, met)
    let most = 0
    for (const n of met) most = Math.max(most, votes[n]!)
    const best = met
      .filter(n => votes[n]! >= WORTH_A_LOOK * most)
      .sort((x, y) => votes[y]! - votes[x]! || y - x)
      .slice(0, LOOKED_AT)
    for (const n of met) votes[n] = 0
    return best
  }

  /** Opens a story without reports and gives its number. */
  open(id: string, time: number | null, latest: Terms): number {
    const number = this.free.pop() ?? this.next++
    if (number >= this.votes.length) this.votes = new Float64Array(2 * this.votes.length)
    this.stories.set(number, {
      id,
      settled: id,
      size: 0,
      sum: new TermSums(),
      leading: new Set(),
      first: time,
      last: time,
      latest,
    })
    return number
  }

  /** Takes a report into a story. */
  join(number: number, { terms, weights, asking, sketch }: Asking, time: number | null): void {
    const story = this.get(number)
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
      if (!story.leading.has(term)) {
        if (story.leading.size >= LEADING) continue
        story.leading.add(term)
      }
      this.index.add(term, number)
    }
    if (sketch) this.copied[this.copies.add(sketch) % this.copies.capacity] = { number, id: story.id }
  }

  /** Ends the stories for which `isOver`, and then those opened first until `most` are left. */
  end(isOver: (story: Story) => boolean, most: number): void {
    for (const [number, story] of this.stories) if (isOver(story)) this.drop(number, story)
    for (const [number, story] of this.stories) {
      if (this.stories.size <= most) break
      this.drop(number, story)
    }
  }

  private drop(number: number, story: Story): void {
    for (const term of story.leading) this.index.remove(term, number)
    this.stories.delete(number)
    this.free.push(number)
  }

  *[Symbol.iterator](): Generator<Story> {
    yield* this.stories.values()
  }
}

/**
 * How like a report is to a story: the mean over the story's reports of the mean of four cosines (words, names, pairs
 * of names, numbers), raised by what a larger story knows better (size to the power of 0.3).
 */
export function likenessTo(story: Story, { terms, weights }: Asking): number {
  let dot = 0
  for (let i = 0; i < weights.length; i++) dot += story.sum.get(terms.terms[i]!) * weights[i]!
  return (dot / story.size) * Math.min(story.size, CROWD) ** 0.3
}

/** Milliseconds from a time to the story, 0 inside its span; null where either has no time. */
export function gapTo(story: Story, time: number | null): number | null {
  if (time === null || story.first === null || story.last === null) return null
  return Math.max(0, story.first - time, time - story.last)
}
