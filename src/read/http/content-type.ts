/** The media type without parameters, in lower case, and the charset where one is given. */
export interface ContentType {
  type: string
  charset: string | null
}

/** Reads a `Content-Type` field; an unreadable one gives an empty type. */
export function parseContentType(value: string | null): ContentType {
  const text = (value ?? '').slice(0, 300)
  return {
    type: /^\s*([\w.+-]+\/[\w.+-]+)/.exec(text)?.[1]?.toLowerCase() ?? '',
    charset: /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(text)?.[1] ?? null,
  }
}

/** Types that pages come in, as servers state them. */
export const isPage = (type: string): boolean => type === 'text/html' || type === 'application/xhtml+xml'
