import { pageFurniture } from '../../lexicons/en/page-furniture.ts'
import { countWords, endsSentence, isTitleCase, toLabel } from './words.ts'

/**
 * What a line of a saved page is, by its own words. `null` is the article's own text (or cannot tell).
 * `related` opens a block of links; `comments` ends the article.
 */
export type LineKind =
  | 'label'
  | 'section'
  | 'breadcrumb'
  | 'related'
  | 'related-link'
  | 'comments'
  | 'share'
  | 'appeal'
  | 'caption'
  | 'credit'
  | 'tags'
  | 'bio'
  | 'reading-time'

const LABELS = new Set<string>(pageFurniture.labels)
const SECTIONS = new Set<string>(pageFurniture.sections)
const RELATED = new Set<string>(pageFurniture.related)
const COMMENTS = new Set<string>(pageFurniture.comments)
const SHARE = new Set<string>(pageFurniture.share)

/** Agencies and photographers' firms as they stand behind a slash or in a credit. */
const PHOTO_SOURCE = String.raw`(?:Getty(?:\sImages)?|AP|AFP|Reuters|REUTERS|EPA|EFE|dpa|DPA|VCG|CFP|Xinhua|Shutterstock|iStock|Alamy|Unsplash|Pexels|Bloomberg|Anadolu|AA|TASS|PA(?:\sWire|\sMedia)?|ANSA|Keystone|Pool|POOL|Handout|File|FILE|Agencies|ZUMA|Sipa|Imago|IMAGO|NurPhoto|Magnum|Flickr|Wikimedia(?:\sCommons)?|AAP|PTI|ANI|UPI|Kyodo|Yonhap|CNA|IC)`

/**
 * Marks and words without which no line is a caption or credit. Tried first: patterns over all letters of the
 * world take a millisecond each to compile, which five short reports would pay for nothing.
 */
