import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareStory, readStory } from '../support/score-story.ts'

const root = path.join(import.meta.dirname, 'stories')
const KINDS = new Set(['wording', 'speaker', 'medium', 'name', 'role'])

/** What a careful reader finds: the variants in full, and statements of one report that are not one utterance. */
interface ExpectedStory {
  variants: string[]
  apart: { [why: string]: string[] }
}

describe.each(readdirSync(root))('%s', story => {
  const folder = path.join(root, story)
  const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as ExpectedStory
  const record = compareStory(folder)
  const sigla = new Map(record.reports.map(r => [r.id, path.basename(r.source, '.txt')]))

  it('has these variants and no others', () => {
    const found = record.variants
      .filter(v => KINDS.has(v.kind))
      .map(v => {
        const readings = v.readings
          .map(
            r => `${[...new Set(r.witnesses.map(w => sigla.get(w.report)!))].sort().join(' ')}: ${r.value}`,
          )
          .sort()
        return `${v.kind} ${v.relation} | ${readings.join(' / ')}`
      })
    expect(found.sort()).toEqual([...expected.variants].sort())
  })

  it.each(Object.entries(expected.apart))('keeps apart %s', (_, sentences) => {
    const homes = sentences.map(words => {
      const report = readStory(folder).reports.find(r => r.text.includes(words))!
      const at = report.text.indexOf(words)
      const near = record.quotations
        .filter(q => q.report === report.id && q.content.some(c => c.end > at))
        .sort((a, b) => a.content[0]!.start - b.content[0]!.start)[0]!
      return record.utterances.find(u => u.quotations.includes(near.id))!.id
    })
    expect(new Set(homes).size).toBe(homes.length)
  })

  it('lists a variant’s readings with passages that quote exactly', () => {
    const texts = new Map(record.reports.map(r => [r.id, r.text]))
    for (const v of record.variants)
      for (const w of v.readings.flatMap(r => r.witnesses))
        expect(texts.get(w.report)!.slice(w.start, w.end)).toBe(w.exact)
  })
})
