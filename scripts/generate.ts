/**
 * Writes src/lexicons/<topic>.ts from data/lexicons/<language>/<topic>.yml, after checking the list:
 * entries without doubles, in one form, each topic with its title, note and source.
 *
 * A topic is
 *
 *     title: Verbs of saying
 *     note: what the list is for and how it was made
 *     source: where it comes from
 *     entries: [say, tell]            # a list of strings, or
 *     entries: { say: [said, says] }  # a map from strings to strings, numbers, lists or maps of these
 *
 *     npm run generate            writes
 *     npm run generate -- --check fails when a written file is stale
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const check = process.argv.includes('--check')
const failures: string[] = []

interface Topic {
  title?: string
  note?: string
  source?: string
  entries?: unknown
}

function moduleOf(file: string): string {
  const topic = parse(readFileSync(file, 'utf8'), { uniqueKeys: true }) as Topic
  const name = path.basename(file, '.yml')
  const here = path.relative(root, file)
  for (const field of ['title', 'note', 'source'] as const)
    if (!topic[field]) failures.push(`${here}: the field "${field}" is missing`)
  const { entries } = topic
  if (!entries || typeof entries !== 'object') failures.push(`${here}: "entries" must be a list or a map`)
  if (Array.isArray(entries)) {
    const seen = new Set<string>()
    for (const e of entries) {
      if (typeof e !== 'string')
        failures.push(`${here}: "${JSON.stringify(e)}" is no string (quote yes, no, on, off)`)
      else if (seen.has(e)) failures.push(`${here}: "${e}" stands twice`)
      else seen.add(e)
    }
  }
  const constant = name.replace(/-(\w)/g, (_, c: string) => c.toUpperCase())
  const [value, type] = Array.isArray(entries) ? [entries, 'readonly string[]'] : [entries, 'const']
  const body = JSON.stringify(value, null, 1)
  const head = `// Written by scripts/generate.ts from ${here.split(path.sep).join('/')}: change that file, then npm run generate.\n`
  const doc = `/** ${topic.title}. ${String(topic.note ?? '')
    .replaceAll('*/', '* /')
    .replace(/\s+/g, ' ')
    .trim()} */\n`
  return type === 'const'
    ? `${head}${doc}export const ${constant} = ${body} as const\n`
    : `${head}${doc}export const ${constant}: ${type} = ${body}\n`
}

for (const language of readdirSync(path.join(root, 'data/lexicons'))) {
  const from = path.join(root, 'data/lexicons', language)
  const to = path.join(root, 'src/lexicons', language)
  mkdirSync(to, { recursive: true })
  for (const file of readdirSync(from)
    .filter(f => f.endsWith('.yml'))
    .sort()) {
    const out = path.join(to, file.replace(/\.yml$/, '.ts'))
    const text = moduleOf(path.join(from, file))
    const old = existsSync(out) ? readFileSync(out, 'utf8') : ''
    if (old === text) continue
    if (check) failures.push(`${path.relative(root, out)} is stale: npm run generate`)
    else writeFileSync(out, text)
  }
}
for (const f of failures) console.error(f)
process.exitCode = failures.length ? 1 : 0
