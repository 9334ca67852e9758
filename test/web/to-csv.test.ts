import { expect, test } from 'vitest'
import { toCsv } from '../../src/web/to-csv.ts'
import { bridgeRecord } from './bridge-story.ts'

/** A plain reader of RFC 4180, written apart from the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let i = 0; i < csv.length; i++) {
    const c = csv[i]!
    if (quoted) {
      if (c !== '"') cell += c
      else if (csv[i + 1] === '"') cell += csv[++i]!
      else quoted = false
    } else if (c === '"') quoted = true
    else if (c === ',' || c === '\n') {
      rows.at(-1)!.push(cell.replace(/\r$/, ''))
      cell = ''
      if (c === '\n') rows.push([])
    } else cell += c
  }
  return rows.filter(r => r.length)
}

test('one row a quotation, each quoting its report, in the order of the sigla', () => {
  const [head, ...rows] = parse(toCsv(bridgeRecord))
  expect(head).toContain('quotation')
  expect(rows).toHaveLength(bridgeRecord.quotations.length)
  expect(rows.every(r => r.length === head!.length)).toBe(true)
  expect(rows.map(r => r[0])).toEqual(rows.map(r => r[0]).toSorted())
  const of = (row: string[], name: string): string => row[head!.indexOf(name)]!
  for (const row of rows) {
    const report = bridgeRecord.reports.find(r => r.source === of(row, 'source'))!
    expect(report.text.slice(Number(of(row, 'start')), Number(of(row, 'end')))).toBe(of(row, 'quotation'))
  }
})

test('quotes, commas and lines in a cell survive; no cell is a formula', () => {
  const record = structuredClone(bridgeRecord)
  const nasty = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'a "b", c\nd', ' =x', '-']
  nasty.forEach((title, i) => {
    record.quotations[i]!.medium = title
  })
  const [head, ...rows] = parse(toCsv(record))
  const mediums = rows.map(r => r[head!.indexOf('medium')]!)
  expect(mediums).toContain('a "b", c\nd')
  for (const m of mediums) expect(m.trimStart()).not.toMatch(/^[=+\-@]/)
  expect(mediums).toContain("'=1+1")
})
