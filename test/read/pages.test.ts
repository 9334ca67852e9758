import { describe, expect, it } from 'vitest'
import { extractReport } from '../../src/read/html/extract.ts'

const BRIDGE = [
  'Engineers closed the Tamsin bridge to lorries on Friday after sensors showed that one of its piers had sunk by four centimetres in a week.',
  'Cars may still cross at 30 kilometres an hour, the road agency said, but buses must take the ford road, which adds 25 minutes to the way to school.',
  '“Nobody should be afraid to cross in a car,” said Odile Marchetti, the agency’s chief engineer. “But we do not gamble with forty tonnes.”',
  'The bridge, built in 1958, carries 11,000 vehicles a day between the two halves of the town. A report of 2019 had asked for new foundations by 2024.',
  'Divers are to look at the pier on Monday. If the river has washed out the ground, as the agency believes, the repair could take until March.',
]
const TEXT = BRIDGE.join('\n\n')
const TITLE = 'Tamsin bridge closed to lorries'
const p = (lines: readonly string[]) => lines.map(l => `<p>${l}</p>`).join('\n')
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`
const read = (html: string) => extractReport({ html, url: 'https://post.example/bridge' })
const story = (inside: string) =>
  page(`<main><article><h1>${TITLE}</h1><div class="body">${inside}</div></article></main>`)
const among = (box: string) => story(`${p(BRIDGE.slice(0, 2))}${box}${p(BRIDGE.slice(2))}`)

describe('boxes in an article', () => {
  it.each([
    [
      'a sign-up without a telling name',
      '<section><h3>Weekend read</h3><p>One long story every Saturday.</p><input type="email"></section>',
      'One long story every Saturday.',
    ],
    [
      'a pull quote',
      '<aside class="pq"><p>“We do not gamble with forty tonnes”</p><cite>Odile Marchetti</cite></aside>',
      '“We do not gamble with forty tonnes”',
    ],
    [
      'AMP furniture',
      '<section amp-access="NOT subscriber"><p>Subscribers read the Post without limits, on every device they own.</p></section>',
      'Subscribers read the Post without limits, on every device they own.',
    ],
    [
      'what a wall says',
      '<h2>Continue reading with a Post subscription</h2>',
      'Continue reading with a Post subscription',
    ],
    ['the stub of a post', '<div>View this post on Instagram</div>', 'View this post on Instagram'],
  ])('sets apart %s', (_, box, line) => {
    const report = read(among(box))
    expect(report.text).toBe(TEXT)
    expect(report.furniture).toContain(line)
  })

  it('what readers wrote is no part of the article', () => {
    const said = 'I cross it twice a day and have never felt it move, whatever they say about the pier.'
    const post = `<div><b>gull</b> <span>3 hours ago</span><p>${said}</p><a href="#">Reply</a></div>`
    const report = read(
      page(
        `<main><article><h1>${TITLE}</h1>${p(BRIDGE)}</article><section id="talk"><h2>4 voices</h2>${post.repeat(4)}</section></main>`,
      ),
    )
    expect(report.text).toBe(TEXT)
  })

  it('the outlet behind the headline in the title, names and dates in spans that touch', () => {
    const report = read(
      page(
        `<article><h1>${TITLE}</h1><div><span>by: Runa Falk</span><span>Posted: Mar 2, 2026 / 02:05 PM</span></div>${p(BRIDGE)}</article>`,
      ).replace(`<title>${TITLE}`, `<title>${TITLE} | The Elm Lantern`),
    )
    expect(report).toMatchObject({
      publisher: 'The Elm Lantern',
      byline: 'Runa Falk',
      publishedAt: '2026-03-02T14:05',
      text: TEXT,
    })
  })

  it('“press release” is no outlet', () => {
    const report = read(
      page(`<div><p>PRESS RELEASE</p><p>FOR IMMEDIATE RELEASE</p><h1>${TITLE}</h1>${p(BRIDGE)}</div>`),
    )
    expect(report).toMatchObject({ publisher: null, text: TEXT })
  })

  it('sets the author’s own line at the end apart', () => {
    const line = 'Lena Uusitalo reports on roads for the Post. Follow her on X @lenau'
    const report = read(story(`${p(BRIDGE)}<p><em>${line}</em></p>`))
    expect(report.text).toBe(TEXT)
    expect(report.furniture).toContain(line)
  })

  it('a related box that the search for the article drops is kept among the furniture', () => {
    const report = read(
      page(
        `<div><div><h1>${TITLE}</h1><div>${BRIDGE.slice(0, 2)
          .map(l => `<div>${l}</div>`)
          .join(
            '',
          )}<div><div>You may also like</div><a href="/1">Ford road flooded again</a></div>${BRIDGE.slice(2)
          .map(l => `<div>${l}</div>`)
          .join('')}</div></div></div>`,
      ),
    )
    expect(report.text).toBe(TEXT)
    expect(report.furniture).toContain('Ford road flooded again')
  })

  it('a brief of two sentences above a long row of other stories', () => {
    const cards = Array.from(
      { length: 12 },
      (_, i) =>
        `<div class="i"><h3><a href="/${i}">Another headline of the day, number ${i}</a></h3><p>A teaser that tells what that story is about, and ends with a stop.</p></div>`,
    )
    const report = read(
      page(
        `<div><div><h1>Man held after fire</h1><p>A man of 41 was held on Sunday after a fire at the old mill in Elmsport, police said.</p><p>Nobody was hurt. He is to appear in court on Wednesday.</p></div><div>${cards.join('')}</div></div>`,
      ),
    )
    expect(report.words).toBe(30)
    expect(report.furniture).toContain('Another headline of the day, number 3')
  })

  it('lists of short items and quotations stay, also under headings that are links', () => {
    const items = [
      'Hanna Verrill: “It was not.”',
      'Piers Holloway: “A blow to every family.”',
      'Jo Finch: “I vote yes.”',
    ]
    expect(read(among(`<ul>${items.map(i => `<li>${i}</li>`).join('')}</ul>`)).text).toBe(
      [...BRIDGE.slice(0, 2), ...items, ...BRIDGE.slice(2)].join('\n\n'),
    )
    const chapters = BRIDGE.map((text, i) => [`${i + 1}. A bridge to see now`, text])
    const report = read(
      story(chapters.map(([h, t], i) => `<h2><a href="/${i}">${h}</a></h2><p>${t}</p>`).join('')),
    )
    expect(report.text).toBe(chapters.flat().join('\n\n'))
  })
})

describe('a page whose article is in its data', () => {
  it.each([
    ['JSON-LD', ld({ '@type': 'NewsArticle', headline: TITLE, articleBody: TEXT }), '<div id="app"></div>'],
    [
      'JSON-LD in mark-up',
      ld({ '@type': 'NewsArticle', headline: TITLE, articleBody: p(BRIDGE) }),
      '<div id="app"></div>',
    ],
    [
      'JSON-LD behind a stub',
      ld({ '@type': 'NewsArticle', headline: TITLE, articleBody: TEXT }),
      `<article><h1>${TITLE}</h1><p>${BRIDGE[0]}</p></article>`,
    ],
    [
      'blocks of a framework',
      '',
      `<div id="__next">Loading…</div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { article: { headline: TITLE, body: BRIDGE.map(text => ({ type: 'paragraph', data: { text } })) }, related: [{ body: 'A longer text of another story. '.repeat(60) }] } })}</script>`,
    ],
    [
      'a tree of an editor',
      '',
      `<script type="application/json">${JSON.stringify({
        story: {
          content: BRIDGE.map(text => ({
            nodeType: 'paragraph',
            content: [
              { nodeType: 'text', value: text.slice(0, 20) },
              { nodeType: 'hyperlink', content: [{ nodeType: 'text', value: text.slice(20) }] },
            ],
          })),
        },
      })}</script>`,
    ],
    [
      'state that a script assigns',
      '',
      `<script>window.__STATE__ = ${JSON.stringify({ article: { content: p(BRIDGE) } }).replaceAll('<', '\\u003c')};</script>`,
    ],
  ])('%s', (_, head, body) => expect(read(page(body, head)).text).toBe(TEXT))

  it('does not take it where the page shows the article', () => {
    const other = ld({
      '@type': 'NewsArticle',
      headline: TITLE,
      articleBody: `${'Other words stand here. '.repeat(200)}`,
    })
    expect(read(page(`<article><h1>${TITLE}</h1>${p(BRIDGE)}</article>`, other)).text).toBe(TEXT)
  })
})

describe('what a page states, and who told it', () => {
  const article = `<article><h1>${TITLE}</h1><div class="meta"><a rel="author" href="/lu">Lena Uusitalo</a></div>${p(BRIDGE)}</article>`
  it('JSON-LD, meta, <time>, mark-up, text, in this order', () => {
    const head = `${ld({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2025-02-14T16:20:00+01:00', isBasedOn: [{ '@id': 'https://wire.example/1' }, 'https://wire.example/2'], digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits' })}<meta property="og:site_name" content="Tamsin Post"><meta property="article:published_time" content="2020-01-01"><link rel="canonical" href="https://post.example/b">`
    expect(read(page(article, head))).toMatchObject({
      publisher: 'Tamsin Post',
      byline: 'Lena Uusitalo',
      publishedAt: '2025-02-14T16:20+01:00',
      url: 'https://post.example/b',
      basedOn: ['https://wire.example/1', 'https://wire.example/2'],
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits',
      notices: [],
      statedBy: { title: 'json-ld', publisher: 'meta', byline: 'mark-up', publishedAt: 'json-ld' },
    })
    const time = `<time datetime="2025-02-14T16:20:00+01:00">Friday</time>`
    expect(read(page(article.replace('</div>', `${time}</div>`))).statedBy).toMatchObject({
      publishedAt: 'time',
    })
  })

  it('reads stamps that touch', () => {
    const touching = `<div><span>Lena Uusitalo</span><span>Published 14 Feb 2025, 16:20 CET</span><span>Updated 14 Feb 2025, 18:05 CET</span></div>`
    expect(read(page(`<div><h1>${TITLE}</h1>${touching}<div>${p(BRIDGE)}</div></div>`))).toMatchObject({
      publishedAt: '2025-02-14T16:20+01:00',
      updatedAt: '2025-02-14T18:05+01:00',
      statedBy: { publishedAt: 'text', updatedAt: 'text' },
    })
  })

  it('does not take the date of a post in the article for its own', () => {
    const post = `<blockquote class="twitter-tweet"><p>Twenty-five minutes more each way.</p>&mdash; Ferdy Oake (@foake) <a href="https://x.example/1">February 13, 2025</a></blockquote>`
    expect(read(among(post)).publishedAt).toBeNull()
  })
})

