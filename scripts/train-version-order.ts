/**
 * Trains data/models/version-order/model.json: which of two versions of a text is the earlier one. For figures on works
 * that the model has not seen run `npx tsx bench/quality/lineage.ts`.
 *
 *     CORPORA=… npx tsx scripts/train-version-order.ts
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { corpusFile, root } from '../bench/support/corpus.ts'
import { readExamples, readWorks, train } from '../bench/support/version-order.ts'

const file = corpusFile('wikiversions/dev.jsonl.gz')
if (!file) process.exit(1)
const out = path.join(root, 'data/models/version-order/model.json')
writeFileSync(out, JSON.stringify(train(readExamples(readWorks(file))), null, 1) + '\n')
