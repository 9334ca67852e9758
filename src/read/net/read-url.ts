import type { Problem } from '../../record/index.ts'
import { readDocument } from '../documents/index.ts'
import type { ReadResult } from '../read-report.ts'
import { toProblem } from './fetch-error.ts'
import type { Fetched, Fetcher } from './fetcher.ts'

/** The report that stands at an address; what fails is a problem of this address alone. */
export async function readUrl(address: string, fetcher: Fetcher, maxBytes?: number): Promise<ReadResult[]> {
  try {
    return await readFetched(await fetcher.fetch(address), maxBytes)
  } catch (error) {
    return [{ report: null, problems: [toProblem(address, error)] }]
  }
}

/** The reports that were fetched, named by the address where they were found in the end. */
export async function readFetched(fetched: Fetched, maxBytes?: number): Promise<ReadResult[]> {
  const { body, type, url, cut } = fetched
  const doubt: Problem[] = cut
    ? [{ input: url, code: 'cut-off', message: 'is cut off; its end is missing', severity: 'warning' }]
    : []
  const results = await readDocument(body, {
    source: url,
    ...(type.charset ? { encoding: type.charset } : {}),
    ...(maxBytes === undefined ? {} : { maxBytes }),
  })
  return results.map(({ report, problems }) => ({
    report,
    problems: report ? [...problems, ...doubt] : problems,
  }))
}
