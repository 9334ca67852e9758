import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { compare } from '../../src/compare.ts'
import { loadHtmlReader, readReport } from '../../src/read/index.ts'
import type { Passage, Record, Report, Variant } from '../../src/record/index.ts'
import { foldedWords } from '../../src/text/fold.ts'

const readHtml = await loadHtmlReader()

/** A stretch of one file, in its own words. */
interface Place {
  file: string
  exact: string
}

/** What a careful reader finds in the reports of a folder (`expected.json`). */
export interface Expected {
  quotations: (Place & { speaker: string })[]
  variants: {
    id: string
    kind: string
    relation: string
    about: string
    readings: { value: string; witnesses: Place[] }[]
  }[]
  traps: { why: string; witnesses: Place[] }[]
  lineage: { edges: { from?: string; to?: string; kind: string }[]; origins: string[][] }
  notices: (Place & { kind: string })[]
  dates: { file: string; publishedAt?: string; updatedAt?: string }[]
  /** in full, like the positions and the next steps: what a record claims beyond them is invented */
  events: { date: string | null; kind: string; modality?: string; actors: string[]; file: string }[]
  instruments: string[]
  positions: (Place & { party: string; issue: string; stance?: string })[]
  nextSteps: (Place & { actor: string; due?: string; after?: string })[]
}

/**
 * What a record found of the expected, and in which lines it fails. `extra` are claimed conflicts nobody expected,
 * `invented` entries of the ledger that no reader found.
 */
export interface StoryScore {
  found: { [what: string]: [found: number, of: number] }
  failures: string[]
  extra: string[]
  invented: string[]
}

/** Reads the reports of a fixture folder and the expectation beside them. */
export function readStory(folder: string): { reports: Report[]; expected: Expected } {
  const files = readdirSync(folder)
    .filter(f => /\.(?:txt|html)$/.test(f))
    .sort()
  const reports = files.flatMap(
    f => readReport(readFileSync(path.join(folder, f)), { source: f, readHtml }).report ?? [],
  )
  return {
    reports,
    expected: JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Expected,
  }
}

/** Compares the reports of a fixture folder. */
export const compareStory = (folder: string): Record => compare(readStory(folder).reports)

