import type { Terms } from './vectors.ts'

/** Reports in a page. */
const PAGE = 2048

/** A report of the log: what it is about, its story as given when it came in, and that of the last look back. */
export interface Logged {
  /** its place in the order of arrival */
  at: number
  id: string
  terms: Terms
  time: number | null
  story: string
  settled: string
}

interface Page {
  /** place of its first report */
  first: number
  ids: string[]
  stories: string[]
  settled: string[]
  /** NaN for a report without a time */
  times: Float64Array
  /** where the layers of a report's terms begin, five numbers a report */
  bounds: Uint32Array
  terms: Uint32Array
  counts: Uint8Array
  used: number
}

/**
 * The latest reports, as far as a look back needs them. They stand in pages of typed arrays, and a page is forgotten
 * whole: two arrays for each of 200,000 reports took the garbage collector a third of the time of a long stream.
 */
export class ReportLog {
  private pages: Page[] = []
  private count = 0
  private next = 0

  /** Reports that are remembered. */
  get size(): number {
    return this.count
  }

  add(id: string, terms: Terms, time: number | null, story: string, settled: string): void {
    let page = this.pages.at(-1)
    if (!page || page.ids.length === PAGE) this.pages.push((page = newPage(this.next)))
    const k = page.ids.length
    const end = page.used + terms.terms.length
    if (end > page.terms.length) {
      page.terms = grown(page.terms, end)
      page.counts = grown(page.counts, end)
    }
    page.terms.set(terms.terms, page.used)
    page.counts.set(terms.counts, page.used)
    terms.bounds.forEach((b, i) => (page.bounds[5 * k + i] = page.used + b))
    page.times[k] = time ?? Number.NaN
    page.used = end
    page.ids.push(id)
    page.stories.push(story)
    page.settled.push(settled)
    this.count++
    this.next++
  }

  /** All reports, in the order in which they came in. */
  *entries(): Generator<Logged> {
    for (const page of this.pages)
      for (let k = 0; k < page.ids.length; k++) {
        const bounds = page.bounds.subarray(5 * k, 5 * k + 5)
        const [from, to] = [bounds[0]!, bounds[4]!]
        yield {
          at: page.first + k,
          id: page.ids[k]!,
          terms: {
            terms: page.terms.subarray(from, to),
            counts: page.counts.subarray(from, to),
            bounds: Array.from(bounds, b => b - from) as unknown as Terms['bounds'],
          },
          time: Number.isNaN(page.times[k]!) ? null : page.times[k]!,
          story: page.stories[k]!,
          settled: page.settled[k]!,
        }
      }
  }

  /** Notes what a look back found of the report that came in as number `at`. */
  settle(at: number, story: string): void {
    const page = this.pages[Math.floor((at - this.pages[0]!.first) / PAGE)]!
    page.settled[at - page.first] = story
  }

  /** Forgets the oldest reports, whole pages of them, until no more than `most` are left, and hands them out. */
  forget(most: number): { id: string; story: string }[] {
    const gone: { id: string; story: string }[] = []
    while (this.count > most && this.pages.length) {
      const { ids, settled } = this.pages.shift()!
      this.count -= ids.length
      ids.forEach((id, k) => gone.push({ id, story: settled[k]! }))
    }
    return gone
  }
}

function newPage(first: number): Page {
  return {
    first,
    ids: [],
    stories: [],
    settled: [],
    times: new Float64Array(PAGE),
    bounds: new Uint32Array(5 * PAGE),
    terms: new Uint32Array(64 * PAGE),
    counts: new Uint8Array(64 * PAGE),
    used: 0,
  }
}

function grown<T extends Uint32Array | Uint8Array>(array: T, least: number): T {
  const longer = new (array.constructor as new (length: number) => T)(Math.max(least, 1.5 * array.length))
  longer.set(array)
  return longer
}
