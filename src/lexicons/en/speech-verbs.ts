// Written by scripts/generate.ts from data/lexicons/en/speech-verbs.yml: change that file, then npm run generate.
/** Verbs of saying. Verbs that report words, each with its irregular past forms (regular forms are derived). "strong" verbs report words wherever they stand with a person and a content; "weak" ones do only beside a quotation or before "that". */
export const speechVerbs = {
 "strong": {
  "say": [
   "said"
  ],
  "tell": [
   "told"
  ],
  "announce": [],
  "state": [],
  "declare": [],
  "insist": [],
  "argue": [],
  "claim": [],
  "explain": [],
  "warn": [],
  "stress": [],
  "emphasize": [],
  "emphasise": [],
  "reiterate": [],
  "assert": [],
  "allege": [],
  "caution": [],
  "testify": [],
  "quip": [
   "quipped"
  ],
  "concede": [],
  "acknowledge": [],
  "admit": [
   "admitted",
   "admitting"
  ],
  "contend": [],
  "remark": [],
  "vow": [],
  "pledge": [],
  "promise": [],
  "predict": [],
  "complain": [],
  "lament": [],
  "boast": [],
  "joke": [],
  "tweet": [],
  "write": [
   "wrote",
   "written"
  ],
  "recount": [],
  "recall": [],
  "confirm": [],
  "deny": [],
  "report": [],
  "suggest": [],
  "reply": [],
  "add": [],
  "ask": [],
  "urge": [],
  "demand": [],
  "opine": [],
  "proclaim": [],
  "maintain": [],
  "note": [],
  "observe": [],
  "respond": [],
  "retort": [],
  "clarify": [],
  "assure": [],
  "advise": [],
  "inform": [],
  "reveal": [],
  "disclose": [],
  "estimate": [],
  "believe": [],
  "think": [
   "thought"
  ],
  "hope": [],
  "fear": [],
  "doubt": [],
  "expect": [],
  "threaten": [],
  "propose": [],
  "recommend": [],
  "request": [],
  "deem": [],
  "criticize": [],
  "criticise": [],
  "praise": [],
  "hail": [],
  "slam": [
   "slammed",
   "slamming"
  ],
  "blast": [],
  "denounce": [],
  "condemn": [],
  "describe": [],
  "echo": [],
  "indicate": [],
  "imply": []
 },
 "weak": {
  "call": [],
  "read": [
   "read"
  ],
  "continue": [],
  "begin": [
   "began",
   "begun",
   "beginning"
  ],
  "conclude": [],
  "agree": [],
  "counter": [],
  "offer": [],
  "post": [],
  "shout": [],
  "yell": [],
  "scream": [],
  "whisper": [],
  "cry": [],
  "chant": [],
  "sigh": [],
  "laugh": [],
  "smile": [],
  "muse": [],
  "wonder": [],
  "marvel": [],
  "mutter": [],
  "murmur": [],
  "snap": [
   "snapped",
   "snapping"
  ],
  "fume": [],
  "thunder": [],
  "scoff": [],
  "deadpan": [
   "deadpanned"
  ],
  "exclaim": [],
  "answer": [],
  "plead": [
   "pled"
  ],
  "beg": [
   "begged",
   "begging"
  ],
  "object": [],
  "protest": [],
  "interject": [],
  "intone": [],
  "implore": [],
  "rejoin": [],
  "volunteer": [],
  "venture": [],
  "point": [],
  "hint": [],
  "label": [],
  "dub": [
   "dubbed",
   "dubbing"
  ],
  "brand": [],
  "characterize": [],
  "characterise": [],
  "dismiss": [],
  "decry": [],
  "refer": [
   "referred",
   "referring"
  ],
  "cite": [],
  "quote": [],
  "sing": [
   "sang",
   "sung"
  ],
  "tout": [],
  "mention": [],
  "comment": [],
  "figure": [],
  "reason": [],
  "surmise": [],
  "speculate": [],
  "relate": [],
  "narrate": [],
  "show": [
   "shown"
  ],
  "find": [
   "found"
  ],
  "learn": [],
  "teach": [
   "taught"
  ],
  "sum": [
   "summed",
   "summing"
  ],
  "put": [
   "put",
   "putting"
  ],
  "go": [
   "went",
   "gone"
  ]
 }
} as const
