import { describe, expect, test } from 'vitest'
import { createGrouper, type IncomingReport } from '../../src/story/index.ts'
import { stories } from '../lineage/stories.ts'

const DAY = 86_400_000
const START = Date.UTC(2024, 2, 1)
const at = (days: number): string => new Date(START + days * DAY).toISOString()

const NAMES =
  'Arvid Belmont Corvin Dalby Elstad Farrow Grimsel Hovland Irgens Jarlsby Kestrel Lundmark Morvan Nysted'.split(
    ' ',
  )
const WORDS =
  'harvest railway turbine orchestra glacier pension quarry vaccine stadium ferry tariff library tunnel orchard reactor bakery'.split(
    ' ',
  )

/** A report of the story with a number: its own names and words, in sentences that change with `k`. */
function reportOf(story: number, k: number, days: number): IncomingReport {
  const pick = (list: readonly string[], n: number) => list[(story * 5 + n) % list.length]!
  const [a, b, c] = [pick(NAMES, 0), pick(NAMES, 1), pick(NAMES, 2)].map(n => `${n}${'aeiou'[story % 5]}sen`)
  const [x, y, z] = [pick(WORDS, 0), pick(WORDS, 3), pick(WORDS, 7)]
  const own = `item${story}`
  return {
    id: `s${story}-${k}`,
    publishedAt: at(days),
    text:
      `The ${x} plan of ${a} ${b} was debated in ${c}ville, where the ${own} ${y} has stood since ${1900 + story}. ` +
      `${b} told the ${z} board that the ${own} ${x} would cost ${story + 11} million crowns. ` +
      `Part ${k} of the inquiry heard witness ${k * 7} describe how the ${y} and the ${z} were mixed up by ${a}.`,
  }
}

describe('a story over time', () => {
  test('goes quiet and wakes inside the window, and is over beyond it', () => {
    const grouper = createGrouper()
    const first = grouper.add(reportOf(1, 0, 0))
    for (let k = 0; k < 40; k++) grouper.add(reportOf(2 + (k % 4), k, k / 4))
    expect(grouper.add(reportOf(1, 1, 10))).toBe(first)
    for (let k = 0; k < 80; k++) grouper.add(reportOf(2 + (k % 4), 100 + k, 10 + k / 4))
    expect(grouper.add(reportOf(1, 2, 30))).not.toBe(first)
  })

  test('keeps its id while it grows, and whatever else comes in', () => {
    const grouper = createGrouper()
    const ids = Array.from({ length: 5 }, () => new Set<string>())
    for (let k = 0; k < 300; k++) ids[k % 5]!.add(grouper.add(reportOf(k % 5, k, k / 60)))
    expect(ids.map(s => s.size)).toEqual([1, 1, 1, 1, 1])
    expect(new Set(ids.flatMap(s => [...s])).size).toBe(5)
  })

  test('stories that are over leave the memory', () => {
    const grouper = createGrouper({ windowDays: 1, remembered: 0 })
    for (let k = 0; k < 9000; k++) grouper.add(reportOf(k, 0, k / 100))
    expect(grouper.size).toBeLessThan(3000)
    expect(grouper.settle()).toEqual([])
  })
})

