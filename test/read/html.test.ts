import { beforeAll, describe, expect, it } from 'vitest'
import { loadHtmlReader, readReport, type HtmlReader } from '../../src/read/index.ts'
import { extractReport } from '../../src/read/html/extract.ts'

let readHtml: HtmlReader
beforeAll(async () => {
  readHtml = await loadHtmlReader()
})
const read = (html: string, source = 'https://news.example.com/a') =>
  readReport(html, { source, readHtml }).report!

const PARAGRAPHS = [
  'Dockers in three northern ports stopped work on Monday after talks on night shifts failed, the union said, and cranes stood idle along the quays.',
  '“We will not load another ship,” said Ines Falk, who leads the union’s local branch, as members cheered at the gates of the terminal.',
  'The port authority said that it would go to court, since the walkout came without the notice of ten days that the agreement of last spring demands.',
  'Two container ships turned away to other harbours, and a third waited in the roads with fruit that its owner expects to spoil within the week.',
]

const page = (
  head: string,
  around = '',
) => `<!doctype html><html lang="en"><head><title>Dockers walk out in three ports | Harbour Times</title>${head}</head><body>
<nav><a href="/">Home</a><a href="/world">World</a></nav>
<article><h1>Dockers walk out in three ports</h1>
<figure><img src="x.jpg"><figcaption>Cranes stand idle at the terminal. Photo: Lea Brandt</figcaption></figure>
<div class="article-body">${PARAGRAPHS.map(p => `<p>${p}</p>`).join('\n')}
<ul><li>Night shifts start in May.</li><li>Pay rises by two per cent.</li></ul>
<blockquote><p>Nobody asked us what a night on the quay is like.</p></blockquote>
<p>This article was translated with the help of AI. Please check the original source.</p></div>
<div class="related-stories"><h3>Related stories</h3><ul><li><a href="/b">Bakers end their walkout after nine days</a></li></ul></div>
${around}</article><footer>Imprint</footer></body></html>`

describe('a page', () => {
  it('gives its own words and sets the rest apart', () => {
    const report = read(page(''))
    expect(report.title).toBe('Dockers walk out in three ports')
    expect(report.text.split('\n\n')).toEqual([
      ...PARAGRAPHS,
      'Night shifts start in May.',
      'Pay rises by two per cent.',
      'Nobody asked us what a night on the quay is like.',
    ])
    expect(report.notices).toEqual([
      { kind: 'ai-generated', text: 'This article was translated with the help of AI.' },
      { kind: 'verify-original', text: 'Please check the original source.' },
    ])
    expect(report.furniture.join('\n')).toContain('Photo: Lea Brandt')
    expect(report.furniture.join('\n')).toContain('Bakers end their walkout after nine days')
  })

  it.each<[string, string, object]>([
    [
      'JSON-LD before meta',
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Dockers walk out &amp; ships wait","datePublished":"2025-03-04T07:08:00+01:00","dateModified":"2025-03-04T09:30:00+01:00","author":[{"@type":"Person","name":"Lea Brandt"},{"@type":"Person","name":"Tom Okafor"}],"publisher":{"@type":"Organization","name":"Harbour Times"}}]}</script>
       <meta property="og:title" content="Other title"><meta property="article:published_time" content="2024-01-01">`,
      {
        title: 'Dockers walk out & ships wait',
        publisher: 'Harbour Times',
        byline: 'Lea Brandt, Tom Okafor',
        publishedAt: '2025-03-04T07:08+01:00',
        updatedAt: '2025-03-04T09:30+01:00',
      },
    ],
    [
      'meta tags',
      `<meta property="og:title" content="Dockers walk out"><meta property="og:site_name" content="Harbour Times"><meta name="author" content="By Lea Brandt">
       <meta property="article:published_time" content="2025-03-04T07:08:00Z"><meta property="article:modified_time" content="2025-03-04T07:08:00Z">`,
      {
        title: 'Dockers walk out',
        publisher: 'Harbour Times',
        byline: 'Lea Brandt',
        publishedAt: '2025-03-04T07:08Z',
        updatedAt: null,
      },
    ],
    [
      'broken JSON-LD',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":</script><meta name="date" content="2025-03-04">`,
      { publishedAt: '2025-03-04' },
    ],
    [
      'midnight that means no hour',
      `<meta name="date" content="2025-03-04T00:00:00Z">`,
      { publishedAt: '2025-03-04' },
    ],
    [
      'a machine named in the mark-up',
      `<script type="application/ld+json">{"@type":"Article","headline":"Dockers walk out","digitalSourceType":"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"}</script>`,
      { title: 'Dockers walk out' },
    ],
  ])('states facts: %s', (_, head, expected) => expect(read(page(head))).toMatchObject(expected))

  it('notes what the mark-up says of a machine', () => {
    const head = `<script type="application/ld+json">{"@type":"Article","headline":"Dockers walk out","digitalSourceType":"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"}</script>`
    expect(read(page(head)).notices.at(-1)!.text).toMatch(/^digitalSourceType: .*trainedAlgorithmicMedia$/)
  })

  it('finds the date in <time> and in text', () => {
    expect(
      read(page('', '<p class="published"><time datetime="2025-03-04T07:08:00+01:00">today</time></p>'))
        .publishedAt,
    ).toBe('2025-03-04T07:08+01:00')
    expect(read(page('', '<p class="byline">Published 4 March 2025 14:05 CET</p>')).publishedAt).toBe(
      '2025-03-04T14:05+01:00',
    )
    expect(read(page('')).publishedAt).toBeNull()
  })

  it('reads bytes in the encoding that they declare', () => {
    const html = page('<meta charset="windows-1252">')
      .replace('Ines Falk', 'In\u00e9s Falk')
      .replaceAll(/[“”’]/g, "'")
    const { report } = readReport(Uint8Array.from([...html].map(c => c.charCodeAt(0))), { readHtml })
    expect(report!.text).toContain('Inés Falk')
  })

  it('asks for its reader where none is given', () => {
    const { report, problems } = readReport(page(''), { source: 'a.html' })
    expect(report).toBeNull()
    expect(problems[0]).toMatchObject({ code: 'html-reader-missing', input: 'a.html' })
  })
})