/** Holds a record against what a careful reader found. */
export function scoreStory(record: Record, expected: Expected): StoryScore {
  const found: StoryScore['found'] = {}
  const failures: string[] = []
  const fileOf = new Map(record.reports.map(r => [r.id, path.basename(r.source)]))
  const textOf = new Map(record.reports.map(r => [r.id, squash(r.text)]))
  const actorOf = new Map(record.actors.map(a => [a.id, a]))
  const names = (id: string | null) => {
    const actor = id === null ? undefined : actorOf.get(id)
    return actor ? [actor.name, ...actor.forms.map(f => f.text)] : []
  }
  const isNamed = (id: string | null, name: string) =>
    names(id).some(n => n === name || foldedWords(n).at(-1) === foldedWords(name).at(-1))
  const meets = (p: Passage, want: Place) => {
    if (fileOf.get(p.report) !== want.file) return false
    const { text, at } = textOf.get(p.report)!
    const where = text.indexOf(squash(want.exact).text)
    return where >= 0 && at[p.start]! < where + squash(want.exact).text.length && where < at[p.end]!
  }
  const meetsAny = (passages: Passage[], wants: Place[]) => passages.some(p => wants.some(w => meets(p, w)))
  const readingsMet = (have: Variant, want: Expected['variants'][number]) => {
    // one reading of ours for each of theirs
    const pairs = want.readings.map(w => have.readings.filter(r => meetsAny(r.witnesses, w.witnesses)))
    return pairs.filter(p => p.length).length >= 2 && new Set(pairs.flat()).size >= 2
  }
  const count = (what: string, wants: readonly unknown[], test: (i: number) => string | null) => {
    let n = 0
    wants.forEach((_, i) => {
      const failure = test(i)
      if (failure === null) n++
      else failures.push(`${what}: ${failure}`)
    })
    found[what] = [n, wants.length]
  }

  const quotationFor = (want: Place) => {
    const words = new Set(foldedWords(want.exact))
    return record.quotations.find(q => {
      const have = q.content.flatMap(p => foldedWords(p.exact)).filter(w => words.has(w))
      return have.length >= 0.8 * foldedWords(want.exact).length && q.content.some(p => meets(p, want))
    })
  }
  count('quotations', expected.quotations, i => {
    const want = expected.quotations[i]!
    return quotationFor(want) ? null : `${want.file} “${want.exact}”`
  })
  count('speakers', expected.quotations, i => {
    const want = expected.quotations[i]!
    const have = quotationFor(want)
    return have && isNamed(have.speaker, want.speaker)
      ? null
      : `${want.file} ${want.speaker}, not ${names(have?.speaker ?? null)[0] ?? 'nobody'}: “${want.exact}”`
  })
  const matched = new Set<Variant>()
  count('variants', expected.variants, i => {
    const want = expected.variants[i]!
    const same = record.variants.filter(v => v.kind === want.kind && readingsMet(v, want))
    same.forEach(v => matched.add(v))
    if (!same.length) return `${want.id} ${want.kind} ${want.about}`
    return same.some(v => v.relation === want.relation)
      ? null
      : `${want.id} is ${same[0]!.relation}, not ${want.relation}`
  })
  count('traps avoided', expected.traps, i => {
    const trap = expected.traps[i]!
    const hit = record.variants.find(
      v =>
        (v.relation === 'conflict' || v.relation === 'altered') &&
        (trap.witnesses.length === 1
          ? v.readings.some(r => meetsAny(r.witnesses, trap.witnesses))
          : v.kind !== 'wording' &&
            trap.witnesses.every(w => v.readings.some(r => meetsAny(r.witnesses, [w])))) &&
        !matched.has(v),
    )
    return hit ? `${trap.why} (${hit.kind}: ${hit.note})` : null
  })
  count(
    'edges',
    expected.lineage.edges.filter(e => e.from),
    i => {
      const want = expected.lineage.edges.filter(e => e.from)[i]!
      const have = record.lineage.edges.find(
        e => fileOf.get(e.from) === want.from && fileOf.get(e.to) === want.to,
      )
      return have &&
        (have.kind === want.kind || (want.kind !== 'shared-source' && have.kind !== 'shared-source'))
        ? null
        : `${want.from} -> ${want.to} ${want.kind}, ${have ? `not ${have.kind}` : 'missed'}`
    },
  )
  const groups = (g: string[][]) =>
    g
      .map(x => x.toSorted().join(' '))
      .toSorted()
      .join(' / ')
  count('origins', [1], () => {
    const have = groups(record.lineage.origins.map(g => g.map(id => fileOf.get(id)!)))
    return have === groups(expected.lineage.origins) ? null : have
  })
  count('notices', expected.notices, i => {
    const want = expected.notices[i]!
    const report = record.reports.find(r => fileOf.get(r.id) === want.file)
    return report?.notices.some(n => n.kind === want.kind) ? null : `${want.file} ${want.kind}`
  })
  count('dates', expected.dates, i => {
    const want = expected.dates[i]!
    const report = record.reports.find(r => fileOf.get(r.id) === want.file)
    const wrong = (['publishedAt', 'updatedAt'] as const).filter(k => want[k] && want[k] !== report?.[k])
    return wrong.length
      ? `${want.file} ${wrong.map(k => `${k} ${report?.[k]}, not ${want[k]}`).join(', ')}`
      : null
  })
  const known = new Set<string>()
  count('events', expected.events, i => {
    const want = expected.events[i]!
    const have = record.timeline.filter(
      e =>
        e.kind === want.kind &&
        (want.date === null ? e.date === null : e.date?.startsWith(want.date)) &&
        (want.modality === undefined || e.modality === want.modality) &&
        want.actors.every(name => [...e.actors, ...e.recipients].some(id => isNamed(id, name))),
    )
    have.forEach(e => known.add(e.id))
    return have.length ? null : `${want.date} ${want.kind} ${want.actors.join(', ')}`
  })
  count('instruments', expected.instruments, i => {
    const want = foldedWords(expected.instruments[i]!)
    const have = record.proceedings.instruments.some(x =>
      [x.name, ...x.forms].some(f => want.every(w => foldedWords(f).join(' ').includes(w))),
    )
    return have ? null : expected.instruments[i]!
  })
  count('positions', expected.positions, i => {
    const want = expected.positions[i]!
    const have = record.proceedings.positions.filter(p => meetsAny(p.witnesses, [want]))
    have.forEach(p => known.add(p.id))
    if (!have.length) return `${want.party} on ${want.issue}`
    if (want.stance && !have.some(p => p.stance === want.stance))
      return `${want.party} on ${want.issue}: ${have[0]!.stance}, not ${want.stance}`
    return have.some(p => isNamed(p.party, want.party))
      ? null
      : `${want.party} on ${want.issue}: party ${names(have[0]!.party)[0]}`
  })
  count('next steps', expected.nextSteps, i => {
    const want = expected.nextSteps[i]!
    const have = record.proceedings.nextSteps.filter(s => meetsAny(s.witnesses, [want]))
    have.forEach(s => known.add(s.id))
    if (!have.length) return `${want.actor}: ${want.exact}`
    if (want.due && !have.some(s => s.due?.startsWith(want.due!)))
      return `${want.exact}: due ${have[0]!.due}, not ${want.due}`
    return have.some(s => isNamed(s.actor, want.actor))
      ? null
      : `${want.exact}: ${names(have[0]!.actor)[0] ?? 'nobody'}, not ${want.actor}`
  })
  const extra = record.variants
    .filter(v => (v.relation === 'conflict' || v.relation === 'altered') && !matched.has(v))
    .map(v => `${v.kind}/${v.relation}: ${v.note}`)
  const invented = [
    ...record.timeline.map(e => [e.id, `event: ${e.date} ${e.kind}: ${e.statement}`] as const),
    ...record.proceedings.positions.map(
      p => [p.id, `position: ${names(p.party)[0]} ${p.stance} ${p.issue}: ${p.statement}`] as const,
    ),
    ...record.proceedings.nextSteps.map(
      s => [s.id, `next step: ${names(s.actor)[0] ?? '?'}: ${s.step}`] as const,
    ),
  ].flatMap(([id, line]) => (known.has(id) ? [] : [line]))
  return { found, failures, extra, invented }
}

/** White space folded to one blank and marks straightened, with the place of every original index in it. */
function squash(text: string): { text: string; at: number[] } {
  let out = ''
  const at: number[] = []
  for (const c of text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")) {
    for (let k = 0; k < c.length; k++) at.push(out.length)
    if (!/\s/.test(c)) out += c
    else if (!out.endsWith(' ')) out += ' '
  }
  at.push(out.length)
  return { text: out, at }
}
