import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { compare } from '../src/compare.ts'
import { Record as RecordSchema } from '../src/record/index.ts'
import { readStory, scoreStory } from './support/score-story.ts'

const root = path.join(import.meta.dirname, '..')
const STORIES = ['examples/ferry-talks', 'test/fixtures/hospital-merger', 'test/fixtures/river-flood']

/** What a careful reader finds and we do not yet; a line leaves this list when it is mended. */
const KNOWN_MISSES: { [story: string]: string[] } = {}

describe.each(STORIES)('%s', story => {
  const { reports, expected } = readStory(path.join(root, story))
  const record = compare(reports)
  const { failures, extra, invented } = scoreStory(record, expected)

  it('holds what a careful reader finds', () => {
    expect(failures).toEqual(KNOWN_MISSES[story] ?? [])
  })

  it('claims no conflict and no alteration beyond it', () => {
    expect(extra).toEqual([])
  })

  it('invents no entry of the ledger', () => {
    expect(invented).toEqual([])
  })

  it('is a valid record whose passages quote exactly', () => {
    expect(RecordSchema.safeParse(record).success).toBe(true)
    const texts = new Map(record.reports.map(r => [r.id, r.text]))
    const passages = JSON.stringify(record, (_, v: unknown) => v).match(/"exact"/g)!.length
    let seen = 0
    JSON.stringify(record, (_, v: { report?: string; exact?: string; start: number; end: number }) => {
      if (v && typeof v === 'object' && typeof v.exact === 'string') {
        seen++
        expect(texts.get(v.report!)!.slice(v.start, v.end)).toBe(v.exact)
      }
      return v
    })
    expect(seen).toBe(passages)
  })

  it('is the same in whatever order the reports come', () => {
    expect(compare([...reports].reverse())).toEqual(record)
  })
})
