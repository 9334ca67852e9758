import { parseStamp } from '../lineage/stamps.ts'

const DAY = 86_400_000
const REMEMBERED = 31
/** A stamp so many days from the stream's time is not believed. */
const FAR = 60

/**
 * The time of a stream, in milliseconds since 1970, told by its stamps: the median of the last ones, so that
 * one stamp from the future, or from long ago, moves nothing.
 */
export class Clock {
  private readonly recent: number[] = []
  private at = 0
  now: number | null = null

  /**
   * Takes in a stamp.
   *
   * @returns the time to hold the report by: its stamp, or the stream's time where the stamp is missing or far off
   */
  read(stamp: string | null | undefined): number | null {
    const parsed = parseStamp(stamp)
    if (!parsed) return this.now
    const time = (parsed.from + parsed.to) / 2
    this.recent[this.at++ % REMEMBERED] = time
    const sorted = [...this.recent].sort((x, y) => x - y)
    this.now = sorted[sorted.length >> 1]!
    return Math.abs(time - this.now) > FAR * DAY ? this.now : time
  }
}
