import { fingerprint } from '../text/hash.ts'

/** Ids that have gone by. */
export interface SeenIds {
  /** @returns whether the id is new */
  add(id: string): boolean
}

/** Ids that stand in one table at most: with its room to spare 32 MB. */
const AT_MOST = 2_000_000
const EMPTY = 0

/**
 * Remembers ids in bounded memory, 8 bytes each and as much again to spare: a table holds 2 million, and when it is
 * full a new one begins and the one before the last is forgotten. So a report that comes again within 2 million
 * others is known for sure, within 4 million mostly, and memory never passes 64 MB however long an archive is.
 *
 * A fingerprint is a number below 2^52 and stands in the table as it is; any other id by its fingerprint.
 */
export function createSeenIds(atMost = AT_MOST): SeenIds {
  let table = createTable(atMost)
  let older: Table | null = null
  return {
    add(id) {
      const key = toKey(id)
      if (table.has(key)) return false
      const isNew = !older?.has(key)
      if (table.size() === atMost) {
        older = table
        table = createTable(atMost)
      }
      table.add(key)
      return isNew
    },
  }
}

interface Table {
  has(key: number): boolean
  add(key: number): void
  size(): number
}

/** An open table of numbers that doubles until it holds `atMost` with half its places free. */
function createTable(atMost: number): Table {
  let places = new Float64Array(Math.min(1024, roomFor(atMost)))
  let count = 0
  const placeOf = (key: number, of: Float64Array): number => {
    const mask = of.length - 1
    let at = (Math.imul(key | 0, 0x9e3779b1) ^ Math.floor(key / 2 ** 32)) & mask
    while (of[at] !== EMPTY && of[at] !== key) at = (at + 1) & mask
    return at
  }
  return {
    has: key => places[placeOf(key, places)] === key,
    add(key) {
      if ((count + 1) * 2 > places.length) {
        const larger = new Float64Array(places.length * 2)
        for (const old of places) if (old !== EMPTY) larger[placeOf(old, larger)] = old
        places = larger
      }
      places[placeOf(key, places)] = key
      count++
    },
    size: () => count,
  }
}

const roomFor = (count: number): number => 2 ** Math.ceil(Math.log2(count * 2 + 2))

/** A number above 0 and below 2^53. */
function toKey(id: string): number {
  return Number.parseInt(/^[0-9a-z]{11}$/.test(id) ? id : fingerprint(id), 36) + 1
}
