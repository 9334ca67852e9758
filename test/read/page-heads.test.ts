import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { extractReport } from '../../src/read/html/extract.ts'

/** A page in page-heads/pages.yml. */
interface Page {
  name: string
  url?: string
  lang?: string
  head?: string
  /** above the headline */
  before?: string
  /** between headline and text */
  top?: string
  bottom?: string
  published: string | null
  updated?: string | null
}

const pages = parse(readFileSync(new URL('page-heads/pages.yml', import.meta.url), 'utf8'), {
  schema: 'failsafe',
}) as { [field: string]: string }[]
const known = (value: string | undefined): string | null => (!value || value === 'null' ? null : value)
const PAGES: Page[] = pages.map(p => ({
  ...(p as unknown as Page),
  published: known(p['published']),
  updated: known(p['updated']),
}))

const PROSE = [
  'The lower gate of the lock at Orsund jammed on Tuesday with two barges inside, and traffic on the canal stood still.',
  'Divers found a beam of the old quay between the gate and its sill, the harbour board said in the afternoon.',
  'The board hopes to have the gate free within a week. Until then ships must take the way around the island.',
]

/** The page whole, as a site would send it. */
function write({ lang = 'en', head = '', before = '', top = '', bottom = '' }: Page): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Lock gate jams at Orsund</title>${head}</head>
<body>${before}<main><article><h1>Lock gate jams at Orsund</h1>${top}${PROSE.map(p => `<p>${p}</p>`).join('\n')}</article></main>${bottom}</body></html>`
}

function stampsOf(page: Page): { published: string | null; updated: string | null } {
  const report = extractReport({ html: write(page), url: page.url ?? 'https://post.example/lock' })
  return { published: report.publishedAt, updated: report.updatedAt }
}

describe('when a page was published and updated', () => {
  it.each(PAGES)('$name', page => {
    const { published, updated } = stampsOf(page)
    expect({ published, updated }).toEqual({ published: page.published, updated: page.updated })
  })

  it('has at least sixty pages', () => expect(PAGES.length).toBeGreaterThanOrEqual(60))
})
