import { css, cssHash, script, scriptHash } from './assets.ts'
import { html, Html } from './html.ts'

/** What is put into a page. */
export interface Parts {
  title: string
  /** the first link, for who comes by keyboard */
  skip: string
  main: Html
  /** the reports beside it */
  pane: Html
}

/** A page that stands alone: its policy lets nothing run but its own style and script, by their hashes. */
export function shell({ title, skip, main, pane }: Parts): string {
  const policy = `default-src 'none'; style-src '${cssHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${asset('style', css)}
      </head>
      <body>
        <a class="skip" href="#main">${skip}</a>
        <main id="main" tabindex="-1">${main}</main>
        ${pane} ${asset('script', script)}
      </body>
    </html> `
  return page.markup
}

/** Our own style or script, as it was hashed: not a letter may be added. */
const asset = (tag: 'style' | 'script', content: string): Html => new Html(`<${tag}>${content}</${tag}>`)
