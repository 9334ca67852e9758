// Written by scripts/generate.ts from data/lexicons/en/org-words.yml: change that file, then npm run generate.
/** Words of organisations. `suffixes` end a company's name, `heads` are the words by which a name of several words is seen to be an organisation ("Harbour Institute"), `openers` those that take "of" or "for" ("Ministry of Health"), `nouns` name an organisation in a description ("the company"), with the heads they answer to. */
export const orgWords = {
 "suffixes": [
  "inc",
  "corp",
  "ltd",
  "llc",
  "llp",
  "plc",
  "ag",
  "gmbh",
  "sa",
  "spa",
  "nv",
  "bv",
  "se",
  "oy",
  "ab",
  "asa",
  "kg",
  "pty",
  "co",
  "inc.",
  "corp.",
  "ltd.",
  "co.",
  "s.a.",
  "s.p.a.",
  "n.v."
 ],
 "heads": [
  "academy",
  "administration",
  "agency",
  "airlines",
  "airways",
  "alliance",
  "army",
  "assembly",
  "associates",
  "association",
  "authority",
  "bank",
  "board",
  "brigade",
  "brothers",
  "bureau",
  "cabinet",
  "caucus",
  "center",
  "centre",
  "chamber",
  "church",
  "club",
  "coalition",
  "college",
  "command",
  "commission",
  "committee",
  "community",
  "company",
  "confederation",
  "conference",
  "congress",
  "consortium",
  "constabulary",
  "cooperative",
  "corporation",
  "council",
  "court",
  "department",
  "directorate",
  "division",
  "enterprises",
  "exchange",
  "executive",
  "federation",
  "fellowship",
  "force",
  "forces",
  "foundation",
  "front",
  "fund",
  "government",
  "group",
  "guard",
  "guild",
  "holding",
  "holdings",
  "hospital",
  "industries",
  "initiative",
  "inspectorate",
  "institute",
  "institution",
  "international",
  "journal",
  "laboratories",
  "laboratory",
  "league",
  "legion",
  "magazine",
  "mission",
  "ministry",
  "mosque",
  "motors",
  "movement",
  "museum",
  "network",
  "news",
  "observatory",
  "office",
  "orchestra",
  "organisation",
  "organization",
  "panel",
  "parliament",
  "partners",
  "partnership",
  "party",
  "patrol",
  "pharmaceuticals",
  "police",
  "post",
  "press",
  "project",
  "railway",
  "railways",
  "regiment",
  "registry",
  "review",
  "school",
  "secretariat",
  "securities",
  "senate",
  "service",
  "services",
  "society",
  "squad",
  "studios",
  "synod",
  "systems",
  "team",
  "technologies",
  "telecom",
  "theatre",
  "theater",
  "times",
  "tribune",
  "tribunal",
  "trust",
  "union",
  "unions",
  "united",
  "university",
  "watch",
  "workers",
  "campaign",
  "clinic",
  "herald",
  "gazette",
  "chronicle",
  "telegraph",
  "radio",
  "television",
  "tv",
  "insurance",
  "capital",
  "airport authority",
  "seminary",
  "ministries",
  "energy",
  "oil",
  "gas",
  "electric",
  "steel",
  "mining",
  "foods",
  "motor",
  "logistics",
  "shipping",
  "lines",
  "ventures",
  "labs",
  "solutions",
  "software",
  "entertainment",
  "pictures",
  "records",
  "brewery",
  "stores",
  "supermarkets",
  "dynamics",
  "aerospace",
  "aviation",
  "consulting",
  "analytics",
  "think-tank",
  "militia",
  "brotherhood",
  "congregation",
  "diocese",
  "archdiocese",
  "parish",
  "rangers",
  "rovers",
  "wanderers",
  "athletic",
  "fc",
  "afc"
 ],
 "openers": [
  "academy",
  "administration",
  "agency",
  "alliance",
  "army",
  "assembly",
  "association",
  "bank",
  "board",
  "bureau",
  "center",
  "centers",
  "centre",
  "chamber",
  "chambers",
  "church",
  "coalition",
  "college",
  "commission",
  "committee",
  "committees",
  "conference",
  "congress",
  "council",
  "court",
  "department",
  "diocese",
  "federation",
  "foundation",
  "house",
  "institute",
  "institutes",
  "institution",
  "journal",
  "league",
  "ministry",
  "museum",
  "office",
  "organisation",
  "organization",
  "party",
  "republic",
  "school",
  "society",
  "union",
  "university",
  "bishops",
  "daughters",
  "sons",
  "friends",
  "network",
  "campaign",
  "fund"
 ],
 "topics": [
  "securities",
  "food",
  "health",
  "science",
  "trade",
  "transport",
  "culture",
  "arts",
  "justice",
  "education",
  "environment",
  "fisheries",
  "agriculture",
  "women",
  "children",
  "technology",
  "customs",
  "revenue",
  "parks",
  "consumer",
  "rules",
  "ways",
  "sports",
  "youth",
  "water",
  "energy",
  "housing",
  "immigration",
  "alcohol",
  "drug",
  "border",
  "communications",
  "law",
  "labour",
  "labor",
  "industry",
  "business",
  "research",
  "medicines",
  "conservation",
  "oceans",
  "maritime",
  "defence",
  "defense",
  "intelligence",
  "wildlife",
  "fish",
  "fire",
  "safety",
  "disease",
  "banking",
  "taxation",
  "planning",
  "engineering"
 ],
 "nouns": {
  "company": [
   "inc",
   "corp",
   "ltd",
   "llc",
   "plc",
   "ag",
   "gmbh",
   "company",
   "corporation",
   "holdings",
   "group",
   "industries",
   "motors",
   "airlines",
   "technologies",
   "systems",
   "energy",
   "oil",
   "steel",
   "foods",
   "pharmaceuticals",
   "shipping",
   "lines",
   "stores",
   "aerospace",
   "airways"
  ],
  "firm": [
   "inc",
   "corp",
   "ltd",
   "llc",
   "plc",
   "ag",
   "gmbh",
   "company",
   "partners",
   "associates",
   "consulting",
   "capital",
   "securities"
  ],
  "carmaker": [
   "motors",
   "motor"
  ],
  "airline": [
   "airlines",
   "airways"
  ],
  "carrier": [
   "airlines",
   "airways"
  ],
  "bank": [
   "bank",
   "banco",
   "banque"
  ],
  "lender": [
   "bank"
  ],
  "union": [
   "union",
   "unions",
   "workers",
   "guild",
   "federation",
   "brotherhood"
  ],
  "ministry": [
   "ministry"
  ],
  "department": [
   "department"
  ],
  "agency": [
   "agency",
   "bureau",
   "administration",
   "service",
   "authority"
  ],
  "authority": [
   "authority"
  ],
  "regulator": [
   "authority",
   "commission",
   "agency",
   "office"
  ],
  "commission": [
   "commission"
  ],
  "committee": [
   "committee"
  ],
  "council": [
   "council"
  ],
  "panel": [
   "panel",
   "committee",
   "commission"
  ],
  "board": [
   "board"
  ],
  "court": [
   "court",
   "tribunal"
  ],
  "tribunal": [
   "tribunal",
   "court"
  ],
  "party": [
   "party"
  ],
  "parliament": [
   "parliament",
   "congress",
   "assembly",
   "knesset",
   "duma",
   "bundestag"
  ],
  "university": [
   "university",
   "college"
  ],
  "college": [
   "college"
  ],
  "school": [
   "school",
   "academy"
  ],
  "institute": [
   "institute",
   "institution"
  ],
  "think-tank": [
   "institute",
   "foundation",
   "centre",
   "center",
   "institution"
  ],
  "foundation": [
   "foundation"
  ],
  "charity": [
   "foundation",
   "trust",
   "society"
  ],
  "hospital": [
   "hospital",
   "clinic"
  ],
  "club": [
   "club",
   "fc",
   "afc",
   "united",
   "rovers",
   "rangers",
   "athletic"
  ],
  "team": [
   "club",
   "fc",
   "united",
   "team"
  ],
  "league": [
   "league"
  ],
  "federation": [
   "federation"
  ],
  "association": [
   "association"
  ],
  "organisation": [
   "organisation",
   "organization"
  ],
  "organization": [
   "organisation",
   "organization"
  ],
  "group": [
   "group",
   "alliance",
   "coalition",
   "foundation",
   "association",
   "movement"
  ],
  "newspaper": [
   "times",
   "post",
   "journal",
   "herald",
   "gazette",
   "chronicle",
   "telegraph",
   "tribune",
   "news"
  ],
  "paper": [
   "times",
   "post",
   "journal",
   "herald",
   "gazette",
   "chronicle",
   "telegraph",
   "tribune",
   "news"
  ],
  "magazine": [
   "magazine",
   "review"
  ],
  "network": [
   "network",
   "television",
   "tv",
   "news"
  ],
  "broadcaster": [
   "television",
   "tv",
   "radio",
   "broadcasting"
  ],
  "museum": [
   "museum"
  ],
  "church": [
   "church",
   "diocese"
  ],
  "insurer": [
   "insurance"
  ],
  "operator": [
   "railway",
   "railways",
   "airport authority"
  ],
  "alliance": [
   "alliance",
   "nato"
  ],
  "bloc": [
   "union"
  ],
  "watchdog": [
   "authority",
   "commission",
   "office",
   "agency"
  ],
  "campaign": [
   "campaign"
  ],
  "government": [
   "government"
  ],
  "administration": [
   "administration"
  ],
  "police": [
   "police",
   "constabulary"
  ]
 }
} as const
