import PostalMime from 'postal-mime'
import { cleanField, withFacts } from '../facts.ts'
import { loadHtmlReader } from '../html/index.ts'
import { isOutlet } from '../plain/text-title.ts'
import { readPlainText, type PageParts } from '../plain/plain-text.ts'
import { countWords } from '../plain/words.ts'
import { parseFieldStamp } from '../stamps/field-stamp.ts'
import type { PlaceEvidence } from '../stamps/find-order.ts'

/** What a mail gave, and the names of what hung on it, which is not read. */
export interface MailParts extends PageParts {
  attachments: string[]
}

/**
 * Reads a mail: its subject is the headline, its sender the author (or, where it bears an outlet's name, the
 * publisher), its date the stamp with the zone that the header gives. The plain part is read where it stands
 * for the whole mail, else the HTML. Quoted earlier mails and signatures are set apart.
 *
 * @throws when the mail nests deeper than any that people send
 */
export async function readEml(bytes: Uint8Array, evidence: PlaceEvidence = {}): Promise<MailParts> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxRfc822NestingDepth: 3 })
  const plain = mail.text?.trim() ?? ''
  const html = mail.html ?? ''
  const wordy = plain.length >= 200 || (plain !== '' && html === '')
  const isStub = /\b(?:view (?:this|it) (?:email|message)? ?(?:in|online)|does not support html)\b/i.test(
    plain.slice(0, 400),
  )
  let parts: PageParts
  if (wordy && !(isStub && html)) {
    const { own, aside } = splitMail(unfold(plain))
    parts = readPlainText(own, evidence)
    parts.furniture.push(...aside)
  } else if (html) {
    const readHtml = await loadHtmlReader()
    const { language: _, ...read } = readHtml(wholePage(html), evidence)
    parts = read
  } else parts = readPlainText(plain, evidence)
  const from = mail.from && 'address' in mail.from ? cleanField(mail.from.name) : null
  const subject = cleanField(mail.subject)?.replace(/^(?:(?:re|fwd?|aw|wg|tr)\s?:\s*)+/i, '') ?? null
  const date = mail.headers.find(h => h.key === 'date')?.value
  const facts = withFacts(
    parts,
    {
      title: subject,
      byline: from && !isOutlet(from) ? from : null,
      publisher: from && isOutlet(from) ? from : null,
      publishedAt: parseFieldStamp(date),
    },
    'document',
    ['byline', 'publisher'],
  )
  return {
    ...dropRepeatedTitle(facts),
    attachments: mail.attachments
      .filter(a => !a.related)
      .map(a => cleanField(a.filename, 100) ?? a.mimeType)
      .slice(0, 20),
  }
}

/** One page out of parts that were joined, each a page of its own. */
const wholePage = (html: string): string =>
  /^\s*(?:<!doctype[^>]{0,300}>\s*)?<html[\s>]/i.test(html)
    ? html
    : `<html><body>${html.replace(/<(?:!doctype|\/?(?:html|head|body))\b[^<>]{0,2000}>/gi, '')}</body></html>`

/** A subject that stands again as the first line of the text. */
function dropRepeatedTitle(parts: PageParts): PageParts {
  const first = parts.text.split('\n\n', 1)[0]!
  if (!parts.title || first !== parts.title) return parts
  return {
    ...parts,
    text: parts.text.slice(first.length).trimStart(),
    furniture: [first, ...parts.furniture],
  }
}

/** Lines that "format=flowed" and mail programs break with a blank at the end go on in the next line. */
const unfold = (text: string): string =>
  text.replace(/\r\n/g, '\n').replace(/([^\n\s>-]) \n(?=[^\s>])/g, '$1 ')

/** The mail's own words, and the lines of earlier mails and of the signature. */
function splitMail(text: string): { own: string; aside: string[] } {
  const lines = text.split('\n')
  const signature = lines.findIndex((l, i) => i > 0 && /^-- ?$/.test(l))
  const quoted = lines.findIndex(
    (l, i) =>
      i > 1 &&
      (/^-{3,}\s?(?:original message|forwarded message|ursprüngliche nachricht)\s?-{3,}$/i.test(l.trim()) ||
        (/^On .{10,120} wrote:$/.test(l.trim()) && />/.test(lines[i + 1] ?? lines[i + 2] ?? ''))),
  )
  const ends = [signature, quoted].filter(n => n >= 0)
  const first = ends.length ? Math.min(...ends) : lines.length
  // a mail that only forwards another is read whole
  const end = countWords(lines.slice(0, first).join('\n')) >= 40 ? first : lines.length
  const own = lines.slice(0, end).filter(l => !l.startsWith('>'))
  const aside = [...lines.slice(0, end).filter(l => l.startsWith('>')), ...lines.slice(end)]
  return { own: own.join('\n'), aside: aside.map(l => l.trim()).filter(Boolean) }
}
