import type { Problem } from '../../record/index.ts'
import { decodeBytes } from '../decode.ts'
import { readDocument } from '../documents/index.ts'
import { looksLikeOpml } from '../feeds/opml.ts'
import { looksLikeFeed } from '../feeds/read-feed.ts'
import type { ReadResult } from '../read-report.ts'
import { readPages, type ArchivedPage } from './read-pages.ts'

/** A report out of an archive, and the page that it was read from. */
export interface ArchivedResult extends ReadResult {
  page: ArchivedPage | null
}

/**
 * The reports of an archive, one after another. A record that cannot be read is a problem that names the archive
 * and the page; pages without an article (fronts, lists, forms) are counted in one line at the end.
 */
export async function* readArchive(
  chunks: AsyncIterable<Uint8Array>,
  { name, maxBytes }: { name: string; maxBytes?: number },
): AsyncGenerator<ArchivedResult> {
  let pages = 0
  let empty = 0
  let first = ''
  const size = maxBytes === undefined ? {} : { maxBytes }
  for await (const found of readPages(chunks, { name, ...size })) {
    if ('trouble' in found) {
      yield { report: null, page: null, problems: [{ ...found.trouble, severity: 'error' }] }
      continue
    }
    const { page } = found
    if (isFeed(page)) continue
    pages++
    const encoding = page.type.charset === null ? {} : { encoding: page.type.charset }
    for (const { report, problems } of await readDocument(page.body, {
      source: page.url,
      ...size,
      ...encoding,
    })) {
      const told = problems.filter(p => !isEmpty(p))
      if (told.length < problems.length && !empty++) first = page.url
      if (report && page.doubt)
        told.push({ input: page.url, code: 'doubtful', message: page.doubt, severity: 'warning' })
      if (report || told.length) yield { report, page, problems: told }
    }
  }
  const last = (code: string, message: string): ArchivedResult => ({
    report: null,
    page: null,
    problems: [{ input: name, code, message, severity: 'warning' }],
  })
  if (!pages) yield last('no-pages', 'holds no pages')
  else if (empty)
    yield last(
      'no-text',
      `${empty} of ${pages} pages ${empty === 1 ? 'holds' : 'hold'} no article (the first: ${first})`,
    )
}

/** Feeds that were kept beside their articles, some of them sent as if they were pages. */
function isFeed({ body, type }: ArchivedPage): boolean {
  const head = decodeBytes(body.subarray(0, 4096), type.charset).text
  return looksLikeFeed(head) || looksLikeOpml(head)
}

const isEmpty = ({ code }: Problem): boolean => code === 'no-text' || code === 'empty'
