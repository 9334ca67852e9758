import type { Report } from '../../record/index.ts'

/** What a report is called: its title, else its first words. */
export function titleOf(report: Report): string {
  if (report.title) return report.title
  const line = report.text.slice(0, 400).trim().split('\n', 1)[0]!
  if (line.length <= 90) return line || 'Untitled'
  return `${line.slice(0, line.lastIndexOf(' ', 90)) || line.slice(0, 90)} …`
}

/** Who published it: the publisher, else the host of its address, else the name of its file. */
export function publisherOf(report: Report): string {
  if (report.publisher) return report.publisher
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(report.source)?.[1]
  return host ?? report.source.split(/[\\/]/).at(-1)! ?? report.source
}
