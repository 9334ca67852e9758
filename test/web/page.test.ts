import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { css, cssHash, script, scriptHash } from '../../src/web/page/assets.ts'
import { escapeText, html } from '../../src/web/page/html.ts'
import { segmentText } from '../../src/web/page/segment-text.ts'
import { toHtml } from '../../src/web/page/to-html.ts'
import { bridgeRecord } from './bridge-story.ts'
import { ATTACKS, hostileRecord } from './hostile-story.ts'

test('text in a hole is escaped, markup is not, lists are joined, nothing is nothing', () => {
  const inner = html`<b>${'a & b'}</b>`
  expect(html`<p title="${'"quoted"'}">${[inner, null, false, undefined, 0, '<i>']}</p>`.markup).toBe(
    '<p title="&quot;quoted&quot;"><b>a &amp; b</b>0&lt;i&gt;</p>',
  )
  expect(escapeText('a\u0000b\u001b[31m\n')).toBe('ab[31m\n')
})

test('the hashes in the policy are those of the style and the script that stand in the page', () => {
  const page = toHtml(bridgeRecord)
  for (const [text, hash, tag] of [
    [css, cssHash, 'style'],
    [script, scriptHash, 'script'],
  ] as const) {
    expect(hash).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`)
    expect(page.includes(`<${tag}>${text}</${tag}>`)).toBe(true)
    expect(page.includes(hash)).toBe(true)
  }
})

test('nothing in the page asks for anything from elsewhere', () => {
  const asks = /\b(src|srcset|data|action|poster)=|url\(|@import|<link|https?:/i
  expect(asks.exec(toHtml(bridgeRecord))).toBeNull()
})

test('no attack of a hostile record is markup', () => {
  const page = toHtml(hostileRecord)
  expect(ATTACKS.filter(a => /^["'<]/.test(a)).filter(a => page.includes(a))).toEqual([])
  expect(page.match(/<script>/g)).toHaveLength(1)
  expect(page.match(/<!--/g)).toBeNull()
})

test('segments give the text back and know their passages, however these overlap', () => {
  const text = 'One two three.\n\nFour five.\n'
  const of = (
    number: number,
    start: number,
    end: number,
    differing: { start: number; end: number }[] = [],
  ) => ({
    number,
    passage: { report: 'r', start, end, exact: text.slice(start, end) },
    variants: [],
    differing,
  })
  const marked = [of(1, 0, 7, [{ start: 4, end: 7 }]), of(2, 4, 20), of(3, 4, 13)]
  const drawn = segmentText(text, marked).map(p =>
    p.map(s => `${text.slice(s.start, s.end)}|${s.passages.map(m => m.number)}${s.differs ? '!' : ''}`),
  )
  expect(drawn).toEqual([
    ['One |1', 'two|1,2,3!', ' three|2,3', '.|2'],
    ['Four|2', ' five.|'],
  ])
})

test('the written assets are those of their sources', () => {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate-page.ts', '--check'])
})
