// Written by scripts/generate.ts from data/lexicons/en/opposites.yml: change that file, then npm run generate.
/** Opposites. Pairs of words that cannot both be true of the same thing at the same time. Each key stands against each word of its list. */
export const opposites = {
 "accept": [
  "reject",
  "refuse",
  "decline",
  "rebuff"
 ],
 "agree": [
  "disagree",
  "refuse"
 ],
 "approve": [
  "reject",
  "veto",
  "block",
  "disapprove"
 ],
 "rise": [
  "fall",
  "drop",
  "decline",
  "decrease",
  "slump",
  "plunge"
 ],
 "increase": [
  "decrease",
  "fall",
  "drop",
  "decline",
  "reduce"
 ],
 "grow": [
  "shrink",
  "contract"
 ],
 "gain": [
  "lose"
 ],
 "higher": [
  "lower"
 ],
 "up": [
  "down"
 ],
 "open": [
  "closed",
  "shut"
 ],
 "reopen": [
  "close"
 ],
 "begin": [
  "end"
 ],
 "start": [
  "stop",
  "finish",
  "end",
  "halt"
 ],
 "win": [
  "lose"
 ],
 "victory": [
  "defeat",
  "loss"
 ],
 "guilty": [
  "innocent"
 ],
 "convict": [
  "acquit"
 ],
 "alive": [
  "dead"
 ],
 "survive": [
  "die"
 ],
 "confirm": [
  "deny"
 ],
 "admit": [
  "deny"
 ],
 "support": [
  "oppose"
 ],
 "favour": [
  "oppose"
 ],
 "back": [
  "oppose"
 ],
 "allow": [
  "ban",
  "forbid",
  "prohibit",
  "prevent"
 ],
 "permit": [
  "ban",
  "forbid",
  "prohibit"
 ],
 "legal": [
  "illegal"
 ],
 "lawful": [
  "unlawful"
 ],
 "success": [
  "failure"
 ],
 "successful": [
  "unsuccessful"
 ],
 "succeed": [
  "fail"
 ],
 "pass": [
  "fail",
  "reject"
 ],
 "progress": [
  "setback"
 ],
 "improve": [
  "worsen",
  "deteriorate"
 ],
 "better": [
  "worse"
 ],
 "strengthen": [
  "weaken"
 ],
 "expand": [
  "shrink",
  "reduce"
 ],
 "extend": [
  "shorten"
 ],
 "include": [
  "exclude"
 ],
 "join": [
  "leave"
 ],
 "arrive": [
  "depart"
 ],
 "enter": [
  "leave",
  "exit"
 ],
 "before": [
  "after"
 ],
 "early": [
  "late"
 ],
 "first": [
  "last"
 ],
 "more": [
  "less",
  "fewer"
 ],
 "most": [
  "least"
 ],
 "majority": [
  "minority"
 ],
 "maximum": [
  "minimum"
 ],
 "public": [
  "private"
 ],
 "safe": [
  "dangerous",
  "unsafe"
 ],
 "likely": [
  "unlikely"
 ],
 "possible": [
  "impossible"
 ],
 "able": [
  "unable"
 ],
 "willing": [
  "unwilling"
 ],
 "certain": [
  "uncertain"
 ],
 "clear": [
  "unclear"
 ],
 "happy": [
  "unhappy",
  "sad"
 ],
 "positive": [
  "negative"
 ],
 "optimistic": [
  "pessimistic"
 ],
 "profit": [
  "loss"
 ],
 "profitable": [
  "unprofitable"
 ],
 "surplus": [
  "deficit"
 ],
 "hire": [
  "fire",
  "dismiss"
 ],
 "appoint": [
  "dismiss"
 ],
 "buy": [
  "sell"
 ],
 "import": [
  "export"
 ],
 "release": [
  "detain",
  "arrest",
  "imprison"
 ],
 "free": [
  "imprison"
 ],
 "upheld": [
  "overturned",
  "quash"
 ],
 "uphold": [
  "overturn",
  "quash"
 ],
 "north": [
  "south"
 ],
 "northern": [
  "southern"
 ],
 "east": [
  "west"
 ],
 "eastern": [
  "western"
 ],
 "male": [
  "female"
 ],
 "always": [
  "never"
 ],
 "everyone": [
  "nobody"
 ],
 "present": [
  "absent"
 ],
 "strong": [
  "weak"
 ],
 "hot": [
  "cold"
 ],
 "large": [
  "small"
 ],
 "long": [
  "short"
 ],
 "major": [
  "minor"
 ],
 "easy": [
  "difficult",
  "hard"
 ],
 "new": [
  "old"
 ],
 "young": [
  "old"
 ],
 "friend": [
  "enemy"
 ],
 "ally": [
  "enemy",
  "rival"
 ],
 "war": [
  "peace"
 ],
 "love": [
  "hate"
 ],
 "remember": [
  "forget"
 ],
 "resume": [
  "suspend"
 ],
 "lift": [
  "impose"
 ],
 "tighten": [
  "ease",
  "loosen"
 ],
 "widen": [
  "narrow"
 ],
 "lead": [
  "trail"
 ],
 "above": [
  "below"
 ],
 "over": [
  "under"
 ],
 "praise": [
  "criticise",
  "criticize",
  "condemn"
 ],
 "welcome": [
  "condemn"
 ],
 "complete": [
  "incomplete",
  "partial"
 ],
 "voluntary": [
  "compulsory",
  "mandatory"
 ],
 "optional": [
  "mandatory"
 ],
 "temporary": [
  "permanent"
 ],
 "expensive": [
  "cheap"
 ],
 "rich": [
  "poor"
 ],
 "encourage": [
  "discourage"
 ],
 "trust": [
  "distrust",
  "mistrust"
 ],
 "appear": [
  "disappear"
 ],
 "advance": [
  "retreat"
 ],
 "attack": [
  "defend"
 ],
 "defeat": [
  "defend"
 ],
 "build": [
  "demolish",
  "destroy"
 ],
 "create": [
  "destroy"
 ],
 "accelerate": [
  "slow"
 ],
 "faster": [
  "slower"
 ],
 "quickly": [
  "slowly"
 ],
 "quick": [
  "slow"
 ],
 "agreement": [
  "disagreement"
 ],
 "comply": [
  "defy"
 ],
 "obey": [
  "disobey"
 ],
 "qualified": [
  "unqualified"
 ],
 "known": [
  "unknown"
 ],
 "expected": [
  "unexpected"
 ],
 "surprising": [
  "unsurprising"
 ],
 "reliable": [
  "unreliable"
 ],
 "fair": [
  "unfair"
 ],
 "stable": [
  "unstable"
 ],
 "conscious": [
  "unconscious"
 ],
 "full": [
  "empty"
 ],
 "inside": [
  "outside"
 ],
 "upper": [
  "lower"
 ],
 "wide": [
  "narrow"
 ],
 "light": [
  "heavy",
  "dark"
 ],
 "domestic": [
  "foreign"
 ],
 "internal": [
  "external"
 ],
 "ancient": [
  "modern"
 ],
 "simple": [
  "complex",
  "complicated"
 ],
 "efficient": [
  "inefficient"
 ],
 "effective": [
  "ineffective"
 ],
 "sufficient": [
  "insufficient"
 ],
 "adequate": [
  "inadequate"
 ],
 "necessary": [
  "unnecessary"
 ],
 "relevant": [
  "irrelevant"
 ],
 "accurate": [
  "inaccurate"
 ],
 "correct": [
  "incorrect",
  "wrong"
 ],
 "right": [
  "wrong"
 ],
 "true": [
  "false"
 ],
 "formal": [
  "informal"
 ],
 "direct": [
  "indirect"
 ],
 "active": [
  "inactive",
  "passive"
 ],
 "popular": [
  "unpopular"
 ],
 "common": [
  "rare",
  "uncommon"
 ],
 "frequent": [
  "rare",
  "infrequent"
 ],
 "often": [
  "rarely",
  "seldom"
 ],
 "high": [
  "low"
 ],
 "good": [
  "bad"
 ],
 "best": [
  "worst"
 ],
 "benefit": [
  "harm"
 ],
 "advantage": [
  "disadvantage"
 ],
 "ease": [
  "worsen"
 ],
 "calm": [
  "tense"
 ],
 "hope": [
  "despair"
 ],
 "confident": [
  "doubtful"
 ],
 "satisfied": [
  "dissatisfied"
 ],
 "interested": [
  "uninterested",
  "disinterested"
 ],
 "lack": [
  "possess"
 ],
 "raise": [
  "lower",
  "reduce",
  "cut"
 ],
 "add": [
  "remove"
 ],
 "attract": [
  "repel"
 ],
 "save": [
  "spend",
  "waste"
 ],
 "borrow": [
  "lend"
 ],
 "employed": [
  "unemployed"
 ],
 "married": [
  "divorced",
  "unmarried"
 ],
 "local": [
  "foreign"
 ],
 "urban": [
  "rural"
 ],
 "outperform": [
  "underperform"
 ],
 "overestimate": [
  "underestimate"
 ],
 "exceed": [
  "miss"
 ],
 "enhance": [
  "diminish",
  "impair"
 ],
 "simplify": [
  "complicate"
 ],
 "proponent": [
  "opponent"
 ],
 "supporter": [
  "opponent"
 ]
} as const
