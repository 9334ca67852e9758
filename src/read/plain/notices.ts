import { pageFurniture } from '../../lexicons/en/page-furniture.ts'
import type { Report } from '../../record/index.ts'
import { countWords, isTitleCase, splitSentences, toLabel } from './words.ts'

type Notice = Report['notices'][number]

/** A paragraph with its notices taken out. `rest` is its own text; `furniture` what belonged to the notices. */
export interface NoticeSplit {
  notices: Notice[]
  rest: string
  furniture: string[]
}

const AGENCY = new Set(pageFurniture.agencies as readonly string[])

/** True when the words name agencies and nothing else: "Reuters", "AFP and AP", "agencies". */
export function isAgencyList(text: string): boolean {
  const parts = text.replace(/^the\s/i, '').split(/\s*[,/&;+|]\s*|\s+and\s+|\s+with\s+/i)
  return (
    parts.length <= 6 &&
    parts.every(p => AGENCY.has(toLabel(p)) || AGENCY.has(toLabel(p.replace(/^the\s/i, ''))))
  )
}

const pattern = (parts: TemplateStringsArray, ...values: string[]): RegExp =>
  new RegExp(String.raw(parts, ...values), 'i')

const AI = pattern`(?:\bAI\b|\bA\.I\.|artificial intelligence|generative|language model|machine learning|automat\w{1,8}|algorithm\w{0,4}|\bGPT\b|ChatGPT|\bbot\b)`
const MADE = pattern`(?:generated|written|produced|created|composed|compiled|translated|transcribed|summari[sz]ed|rewritten|drafted|edited|assisted|with the (?:help|aid|assistance)|powered)`
const THIS_WORDS = String.raw`\b(?:this|the following|the above)\s(?:[a-z]{1,15}\s){0,3}?(?:article|content|story|report|summary|text|post|translation|page|piece|news|digest|recap|version|transcript)\b`

const THIS = pattern`${THIS_WORDS}`
const AMENDED = pattern`^\W{0,3}(?:${THIS_WORDS}|an? (?:earlier|previous) version of ${THIS_WORDS}).{0,80}\b(?:(?:was|has been|been) (?:amended|corrected|updated|clarified)|misstated|misspelled|incorrectly|wrongly)\b`