const CREDIT_HINT =
  /[/|]|photo|image|picture|\bpics?\b|illustration|graphic|credit|caption|courtesy|getty|shutterstock|istock|alamy|unsplash|pexels|^.?(?:watch|listen|video|cover|header|top)|handout|archiv|aerial|\((?:file|pool)|screen|frame grab/i

const ENDS_WITH_CREDIT = [
  // "… on Monday. /VCG"   "… on Monday. | Reuters"   "[Lea Brandt/AFP]"
  new RegExp(String.raw`[\s.)](?:/|\|)\s?${PHOTO_SOURCE}[)\]]?\.?$`, 'u'),
  /\s?[[(][\p{Lu}][\p{L}\p{M}.' -]{0,40}\s?\/\s?[\p{Lu}][^()[\]]{1,50}[)\]]\.?$/u,
  // "(AP Photo/Lea Brandt)"   "(Photo: City Hall)"   "(Photo by …)"   "File photo"
  /[[(](?:AP |AFP |File |EPA |UPI )?(?:photos?|photograph|image|picture|pic|credit|illustration|graphic|courtesy)\b[^()[\]]{0,100}[)\]]\.?$/iu,
  /(?:[.!?]\s|\s)(?:Photo|PHOTO|Photograph|Image|Picture|Illustration|Graphic)s?\s?(?:[Cc]redit|[Ss]ource)?:\s?[\p{Lu}@](?:[^.]|(?<=[^\p{L}]\p{Lu})\.){1,60}\.?$/u,
  /[.!?]\s(?:Photo|PHOTO|Photograph|Image|Picture|Illustration|Graphic)s? (?:by|courtesy of)\s[\p{Lu}@][^.]{1,60}\.?$/u,
  new RegExp(
    String.raw`(?:[.!?]\s|\svia\s|/\s?|[—–|-]\s|©\s?)(?:[\p{Lu}][\p{L}.'-]{1,20}\s){0,3}/?(?:Getty Images|Shutterstock|iStock|Alamy)(?: for [\p{L} ]{2,30}| via [\p{L} ]{2,30})?\.?$`,
    'u',
  ),
  /[.\s](?:REUTERS|AFP|EPA)\s?\/\s?\p{Lu}[\p{L} .'-]{1,40}\.?$/u,
  /\((?:file|file photo|archive|handout|pool|screenshot)\)\.?$/iu,
]

const IS_CREDIT = [
  // the whole line: "Image/VCG", "Photo: Lea Brandt", "Getty Images", "Image source, …", "Image caption, …"
  new RegExp(
    String.raw`^(?:photo|photos|image|images|picture|pictures|video|graphic|illustration|pic)\s?/\s?\p{L}[\p{L}\s.&'-]{1,40}$`,
    'iu',
  ),
  /^[[(]?(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|pics?|video|cover|featured image|header|top) ?(?:credits?|source|copyright|caption|by|courtesy(?: of)?|via)\s?[:,/—–-]?\s?\p{L}.{1,200}$/iu,
  /^[[(]?(?:photos?|photographs?|photography|images?|pictures?|illustrations?|caption|credits?|file photo|file image|in pictures|watch|listen)\s?[:—–]\s?\p{L}.{1,250}$/iu,
  new RegExp(
    String.raw`^[[(©]?\s?(?:[\p{Lu}][\p{L}\p{M}.'-]{0,20}\s){0,4}[/|]?\s?(?:via\s)?(?:Getty Images|AP Photo|AFP Photo|Shutterstock|iStock|Alamy|REUTERS|Unsplash|Pexels)(?:\s?/\s?[\p{L} .'-]{2,40}| via [\p{L} ]{2,30}| for [\p{L} ]{2,30})?[)\]]?\.?$`,
    'u',
  ),
  /^[[(]?(?:AP|AFP|EPA|UPI|PA|VCG|REUTERS|Reuters)\s?(?:photo)?\s?\/\s?\p{L}[\p{L} .'-]{1,50}[)\]]?$/u,
  /^\p{Lu}[\p{L}.' -]{1,40}\/(?:AP|AFP|EPA|Reuters|REUTERS|Getty|VCG|Xinhua|Bloomberg|Anadolu|dpa|POOL|Pool)(?:\/[\p{L} ]{2,30})?$/u,
  /^(?:a |an )?(?:(?:file|handout|undated|archive|archival) (?:photo|photograph|image|picture|view)|aerial (?:view|photo) of)\b[^"“]{0,200}$/iu,
  /^(?:courtesy of|courtesy:) .{2,80}$/iu,
  /^in this (?:[^"“]{0,40} )?(?:file |undated |handout )?(?:photo|photograph|image|picture|frame grab|screengrab)\b[^"“]{0,400}$/iu,
]

const APPEAL = [
  /^(?:(?:sign up|subscribe|register) (?:to|now|for|here|today|and)|become a (?:member|subscriber|supporter)|join (?:our|us|the .{1,30}(?:channel|group|newsletter))|follow (?:us|our|the .{1,30} (?:channel|on))|download (?:our|the) .{0,30}app|get (?:the|our|your|all the) (?:latest|best|top|day|daily|morning|free|weekly|app|news)|enter your e-?mail|click here|tap here|(?:view|read|see|open) (?:this|the) (?:e-?mail|message|newsletter) (?:in|on|online)|having trouble (?:reading|viewing)|support (?:our (?:journalism|work|reporting|newsroom)|independent journalism|quality journalism|local (?:news|journalism))|help us (?:improve|keep|continue)|make a donation|donate (?:now|today|to)|already a (?:subscriber|member)|to (?:continue|keep) reading|this (?:article|content|story) is (?:for|available to|exclusive to|only available)|don['’]t miss (?:a|an|our|out)|stay (?:informed|up to date|updated|ahead|connected)|like us on|find us on|watch our|listen to (?:our|this) (?:podcast|article|story|episode)|read (?:our|the full|more (?:about|on|from))|thank you for (?:reading|registering|signing)|by (?:signing up|subscribing|clicking|submitting|continuing)|you can (?:unsubscribe|opt out)|you(?:['’]ve| have) (?:reached|read) (?:your|all)|send (?:us|your) (?:tips|feedback|news|an? )|have (?:a|you got a) (?:story|news tip|tip|confidential tip)|got a (?:tip|story|news tip)|do you (?:know|have) (?:more|a (?:tip|story)|anything|information) |contact (?:the |our )?(?:reporter|author|newsroom|editor)|we want to hear from|tell us (?:what|in|your|about)|let us know (?:what|in|your|at|by)|write to us|email us|invalid email|something went wrong|your (?:email|subscription|browser)|please (?:enable|enter (?:a|your)|log in|sign in|subscribe|try again|note that comments)|enable javascript|for more (?:news|stories|on this|information),? (?:visit|follow|download|click|see|go to)|scroll (?:down|to continue)|swipe (?:left|right|to)|video (?:will play|unable|player|duration)|this video (?:can(?:not|'t)|file))(?![a-z])/i,
  /^our standards: /i,
  // what stands in place of a post or of the rest of an article; not "Continue reading" inside a sentence
  /^(?:(?:continue|keep) reading (?:with|for|this|the|by|your)\b|(?:to read|read) the (?:full|rest of the) (?:story|article)\b|view this post on|a post shared by|this (?:article|story|content) is (?:only )?for (?:our )?subscribers|subscribe (?:now )?to (?:read|continue|unlock)|(?:print|e-?mail) this (?:story|article|page)\b(?:\s?[|·•]\s?.{0,40})?$)/i,
  /^(?:(?:like|enjoy|enjoyed|love|loved) this (?:story|article|post)\b|follow\b.{2,40}\b(?:coverage|on (?:twitter|facebook|instagram|x|telegram|whatsapp|linkedin))\b|(?:write to|contact|e-?mail|reach)\b.{2,60}\bat \S+@\S+|sign ?up ?[:!]|this (?:slideshow|video|page|feature) requires javascript)/i,
  /\b(?:we use cookies|uses cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences|notice)|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions|& conditions)|unsubscribe at any time|delivered (?:straight )?to your inbox|straight to your inbox|in your inbox|protected by recaptcha|marketing (?:emails|messages))\b/i,
]

const MADE_BY =
  /^\W{0,2}(?:(?:additional )?(?:reporting|research|translation|photography|graphics|editing) (?:by|from)|(?:edited|curated|translated|produced|compiled|published|posted|uploaded|reviewed) by)\s?:?\s/i

const BIO_HINT =
  /reporter|correspondent|journalist|editor|columnist|writer|freelance|contribut|\bcover(?:s|ing)\b|reporting|writes|newsroom|bureau/i
const CONTRIBUTED =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,20},?\s(?:and\s)?){1,10}contributed (?:reporting|to (?:this|the) (?:report|story|article)|research)\b[^"“]{0,60}$/u
const BIO =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,20}\s){1,4}(?:is|was|has been|covers|reports on|writes (?:about|on|for)|joined|worked|works)\b[^"“]{0,60}\b(?:reporter|correspondent|journalist|editor|columnist|staff writer|freelance|contributor|covers|covering|reporting (?:for|on|from)|writes (?:about|for)|newsroom|bureau chief)\b/u

/** "X reports on roads for the Post. Follow her on X @x": an author's own line. */
const FOLLOW =
  /\b(?:follow|contact|reach|e-?mail) (?:him|her|them|me|the (?:author|reporter|writer))\b.{0,40}(?:\bon\b|\bat\b|@)/i
/** Rules in order; the first that holds names the line. Zones decide later whether the name counts. */
const RULES: { kind: LineKind; test: (text: string, label: string, words: number) => boolean }[] = [
  { kind: 'share', test: (_t, label, words) => words >= 1 && words <= 16 && isShareBar(label) },
  { kind: 'related', test: (text, label) => RELATED.has(label) || isRelatedLabel(text, label) },
  { kind: 'comments', test: (_t, label) => COMMENTS.has(label.replace(/^\d+ | ?\(?\d+\)?$/g, '')) },
  { kind: 'label', test: (_t, label) => LABELS.has(label) },
  // "Read more: Harbour reopens"  refuses a paragraph that ends as a sentence and is long
  {
    kind: 'related-link',
    test: (text, _l, words) =>
      words <= 30 &&
      /^\W{0,3}(?:read more|read also|also read|see also|see more|more on this|related|related (?:story|article|stories|post|posts|news|coverage|video)|watch|read next|recommended|must read|don['’]t miss|opinion|explainer|in pictures|in photos|live updates)\s?[:|»>→–—-]\s?\S/i.test(
        text,
      ) &&
      !/["“”].*["“”]/u.test(text),
  },
  { kind: 'breadcrumb', test: (text, _l, words) => words <= 14 && isBreadcrumb(text) },
  { kind: 'section', test: (_t, label) => SECTIONS.has(label) },
  {
    kind: 'credit',
    test: (text, _l, words) =>
      words <= 60 &&
      CREDIT_HINT.test(text) &&
      (words <= 14 || !endsSentence(text) || /caption|^an? |^in this |:/iu.test(text)) &&
      IS_CREDIT.some(p => p.test(text)),
  },
  {
    kind: 'caption',
    test: (text, _l, words) =>
      words <= 90 && CREDIT_HINT.test(text) && ENDS_WITH_CREDIT.some(p => p.test(text)),
  },
  { kind: 'reading-time', test: (text, _l, words) => words <= 20 && isMetaLine(text) },
  {
    kind: 'reading-time',
    test: (text, _l, words) =>
      words <= 6 &&
      /^\W{0,2}(?:(?:reading time|tempo de leitura|lesezeit|temps de lecture|tiempo de lectura|leestijd|tempo di lettura|время чтения)\s?:?\s)?(?:about |approx\.? )?\d{1,3}[\s-]?(?:min|mins|minutes?|minutos?|minuten|minuti|мин)(?:[\s-](?:read|listen|reading|video))?\W{0,2}$/iu.test(
        text,
      ),
  },
  {
    kind: 'appeal',
    test: (text, _l, words) => words <= 45 && !/^["“‘']/u.test(text) && APPEAL.some(p => p.test(text)),
  },
  { kind: 'tags', test: (text, _l, words) => words <= 60 && isTagLine(text) },
  { kind: 'credit', test: (text, _l, words) => words <= 25 && isStaffCredit(text) },
  {
    kind: 'bio',
    test: (text, _l, words) =>
      words <= 80 &&
      ((BIO_HINT.test(text) && (BIO.test(text) || CONTRIBUTED.test(text))) ||
        (words <= 40 && FOLLOW.test(text) && /@|twitter|linkedin|instagram|facebook|bluesky/i.test(text))),
  },
]

/** The kind of a line by its own words, or null. */
export function labelLine(text: string): LineKind | null {
  if (text.length > 900) return null
  const words = countWords(text)
  const label = words <= 16 ? toLabel(text) : ''
  return RULES.find(rule => rule.test(text, label, words))?.kind ?? null
}

/** "Additional reporting by …", "Edited By: …": names of the staff and no more, no sentence. */
function isStaffCredit(text: string): boolean {
  const m = MADE_BY.exec(text)
  return m !== null && isTitleCase(text.slice(m[0].length))
}

/** "Story by Lea Brandt • 2d • 3 min read": pieces between dots, one of them an age or a reading time. */
function isMetaLine(text: string): boolean {
  if (!/[•·|]/.test(text)) return false
  const pieces = text.split(/\s[•·|]\s/)
  return (
    pieces.length >= 2 &&
    pieces.every(p => countWords(p) <= 8 && !endsSentence(p)) &&
    pieces.some(p =>
      /^\d{1,3}\s?(?:[smhdwy]|min|mins|hours?|days?|minutes?|weeks?)(?:\s(?:read|ago))?$/iu.test(p.trim()),
    )
  )
}

/** "Share Facebook X WhatsApp", "Share on Twitter": words of share bars, and one that is not only a section. */
function isShareBar(label: string): boolean {
  const words = label.split(/[\s,|·•/]+/).filter(w => w && !/^\d+$/.test(w))
  return (
    words.length > 0 &&
    words.every(w => SHARE.has(w)) &&
    (words.length > 1 || !/^(?:and|this|more|line|post|mail|on|comments?|follow|x)$/.test(words[0]!))
  )
}

/** "More from Business", "More on the harbour strike:", "Read more on Tides"; short, no sentence. */
function isRelatedLabel(text: string, label: string): boolean {
  return (
    label !== '' &&
    /^(?:more (?:(?:\S+ ){1,3}stories|from|on|in|about|stories|news|coverage)|read more (?:on|about|from|in)|related (?:to|stories|articles|news|content|coverage)|latest (?:from|in|on|stories|news)|most (?:read|popular|viewed) (?:in|on|from|stories|articles)|top stories|stories from|also in|other (?:stories|articles|news))(?:\s|$)/.test(
      label,
    ) &&
    !endsSentence(text) &&
    countWords(text) <= 9
  )
}

/** "Home > World > Asia", "Home | Harbour Times": short pieces between marks, one of them home or a section. */
function isBreadcrumb(text: string): boolean {
  if (!/[>»›→|·•/]/.test(text)) return false
  const pieces = text.split(/\s*(?:[>»›→|·•]|\s\/\s)\s*/u).filter(Boolean)
  if (pieces.length < 2 || pieces.some(p => countWords(p) > 5 || endsSentence(p))) return false
  const known = pieces.filter(
    p => SECTIONS.has(toLabel(p)) || /\bhome(?:page)?$/iu.test(p) || LABELS.has(toLabel(p)),
  )
  return known.length * 3 >= pieces.length
}

/**
 * Tags: "Tags: ports, wages", "#ports #wages", or run together by a page that set them in boxes of their own:
 *
 *     EconomyPort StrikesNorth SeaWages
 *            ^           ^        ^
 */
function isTagLine(text: string): boolean {
  if (
    /^(?:tags?|topics?|keywords?|filed under|categories|category|posted in|in this story|more about|labels|hashtags)\s?[:|—–-]\s?\S/i.test(
      text,
    )
  )
    return !endsSentence(text) || countWords(text) <= 12
  if (text.startsWith('#') && /^(?:#[\p{L}\p{N}_]{2,40}[\s,]*){2,}$/u.test(text)) return true
  if (endsSentence(text) || /["“”\u3040-\u30ff\u3400-\u9fff]/u.test(text)) return false
  return (
    JOINT.test(text) && countJoints(text) >= 2 && isTitleCase(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
  )
}

/** A small letter right before a capital, in the scripts that most pages are written in. */
const JOINT = /[a-zß-ÿа-я][A-ZÀ-ÞА-Я]/

/** The places where a tag runs into the next; names that are written so ("McKay", "YouTube") do not count. */
export function countJoints(text: string): number {
  let n = 0
  if (!JOINT.test(text)) return 0
  for (const [word] of text.matchAll(/\S+/g)) {
    const m = word.length <= 60 ? /([\p{L}\p{N}'’.-]*\p{Ll})(\p{Lu}\p{L}*)/u.exec(word) : null
    if (
      m &&
      !/(?:^|-|['’])(?:Mc|Mac|De|Di|La|Le|Van|You|Tik|Linked|Face|What|Whats|Pay|Git|Hub|Power|Micro|Air|i|e)$/u.test(
        m[1]!,
      )
    )
      n++
  }
  return n
}
