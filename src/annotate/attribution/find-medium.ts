import { speechMedia as media } from '../../lexicons/en/speech-media.ts'
import type { Span } from '../../text/span.ts'
import { trimSpan } from '../../text/span.ts'

export interface Medium {
  text: string
  span: Span
}

const either = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(w => w.replaceAll(/[-/]/g, '[-‑]?').replaceAll(' ', '\\s'))
    .join('|')

const CARRIER = either([...media.carriers, ...media.occasions])
const DAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)'
const WORD = `(?!${DAY}(?![\\p{L}\\p{N}]))\\p{Lu}(?:[\\p{L}\\p{M}\\p{N}&-]|[.’'](?=\\p{L}))*`
const NAME = `(?:the\\s)?${WORD}(?:\\s(?:of\\s)?${WORD}){0,4}`
const PLATFORM = either(media.platforms)
const LISTENER = either(media.listeners)

/** Finds the place of a medium in a stretch of text that holds no reported words. */
interface Rule {
  id: string
  /** cheap: what a stretch must hold for the pattern to be tried */
  hint: RegExp
  /** draws its match; the named group `medium` is what is kept */
  pattern: RegExp
}

const RULES: readonly Rule[] = [
  // in a joint statement · in a post on X · at a televised news conference · in an interview with the Gazette
  {
    id: 'noun',
    hint: new RegExp(`(?:${CARRIER})`),
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:[Ii]n|[Aa]t|[Dd]uring|[Vv]ia|[Tt]hrough|[Oo]n|[Pp]er|[Ww]ith)\\s(?:(?:an?|the|his|her|their|its|our|this|that|another|one)\\s)?(?<medium>(?:(?!(?:with|and|who|to|that|of|for|in|on|at|or|but|as|${DAY})(?![\\p{L}\\p{N}]))[\\p{L}\\p{N}’'-]+\\s){0,4}?(?:${CARRIER})(?![\\p{L}\\p{N}])(?:\\s(?:on|to|with|for|from|by|published\\sby|published\\sin|posted\\son|posted\\sto|in)\\s(?:(?:the\\ssocial\\smedia\\splatform|the\\splatform|social\\smedia\\splatform)\\s)?(?:${PLATFORM}|${LISTENER}|${NAME})(?:['’]s\\s[\\p{L}\\p{N}-]+)?)?)`,
      'u',
    ),
  },
  // told the Harbour Post · told reporters · told the court
  {
    id: 'told',
    hint: /\bt(?:old|ells|elling)\s/,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<medium>(?:told|tells|telling)\\s(?:${NAME}|(?:the\\s)?(?:\\p{Ll}+\\s)?(?:${LISTENER})|(?:a|the)\\s(?:[\\p{L}-]+\\s){0,2}(?:${CARRIER}|court|hearing|crowd|audience|newspaper|broadcaster|agency|committee|inquiry|inquest)))(?![\\p{L}\\p{N}])`,
      'u',
    ),
  },
  // wrote on X · said on Facebook · on social media · took to Telegram
  {
    id: 'platform',
    hint: new RegExp(`(?:on|took\\sto)\\s(?:(?:his|her|their|its)?\\s?(?:${PLATFORM}))`),
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:on|took\\sto)\\s(?<medium>(?:his|her|their|its)?\\s?(?:${PLATFORM}))(?![\\p{L}\\p{N}'’])`,
      'u',
    ),
  },
  // by phone · over the radio
  {
    id: 'by',
    hint: /phone|radio|mail|link|letter|message/,
    pattern:
      /(?<![\p{L}\p{N}])(?:by|via|over\sthe|through)\s(?:a\s)?(?<medium>(?:(?:satellite|mobile|cell)\s)?(?:tele)?phone|radio|e-?mail|letter|text\smessage|video\s?link)(?![\p{L}\p{N}])/u,
  },
  // tweeted
  {
    id: 'tweet',
    hint: /tweeted|texted|mailed/,
    pattern: /(?<![\p{L}\p{N}])(?<medium>tweeted|texted|e-?mailed)(?![\p{L}\p{N}])/u,
  },
]

const CARRIES = new RegExp(either(media.carriers), 'i')

/** What a source that is itself a text is called: "the statement read", "her letter said". */
const SOURCE = new RegExp(
  `^(?:(?:the|a|an|his|her|their|its|this|that)\\s)?(?<medium>(?:[\\p{L}-]+\\s){0,2}(?:${either(media.carriers)}))$`,
  'iu',
)

/**
 * How the words reached the public, as it stands in the text: "joint statement", "post on X", "told Reuters".
 *
 *     In a post on X, Anna Reyes said the harbour would open.
 *          ~~~~~~~~~
 *
 * @param stretches - the parts of the sentence outside the content, in the order of their nearness to the cue
 * @param source - the source span, which may itself be what carries the words ("the letter said")
 */
export function findMedium(text: string, stretches: readonly Span[], source: Span | null): Medium | null {
  for (const rule of RULES)
    for (const stretch of stretches) {
      const end = Math.min(stretch.end, stretch.start + 600)
      const words = text.slice(stretch.start, end)
      const match = rule.hint.test(words) ? rule.pattern.exec(words) : null
      if (match) return place(text, match.groups!.medium!, stretch.start + match.index, match[0])
    }
  if (source) {
    const words = text.slice(source.start, Math.min(source.end, source.start + 80))
    const match = CARRIES.test(words) ? SOURCE.exec(words) : null
    if (match) return place(text, match.groups!.medium!, source.start, match[0])
  }
  return null
}

function place(text: string, medium: string, at: number, whole: string): Medium {
  const start = at + whole.lastIndexOf(medium)
  // "told Radio Norda's morning show": the name alone
  const end = start + medium.replace(/['’]s$/, '').length
  const span = trimSpan(text, { start, end })
  return { text: text.slice(span.start, span.end), span }
}
