// Written by scripts/generate.ts from data/lexicons/en/word-classes.yml: change that file, then npm run generate.
/** Word classes. Words that reports use for one another when they tell the same thing. The first is the name of the class. Loose on purpose: they help to find which statements belong together and which counted things may be the same, and prove nothing by themselves. */
export const wordClasses = {
 "talk": [
  "talks",
  "negotiation",
  "negotiate",
  "discussion",
  "discuss",
  "meeting",
  "meet",
  "dialogue",
  "consultation",
  "summit",
  "conversation",
  "deliberation",
  "session"
 ],
 "want": [
  "seek",
  "aim",
  "hope",
  "wish",
  "desire",
  "intend",
  "intention",
  "goal",
  "objective"
 ],
 "refuse": [
  "reject",
  "rejection",
  "refusal",
  "decline",
  "rebuff",
  "spurn"
 ],
 "settle": [
  "resolve",
  "solve",
  "resolution",
  "settlement"
 ],
 "war": [
  "conflict",
  "hostility",
  "fighting",
  "invasion",
  "warfare"
 ],
 "attack": [
  "strike",
  "assault",
  "raid",
  "bombardment",
  "shelling",
  "offensive",
  "bombing"
 ],
 "topic": [
  "point",
  "pillar",
  "issue",
  "subject",
  "item",
  "matter",
  "theme",
  "element"
 ],
 "document": [
  "paper",
  "text",
  "file",
  "draft"
 ],
 "chance": [
  "prospect",
  "likelihood",
  "odds",
  "probability",
  "possibility"
 ],
 "problem": [
  "challenge",
  "obstacle",
  "hurdle",
  "difficulty",
  "trouble",
  "setback",
  "snag",
  "complication"
 ],
 "disagreement": [
  "difference",
  "dispute",
  "rift",
  "divide",
  "division",
  "discord"
 ],
 "agreement": [
  "deal",
  "accord",
  "pact",
  "treaty",
  "compact",
  "agree"
 ],
 "plan": [
  "proposal",
  "propose",
  "blueprint",
  "scheme",
  "programme",
  "program",
  "initiative",
  "roadmap"
 ],
 "seize": [
  "capture",
  "occupy",
  "take",
  "conquer",
  "annex",
  "grab",
  "overrun"
 ],
 "cede": [
  "give",
  "relinquish",
  "surrender",
  "yield",
  "concede",
  "handover"
 ],
 "territory": [
  "area",
  "land",
  "region",
  "ground",
  "soil"
 ],
 "repeat": [
  "reiterate",
  "reaffirm",
  "restate"
 ],
 "fair": [
  "just",
  "equitable"
 ],
 "lasting": [
  "sustainable",
  "enduring",
  "durable",
  "permanent"
 ],
 "restore": [
  "re-establish",
  "reestablish",
  "rebuild",
  "reinstate",
  "revive",
  "reconstruct"
 ],
 "form": [
  "formulate",
  "shape",
  "devise",
  "craft"
 ],
 "push": [
  "pressure",
  "press",
  "urge",
  "prod",
  "nudge",
  "encourage"
 ],
 "quick": [
  "fast",
  "rapid",
  "swift",
  "speedy",
  "prompt",
  "soon"
 ],
 "start": [
  "begin",
  "launch",
  "open",
  "commence",
  "initiate",
  "kick-off",
  "outset"
 ],
 "end": [
  "finish",
  "conclude",
  "conclusion",
  "halt",
  "stop",
  "cease",
  "cessation",
  "terminate",
  "termination"
 ],
 "continue": [
  "proceed",
  "persist",
  "remain",
  "resume",
  "ongoing"
 ],
 "unclear": [
  "uncertain",
  "unknown",
  "doubtful"
 ],
 "important": [
  "key",
  "main",
  "core",
  "central",
  "principal",
  "major",
  "chief",
  "crucial",
  "critical",
  "vital",
  "fundamental",
  "primary",
  "essential"
 ],
 "big": [
  "large",
  "huge",
  "massive",
  "vast",
  "great",
  "enormous",
  "significant",
  "substantial",
  "considerable"
 ],
 "small": [
  "little",
  "minor",
  "slight",
  "modest",
  "tiny"
 ],
 "help": [
  "aid",
  "assist",
  "assistance",
  "support",
  "back",
  "relief"
 ],
 "official": [
  "officer",
  "representative",
  "functionary",
  "bureaucrat"
 ],
 "envoy": [
  "emissary",
  "negotiator",
  "delegate"
 ],
 "delegation": [
  "team",
  "party",
  "group"
 ],
 "aide": [
  "adviser",
  "advisor",
  "assistant",
  "deputy"
 ],
 "country": [
  "nation",
  "state"
 ],
 "leader": [
  "chief",
  "head",
  "boss"
 ],
 "president": [
  "presidency"
 ],
 "describe": [
  "call",
  "hail",
  "characterise",
  "characterize",
  "label",
  "term",
  "brand",
  "dub"
 ],
 "focus": [
  "centre",
  "center",
  "concentrate",
  "revolve",
  "cover"
 ],
 "develop": [
  "development",
  "advance",
  "expand",
  "expansion",
  "further",
  "improve"
 ],
 "create": [
  "establish",
  "set-up",
  "found",
  "form",
  "craft"
 ],
 "warn": [
  "caution",
  "alert",
  "warning"
 ],
 "achieve": [
  "reach",
  "attain",
  "secure",
  "obtain",
  "accomplish"
 ],
 "return": [
  "back",
  "come",
  "go"
 ],
 "report": [
  "brief",
  "inform",
  "relay"
 ],
 "happen": [
  "occur",
  "place",
  "unfold"
 ],
 "kill": [
  "dead",
  "die",
  "death",
  "fatality",
  "slay",
  "fatal",
  "toll",
  "perish",
  "victim"
 ],
 "injure": [
  "wound",
  "hurt",
  "injury",
  "casualty"
 ],
 "arrest": [
  "detain",
  "detention",
  "custody",
  "apprehend"
 ],
 "accuse": [
  "charge",
  "allege",
  "allegation",
  "indict",
  "indictment",
  "accusation"
 ],
 "convict": [
  "guilty",
  "conviction"
 ],
 "acquit": [
  "clear",
  "exonerate",
  "acquittal"
 ],
 "sentence": [
  "jail",
  "imprison",
  "imprisonment",
  "prison"
 ],
 "court": [
  "tribunal",
  "judge",
  "justice",
  "bench"
 ],
 "trial": [
  "hearing",
  "case",
  "proceeding",
  "lawsuit",
  "suit"
 ],
 "lawyer": [
  "attorney",
  "counsel",
  "solicitor",
  "barrister"
 ],
 "police": [
  "officer",
  "constable",
  "cop"
 ],
 "buy": [
  "acquire",
  "purchase",
  "acquisition",
  "takeover"
 ],
 "merge": [
  "merger",
  "combine",
  "combination"
 ],
 "sell": [
  "sale",
  "offload",
  "divest"
 ],
 "company": [
  "firm",
  "business",
  "corporation",
  "group",
  "employer",
  "maker"
 ],
 "worker": [
  "employee",
  "staff",
  "staffer",
  "labourer",
  "laborer",
  "crew"
 ],
 "union": [
  "guild"
 ],
 "walkout": [
  "strike",
  "stoppage",
  "industrial-action"
 ],
 "money": [
  "fund",
  "funding",
  "cash",
  "finance"
 ],
 "wage": [
  "pay",
  "salary",
  "earning"
 ],
 "dismiss": [
  "fire",
  "sack",
  "layoff",
  "redundancy",
  "axe"
 ],
 "job": [
  "post",
  "position",
  "role"
 ],
 "raise": [
  "increase",
  "rise",
  "grow",
  "growth",
  "climb",
  "gain",
  "surge",
  "soar",
  "jump",
  "hike",
  "higher"
 ],
 "fall": [
  "drop",
  "decline",
  "decrease",
  "slump",
  "plunge",
  "reduce",
  "reduction",
  "cut",
  "slide",
  "lower"
 ],
 "profit": [
  "earnings",
  "income"
 ],
 "revenue": [
  "sales",
  "turnover"
 ],
 "share": [
  "stock",
  "equity"
 ],
 "price": [
  "cost",
  "value"
 ],
 "vote": [
  "ballot",
  "poll",
  "election"
 ],
 "voter": [
  "electorate"
 ],
 "win": [
  "victory",
  "triumph",
  "beat",
  "defeat"
 ],
 "lose": [
  "defeat",
  "loss"
 ],
 "lawmaker": [
  "legislator",
  "parliamentarian",
  "mp",
  "senator",
  "congressman",
  "deputy"
 ],
 "parliament": [
  "legislature",
  "assembly",
  "congress",
  "senate"
 ],
 "government": [
  "administration",
  "cabinet",
  "authority",
  "ministry"
 ],
 "approve": [
  "approval",
  "pass",
  "endorse",
  "ratify",
  "adopt",
  "back",
  "clear"
 ],
 "law": [
  "legislation",
  "bill",
  "act",
  "statute"
 ],
 "rule": [
  "regulation",
  "ruling",
  "order",
  "decree",
  "decision"
 ],
 "ban": [
  "prohibit",
  "prohibition",
  "outlaw",
  "forbid"
 ],
 "protest": [
  "demonstration",
  "rally",
  "march",
  "demonstrate",
  "unrest"
 ],
 "protester": [
  "demonstrator",
  "marcher"
 ],
 "flood": [
  "flooding",
  "inundate",
  "deluge",
  "floodwater"
 ],
 "fire": [
  "blaze",
  "wildfire",
  "inferno",
  "flame"
 ],
 "storm": [
  "hurricane",
  "cyclone",
  "typhoon",
  "tempest"
 ],
 "quake": [
  "earthquake",
  "tremor"
 ],
 "crash": [
  "collision",
  "accident",
  "derail",
  "derailment"
 ],
 "blast": [
  "explosion",
  "explode",
  "detonate"
 ],
 "evacuate": [
  "evacuation",
  "displace",
  "flee"
 ],
 "rescue": [
  "save"
 ],
 "resident": [
  "inhabitant",
  "villager",
  "people",
  "person",
  "citizen",
  "civilian"
 ],
 "home": [
  "house",
  "dwelling",
  "property"
 ],
 "destroy": [
  "demolish",
  "raze",
  "wreck",
  "ruin"
 ],
 "damage": [
  "harm"
 ],
 "school": [
  "classroom"
 ],
 "child": [
  "kid",
  "youngster",
  "minor"
 ],
 "doctor": [
  "physician",
  "medic"
 ],
 "hospital": [
  "clinic"
 ],
 "illness": [
  "disease",
  "sickness"
 ],
 "outbreak": [
  "epidemic",
  "spread"
 ],
 "vaccine": [
  "vaccination",
  "vaccinate",
  "jab",
  "shot"
 ],
 "study": [
  "research",
  "survey",
  "analysis",
  "investigation"
 ],
 "scientist": [
  "researcher",
  "academic",
  "expert",
  "analyst"
 ],
 "investigate": [
  "probe",
  "inquiry",
  "enquiry",
  "examine",
  "investigation"
 ],
 "discover": [
  "find",
  "uncover",
  "detect"
 ],
 "show": [
  "reveal",
  "indicate",
  "demonstrate",
  "suggest"
 ],
 "confirm": [
  "verify",
  "corroborate"
 ],
 "deny": [
  "denial",
  "refute",
  "dismiss",
  "dispute"
 ],
 "announce": [
  "declare",
  "unveil",
  "announcement",
  "statement"
 ],
 "criticise": [
  "criticize",
  "condemn",
  "denounce",
  "slam",
  "blast",
  "criticism",
  "lambast",
  "attack"
 ],
 "praise": [
  "welcome",
  "hail",
  "laud",
  "applaud"
 ],
 "resign": [
  "quit",
  "resignation",
  "leave",
  "depart",
  "departure",
  "step-down"
 ],
 "appoint": [
  "name",
  "appointment",
  "nominate"
 ],
 "guarantee": [
  "assurance",
  "pledge",
  "commitment",
  "promise",
  "vow",
  "commit"
 ],
 "security": [
  "safety",
  "defence",
  "defense"
 ],
 "troops": [
  "soldier",
  "force",
  "army",
  "military"
 ],
 "weapon": [
  "arms",
  "armament"
 ],
 "missile": [
  "rocket"
 ],
 "aircraft": [
  "plane",
  "jet",
  "airliner"
 ],
 "ship": [
  "vessel",
  "boat",
  "ferry"
 ],
 "car": [
  "vehicle",
  "truck",
  "lorry"
 ],
 "road": [
  "street",
  "highway",
  "motorway"
 ],
 "train": [
  "rail",
  "railway"
 ],
 "delay": [
  "postpone",
  "defer",
  "postponement"
 ],
 "cancel": [
  "scrap",
  "call-off",
  "abandon"
 ],
 "allow": [
  "permit",
  "let",
  "authorise",
  "authorize"
 ],
 "force": [
  "compel",
  "oblige"
 ],
 "need": [
  "require",
  "requirement",
  "demand"
 ],
 "worry": [
  "concern",
  "fear",
  "anxiety"
 ],
 "sign": [
  "signal",
  "indication"
 ],
 "compromise": [
  "concession"
 ],
 "opinion": [
  "view",
  "stance",
  "position"
 ],
 "participant": [
  "attendee",
  "participate",
  "attend"
 ],
 "separate": [
  "bilateral",
  "individual"
 ],
 "step": [
  "move",
  "measure",
  "action"
 ],
 "effort": [
  "attempt",
  "try",
  "bid",
  "endeavour"
 ],
 "result": [
  "outcome",
  "finding",
  "consequence"
 ],
 "boundary": [
  "border",
  "frontier"
 ],
 "food": [
  "meal"
 ],
 "game": [
  "match",
  "fixture"
 ],
 "team": [
  "side",
  "squad",
  "club"
 ],
 "coach": [
  "manager"
 ],
 "player": [
  "athlete"
 ],
 "block": [
  "obstruct",
  "close",
  "shut",
  "bar"
 ],
 "chapter": [
  "part",
  "section",
  "article",
  "clause"
 ]
} as const
