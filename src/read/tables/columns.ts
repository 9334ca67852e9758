/** A field of a report that a table may hold, and the column that holds it. */
export const COLUMN_FIELDS = [
  'id',
  'text',
  'title',
  'publisher',
  'byline',
  'publishedAt',
  'updatedAt',
  'url',
  'language',
] as const
export type ColumnField = (typeof COLUMN_FIELDS)[number]
export type Columns = { readonly [F in ColumnField]?: string }

/** What columns are called, most telling first; compared without case, blanks and underscores. */
const NAMES: { [F in ColumnField]: readonly string[] } = {
  id: ['id', 'guid', 'docid', 'articleid', 'storyid'],
  text: [
    'text',
    'body',
    'articlebody',
    'content',
    'fulltext',
    'bodytext',
    'maintext',
    'article',
    'html',
    'bodyhtml',
    'story',
  ],
  title: ['title', 'headline', 'heading'],
  publisher: [
    'publisher',
    'outlet',
    'publication',
    'newspaper',
    'sitename',
    'site',
    'media',
    'source',
    'domain',
  ],
  byline: ['byline', 'author', 'authors', 'creator'],
  publishedAt: [
    'publishedat',
    'published',
    'datepublished',
    'publishdate',
    'publicationdate',
    'pubdate',
    'date',
    'datetime',
    'timestamp',
  ],
  updatedAt: ['updatedat', 'updated', 'datemodified', 'modified', 'lastmodified', 'lastmod'],
  url: ['url', 'link', 'permalink', 'canonicalurl', 'weburl'],
  language: ['language', 'lang'],
}

const fold = (name: string): string => name.toLowerCase().replace(/[\s_.-]+/g, '')

/**
 * Which of a table's columns holds which field: as `given` says, the others by their names.
 *
 * @throws {Error} for a given column that the table lacks, or when no column can be the text; the message stands
 *   after the name of the table
 */
export function resolveColumns(
  names: readonly string[],
  given: Columns = {},
  called: 'column' | 'field' = 'column',
): Columns {
  const out: { [F in ColumnField]?: string } = {}
  for (const field of COLUMN_FIELDS) {
    const name = given[field]
    if (name === undefined) continue
    const column = names.find(n => n === name) ?? names.find(n => fold(n) === fold(name))
    if (column === undefined)
      throw new Error(`has no ${called} “${name}” (--columns); it has ${listed(names)}`)
    out[field] = column
  }
  for (const field of COLUMN_FIELDS) {
    if (out[field] !== undefined) continue
    const free = names.filter(n => !Object.values(out).includes(n))
    const column = NAMES[field].map(like => free.find(n => fold(n) === like)).find(n => n !== undefined)
    if (column !== undefined) out[field] = column
  }
  if (out.text === undefined)
    throw new Error(
      `has no ${called} that is named as a text is; say which: --columns text=… (it has ${listed(names)})`,
    )
  return out
}

const listed = (names: readonly string[]): string =>
  names.length
    ? names
        .slice(0, 12)
        .map(n => n.slice(0, 40))
        .join(', ') + (names.length > 12 ? ', …' : '')
    : 'none'

/**
 * Reads "text=body,title=headline".
 *
 * @returns the map, or a sentence that says what is wrong with it
 */
export function parseColumns(value: string): Columns | string {
  const out: { [F in ColumnField]?: string } = {}
  for (const pair of value.split(',')) {
    const m = /^\s*([A-Za-z]+)\s*=\s*(.+?)\s*$/.exec(pair)
    if (!m) return `“${pair.trim()}” is no FIELD=COLUMN`
    const field = COLUMN_FIELDS.find(f => f.toLowerCase() === m[1]!.toLowerCase())
    if (!field) return `no field is called “${m[1]}”; fields are ${COLUMN_FIELDS.join(', ')}`
    out[field] = m[2]!
  }
  return out
}
