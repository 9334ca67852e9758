import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../src/check/index.ts'
import { toCheckHtml } from '../../src/web/check/to-check-html.ts'
import { reportOf } from '../support/reports.ts'
import { hasBrowser, launch, openFile, type Opened } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const SOURCES = [
  'The council of Orlind approved the tram on Monday. “We form our plans around the riders,” said Ida Brandt.',
  'The tram will cost 40 million crowns and may open in June. Divers surveyed the harbour for three weeks.',
].map((text, i) => reportOf(`s${i}`, text))
const pageOf = (draft: string, title: string | null = 'A tram for Orlind'): string =>
  toCheckHtml(check({ ...reportOf('d', draft), title }, SOURCES))

const DRAFT =
  'The council of Orlind approved the tram on Friday. “We shape our plans around the riders,” said Ida Brandt. ' +
  'The tram will cost 45 million crowns and may open in June. Divers surveyed the harbour for three weeks.'

describe.skipIf(!hasBrowser)('the page of a check', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  const on = async (
    html: string,
    run: (opened: Opened) => Promise<void>,
    options: Parameters<typeof openFile>[2] = {},
  ): Promise<void> => {
    const opened = await openFile(browser, html, options)
    try {
      await run(opened)
      expect(opened.complaints).toEqual([])
      expect(opened.requests).toHaveLength(1)
    } finally {
      await opened.close()
    }
  }

  test('a finding leads to its words in the draft and in the source', () =>
    on(pageOf(DRAFT), async ({ page }) => {
      expect(await page.locator('article.conflict').count()).toBe(3)
      for (const [row, words] of [
        [0, 'Friday'],
        [1, 'Monday'],
      ] as const) {
        await page.locator('#v1 .readings li').nth(row).locator('a').first().click()
        const shown = await page.evaluate(() =>
          [...document.querySelectorAll('.on')].map(e => e.textContent).join(''),
        )
        expect(shown).toContain(words)
      }
    }))

  test.each(['light', 'dark'] as const)('%s: axe finds nothing, wide or narrow', async colorScheme => {
    for (const width of [1280, 360])
      await on(
        pageOf(DRAFT),
        async ({ page }) => {
          const found = (await page.evaluate(`${axe}; axe.run()`)) as { violations: { id: string }[] }
          expect(found.violations.map(v => v.id)).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        },
        { colorScheme, viewport: { width, height: 800 } },
      )
  })

  test('in print the draft and all sources stand behind the findings', () =>
    on(pageOf(DRAFT), async ({ page }) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('article.report:visible').count()).toBe(3)
    }))

  test('markup in a draft stays text', () =>
    on(
      pageOf(
        'The council of Orlind approved the <img src=x onerror="window.hurt=1"> tram on Friday. ' +
          '“We shape our </article><script>window.hurt=2</script> plans around the riders,” said Ida Brandt.',
        '<script>window.hurt=3</script>',
      ),
      async ({ page }) => {
        expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
        expect(await page.locator('script').count()).toBe(1)
        expect(await page.locator('img, iframe, form, base, object').count()).toBe(0)
        expect(await page.textContent('h1')).toContain('<script>window.hurt=3</script>')
        expect(await page.textContent('body')).toContain('<img src=x onerror="window.hurt=1">')
      },
    ))

  test('an empty draft makes a page too', () =>
    on(pageOf('', null), async ({ page }) => {
      expect(await page.textContent('#findings')).toContain(
        'Nothing in the draft speaks against its sources.',
      )
    }))
})
