// Written by scripts/generate.ts from data/lexicons/en/role-classes.yml: change that file, then npm run generate.
/** Classes of roles. Head words of roles and offices that papers use for one and the same job (`classes`); words that any leading office may be called by (`generic`) and the classes they may stand for (`leading`); heads that tell nothing about an office (`relations`); portfolios, of which a minister has one; ranks and times that part two holders of an office (`former`, `deputy`); roles of which one person has but one in one affair (`opposed`). */
export const roleClasses = {
 "classes": {
  "adviser": [
   "adviser",
   "advisor",
   "aide",
   "counsellor",
   "counselor",
   "consultant",
   "strategist",
   "assistant"
  ],
  "spokesperson": [
   "spokesman",
   "spokeswoman",
   "spokesperson",
   "press secretary",
   "press officer",
   "communications director",
   "communications chief"
  ],
  "envoy": [
   "envoy",
   "emissary",
   "representative",
   "ambassador",
   "diplomat"
  ],
  "negotiator": [
   "negotiator",
   "mediator",
   "arbitrator",
   "broker",
   "facilitator"
  ],
  "ceo": [
   "chief executive officer",
   "chief executive",
   "ceo",
   "managing director"
  ],
  "cfo": [
   "chief financial officer",
   "finance director",
   "cfo"
  ],
  "coo": [
   "chief operating officer",
   "coo"
  ],
  "chair": [
   "chairman",
   "chairwoman",
   "chairperson",
   "chair"
  ],
  "premier": [
   "prime minister",
   "premier",
   "pm",
   "first minister"
  ],
  "minister": [
   "minister",
   "secretary of state",
   "foreign secretary",
   "home secretary",
   "health secretary",
   "secretary"
  ],
  "general-secretary": [
   "general secretary",
   "secretary-general",
   "secretary general"
  ],
  "chief-of-staff": [
   "chief of staff"
  ],
  "president": [
   "president"
  ],
  "vice-president": [
   "vice president",
   "vice-president"
  ],
  "lawmaker": [
   "lawmaker",
   "legislator",
   "senator",
   "congressman",
   "congresswoman",
   "mp",
   "deputy",
   "member of parliament",
   "backbencher",
   "parliamentarian",
   "councillor",
   "councilor",
   "councilman",
   "councilwoman"
  ],
  "officer": [
   "officer",
   "policeman",
   "policewoman",
   "constable",
   "deputy sheriff"
  ],
  "soldier": [
   "soldier",
   "serviceman",
   "servicewoman",
   "marine",
   "trooper"
  ],
  "commander": [
   "commander",
   "general",
   "admiral",
   "colonel"
  ],
  "lawyer": [
   "lawyer",
   "attorney",
   "counsel",
   "solicitor",
   "barrister",
   "advocate"
  ],
  "prosecutor": [
   "u.s. attorney",
   "us attorney",
   "united states attorney",
   "assistant attorney",
   "prosecutor",
   "district attorney",
   "state attorney",
   "crown prosecutor"
  ],
  "attorney-general": [
   "attorney general"
  ],
  "judge": [
   "judge",
   "justice",
   "magistrate"
  ],
  "doctor": [
   "doctor",
   "physician",
   "surgeon"
  ],
  "professor": [
   "professor",
   "lecturer",
   "academic",
   "scholar",
   "research fellow",
   "fellow",
   "researcher",
   "scientist"
  ],
  "economist": [
   "economist"
  ],
  "analyst": [
   "analyst",
   "expert",
   "specialist"
  ],
  "reporter": [
   "reporter",
   "journalist",
   "correspondent"
  ],
  "official": [
   "official",
   "officeholder",
   "functionary",
   "bureaucrat"
  ],
  "executive": [
   "executive",
   "manager"
  ],
  "founder": [
   "founder",
   "co-founder",
   "cofounder"
  ],
  "owner": [
   "owner",
   "proprietor",
   "co-owner"
  ],
  "director": [
   "director",
   "executive director"
  ],
  "mayor": [
   "mayor"
  ],
  "governor": [
   "governor"
  ],
  "actor": [
   "actor",
   "actress"
  ],
  "coach": [
   "coach",
   "head coach"
  ],
  "winner": [
   "winner",
   "champion"
  ],
  "captain": [
   "captain",
   "skipper"
  ],
  "driver": [
   "driver",
   "motorist"
  ],
  "worker": [
   "worker",
   "employee",
   "staffer",
   "labourer",
   "laborer"
  ],
  "pupil": [
   "pupil",
   "student",
   "schoolboy",
   "schoolgirl"
  ],
  "suspect": [
   "suspect",
   "accused",
   "defendant"
  ],
  "victim": [
   "victim"
  ]
 },
 "generic": [
  "leader",
  "head",
  "chief",
  "boss",
  "ruler",
  "strongman",
  "figure",
  "number two"
 ],
 "leading": [
  "ceo",
  "chair",
  "premier",
  "minister",
  "general-secretary",
  "president",
  "director",
  "mayor",
  "governor",
  "commander",
  "executive",
  "founder",
  "owner",
  "coach",
  "captain"
 ],
 "relations": [
  "ally",
  "friend",
  "counterpart",
  "colleague",
  "critic",
  "opponent",
  "supporter",
  "rival",
  "predecessor",
  "successor",
  "man",
  "woman",
  "person",
  "people",
  "member",
  "resident",
  "native",
  "veteran",
  "star",
  "candidate",
  "nominee",
  "hero",
  "name",
  "voice",
  "mother",
  "father",
  "parent",
  "neighbour",
  "neighbor",
  "patient",
  "one",
  "guest",
  "politician",
  "participant"
 ],
 "portfolios": [
  "foreign",
  "finance",
  "defence",
  "defense",
  "interior",
  "home",
  "health",
  "transport",
  "transportation",
  "justice",
  "economy",
  "economic",
  "energy",
  "education",
  "labour",
  "labor",
  "trade",
  "environment",
  "agriculture",
  "culture",
  "housing",
  "treasury",
  "commerce",
  "immigration",
  "sport",
  "sports",
  "science",
  "tourism",
  "infrastructure",
  "state",
  "development",
  "planning",
  "police",
  "security"
 ],
 "former": [
  "former",
  "ex",
  "onetime",
  "one-time",
  "erstwhile",
  "then",
  "late",
  "retired",
  "outgoing"
 ],
 "deputy": [
  "deputy",
  "vice"
 ],
 "opposed": {
  "plaintiff": "suspect",
  "claimant": "suspect",
  "prosecutor": "lawyer",
  "buyer": "seller",
  "victim": "suspect",
  "witness": "suspect",
  "landlord": "tenant",
  "employer": "worker",
  "judge": "lawyer",
  "cfo": "ceo",
  "coo": "ceo"
 }
} as const
