import type { Report } from '../record/index.ts'
import {
  defaultModel,
  findAttributions,
  findQuoted,
  nameSpeakers,
  type AttributionModel,
} from './attribution/index.ts'
import { byStart } from '../text/span.ts'
import { findEvents } from './events/index.ts'
import { findQuantities } from './quantities/index.ts'
import { findCoreferences } from './coreference/index.ts'
import { findNames } from './names/find-names.ts'
import { splitParagraphs, splitSentences } from './split-sentences.ts'
import { findTimes, stampOf } from './times/index.ts'
import { isRead, readMarksOnly } from './other-languages.ts'
import { tokenize } from './tokenize.ts'
import type { Annotations } from './types.ts'

export interface AnnotateOptions {
  /** weights of the attribution engine: those that ship with the package unless given; null: rules alone */
  model?: AttributionModel | null
}

/**
 * Everything that one report says, found in its text and nowhere else. A report in another language than English
 * gives its quotations by their marks and nothing that would take knowledge of the language.
 */
export function annotate(
  report: Pick<Report, 'id' | 'text' | 'language' | 'publishedAt'> & Partial<Pick<Report, 'updatedAt'>>,
  { model = defaultModel() }: AnnotateOptions = {},
): Annotations {
  const { id, text, language } = report
  if (!isRead(language)) return readMarksOnly(report)
  const publishedAt = stampOf(report)
  const paragraphs = splitParagraphs(text)
  const tokens = tokenize(text)
  const sentences = splitSentences(text, tokens, paragraphs)
  const quoted = findQuoted(text, paragraphs)
  const named = findNames(text, tokens, sentences)
  const layers = {
    text,
    paragraphs,
    sentences,
    tokens,
    ...findCoreferences({ text, tokens, sentences, quoted, ...named }),
  }
  // who speaks is a person, also where nothing else tells what a name is
  const { entities, mentions, attributions } = nameSpeakers(layers, findAttributions(layers, quoted, model))
  const times = findTimes(text, tokens, sentences, publishedAt)
  const quantities = findQuantities(text, tokens, sentences, times)
  // groups that act without a name of their own become entities here
  const acted = findEvents({
    text,
    tokens,
    sentences,
    entities,
    mentions,
    attributions,
    times,
    publishedAt,
  })
  return {
    report: id,
    language,
    paragraphs,
    sentences,
    tokens,
    quoted,
    entities: [...entities, ...acted.entities],
    mentions: [...mentions, ...acted.mentions].sort(byStart),
    attributions,
    times,
    quantities,
    events: acted.events,
  }
}