/** The kinds of notices by their wording, read from top to bottom; each names what it must refuse. */
const RULES: { kind: Notice['kind']; test: (s: string) => boolean }[] = [
  {
    // "This article was produced with the help of AI." Not: "The minister said AI generated the images."
    kind: 'ai-generated',
    test: s =>
      (THIS.test(s) && AI.test(s) && MADE.test(s)) ||
      /^\W{0,3}(?:AI|machine)[- ](?:generated|assisted|written|translated)(?: (?:content|summary|article|text|translation|story|report))?(?:\W|$)/i.test(
        s,
      ) ||
      /^\W{0,3}(?:generated|written|produced|created|translated|summari[sz]ed) (?:by|with|using) (?:an? )?(?:AI|artificial intelligence|language model)\b/i.test(
        s,
      ),
  },
  {
    // "Please check the original source." Not: "Police will verify the original documents."
    kind: 'verify-original',
    test: s =>
      countWords(s) <= 35 &&
      /\b(?:verify|verifying|check|checking|consult|consulting|refer|referring|confirm|confirming|cross-check|read|reading)\b.{0,60}\b(?:original|primary|official) (?:[a-z]+ )?(?:source|sources|article|articles|report|reports|reporting|text|story|publication|coverage|version|language)\b/i.test(
        s,
      ) &&
      /\b(?:we|you|readers?|users?|please|should|recommend\w*|advise\w*|encourage\w*|always)\b|^\W{0,3}(?:verify|check|consult|refer|confirm)\b/i.test(
        s,
      ),
  },
  {
    // "Reporting by A. Reyes; editing by T. Okafor" Not: "Reporting by the agency was delayed for weeks, …"
    kind: 'agency-credit',
    test: s =>
      countWords(s) <= 45 &&
      (/^\W{0,2}(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Cc]ompiled|[Tt]ext) by \p{Lu}.{0,200}(?:\b(?:[Ee]diting|[Ww]riting|[Rr]eporting) by\b|[)\]]$)/u.test(
        s,
      ) ||
        isInputCredit(s) ||
        (/\bcontributed to (?:this|the) (?:report|story|article)\b/i.test(s) && namesAgency(s))),
  },
  {
    // "(Reuters)", "— AFP", "Source: Xinhua", "Agencies"
    kind: 'agency-credit',
    test: s =>
      countWords(s) <= 8 &&
      isAgencyList(
        s
          .replace(/^\W{0,3}(?:(?:source|credit|from|via|text|copy|agency)s?\s?:\s?)?/i, '')
          .replace(/\W{1,3}$/, ''),
      ),
  },
  {
    // "(Northwire)", "(Harbour News Agency)": a wire by its name. Not: "(Laughter)"
    kind: 'agency-credit',
    test: s =>
      s.length <= 50 &&
      /^\((?:\p{Lu}[\p{L}-]+\s){0,3}\p{Lu}?[\p{L}-]*(?:[Ww]ire|[Pp]ress|[Nn]ews|[Aa]gency|[Aa]gencies|[Ss]ervice)\)\.?$/u.test(
        s,
      ),
  },
  {
    // "This report was supplied by AFP." "The story was first published by …"
    kind: 'agency-credit',
    test: s =>
      countWords(s) <= 40 &&
      THIS.test(s) &&
      /\b(?:first|originally|initially)?\s?(?:published|appeared|supplied|provided|distributed|syndicated|republished|auto-generated|taken|reproduced)\b/i.test(
        s,
      ) &&
      (/\b(?:feed|agency|wire|syndicat\w+|permission)\b/i.test(s) ||
        namesAgency(s) ||
        /\b(?:first|originally) (?:published|appeared)\b/i.test(s)),
  },
  {
    // "Correction: an earlier version gave the wrong sum." Not: "The correction of the border took years."
    kind: 'correction',
    test: s =>
      (/^\W{0,3}(?:corrections?|clarifications?|corrects|editor['’]s note|editors['’] note|update|amendment)\s?(?:\([^)]{1,40}\)|,?\s[^:]{1,30})?\s?[:—–-]\s?\w.{15,}/i.test(
        s,
      ) &&
        /\b(?:earlier|previous|original|version|story|article|report|headline|misstated|misspelled|incorrectly|wrongly|correct\w*|clarif\w+|amended|updated|error)\b/i.test(
          s,
        )) ||
      AMENDED.test(s),
  },
  {
    // "© 2025 The Harbour Times. All rights reserved." Not: "The songwriter lost her copyright claim."
    kind: 'copyright',
    test: s =>
      countWords(s) <= 60 &&
      (/^\W{0,3}(?:copyrights?\b|©|\(c\)\s)\s?(?:©|\(c\)|\d{4}|\W*$|by\s)/i.test(s) ||
        /\ball rights reserved\b/i.test(s) ||
        /^[^.]{0,60}©\s?\d{4}/u.test(s) ||
        /^\W{0,3}©\s?[\p{L} .&'’-]{2,60}\s\d{4}\b/u.test(s) ||
        /\b(?:may not be (?:published|reproduced|redistributed|broadcast|republished)|reproduction (?:in whole|without|is prohibited))\b/i.test(
          s,
        )),
  },
]

/** "With input from agencies", "(With reporting by Reuters)"; not "With reports from the coast growing worse, …" */
function isInputCredit(s: string): boolean {
  const m =
    /^(\W{0,2})with\s(?:additional\s)?(?:inputs?|reporting|reports?|contributions?|material|files?|information)\s(?:from|by)\s(.{2,160})$/i.exec(
      s,
    )
  return m !== null && (m[1]!.includes('(') || /\bagenc(?:y|ies)\b/i.test(m[2]!) || isTitleCase(m[2]!))
}

function namesAgency(s: string): boolean {
  const words = toLabel(s.slice(0, 80)).replace(/[^\p{L}\p{N}\s-]/gu, ' ')
  return (
    pageFurniture.agencies.some(a => a.length > 3 && ` ${words} `.includes(` ${a} `)) ||
    /\b(?:AP|AFP|PTI|DPA|UPI|EFE|ANI|PA|AAP)\b/.test(s)
  )
}

