import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { extractReport } from '../../src/read/html/extract.ts'

/** See `test/fixtures/page-heads/README.md` for the form of a case. */
const FOLDER = new URL('../fixtures/page-heads/', import.meta.url)
const PROSE = [
  'Engineers closed the Tamsin bridge to lorries on Friday after sensors showed that one of its piers had sunk by four centimetres in a week.',
  'Cars may still cross at 30 kilometres an hour, the road agency said, but buses must take the ford road, which adds 25 minutes to the way to school.',
  '“Nobody should be afraid to cross in a car,” said Odile Marchetti, the agency’s chief engineer. “But we do not gamble with forty tonnes.”',
]
  .map(p => `<p>${p}</p>`)
  .join('\n')

interface Case {
  name: string
  url: string
  published: string | null
  updated: string | null
  html: string
}

function readCase(block: string): Case {
  const [first = '', ...rest] = block.split('\n')
  const [name, url, published, updated] = first.split('|').map(s => s.trim())
  const lang = rest.find(line => line.startsWith('html lang='))?.slice('html '.length) ?? 'lang="en"'
  const [head = '', above = '', below = '', top = ''] = rest
    .filter(line => !line.startsWith('html lang='))
    .join('\n')
    .split(/^--$/m)
  const orNull = (s: string | undefined): string | null => (s === '-' ? null : s!)
  return {
    name: name!,
    url: url!,
    published: orNull(published),
    updated: orNull(updated),
    html: `<!doctype html><html ${lang}><head><title>Tamsin bridge closed to lorries</title>${head}</head><body>${top}<header><a href="/">The Quay</a></header><main><article><h1>Tamsin bridge closed to lorries</h1>${above}${PROSE}</article>${below}</main><footer>The Quay, since 1911</footer></body></html>`,
  }
}

const cases = readdirSync(FOLDER)
  .filter(file => file.endsWith('.txt'))
  .flatMap(file =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .split(/^== /m)
      .slice(1)
      .map(block => ({ file, ...readCase(block) })),
  )

/** Heads that are not read yet: null is the answer, never another date. */
const NOT_YET = 7

it.each(cases)('$file: $name: right or null', ({ url, html, published, updated }) => {
  const report = extractReport({ html, url })
  expect([published, null]).toContain(report.publishedAt)
  expect([updated, null]).toContain(report.updatedAt)
})

it('reads all but a few of more than a hundred heads', () => {
  const missed = cases.filter(({ url, html, published, updated }) => {
    const report = extractReport({ html, url })
    return report.publishedAt !== published || report.updatedAt !== updated
  })
  expect(cases.length).toBeGreaterThan(100)
  expect(missed.length, missed.map(c => c.name).join('; ')).toBeLessThanOrEqual(NOT_YET)
})
