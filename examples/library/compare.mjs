// Three reports of one story, compared without files: node examples/library/compare.mjs
import { compare, readReport, toText } from 'variorum'

const texts = [
  `Orchard Bank to close 12 branches
Published: 4 May 2026 09:00 UTC
Orchard Bank will close 12 branches by the end of the year, its chief executive, Lena Marsh, said on Monday.
"We are going where our customers already are," Marsh told reporters in Aldermoor.
The staff union said it would fight the plan.`,

  `Bank closures announced
Published: 4 May 2026 11:30 UTC
Orchard Bank is shutting 14 branches by the end of the year, chief executive Lena Marsh said on Monday.
"We are going where the customers already are," she said.`,

  `Union vows to fight Orchard closures
Published: 4 May 2026 15:10 UTC
The staff union at Orchard Bank will fight the closure of branches, its leader, Joseph Adeyemi, said.
"Nobody asked the people behind the counter," Adeyemi said on Monday.`,
]

const reports = texts.flatMap((text, i) => readReport(text, { source: `report-${i + 1}.txt` }).report ?? [])
const record = compare(reports)

console.log(toText(record, { width: 72 }))

for (const variant of record.variants) {
  console.log(`${variant.kind}: ${variant.note}`)
  for (const { value, witnesses } of variant.readings) {
    const [{ report, start, end, exact }] = witnesses
    console.log(`  ${value} (${report} ${start}-${end}: ${exact})`)
  }
}
