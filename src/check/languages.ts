import type { Problem, Report } from '../record/index.ts'

/**
 * The sources that a draft can be held against: those in its own language. Words of another language are neither
 * borne out nor contradicted by them, and saying so would be a guess.
 *
 * @returns the sources that stay, and one problem for each that does not; a language that is not known (`und`) stays
 */
export function comparableSources(
  draft: Report,
  sources: readonly Report[],
): { sources: Report[]; left: Problem[] } {
  const isOther = (source: Report) => isKnown(draft) && isKnown(source) && draft.language !== source.language
  return {
    sources: sources.filter(s => !isOther(s)),
    left: sources.filter(isOther).map(s => ({
      input: s.source,
      code: 'other-language',
      message: `left out: it is in ${nameOf(s.language)}, the draft in ${nameOf(draft.language)}`,
      severity: 'warning',
    })),
  }
}

const isKnown = ({ language }: Report): boolean => language !== '' && language !== 'und'

/** The English name of a language, where the runtime knows it. */
export function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}
