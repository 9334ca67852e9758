// Written by scripts/generate.ts from data/lexicons/en/quantity-words.yml: change that file, then npm run generate.
/** Words around numbers. bounds: words before a number that widen it, by the bound they set. vague: plural number words used alone ("dozens of families") with the least that they mean. units: words that measure rather than count, by their canonical name. currencies: signs and words of money by ISO 4217 code. labels: words after which a number is a name, not a count ("Article 5", "Flight 370"). */
export const quantityWords = {
 "bounds": {
  "at-least": [
   "more than",
   "over",
   "above",
   "at least",
   "no fewer than",
   "no less than",
   "not less than",
   "upwards of",
   "in excess of",
   "well over",
   "just over",
   "a minimum of",
   "topping",
   "exceeding"
  ],
  "at-most": [
   "up to",
   "as many as",
   "as much as",
   "at most",
   "no more than",
   "not more than",
   "fewer than",
   "less than",
   "under",
   "below",
   "a maximum of",
   "just under",
   "well under"
  ],
  "nearly": [
   "nearly",
   "almost",
   "close to",
   "approaching",
   "not quite",
   "nigh on"
  ],
  "about": [
   "about",
   "around",
   "some",
   "roughly",
   "approximately",
   "an estimated",
   "estimated",
   "circa",
   "or so",
   "something like",
   "in the region of",
   "in the order of"
  ]
 },
 "vague": {
  "dozens": 24,
  "scores": 40,
  "hundreds": 200,
  "thousands": 2000,
  "millions": 2000000,
  "billions": 2000000000,
  "tens of thousands": 20000,
  "hundreds of thousands": 200000,
  "tens of millions": 20000000,
  "hundreds of millions": 200000000
 },
 "units": {
  "km": [
   "km",
   "kilometre",
   "kilometres",
   "kilometer",
   "kilometers",
   "kms"
  ],
  "mile": [
   "mile",
   "miles"
  ],
  "m": [
   "metre",
   "metres",
   "meter",
   "meters"
  ],
  "cm": [
   "cm",
   "centimetre",
   "centimetres",
   "centimeter",
   "centimeters"
  ],
  "foot": [
   "foot",
   "feet",
   "ft"
  ],
  "inch": [
   "inch",
   "inches"
  ],
  "hectare": [
   "hectare",
   "hectares",
   "ha"
  ],
  "acre": [
   "acre",
   "acres"
  ],
  "kg": [
   "kg",
   "kilogram",
   "kilograms",
   "kilo",
   "kilos"
  ],
  "tonne": [
   "tonne",
   "tonnes",
   "ton",
   "tons"
  ],
  "pound-weight": [
   "lb",
   "lbs"
  ],
  "litre": [
   "litre",
   "litres",
   "liter",
   "liters"
  ],
  "barrel": [
   "barrel",
   "barrels"
  ],
  "degree": [
   "degree",
   "degrees"
  ],
  "mph": [
   "mph"
  ],
  "km/h": [
   "kph",
   "km/h"
  ],
  "MW": [
   "megawatt",
   "megawatts",
   "mw"
  ],
  "GW": [
   "gigawatt",
   "gigawatts",
   "gw"
  ],
  "minute": [
   "minute",
   "minutes"
  ],
  "percentage point": [
   "percentage point",
   "percentage points"
  ],
  "basis point": [
   "basis point",
   "basis points"
  ]
 },
 "currencies": {
  "USD": [
   "$",
   "us$",
   "dollar",
   "dollars"
  ],
  "EUR": [
   "€",
   "euro",
   "euros"
  ],
  "GBP": [
   "£"
  ],
  "JPY": [
   "¥",
   "yen"
  ],
  "CNY": [
   "yuan",
   "renminbi"
  ],
  "RUB": [
   "₽",
   "rouble",
   "roubles",
   "ruble",
   "rubles"
  ],
  "INR": [
   "₹",
   "rs",
   "rs.",
   "rupee",
   "rupees"
  ],
  "KRW": [
   "₩",
   "won"
  ],
  "CHF": [
   "francs"
  ],
  "UAH": [
   "hryvnia",
   "hryvnias"
  ],
  "CAD": [
   "c$"
  ],
  "AUD": [
   "a$"
  ],
  "NZD": [
   "nz$"
  ],
  "HKD": [
   "hk$"
  ],
  "SGD": [
   "s$"
  ],
  "BRL": [
   "r$",
   "real",
   "reais"
  ],
  "KES": [
   "ksh"
  ],
  "MYR": [
   "rm",
   "ringgit"
  ],
  "NGN": [
   "naira"
  ],
  "ZAR": [
   "rand"
  ],
  "PHP": [
   "pesos"
  ]
 },
 "labels": [
  "article",
  "section",
  "chapter",
  "clause",
  "paragraph",
  "resolution",
  "flight",
  "no",
  "nos",
  "number",
  "route",
  "highway",
  "interstate",
  "room",
  "page",
  "pages",
  "phase",
  "group",
  "level",
  "category",
  "grade",
  "type",
  "channel",
  "boeing",
  "airbus",
  "bill",
  "case",
  "docket",
  "rule",
  "amendment",
  "schedule",
  "part",
  "figure",
  "table",
  "step",
  "stage",
  "tier",
  "terminal",
  "gate",
  "platform",
  "line",
  "lot",
  "apollo",
  "formula",
  "unit",
  "block",
  "area",
  "zone",
  "district",
  "ward",
  "precinct",
  "court",
  "proposition",
  "proposal",
  "item",
  "version",
  "title",
  "form",
  "episode",
  "season",
  "round",
  "day",
  "week",
  "verse",
  "psalm",
  "suite",
  "building",
  "pier",
  "bus",
  "train",
  "hill",
  "mark",
  "appendix",
  "annex",
  "division",
  "protocol",
  "box",
  "exhibit",
  "volume",
  "issue",
  "sector"
 ]
} as const
