/**
 * An archive read as a stream: pages a second and peak memory of `variorum ingest`, beside Readability with linkedom
 * alone on the same pages, in turn, in the same run.
 *
 *     npx tsx bench/speed/warc.ts [--megabytes 50] [--at-most 400] [--keep FILE]
 *
 * The archive is made here: invented pages with the scripts and menus that weigh most in real ones, one gzip
 * member a record, as crawls write them. `--megabytes 1024` takes a while. Exit status 1 above `--at-most` MB.
 */
import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { root } from '../support/corpus.ts'

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '50' },
    'at-most': { type: 'string', default: '400' },
    keep: { type: 'string' },
  },
})

/** The same pages in every run (mulberry32). */
let state = 7
function random(): number {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const WORDS =
  'harbour council ferry crew roster talks Monday signal bridge winter grain price vote mayor school engine storm quay union offer'.split(
    ' ',
  )
const NAMES = ['Ida Moe', 'Per Lund', 'Anna Reyes', 'Tomas Brandt', 'Olga Berg', 'Jon Vik']
const sentence = (): string => {
  const words = Array.from({ length: 12 + Math.floor(random() * 14) }, () => pick(WORDS)).join(' ')
  return random() < 0.2 ? `“The ${words},” said ${pick(NAMES)}.` : `The ${words}.`
}
const noise = (bytes: number): string =>
  Array.from({ length: bytes / 8 }, () => Math.floor(random() * 2 ** 32).toString(36)).join('')

function makePage(n: number): string {
  const paragraphs = Array.from(
    { length: 8 + Math.floor(random() * 16) },
    () => `<p>${Array.from({ length: 3 }, sentence).join(' ')}</p>`,
  )
  const links = Array.from(
    { length: 120 },
    (_, i) => `<li><a href="/${n}/${i}">${pick(WORDS)} ${pick(WORDS)}</a></li>`,
  )
  return `<!doctype html><html lang="en"><head><title>The ${pick(WORDS)} ${n} | The Quay</title><script>var s="${noise(60_000)}"</script></head><body><nav><ul>${links.join('')}</ul></nav><article><h1>The ${pick(WORDS)} and the ${pick(WORDS)} ${n}</h1>${paragraphs.join('')}</article><footer>© The Quay</footer></body></html>`
}

function makeRecord(n: number, html: string): Uint8Array {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`
  return gzipSync(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://quay.example/${n}\r\nWARC-Date: 2026-03-04T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`,
  )
}

const folder = mkdtempSync(path.join(tmpdir(), 'variorum-bench-'))
const file = values.keep ?? path.join(folder, 'made.warc.gz')
const size = Number(values.megabytes) * 1024 * 1024
const sample: string[] = []
const out = createWriteStream(file)
let written = 0
let pages = 0
for (; written < size; pages++) {
  const html = makePage(pages)
  if (sample.length < 200) sample.push(html)
  const record = makeRecord(pages, html)
  written += record.length
  if (!out.write(record)) await once(out, 'drain')
}
out.end()
await once(out, 'close')
console.log(`made ${pages} pages, ${(written / 2 ** 20).toFixed(0)} MB packed`)

const readability = (): number => {
  const start = process.cpuUsage()
  for (const html of sample) new Readability(parseHTML(html).document as unknown as Document).parse()
  const { user, system } = process.cpuUsage(start)
  return sample.length / ((user + system) / 1e6)
}
readability()
const before = readability()

const script = `process.argv.splice(1, 0, 'variorum'); process.on('exit', () => { const u = process.resourceUsage(); console.error('usage ' + JSON.stringify({ mb: u.maxRSS / 1024, s: (u.userCPUTime + u.systemCPUTime) / 1e6 })) }); await import(${JSON.stringify(path.join(root, 'dist/cli.js'))})`
const child = spawn(process.execPath, ['--input-type=module', '-e', script, 'ingest', file], {
  stdio: ['ignore', 'pipe', 'pipe'],
})
let reports = 0
createInterface(child.stdout).on('line', () => reports++)
let told = ''
child.stderr.on('data', (text: Buffer) => (told += text.toString()))
await once(child, 'close')
const usage = JSON.parse(/usage (\{.*\})/.exec(told)?.[1] ?? 'null') as { mb: number; s: number } | null
if (!usage) throw new Error(`ingest failed: ${told}`)
const peer = (before + readability()) / 2
const speed = reports / usage.s
console.log(
  `ingest        ${speed.toFixed(0)} pages/s of processor time, ${reports} reports, peak ${usage.mb.toFixed(0)} MB`,
)
console.log(`Readability   ${peer.toFixed(0)} pages/s of processor time`)
console.log(
  `ratio         ${(speed / peer).toFixed(2)} x Readability; memory at most ${values['at-most']} MB`,
)
rmSync(folder, { recursive: true })
if (usage.mb > Number(values['at-most']) || reports !== pages) process.exitCode = 1
