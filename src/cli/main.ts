import { readFileSync } from 'node:fs'
import { compare } from '../compare.ts'
import { readReport } from '../read/index.ts'

const reports = process.argv.slice(3).flatMap(f => readReport(readFileSync(f), { source: f }).report ?? [])
process.stdout.write(JSON.stringify(compare(reports), null, 2) + '\n')
