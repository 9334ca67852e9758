// Written by scripts/generate.ts from data/lexicons/en/descriptions.yml: change that file, then npm run generate.
/** Words that describe somebody named before. `same` are nouns for one office; `broader` are nouns that say less than the office they stand for ("the lawmaker" for a senator); `countryHeads` and `cityHeads` stand for a place; `governments` after an adjective stand for the country ("the French government"); `weak` are modifiers that tell nobody apart; `women` and `men` tell only the gender. */
export const descriptions = {
 "same": {
  "spokesman": [
   "spokeswoman",
   "spokesperson"
  ],
  "chairman": [
   "chairwoman",
   "chair",
   "chairperson"
  ],
  "adviser": [
   "advisor",
   "aide"
  ],
  "congressman": [
   "congresswoman",
   "representative",
   "rep."
  ],
  "senator": [
   "sen."
  ],
  "governor": [
   "gov."
  ],
  "general": [
   "gen."
  ],
  "professor": [
   "prof.",
   "prof"
  ],
  "lieutenant": [
   "lt."
  ],
  "colonel": [
   "col."
  ],
  "captain": [
   "capt."
  ],
  "sergeant": [
   "sgt."
  ],
  "attorney": [
   "lawyer",
   "counsel",
   "barrister",
   "solicitor"
  ],
  "executive": [
   "ceo"
  ],
  "mp": [
   "lawmaker"
  ],
  "king": [
   "monarch"
  ],
  "queen": [
   "monarch"
  ],
  "councillor": [
   "councilor",
   "councilman",
   "councilwoman"
  ],
  "footballer": [
   "player",
   "striker",
   "midfielder",
   "defender",
   "goalkeeper"
  ],
  "envoy": [
   "emissary"
  ]
 },
 "broader": {
  "lawmaker": [
   "senator",
   "sen.",
   "congressman",
   "congresswoman",
   "representative",
   "rep.",
   "mp",
   "legislator",
   "deputy",
   "assemblyman",
   "assemblywoman",
   "mep"
  ],
  "legislator": [
   "senator",
   "sen.",
   "congressman",
   "congresswoman",
   "representative",
   "rep.",
   "mp",
   "lawmaker",
   "assemblyman",
   "assemblywoman",
   "mep"
  ],
  "politician": [
   "senator",
   "sen.",
   "congressman",
   "congresswoman",
   "mp",
   "minister",
   "president",
   "governor",
   "mayor",
   "chancellor",
   "premier",
   "lawmaker",
   "councillor",
   "candidate",
   "mep"
  ],
  "leader": [
   "president",
   "chairman",
   "chairwoman",
   "minister",
   "premier",
   "chancellor",
   "king",
   "head",
   "chief",
   "boss",
   "dictator"
  ],
  "official": [
   "minister",
   "secretary",
   "director",
   "commissioner",
   "aide",
   "adviser",
   "envoy",
   "ambassador",
   "undersecretary",
   "spokesman",
   "spokeswoman"
  ],
  "diplomat": [
   "ambassador",
   "envoy",
   "consul",
   "attaché",
   "negotiator"
  ],
  "negotiator": [
   "envoy",
   "mediator"
  ],
  "scientist": [
   "biologist",
   "chemist",
   "physicist",
   "geologist",
   "virologist",
   "epidemiologist",
   "climatologist",
   "seismologist",
   "researcher",
   "astronomer",
   "oceanographer",
   "ecologist",
   "glaciologist",
   "volcanologist",
   "hydrologist",
   "neuroscientist",
   "immunologist",
   "meteorologist"
  ],
  "researcher": [
   "scientist",
   "fellow",
   "professor",
   "biologist",
   "economist",
   "physicist",
   "epidemiologist",
   "seismologist",
   "chemist"
  ],
  "academic": [
   "professor",
   "lecturer",
   "scholar",
   "historian",
   "sociologist"
  ],
  "scholar": [
   "professor",
   "historian",
   "fellow",
   "lecturer"
  ],
  "expert": [
   "professor",
   "analyst",
   "researcher",
   "fellow",
   "scientist",
   "specialist"
  ],
  "analyst": [
   "fellow",
   "economist",
   "researcher",
   "strategist"
  ],
  "doctor": [
   "physician",
   "surgeon",
   "paediatrician",
   "pediatrician",
   "oncologist",
   "neurologist",
   "psychiatrist",
   "dr.",
   "dr"
  ],
  "officer": [
   "sergeant",
   "sgt.",
   "captain",
   "capt.",
   "lieutenant",
   "lt.",
   "detective",
   "constable",
   "inspector",
   "policeman",
   "policewoman"
  ],
  "executive": [
   "ceo",
   "chairman",
   "chairwoman",
   "president",
   "director",
   "manager",
   "founder"
  ],
  "boss": [
   "ceo",
   "chairman",
   "chairwoman",
   "manager",
   "head",
   "executive"
  ],
  "businessman": [
   "ceo",
   "founder",
   "owner",
   "investor",
   "tycoon",
   "entrepreneur",
   "developer"
  ],
  "billionaire": [
   "founder",
   "tycoon",
   "magnate",
   "investor",
   "owner",
   "developer"
  ],
  "journalist": [
   "reporter",
   "correspondent",
   "columnist",
   "editor",
   "anchor"
  ],
  "cleric": [
   "imam",
   "ayatollah",
   "bishop",
   "archbishop",
   "priest",
   "pastor",
   "rabbi"
  ],
  "jurist": [
   "judge",
   "justice"
  ],
  "athlete": [
   "swimmer",
   "runner",
   "cyclist",
   "sprinter",
   "player",
   "gymnast"
  ],
  "coach": [
   "manager"
  ],
  "manager": [
   "coach"
  ],
  "candidate": [
   "nominee"
  ],
  "nominee": [
   "candidate"
  ],
  "suspect": [
   "defendant"
  ],
  "defendant": [
   "suspect"
  ],
  "statesman": [
   "president",
   "minister",
   "chancellor"
  ],
  "republican": [],
  "democrat": []
 },
 "countryHeads": [
  "country",
  "nation",
  "republic",
  "kingdom"
 ],
 "cityHeads": [
  "city",
  "town",
  "metropolis"
 ],
 "stateHeads": [
  "state",
  "province"
 ],
 "governments": [
  "government",
  "administration",
  "side",
  "leadership",
  "authorities",
  "regime",
  "military",
  "army"
 ],
 "weak": [
  "former",
  "top",
  "senior",
  "then",
  "new",
  "longtime",
  "veteran",
  "outgoing",
  "incoming",
  "late",
  "young",
  "old",
  "embattled",
  "popular",
  "influential",
  "powerful",
  "prominent",
  "seasoned",
  "same",
  "two",
  "three",
  "other",
  "current",
  "retired",
  "chief",
  "first-term",
  "second-term",
  "two-term",
  "three-term",
  "long-serving",
  "ex",
  "big",
  "giant",
  "troubled",
  "local",
  "main",
  "leading",
  "visiting",
  "beleaguered",
  "ailing",
  "fiery",
  "outspoken"
 ],
 "women": [
  "woman",
  "girl",
  "mother",
  "actress"
 ],
 "men": [
  "man",
  "boy",
  "father"
 ]
} as const
