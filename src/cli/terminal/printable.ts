// C0 and C1 controls, the line and paragraph separators, and the marks that turn the direction of writing
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/**
 * Text from a report, safe to print: no control sequence reaches the terminal, lines become spaces. A report
 * is somebody else's text; "\x1b]0;…" in it would otherwise rename the window, and a direction mark would
 * turn our own words around.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, c => (c === '\n' || c === '\t' || c === '\r' || c === '\u2028' ? ' ' : ''))
}
