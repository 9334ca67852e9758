export type Cell = string | number | null | undefined

/** Rows as comma-separated values (RFC 4180, CRLF). */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('')

/** A cell: quoted where it must be, and never a formula. */
function csvCell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const text = /^\s*[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
