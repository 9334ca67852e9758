import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toHtml } from '../../src/web/page/to-html.ts'
import { bridgeRecord } from '../web/bridge-story.ts'
import { hostileRecord } from '../web/hostile-story.ts'
import { hasBrowser, launch, openFile, type Opened } from './browser.ts'

const html = toHtml(bridgeRecord)
const ledger = toHtml(bridgeRecord, { only: 'proceedings' })
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(!hasBrowser)('the page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  const on = async (
    run: (opened: Opened) => Promise<void>,
    options: Parameters<typeof openFile>[2] = {},
    source = html,
    hash = '',
  ): Promise<void> => {
    const opened = await openFile(browser, source, options, hash)
    try {
      await run(opened)
      expect(opened.complaints).toEqual([])
      expect(opened.requests).toHaveLength(1)
    } finally {
      await opened.close()
    }
  }
  const marked = ({ page }: Opened): Promise<string> =>
    page.evaluate(() => [...document.querySelectorAll('.on')].map(e => e.textContent).join(''))
  const focused = ({ page }: Opened): Promise<string> =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName || '')

  test('a passage opens its report at the marked words, in sight', () =>
    on(async opened => {
      const { page } = opened
      await page.click('.variant.altered .readings li:nth-child(2) a.passage')
      expect(await marked(opened)).toBe(
        'The crack is worse than we expected, and no truck will cross until it is fixed,',
      )
      expect(await page.locator('article.report:visible').count()).toBe(1)
      expect(await page.locator('article.report:visible h2').textContent()).toContain('Big bridge is closed')
      const box = (await page.locator('.on').first().boundingBox())!
      expect(box.y).toBeGreaterThan(0)
      expect(box.y).toBeLessThan(900)
      expect(page.url()).toMatch(/#p\d+$/)
    }))

  test('every link to a passage leads to words in a report', () =>
    on(async ({ page }) => {
      const bad = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
          .map(a => a.getAttribute('href')!.slice(1))
          .filter(id => !document.getElementById(id)),
      )
      expect(bad).toEqual([])
    }))

  test('j and k go through the variants, h and l through witnesses, Escape leads back', () =>
    on(async opened => {
      const { page } = opened
      await page.keyboard.press('j')
      expect(await focused(opened)).toBe('v1')
      await page.keyboard.press('j')
      expect(await focused(opened)).toBe('v2')
      expect(await marked(opened)).toBe('the city would not pay for the repair')
      for (const key of ['l', 'l', 'l']) await page.keyboard.press(key)
      expect(await marked(opened)).toBe('The city will pay for the repair')
      await page.keyboard.press('k')
      expect(await focused(opened)).toBe('v1')
      await page.keyboard.press('Escape')
      expect(await marked(opened)).toBe('')
    }))

  test('by Tab and Enter: the focus goes to the words and Escape brings it back', () =>
    on(async opened => {
      const { page } = opened
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the collation')
      await page.focus('#v3 a.passage')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('on')
      await page.keyboard.press('Escape')
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('passage')
    }))

  test('the focus can be seen', () =>
    on(async ({ page }) => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
      expect(outline).toBe('solid')
    }))

  test('the number behind a passage leads back to its variant', () =>
    on(async opened => {
      await opened.page.click('#report-A sup a >> nth=0')
      expect(await focused(opened)).toMatch(/^v\d+$/)
    }))

  test('a link with a passage in it opens there', () =>
    on(async opened => expect(await marked(opened)).not.toBe(''), {}, html, '#p9'))

  test('on a small screen the report lies over the page until it is closed', () =>
    on(
      async opened => {
        const { page } = opened
        expect(await page.locator('#reading').isVisible()).toBe(false)
        await page.click('#v3 a.passage')
        expect(await page.locator('#reading').isVisible()).toBe(true)
        expect(await marked(opened)).toBe('About 40 ferries')
        await page.click('#close')
        expect(await page.locator('#reading').isVisible()).toBe(false)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      },
      { viewport: { width: 390, height: 844 } },
    ))

  test('without its script the links still lead to the words', () =>
    on(
      async ({ page }) => {
        await page.click('#v3 a.passage')
        expect(page.url()).toMatch(/#p\d+$/)
        const id = page.url().split('#')[1]!
        const box = (await page.locator(`#${id}`).boundingBox())!
        expect(box.y).toBeGreaterThan(0)
        expect(box.y).toBeLessThan(900)
      },
      { javaScriptEnabled: false },
    ))

  test.each(['light', 'dark'] as const)(
    '%s: axe finds nothing, open or closed, wide or narrow',
    async colorScheme => {
      for (const width of [1280, 390])
        await on(
          async ({ page }) => {
            const violations = async (): Promise<string[]> => {
              const found = (await page.evaluate(`${axe}; axe.run()`)) as {
                violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
              }
              return found.violations.map(v => `${v.id}: ${v.nodes[0]?.html} ${v.nodes[0]?.failureSummary}`)
            }
            expect(await violations()).toEqual([])
            await page.click('#v1 a.passage')
            expect(await violations()).toEqual([])
          },
          { colorScheme, viewport: { width, height: 900 } },
        )
    },
  )

  test.each(['light', 'dark'] as const)(
    '%s: axe finds nothing on the ledger, wide or narrow',
    async colorScheme => {
      for (const width of [1280, 390])
        await on(
          async ({ page }) => {
            const found = (await page.evaluate(`${axe}; axe.run()`)) as {
              violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
            }
            expect(
              found.violations.map(v => `${v.id}: ${v.nodes[0]?.html} ${v.nodes[0]?.failureSummary}`),
            ).toEqual([])
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
          },
          { colorScheme, viewport: { width, height: 900 } },
          ledger,
        )
    },
  )

  test('a cell of the grid is as high as its words, and what a hostile report says in it stays text', () =>
    on(
      async ({ page }) => {
        const cells = page.locator('.grid .cell')
        expect(await cells.count()).toBeGreaterThan(0)
        const box = (await cells.first().boundingBox())!
        const row = (await page.locator('.grid tbody tr').first().boundingBox())!
        expect(row.height).toBeLessThan(box.height * 3)
        expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
        expect(await page.locator('script').count()).toBe(1)
        expect(await page.locator('img, iframe, form, base, object, link').count()).toBe(0)
      },
      {},
      toHtml(hostileRecord, { only: 'proceedings' }),
    ))

  test('dark is dark', () =>
    on(
      async ({ page }) => {
        const [red] = (
          await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
        ).match(/\d+/g)!
        expect(Number(red)).toBeLessThan(60)
      },
      { colorScheme: 'dark' },
    ))

  test('in print all reports stand behind the collation', () =>
    on(async ({ page }) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('article.report:visible').count()).toBe(6)
      expect(await page.locator('.tabs').isVisible()).toBe(false)
    }))

  test('what a hostile report says stays text', () =>
    on(
      async ({ page }) => {
        expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
        expect(await page.locator('script').count()).toBe(1)
        expect(await page.locator('img, iframe, form, base, object, link').count()).toBe(0)
        expect(await page.textContent('h1')).toContain('<script>window.hurt')
        const schemes = await page.evaluate(() =>
          // links of drawings are of another kind: `href` says where they lead, by the page's own address
          [...document.querySelectorAll('a')]
            .map(a => new URL(a.getAttribute('href') ?? '', document.baseURI).protocol)
            .filter(p => !['file:', 'https:'].includes(p)),
        )
        expect(schemes).toEqual([])
        const handlers = await page.evaluate(() =>
          [...document.querySelectorAll('*')].flatMap(e =>
            e.getAttributeNames().filter(n => n.startsWith('on')),
          ),
        )
        expect(handlers).toEqual([])
      },
      {},
      toHtml(hostileRecord),
    ))
})
