/**
 * Aligns and traces many reports of one story: wires, copies with a cut or a paragraph of their own, and reports
 * that share nothing but names and speeches. Prints times and how they grow.
 *
 *     npx tsx bench/speed/lineage.ts
 */
import { alignWitnesses, type Witness } from '../../src/collate/index.ts'
import { traceLineage } from '../../src/lineage/index.ts'
import { readReport } from '../../src/read/index.ts'

const SUBJECTS =
  'the council, a spokesman, the union, the company, the court, a neighbour, the ministry, the mayor, an engineer, the police'.split(
    ', ',
  )
const VERBS =
  'approved, refused, measured, delayed, promised, examined, repaired, closed, opened, criticised, counted, moved'.split(
    ', ',
  )
const THINGS =
  'the northern bridge, a second tunnel, the harbour fees, the winter timetable, a list of demands, the flood wall, the new contract, two hundred letters, the old archive, the school roof, a loan, the water tower'.split(
    ', ',
  )
const ENDS =
  'after a long night, before the summer break, against the advice of experts, for the third time this year, without giving reasons, despite the rain, to the relief of shopkeepers, in front of a small crowd, under a law of 1974, at the request of residents'.split(
    ', ',
  )

/** The sentence with a number, one of some fifteen thousand. */
function sentence(n: number): string {
  const at = (list: readonly string[], k: number) => list[Math.floor(n / k) % list.length]!
  const text = `${at(SUBJECTS, 1)} ${at(VERBS, 10)} ${at(THINGS, 120)} ${at(ENDS, 1440)} on page ${n % 997}`
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`
}

function reports(count: number): Witness[] {
  return Array.from({ length: count }, (_, i) => {
    const wire = i % 20
    const own = (k: number) => sentence((i * 7919 + k * 104_729) % 14_400)
    const lines: string[] = []
    for (let k = 0; k < 18; k++) {
      if (i % 7 === 6 || (i * 31 + k * 17) % 10 < 2) lines.push(own(k))
      else lines.push(sentence((wire * 611 + k * 37) % 14_400))
    }
    lines.push(
      '"Nobody will be left standing at the gate this winter," said Ada Brook, who leads the council of Ellmouth.',
    )
    const report = { ...readReport(lines.join(' ')).report!, id: `r${i}`, publishedAt: null }
    const annotations = { quoted: [] } as unknown as Witness['annotations']
    return { report, annotations }
  })
}

let before: { count: number; ms: number } | null = null
for (const count of [50, 200, 1000]) {
  const witnesses = reports(count)
  const began = performance.now()
  const passages = alignWitnesses(witnesses)
  const aligned = performance.now()
  const { edges, origins } = traceLineage(witnesses, { passages, variants: [] })
  const ms = performance.now() - began
  const growth = before
    ? `  growth exponent ${(Math.log(ms / before.ms) / Math.log(count / before.count)).toFixed(2)}`
    : ''
  console.log(
    `${count} reports: aligned in ${(aligned - began).toFixed(0)} ms (${passages.length} passages), in all ${ms.toFixed(0)} ms, ${edges.length} edges, ${origins.length} origins${growth}`,
  )
  before = { count, ms }
}
