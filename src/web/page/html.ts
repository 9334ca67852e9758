/** Markup that is safe to put into a page as it stands. Only {@link html} makes it. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

type Part = Html | string | number | null | undefined | false | readonly Part[]

/**
 * Markup with text in its holes. Every string that is not markup already is escaped, here and nowhere else:
 * what a report says enters the page as text, between tags and inside double-quoted attributes alike.
 *
 *     html`<p title="${note}">${words}</p>`
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  let markup = strings[0]!
  parts.forEach((part, i) => (markup += toMarkup(part) + strings[i + 1]!))
  return new Html(markup)
}

function toMarkup(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Html) return part.markup
  if (typeof part === 'object') return part.map(toMarkup).join('')
  return escapeText(String(part))
}

const ESCAPES: { [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** Text as markup that shows it: the five characters that mean something, and no control characters. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/[&<>"'`]/g, c => ESCAPES[c]!)
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
  )
}
