import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { annotate } from '../../src/annotate/index.ts'
import { alignWitnesses, type Witness } from '../../src/collate/index.ts'
import { traceLineage } from '../../src/lineage/index.ts'
import { readReport } from '../../src/read/index.ts'
import type { Lineage, Report } from '../../src/record/index.ts'

/** A story of our own: reports as a person reads them, and the lineage that a careful reader finds. */
export interface Story {
  name: string
  about: string
  reports: (Partial<Report> & { id: string; text: string })[]
  expect: {
    origins: string[][]
    edges: {
      from?: string
      to?: string
      kind: string
      a?: string
      b?: string
      or?: { a: string; b: string }
    }[]
  }
}

const folder = path.join(import.meta.dirname, 'stories')

export const stories: Story[] = readdirSync(folder)
  .sort()
  .map(file => ({
    name: file.replace(/\.yml$/, ''),
    ...(parse(readFileSync(path.join(folder, file), 'utf8')) as Omit<Story, 'name'>),
  }))

export function witness(given: Story['reports'][number]): Witness {
  const read = readReport(given.text).report ?? { notices: [] }
  const report = { ...read, ...given, text: given.text.trim() } as Report
  return { report, annotations: annotate(report) }
}

export function trace(reports: Story['reports'], change: Partial<Report> = {}): Lineage {
  const witnesses = reports.map(r => witness({ ...r, ...change }))
  return traceLineage(witnesses, { passages: alignWitnesses(witnesses), variants: [] })
}