describe('looking back', () => {
  const ofStory = (name: string) => stories.find(s => s.name === name)!.reports

  test('merges two stories that turn out to be one, under the id of the larger', () => {
    const [first, ...rest] = ofStory('port-strike')
    // a threshold that nothing reaches opens a story for every report: all that joins them is the look back
    const grouper = createGrouper({ threshold: 9 })
    const given = [first!, ...rest].map(r => grouper.add({ id: r.id, text: r.text }))
    expect(new Set(given).size).toBe(given.length)
    const settled = grouper.settle()
    const wire = settled.find(s => s.id === 'wire')!.story
    expect(settled.filter(s => s.story === wire).map(s => s.id)).toEqual(
      expect.arrayContaining(['wire', 'copy', 'simple']),
    )
    expect(given).toContain(wire)
  })

  test('splits what was thrown together, and one of the parts keeps the id', () => {
    const grouper = createGrouper({ threshold: 0 })
    const given = [0, 1, 2, 3, 4, 5].flatMap(k => [
      grouper.add(reportOf(1, k, k / 10)),
      grouper.add({
        ...reportOf(6, k, k / 10),
        text: `${reportOf(6, k, 0).text} ${reportOf(1, k, 0).text.slice(0, 60)}`,
      }),
    ])
    expect(new Set(given).size).toBe(1)
    const settled = grouper.settle()
    const parts = [settled.filter(s => s.id.startsWith('s1-')), settled.filter(s => s.id.startsWith('s6-'))]
    for (const part of parts) expect(new Set(part.map(s => s.story)).size).toBe(1)
    expect(parts[0]![0]!.story).not.toBe(parts[1]![0]!.story)
    expect(settled.map(s => s.story)).toContain(given[0])
  })

  test('from one look back to the next the ids stay, also where the smaller part outgrows the larger', () => {
    const grouper = createGrouper({ threshold: 9 })
    const reports = ofStory('port-strike').slice(0, 3)
    for (const { id, text } of reports) grouper.add({ id, text })
    const before = new Map(grouper.settle().map(s => [s.id, s.story]))
    for (const { id, text } of ofStory('dam-inquest')) grouper.add({ id, text })
    for (let k = 0; k < 3; k++) grouper.add({ id: `again-${k}`, text: reports[2]!.text })
    for (const { id, story } of grouper.settle()) if (before.has(id)) expect(story).toBe(before.get(id))
  })

  test('in bounded memory: what is forgotten is handed out once, in order, settled', () => {
    const gone: { id: string; story: string }[] = []
    const grouper = createGrouper({ remembered: 2048, onForget: reports => gone.push(...reports) })
    const count = 5000
    for (let k = 0; k < count; k++) grouper.add(reportOf(k % 200, k, k / 500))
    const left = grouper.settle()
    expect(left.length).toBeLessThanOrEqual(3072)
    expect([...gone, ...left].map(r => Number(r.id.split('-')[1]))).toEqual(
      Array.from({ length: count }, (_, k) => k),
    )
  })
})

describe('bad input', () => {
  const { text } = stories[0]!.reports[0]!
  const other = stories[2]!.reports[0]!.text

  test('identical texts under different ids are one story', () => {
    const grouper = createGrouper()
    const ids = Array.from({ length: 50 }, (_, k) => grouper.add({ id: `${k}`, text }))
    expect(new Set(ids).size).toBe(1)
    expect(new Set(grouper.settle().map(s => s.story)).size).toBe(1)
  })

  test('empty texts: an id each, never an error, and no story with words joins them', () => {
    const grouper = createGrouper()
    const empty = ['', ' ', '\n', '…', '?!'].map((t, k) => grouper.add({ id: `${k}`, text: t }))
    const full = grouper.add({ id: 'full', text })
    expect(empty).not.toContain(full)
    expect(empty.every(id => id.startsWith('story-'))).toBe(true)
  })

  test('a text of 5 MB among short ones goes to its story, and takes no longer than its beginning', () => {
    const grouper = createGrouper()
    const story = grouper.add({ id: 'short', text })
    const long = `${text}\n`.repeat(Math.ceil(5_000_000 / text.length))
    const began = performance.now()
    expect(grouper.add({ id: 'long', text: long })).toBe(story)
    expect(performance.now() - began).toBeLessThan(2000)
    expect(grouper.add({ id: 'other', text: other })).not.toBe(story)
  })

  test('stamps that are missing, in the future, from long ago or out of order part no story', () => {
    const stamps = [0, 1, 2, 0.5, null, 9000, -9000, 1.5, 0.1].map(d => (d === null ? null : at(d)))
    const grouper = createGrouper()
    const ids = [...stamps, '', 'yesterday', '2024-02-31', '0000-00-00T00:00Z'].map((publishedAt, k) =>
      grouper.add({ id: `${k}`, text, publishedAt }),
    )
    expect(new Set(ids).size).toBe(1)
  })

  test('a publisher that posts one template with new numbers every day opens a story every day', () => {
    const rates = (day: number): IncomingReport => ({
      id: `day-${day}`,
      publishedAt: at(day),
      text: `Morning rates of the Tarnby exchange. The crown opened at ${(3.1 + day / 7).toFixed(3)} to the mark and ${(0.91 + day / 31).toFixed(3)} to the florin. Rye stood at ${212 + 3 * day} a sack, copper at ${4010 + 17 * day} a load, tallow at ${55 + day}. The board meets again at noon.`,
    })
    const grouper = createGrouper()
    const ids = Array.from({ length: 12 }, (_, day) => grouper.add(rates(day)))
    expect(new Set(ids).size).toBe(12)
    expect(new Set(grouper.settle().map(s => s.story)).size).toBe(12)
  })
})
