// Written by scripts/generate.ts from data/lexicons/en/opposites.yml: change that file, then npm run generate.
/** Opposites. Pairs of words that cannot both be true of the same thing at the same time. Each key stands against each word of its list. */
export const opposites = {
 "accept": [
  "reject",
  "refuse",
  "decline",
  "rebuff",
  "deny"
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
  "lose",
  "loss"
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
  "prevent",
  "bar",
  "block"
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
  "failure",
  "defeat"
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
  "reduce",
  "contract"
 ],
 "extend": [
  "shorten"
 ],
 "include": [
  "exclude",
  "omit"
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
  "minority",
  "few"
 ],
 "maximum": [
  "minimum",
  "least"
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
  "unclear",
  "vague",
  "ambiguous"
 ],
 "happy": [
  "unhappy",
  "sad"
 ],
 "positive": [
  "negative",
  "adverse"
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
 "release": [
  "detain",
  "arrest",
  "imprison"
 ],
 "free": [
  "imprison",
  "paid",
  "costly",
  "expensive"
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
  "minor",
  "small"
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
  "narrow",
  "shrink"
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
  "disobey",
  "defy"
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
  "unconscious",
  "unaware"
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
  "complicated",
  "difficult"
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
  "harm",
  "drawback"
 ],
 "advantage": [
  "disadvantage",
  "drawback"
 ],
 "ease": [
  "worsen",
  "tighten"
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
  "cut",
  "drop"
 ],
 "add": [
  "remove"
 ],
 "attract": [
  "repel",
  "deter"
 ],
 "save": [
  "spend",
  "waste"
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
 ],
 "limited": [
  "unlimited",
  "extensive",
  "comprehensive",
  "wide",
  "abundant",
  "broad"
 ],
 "extensive": [
  "limited",
  "narrow"
 ],
 "comprehensive": [
  "limited",
  "partial"
 ],
 "significant": [
  "minor",
  "insignificant",
  "negligible",
  "slight"
 ],
 "sharp": [
  "slight",
  "gradual",
  "blunt"
 ],
 "huge": [
  "tiny",
  "small"
 ],
 "massive": [
  "tiny"
 ],
 "big": [
  "small",
  "little"
 ],
 "great": [
  "small"
 ],
 "novel": [
  "old",
  "outdated",
  "traditional",
  "conventional"
 ],
 "cutting-edge": [
  "outdated",
  "obsolete"
 ],
 "latest": [
  "oldest",
  "previous"
 ],
 "latter": [
  "former"
 ],
 "future": [
  "past"
 ],
 "upcoming": [
  "past",
  "previous"
 ],
 "next": [
  "last",
  "previous"
 ],
 "recent": [
  "distant",
  "ancient"
 ],
 "existing": [
  "new"
 ],
 "customized": [
  "generic",
  "standard"
 ],
 "personalized": [
  "generic"
 ],
 "flexible": [
  "rigid",
  "inflexible"
 ],
 "discounted": [
  "full-price"
 ],
 "secretly": [
  "publicly",
  "openly"
 ],
 "secret": [
  "public",
  "open"
 ],
 "private": [
  "public"
 ],
 "anonymous": [
  "named",
  "identified"
 ],
 "unnamed": [
  "named"
 ],
 "official": [
  "unofficial"
 ],
 "personal": [
  "professional",
  "corporate"
 ],
 "professional": [
  "unprofessional",
  "amateur"
 ],
 "exclusive": [
  "inclusive",
  "general",
  "regular"
 ],
 "special": [
  "ordinary",
  "regular"
 ],
 "unique": [
  "common",
  "ordinary"
 ],
 "remove": [
  "keep",
  "add",
  "install",
  "retain"
 ],
 "delete": [
  "keep",
  "restore",
  "retain"
 ],
 "keep": [
  "discard",
  "remove",
  "abandon"
 ],
 "retain": [
  "lose",
  "abandon"
 ],
 "forced": [
  "allowed",
  "voluntary"
 ],
 "require": [
  "forbid"
 ],
 "enable": [
  "disable",
  "prevent",
  "hinder"
 ],
 "empower": [
  "hinder",
  "weaken"
 ],
 "boost": [
  "impair",
  "reduce",
  "undermine",
  "lower"
 ],
 "spur": [
  "slow",
  "hinder",
  "curb"
 ],
 "stimulate": [
  "suppress",
  "stifle"
 ],
 "maximize": [
  "minimize"
 ],
 "minimize": [
  "maximize"
 ],
 "solve": [
  "worsen",
  "create"
 ],
 "mitigate": [
  "aggravate",
  "worsen"
 ],
 "alleviate": [
  "aggravate",
  "worsen"
 ],
 "worsen": [
  "improve",
  "alleviate"
 ],
 "strengthened": [
  "weakened"
 ],
 "widely": [
  "rarely",
  "narrowly"
 ],
 "partially": [
  "fully",
  "completely"
 ],
 "fully": [
  "partially",
  "partly"
 ],
 "entirely": [
  "partly",
  "partially"
 ],
 "completely": [
  "partially",
  "partly"
 ],
 "exactly": [
  "roughly"
 ],
 "precise": [
  "vague",
  "imprecise"
 ],
 "explicit": [
  "implicit"
 ],
 "difficulty": [
  "ease"
 ],
 "hard": [
  "easy"
 ],
 "challenging": [
  "easy"
 ],
 "demanding": [
  "easy"
 ],
 "encouraging": [
  "discouraging",
  "disappointing"
 ],
 "promising": [
  "disappointing"
 ],
 "pleased": [
  "displeased",
  "disappointed"
 ],
 "proud": [
  "ashamed"
 ],
 "thrilled": [
  "disappointed"
 ],
 "excited": [
  "bored",
  "indifferent"
 ],
 "concur": [
  "disagree"
 ],
 "endorse": [
  "oppose",
  "condemn"
 ],
 "reject": [
  "approve",
  "embrace"
 ],
 "embrace": [
  "reject"
 ],
 "adopt": [
  "abandon",
  "reject"
 ],
 "pursue": [
  "abandon"
 ],
 "launch": [
  "cancel",
  "end"
 ],
 "initiate": [
  "terminate",
  "end"
 ],
 "commence": [
  "end",
  "conclude"
 ],
 "inaugurate": [
  "close"
 ],
 "establish": [
  "abolish",
  "dissolve"
 ],
 "found": [
  "dissolve"
 ],
 "construct": [
  "demolish",
  "destroy"
 ],
 "damaged": [
  "repaired",
  "undamaged"
 ],
 "intact": [
  "damaged",
  "destroyed"
 ],
 "repair": [
  "damage"
 ],
 "victim": [
  "perpetrator",
  "suspect"
 ],
 "innocent": [
  "guilty"
 ],
 "prosecution": [
  "defence",
  "defense"
 ],
 "plaintiff": [
  "defendant"
 ],
 "winner": [
  "loser"
 ],
 "attacker": [
  "defender"
 ],
 "predator": [
  "prey"
 ],
 "expense": [
  "revenue",
  "income"
 ],
 "income": [
  "expense"
 ],
 "asset": [
  "liability"
 ],
 "credit": [
  "debit"
 ],
 "deposit": [
  "withdraw"
 ],
 "bull": [
  "bear"
 ],
 "bullish": [
  "bearish"
 ],
 "upgrade": [
  "downgrade"
 ],
 "inflow": [
  "outflow"
 ],
 "incoming": [
  "outgoing"
 ],
 "inbound": [
  "outbound"
 ],
 "arrival": [
  "departure"
 ],
 "input": [
  "output"
 ],
 "encoder": [
  "decoder"
 ],
 "upload": [
  "download"
 ],
 "online": [
  "offline"
 ],
 "virtual": [
  "physical"
 ],
 "digital": [
  "analogue",
  "analog"
 ],
 "automatic": [
  "manual"
 ],
 "wireless": [
  "wired"
 ],
 "interior": [
  "exterior"
 ],
 "front": [
  "back",
  "rear"
 ],
 "top": [
  "bottom"
 ],
 "left": [
  "right"
 ],
 "horizontal": [
  "vertical"
 ],
 "deep": [
  "shallow"
 ],
 "thick": [
  "thin"
 ],
 "tall": [
  "short"
 ],
 "heavy": [
  "light"
 ],
 "bright": [
  "dark",
  "dim"
 ],
 "loud": [
  "quiet"
 ],
 "quiet": [
  "noisy"
 ],
 "clean": [
  "dirty"
 ],
 "dry": [
  "wet"
 ],
 "warm": [
  "cool",
  "cold"
 ],
 "fresh": [
  "stale"
 ],
 "raw": [
  "cooked"
 ],
 "sweet": [
  "bitter",
  "sour"
 ],
 "soft": [
  "hard"
 ],
 "smooth": [
  "rough"
 ],
 "tight": [
  "loose"
 ],
 "solid": [
  "liquid"
 ],
 "sober": [
  "drunk"
 ],
 "ill": [
  "healthy"
 ],
 "sick": [
  "healthy"
 ],
 "fatal": [
  "harmless",
  "nonfatal"
 ],
 "lethal": [
  "harmless"
 ],
 "toxic": [
  "harmless"
 ],
 "benign": [
  "malignant"
 ],
 "infected": [
  "uninfected"
 ],
 "contagious": [
  "noncontagious"
 ],
 "wild": [
  "tame"
 ],
 "awake": [
  "asleep"
 ],
 "hungry": [
  "full"
 ],
 "brave": [
  "cowardly"
 ],
 "generous": [
  "stingy"
 ],
 "honest": [
  "dishonest"
 ],
 "loyal": [
  "disloyal"
 ],
 "polite": [
  "rude"
 ],
 "patient": [
  "impatient"
 ],
 "responsible": [
  "irresponsible"
 ],
 "legitimate": [
  "illegitimate"
 ],
 "valid": [
  "invalid"
 ],
 "consistent": [
  "inconsistent"
 ],
 "similar": [
  "different",
  "dissimilar"
 ],
 "same": [
  "different"
 ],
 "equal": [
  "unequal"
 ],
 "identical": [
  "different"
 ],
 "compatible": [
  "incompatible"
 ],
 "together": [
  "apart",
  "separately"
 ],
 "jointly": [
  "separately"
 ],
 "united": [
  "divided"
 ],
 "unity": [
  "division"
 ],
 "unite": [
  "divide"
 ],
 "gather": [
  "disperse"
 ],
 "attach": [
  "detach"
 ],
 "connect": [
  "disconnect"
 ],
 "link": [
  "separate"
 ],
 "merge": [
  "split",
  "separate"
 ],
 "combine": [
  "separate"
 ],
 "acknowledge": [
  "deny"
 ],
 "reveal": [
  "conceal",
  "hide"
 ],
 "disclose": [
  "conceal"
 ],
 "expose": [
  "hide"
 ],
 "publish": [
  "withhold"
 ],
 "mention": [
  "omit"
 ],
 "remain": [
  "leave",
  "depart"
 ],
 "stay": [
  "leave"
 ],
 "retreat": [
  "advance"
 ],
 "surrender": [
  "resist"
 ],
 "capture": [
  "free",
  "release"
 ],
 "invade": [
  "withdraw"
 ],
 "occupy": [
  "vacate",
  "liberate"
 ],
 "escalate": [
  "de-escalate",
  "ease"
 ],
 "intensify": [
  "ease",
  "weaken",
  "abate"
 ],
 "relax": [
  "tighten"
 ],
 "loosen": [
  "tighten"
 ],
 "restrict": [
  "expand",
  "ease"
 ],
 "climb": [
  "fall"
 ],
 "surge": [
  "plunge",
  "drop",
  "fall"
 ],
 "soar": [
  "plunge",
  "plummet"
 ],
 "jump": [
  "drop",
  "fall"
 ],
 "growth": [
  "decline",
  "shrinkage",
  "contraction"
 ],
 "upward": [
  "downward"
 ],
 "favorable": [
  "unfavorable"
 ],
 "favourable": [
  "unfavourable"
 ],
 "beneficial": [
  "harmful",
  "detrimental"
 ],
 "useful": [
  "useless"
 ],
 "helpful": [
  "unhelpful",
  "useless"
 ],
 "valuable": [
  "worthless"
 ],
 "essential": [
  "unnecessary",
  "optional"
 ],
 "important": [
  "unimportant",
  "trivial"
 ],
 "crucial": [
  "trivial",
  "unimportant"
 ],
 "primary": [
  "secondary"
 ],
 "main": [
  "minor",
  "secondary"
 ],
 "senior": [
  "junior"
 ],
 "superior": [
  "inferior"
 ],
 "highest": [
  "lowest"
 ],
 "largest": [
  "smallest"
 ],
 "biggest": [
  "smallest"
 ],
 "longest": [
  "shortest"
 ],
 "oldest": [
  "youngest",
  "newest"
 ],
 "richest": [
  "poorest"
 ],
 "strongest": [
  "weakest"
 ],
 "fastest": [
  "slowest"
 ],
 "earliest": [
  "latest"
 ],
 "abundance": [
  "scarcity",
  "shortage"
 ],
 "abundant": [
  "scarce"
 ],
 "shortage": [
  "surplus"
 ],
 "plenty": [
  "lack"
 ],
 "presence": [
  "absence"
 ],
 "available": [
  "unavailable"
 ],
 "accessible": [
  "inaccessible"
 ],
 "visible": [
  "invisible"
 ],
 "natural": [
  "artificial"
 ],
 "organic": [
  "synthetic"
 ],
 "real": [
  "fake"
 ],
 "genuine": [
  "fake"
 ],
 "authentic": [
  "fake",
  "counterfeit"
 ],
 "original": [
  "copy"
 ],
 "permanent": [
  "interim"
 ],
 "constant": [
  "variable"
 ],
 "steady": [
  "volatile"
 ],
 "stability": [
  "instability"
 ],
 "certainty": [
  "uncertainty"
 ],
 "security": [
  "insecurity"
 ],
 "danger": [
  "safety"
 ],
 "risk": [
  "safety"
 ],
 "threat": [
  "safety"
 ],
 "accomplish": [
  "fail"
 ],
 "achieve": [
  "fail"
 ],
 "benefits": [
  "drawbacks"
 ],
 "strength": [
  "weakness"
 ],
 "pros": [
  "cons"
 ],
 "compliment": [
  "insult"
 ],
 "criticism": [
  "praise"
 ],
 "applaud": [
  "condemn",
  "criticise"
 ],
 "donate": [
  "steal"
 ],
 "reward": [
  "punish",
  "penalty"
 ],
 "pardon": [
  "punish"
 ],
 "bless": [
  "curse"
 ],
 "persuade": [
  "dissuade"
 ],
 "motivate": [
  "discourage"
 ],
 "inspire": [
  "discourage"
 ],
 "comfort": [
  "distress"
 ],
 "peaceful": [
  "violent"
 ],
 "peacefully": [
  "violently"
 ],
 "hostile": [
  "friendly"
 ],
 "friendly": [
  "hostile",
  "unfriendly"
 ],
 "cooperation": [
  "confrontation"
 ],
 "cooperate": [
  "resist"
 ],
 "democratic": [
  "authoritarian"
 ],
 "liberal": [
  "conservative"
 ],
 "left-wing": [
  "right-wing"
 ],
 "progressive": [
  "conservative"
 ],
 "pro-government": [
  "anti-government"
 ],
 "unanimous": [
  "divided"
 ],
 "national": [
  "international",
  "local"
 ],
 "international": [
  "domestic",
  "local"
 ],
 "global": [
  "local"
 ],
 "worldwide": [
  "local"
 ],
 "civilian": [
  "military"
 ],
 "rural": [
  "metropolitan"
 ],
 "coastal": [
  "inland"
 ],
 "marine": [
  "terrestrial"
 ],
 "solo": [
  "joint"
 ],
 "aware": [
  "unaware"
 ],
 "familiar": [
  "unfamiliar"
 ],
 "experienced": [
  "inexperienced"
 ],
 "skilled": [
  "unskilled"
 ],
 "trained": [
  "untrained"
 ],
 "educated": [
  "uneducated"
 ],
 "expert": [
  "novice",
  "amateur"
 ],
 "beginner": [
  "expert"
 ],
 "elderly": [
  "young"
 ],
 "adult": [
  "child"
 ],
 "lengthy": [
  "brief",
  "short"
 ],
 "brief": [
  "long",
  "lengthy"
 ],
 "instant": [
  "delayed"
 ],
 "immediately": [
  "eventually",
  "later"
 ],
 "immediate": [
  "delayed",
  "gradual"
 ],
 "sudden": [
  "gradual"
 ],
 "suddenly": [
  "gradually"
 ],
 "rapidly": [
  "slowly"
 ],
 "swiftly": [
  "slowly"
 ],
 "regularly": [
  "rarely"
 ],
 "usually": [
  "rarely"
 ],
 "mostly": [
  "rarely"
 ],
 "frequently": [
  "rarely",
  "seldom"
 ],
 "constantly": [
  "rarely",
  "occasionally"
 ],
 "consume": [
  "produce"
 ],
 "producer": [
  "consumer"
 ],
 "inhale": [
  "exhale"
 ],
 "inflate": [
  "deflate"
 ],
 "inflation": [
  "deflation"
 ],
 "lengthen": [
  "shorten"
 ],
 "deepen": [
  "ease"
 ],
 "fill": [
  "empty"
 ],
 "lock": [
  "unlock"
 ],
 "pack": [
  "unpack"
 ],
 "wrap": [
  "unwrap"
 ],
 "cover": [
  "uncover"
 ],
 "freeze": [
  "melt",
  "thaw"
 ],
 "ascend": [
  "descend"
 ],
 "float": [
  "sink"
 ],
 "smile": [
  "frown"
 ],
 "attack": [
  "defend"
 ]
} as const
