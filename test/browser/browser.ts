import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** False where there is no browser; the tests are skipped then, and say so. */
export const hasBrowser = existsSync(executablePath)
if (!hasBrowser) console.warn(`no browser at ${executablePath} (CHROMIUM_PATH): the page's tests are skipped`)

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** A page opened from disk, with all that it complained of and all that it asked for. */
export interface Opened {
  page: Page
  complaints: string[]
  requests: string[]
  close(): Promise<void>
}

export async function openFile(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
  hash = '',
): Promise<Opened> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'variorum-'))
  const file = path.join(folder, 'story.html')
  await writeFile(file, html)
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('dialog', dialog => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => requests.push(request.url()))
  await page.goto(pathToFileURL(file).href + hash)
  return {
    page,
    complaints,
    requests,
    close: async () => {
      await context.close()
      await rm(folder, { recursive: true })
    },
  }
}