describe('live blogs', () => {
  const times = ['16:05', '14:40', '12:05', '09:15', '08:30']
  const entries = (tag: string, more: string) =>
    BRIDGE.map(
      (text, i) =>
        `<${tag} ${more}><time datetime="2025-02-14T${times[i]}:00+01:00">${times[i]}</time><h3>Update ${5 - i}</h3><p>${text}</p><div>Share</div></${tag}>`,
    ).join('')
  const lead =
    'Engineers shut the bridge this morning after a pier sank; we follow the day from both banks of the river.'

  it.each([
    [
      'by their mark-up',
      page(
        `<main><h1>Bridge</h1><p>${lead}</p><div>${entries('article', 'itemprop="liveBlogUpdate"')}</div></main>`,
      ),
    ],
    [
      'by their times',
      page(`<main><h1>Live: bridge closed</h1><p>${lead}</p><ol>${entries('li', 'class="x"')}</ol></main>`),
    ],
  ])('have entries with their own times, %s', (_, html) => {
    const report = read(html)
    expect(report.text.startsWith(lead)).toBe(true)
    expect(report.entries!.map(e => e.at)).toEqual(times.map(t => `2025-02-14T${t}+01:00`))
    expect(report.entries!.map(e => report.text.slice(e.start, e.end))).toEqual(
      BRIDGE.map((text, i) => `Update ${5 - i}\n\n${text}`),
    )
    expect(report.furniture).toContain('14:40')
  })

  it('are read from JSON-LD where the page shows none', () => {
    const report = read(
      page(
        '<div id="app"></div>',
        ld({
          '@type': 'LiveBlogPosting',
          headline: TITLE,
          liveBlogUpdate: BRIDGE.map((articleBody, i) => ({
            '@type': 'BlogPosting',
            headline: `Update ${5 - i}`,
            articleBody,
            datePublished: `2025-02-14T${times[i]}:00+01:00`,
          })),
        }),
      ),
    )
    expect(report.entries!.map(e => [e.at, report.text.slice(e.start, e.end)])).toEqual(
      BRIDGE.map((text, i) => [`2025-02-14T${times[i]}+01:00`, `Update ${5 - i}\n\n${text}`]),
    )
  })

  it('an article with three dated links is none', () => {
    const links = [1, 2, 3].map(
      i =>
        `<li><a href="/${i}">Pier sank in week ${i}</a> <time datetime="2025-02-0${i}">${i} Feb</time></li>`,
    )
    expect(read(story(`${p(BRIDGE)}<ul>${links.join('')}</ul>`)).entries).toBeUndefined()
  })
})