const SUSPECT =
  /\b(?:AI|A\.I\.|artificial|machine|generat|original|official|primary|report|reporting|editing|input|inputs|agenc|correct|clarif|editor|version|amended|update|copyright|rights|reproduc|source|contributed|credit|published|republished|distributed|supplied)|©|[([—–-]\s?\p{L}[\p{L} ,/.&-]{1,40}[)\]]?\W?$|^\p{L}[\p{L} ,/.-]{1,40}$/iu

/** The kind of notice that a sentence is, or null. */
export function kindOfNotice(sentence: string): Notice['kind'] | null {
  return RULES.find(rule => rule.test(sentence))?.kind ?? null
}

/** A credit in brackets, or after a dash, behind the last sentence: "… she said. (With inputs from AP)" */
const TRAILING = /\s(?:\(([^()]{2,80})\)|\[([^[\]]{2,80})\]|[—–-]{1,2}\s?([\p{L}][\p{L} ,/.&-]{1,40}))\W?$/u

/**
 * Takes the notices out of a paragraph. A paragraph that opens with one is set apart whole, each notice in
 * its own sentence; one that ends with one keeps what stands before it.
 *
 *     She left on Friday. The Associated Press contributed to this report.
 *     rest                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ agency-credit
 */
export function splitNotices(paragraph: string): NoticeSplit {
  const none: NoticeSplit = { notices: [], rest: paragraph, furniture: [] }
  if (paragraph.length > LONG) return splitEndOf(paragraph) ?? none
  const tail = paragraph.slice(-600)
  if (!SUSPECT.test(tail) && !SUSPECT.test(paragraph.slice(0, 200))) return none
  const whole = countWords(paragraph) <= 120 ? kindOfNotice(paragraph) : null
  if (
    whole === 'correction' ||
    whole === 'copyright' ||
    (whole === 'agency-credit' && splitSentences(paragraph).length <= 2 && !TRAILING.test(paragraph))
  )
    return { notices: [{ kind: whole, text: paragraph }], rest: '', furniture: [] }
  const sentences = paragraph.length <= 5000 ? splitSentences(paragraph) : [paragraph]
  const kinds = sentences.map(kindOfNotice)
  if (kinds[0] && countWords(paragraph) <= 120) {
    const notices = sentences.flatMap((text, i) => (kinds[i] ? [{ kind: kinds[i], text }] : []))
    return { notices, rest: '', furniture: sentences.filter((_, i) => !kinds[i]) }
  }
  let from = sentences.length
  while (from > 0 && kinds[from - 1]) from--
  const notices = sentences.slice(from).map((text, i) => ({ kind: kinds[from + i]!, text }))
  let rest = notices.length
    ? paragraph.slice(0, paragraph.length - tailLength(paragraph, sentences.slice(from))).trimEnd()
    : paragraph
  const trailing = TRAILING.exec(rest)
  const credit = trailing?.[1] ?? trailing?.[2] ?? trailing?.[3]
  if (trailing && credit && (isAgencyList(credit) || kindOfNotice(credit) === 'agency-credit')) {
    notices.unshift({ kind: 'agency-credit', text: trailing[0].trim() })
    rest = rest.slice(0, trailing.index).trimEnd()
  }
  return notices.length ? { notices, rest, furniture: [] } : none
}

/** Longer than any paragraph that people write: an article on one line. Only its end is looked at. */
const LONG = 4000

function splitEndOf(paragraph: string): NoticeSplit | null {
  const cut = paragraph.indexOf('. ', paragraph.length - 1000) + 1
  if (cut === 0) return null
  const last = paragraph.slice(cut).trimStart()
  const end = splitNotices(last)
  const kept = paragraph.length - last.length + end.rest.length
  return end.notices.length ? { ...end, rest: paragraph.slice(0, kept).trimEnd() } : null
}

/** How many code units the last sentences take up, the white space between them included. */
function tailLength(paragraph: string, last: readonly string[]): number {
  const first = last[0]!
  return (
    paragraph.length - paragraph.lastIndexOf(first, paragraph.length - last.reduce((n, s) => n + s.length, 0))
  )
}
