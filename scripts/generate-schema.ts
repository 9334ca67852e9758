/**
 * Writes schema/record.schema.json and schema/check.schema.json (JSON Schema 2020-12) from the zod
 * definitions in src/record. Further fields are allowed: the contract lets them be added.
 *
 *     npm run generate            writes
 *     npm run generate -- --check fails when a written file is stale
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import * as contract from '../src/record/index.ts'

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../schema')
const check = process.argv.includes('--check')

for (const [name, definition] of Object.entries(contract))
  if (definition instanceof z.ZodType && name !== 'Record' && name !== 'Check')
    z.globalRegistry.add(definition, { id: name })

const documents = {
  'record.schema.json': {
    title: 'Variorum record',
    description:
      'What `variorum compare` writes. Offsets count UTF-16 code units into the text of the report; `exact` always equals that stretch of it.',
    schema: contract.Record,
  },
  'check.schema.json': {
    title: 'Variorum check',
    description: 'What `variorum check` writes: a draft held against its sources.',
    schema: contract.Check,
  },
}

let stale = 0
for (const [file, { title, description, schema }] of Object.entries(documents)) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  const written = `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`
  const target = path.join(folder, file)
  if (!check) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(target, written)
  } else if (!existsSync(target) || readFileSync(target, 'utf8') !== written) {
    console.error(`schema/${file} is stale: npm run generate`)
    stale++
  }
}
if (stale) process.exit(1)
