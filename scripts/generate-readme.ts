/**
 * Writes the first output of README.md, between its two markers: what `variorum compare examples/ferry-talks`
 * prints up to the first variants.
 *
 *     npm run generate            writes
 *     npm run generate -- --check fails when the README shows what the program no longer prints
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare, loadHtmlReader, readReport, toText } from '../src/index.ts'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const story = path.join(root, 'examples/ferry-talks')
const VARIANTS = 6

const readHtml = await loadHtmlReader()
const reports = readdirSync(story)
  .filter(file => /\.(?:txt|html)$/.test(file))
  .sort()
  .flatMap(file => readReport(readFileSync(path.join(story, file)), { source: file, readHtml }).report ?? [])
const lines = toText(compare(reports), { width: 96 }).split('\n')
const end = lines.findIndex(line => new RegExp(`^ {1,3}${VARIANTS + 1} {2}`).test(line))
const shown = [...lines.slice(0, end), ' …'].map(line => line.trimEnd()).join('\n')

const file = path.join(root, 'README.md')
const old = readFileSync(file, 'utf8')
const written = old.replace(
  /(<!-- output:start -->\n)[\s\S]*?(\n<!-- output:end -->)/,
  (_, open: string, close: string) => `${open}\n\`\`\`text\n${shown}\n\`\`\`\n${close}`,
)
if (process.argv.includes('--check')) {
  if (old !== written) {
    console.error('README.md shows what the program no longer prints: npm run generate')
    process.exitCode = 1
  }
} else writeFileSync(file, written)
