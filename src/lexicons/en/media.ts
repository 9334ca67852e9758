// Written by scripts/generate.ts from data/lexicons/en/media.yml: change that file, then npm run generate.
/** Media of statements. How a statement was made, by class: words that name it in a phrase such as "in a post on X" or "told a news conference". `fits` lists classes that may be one occasion under two names ("said in a statement" may have been a post); classes that do not fit each other part two occasions. */
export const media = {
 "joint-statement": {
  "words": [
   "joint statement",
   "joint communique",
   "joint communiqué",
   "joint declaration",
   "joint letter",
   "joint press release",
   "statement with",
   "statement together with",
   "statement issued with"
  ],
  "fits": [
   "statement"
  ]
 },
 "post": {
  "words": [
   "post",
   "posts",
   "posted",
   "tweet",
   "tweeted",
   "tweets",
   "thread",
   "truth social",
   "facebook",
   "instagram",
   "telegram",
   "weibo",
   "bluesky",
   "threads",
   "mastodon",
   "linkedin",
   "tiktok",
   "twitter",
   "social media",
   "social network",
   "social platform",
   "on x",
   "blog",
   "wrote on",
   "caption"
  ],
  "fits": [
   "statement",
   "video",
   "message"
  ]
 },
 "statement": {
  "words": [
   "statement",
   "press release",
   "news release",
   "release",
   "communique",
   "communiqué",
   "declaration",
   "announcement",
   "written response",
   "written comments",
   "emailed comments",
   "readout"
  ],
  "fits": [
   "joint-statement",
   "post",
   "email",
   "letter",
   "message",
   "video",
   "filing",
   "report"
  ]
 },
 "interview": {
  "words": [
   "interview",
   "interviewed"
  ],
  "fits": [
   "programme",
   "call",
   "video",
   "outlet",
   "podcast"
  ]
 },
 "outlet": {
  "words": [
   "news agency",
   "newspaper",
   "magazine",
   "told reuters",
   "told the times",
   "daily",
   "broadcaster"
  ],
  "fits": [
   "interview",
   "programme",
   "call",
   "news-conference",
   "email",
   "message",
   "podcast",
   "video",
   "statement"
  ]
 },
 "programme": {
  "words": [
   "programme",
   "show",
   "television",
   "tv",
   "radio",
   "broadcast",
   "talk show",
   "channel",
   "morning show"
  ],
  "fits": [
   "interview",
   "outlet",
   "speech",
   "video",
   "podcast"
  ]
 },
 "podcast": {
  "words": [
   "podcast"
  ],
  "fits": [
   "interview",
   "outlet",
   "programme",
   "video"
  ]
 },
 "news-conference": {
  "words": [
   "news conference",
   "press conference",
   "briefing",
   "press briefing",
   "media availability",
   "press gaggle",
   "doorstep"
  ],
  "fits": [
   "press",
   "outlet",
   "speech",
   "event"
  ]
 },
 "press": {
  "words": [
   "reporters",
   "journalists",
   "the media",
   "the press"
  ],
  "fits": [
   "news-conference",
   "call",
   "interview",
   "outlet",
   "event",
   "speech",
   "debate",
   "hearing",
   "programme",
   "email"
  ]
 },
 "speech": {
  "words": [
   "speech",
   "remarks",
   "address",
   "keynote",
   "sermon",
   "homily",
   "toast",
   "rally",
   "told supporters",
   "told the crowd",
   "told delegates",
   "lecture",
   "inaugural"
  ],
  "fits": [
   "event",
   "programme",
   "video",
   "news-conference",
   "hearing",
   "debate"
  ]
 },
 "event": {
  "words": [
   "ceremony",
   "conference",
   "forum",
   "summit",
   "panel",
   "meeting",
   "gathering",
   "vigil",
   "town hall"
  ],
  "fits": [
   "speech",
   "news-conference",
   "debate",
   "interview"
  ]
 },
 "hearing": {
  "words": [
   "hearing",
   "testimony",
   "testified",
   "told the court",
   "told the jury",
   "told the committee",
   "told lawmakers",
   "told senators",
   "told parliament",
   "told mps",
   "committee",
   "court",
   "trial",
   "tribunal",
   "inquiry",
   "deposition",
   "witness stand"
  ],
  "fits": [
   "speech",
   "filing",
   "debate"
  ]
 },
 "debate": {
  "words": [
   "debate",
   "floor of",
   "house floor",
   "senate floor"
  ],
  "fits": [
   "speech",
   "event",
   "hearing",
   "programme"
  ]
 },
 "letter": {
  "words": [
   "letter",
   "open letter",
   "wrote to",
   "memo",
   "memorandum",
   "note to"
  ],
  "fits": [
   "statement",
   "email",
   "message",
   "filing"
  ]
 },
 "email": {
  "words": [
   "email",
   "e-mail",
   "emailed",
   "by email"
  ],
  "fits": [
   "statement",
   "letter",
   "message",
   "outlet"
  ]
 },
 "message": {
  "words": [
   "message",
   "text message",
   "voice message",
   "whatsapp",
   "messaging"
  ],
  "fits": [
   "statement",
   "post",
   "email",
   "letter",
   "video",
   "outlet"
  ]
 },
 "call": {
  "words": [
   "call",
   "phone call",
   "telephone call",
   "conference call",
   "earnings call",
   "by phone",
   "by telephone"
  ],
  "fits": [
   "interview",
   "outlet"
  ]
 },
 "video": {
  "words": [
   "video",
   "video address",
   "video message",
   "livestream",
   "recording"
  ],
  "fits": [
   "post",
   "statement",
   "speech",
   "programme",
   "message",
   "interview",
   "podcast",
   "outlet"
  ]
 },
 "filing": {
  "words": [
   "filing",
   "court filing",
   "lawsuit",
   "complaint",
   "affidavit",
   "court documents",
   "court papers",
   "regulatory filing",
   "petition",
   "indictment",
   "ruling",
   "judgment",
   "opinion",
   "order"
  ],
  "fits": [
   "statement",
   "letter",
   "hearing",
   "report"
  ]
 },
 "report": {
  "words": [
   "report",
   "study",
   "survey",
   "white paper",
   "paper",
   "article",
   "op-ed",
   "column",
   "essay",
   "book",
   "memoir",
   "autobiography"
  ],
  "fits": [
   "statement",
   "filing"
  ]
 }
} as const