describe('hostile mark-up', () => {
  const HOSTILE = [
    '<script>alert("boom")</script>',
    '<img src=x onerror="alert(\'boom\')">',
    '<a href="javascript:alert(\'boom\')">Ships wait in the roads</a>',
    '<svg onload="alert(\'boom\')"><text>x</text></svg>',
    '<iframe srcdoc="<script>alert(\'boom\')</script>"></iframe>',
    '<style>p{background:url("javascript:boom")}</style>',
    '<p style="x:expression(boom)" onclick="boom()">Bananas spoil on board.</p>',
    '<noscript><img src="boom"></noscript>',
    '<template><p>boom</p></template>',
  ]
  it.each(HOSTILE)('leaves nothing of %s', markup => {
    const report = extractReport({ html: page('', '').replace('</p>\n', `</p>${markup}\n`) })
    expect(report.text).toContain('Dockers in three northern ports')
    expect(JSON.stringify(report)).not.toMatch(/boom|<script|onerror|javascript:/)
  })

  it.each<[string, (n: number) => string]>([
    ['nested', n => '<div>'.repeat(n) + PARAGRAPHS.join(' ') + '</div>'.repeat(n)],
    ['nested and never closed', n => '<b><i>'.repeat(n / 2) + PARAGRAPHS.join(' ')],
    ['side by side', n => `<p>${PARAGRAPHS.join('</p><p>')}</p>` + '<p>x</p>'.repeat(n)],
    [
      'in deep pieces side by side',
      n =>
        `<p>${PARAGRAPHS.join(' ')}</p>` +
        ('<div>'.repeat(900) + 'x' + '</div>'.repeat(900)).repeat(n / 3400),
    ],
    ['open brackets only', n => `<p>${PARAGRAPHS.join(' ')}</p>` + '<'.repeat(n)],
    ['comments without end', n => `<p>${PARAGRAPHS.join(' ')}</p>` + '<!--'.repeat(n)],
    ['attributes', n => `<p ${'a="1" '.repeat(n)}>${PARAGRAPHS.join(' ')}</p>`],
    ['entities', n => `<p>${PARAGRAPHS.join(' ')} ${'&amp;'.repeat(n)}</p>`],
  ])(
    '200,000 tags %s neither hang nor crash',
    (_, make) => {
      const start = performance.now()
      const report = extractReport({ html: `<html><body>${make(200_000)}</body></html>` })
      expect(report.text).toContain('Dockers in three northern ports')
      expect(performance.now() - start).toBeLessThan(15_000)
    },
    60_000,
  )
})
