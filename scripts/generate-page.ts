/**
 * Writes src/web/page/assets.ts: the style and the script of the page as text, each with the hash that its
 * Content-Security-Policy names. The script is a typed module of its own (client.ts); its types are taken
 * off and it is called with the document.
 *
 *     npm run generate            writes
 *     npm run generate -- --check fails when the written file is stale
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/web/page')
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

const css = `\n${read('page.css')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .trim()}\n`
const { outputText } = ts.transpileModule(read('client.ts'), {
  compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ESNext, removeComments: true },
})
const script = `\n'use strict'\n${outputText.replace(/^export function/m, 'function').trim()}\nstartReading(document)\n`
if (/<\/(script|style)|^(import|export)\b/im.test(script + css))
  throw new Error('the page’s script or style holds an end tag, an import or an export')

const constant = (name: string, doc: string, value: string): string =>
  `/** ${doc} */\nexport const ${name} = ${JSON.stringify(value)}\n`
const written =
  '// Written by scripts/generate-page.ts from page.css and client.ts: change these, then npm run generate.\n' +
  constant('css', 'The style of the page.', css) +
  constant('cssHash', 'Its hash, for the Content-Security-Policy.', hash(css)) +
  constant('script', 'The script of the page.', script) +
  constant('scriptHash', 'Its hash, for the Content-Security-Policy.', hash(script))

const target = path.join(folder, 'assets.ts')
if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== written) {
    console.error('src/web/page/assets.ts is stale: npm run generate')
    process.exit(1)
  }
} else writeFileSync(target, written)
