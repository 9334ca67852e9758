import { Readability } from '@mozilla/readability'

/** The element that holds the article, or null where there is none. Changes the document. */
export function findBody(document: Document): Element | null {
  const article = new Readability(document, {
    serializer: root => root as unknown as Element,
    nbTopCandidates: 5,
  }).parse()
  return (article?.content as Element | null | undefined) ?? null
}
