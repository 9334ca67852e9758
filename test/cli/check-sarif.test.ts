import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from '../../src/check/index.ts'
import { positions } from '../../src/cli/check/positions.ts'
import { toSarif } from '../../src/cli/check/to-sarif.ts'
import { editCheck } from '../../src/web/check/edit-check.ts'
import { reportOf } from '../support/reports.ts'

const SOURCE = 'The fire destroyed 12 barns on Monday. “It took an hour to reach the farm,” said Nora Bell.'
const DRAFT = 'The fire destroyed 15 barns on Monday. “It took two hours to reach the farm,” said Nora Bell.'

interface Log {
  runs: [
    {
      results: {
        ruleId: string
        partialFingerprints: { [name: string]: string }
        locations: [{ physicalLocation: { region: { startLine: number; startColumn: number } } }]
      }[]
    },
  ]
}

async function sarifOf(draft: string): Promise<Log> {
  const result = check(reportOf('draft, 1.txt', draft), [reportOf('a source.txt', SOURCE)])
  return JSON.parse(
    await toSarif(
      editCheck(result),
      positions(async () => null),
      '1.2.3',
    ),
  ) as Log
}

test('the log is valid by the schema of SARIF 2.1.0', async () => {
  const file = 'test/fixtures/sarif/sarif-2.1.0.schema.json'
  const {
    id: _id,
    $schema: _schema,
    ...schema
  } = JSON.parse(readFileSync(file, 'utf8')) as {
    [key: string]: unknown
  }
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  const log = await sarifOf(DRAFT)
  expect(log.runs[0].results.map(r => r.ruleId)).toEqual(['number-mismatch', 'altered-quotation'])
  expect(validate(log) || validate.errors).toBe(true)
  expect(validate(await sarifOf(SOURCE)) || validate.errors).toBe(true)
  // the schema can refuse
  expect(validate({ ...log, version: '1.0' })).toBe(false)
})

test('a fingerprint stays when lines are added above, and tells two findings of one kind apart', async () => {
  const prints = async (draft: string) =>
    (await sarifOf(draft)).runs[0].results.map(r => r.partialFingerprints['variorumFinding/v1'])
  const before = await prints(DRAFT)
  const after = await prints(`The fire destroyed 12 barns on Monday.\n\n${DRAFT}`)
  expect(after).toEqual(before)
  const twice = await prints(`${DRAFT}\n\n${DRAFT}`)
  expect(new Set(twice).size).toBe(twice.length)
})
