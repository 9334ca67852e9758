// Written by scripts/generate.ts from data/lexicons/en/place-aliases.yml: change that file, then npm run generate.
/** Other names of places. Abbreviations, older and other forms of the names of countries and large cities, by the usual English name. Names of one sound in two spellings belong here only where letters alone do not show it. */
export const placeAliases = {
 "united states": [
  "us",
  "usa",
  "america",
  "united states of america"
 ],
 "united kingdom": [
  "uk",
  "britain",
  "great britain"
 ],
 "european union": [
  "eu"
 ],
 "united nations": [
  "un"
 ],
 "united arab emirates": [
  "uae",
  "emirates"
 ],
 "russia": [
  "russian federation"
 ],
 "czech republic": [
  "czechia"
 ],
 "netherlands": [
  "holland"
 ],
 "myanmar": [
  "burma"
 ],
 "turkey": [
  "türkiye",
  "turkiye"
 ],
 "ivory coast": [
  "côte d'ivoire",
  "cote d'ivoire"
 ],
 "eswatini": [
  "swaziland"
 ],
 "north macedonia": [
  "macedonia"
 ],
 "democratic republic of congo": [
  "drc",
  "dr congo",
  "congo-kinshasa",
  "democratic republic of the congo"
 ],
 "south korea": [
  "republic of korea"
 ],
 "north korea": [
  "dprk"
 ],
 "saudi arabia": [
  "ksa"
 ],
 "new york city": [
  "nyc",
  "new york"
 ],
 "los angeles": [
  "la"
 ],
 "washington": [
  "washington dc",
  "washington d.c.",
  "dc",
  "d.c."
 ],
 "kyiv": [
  "kiev"
 ],
 "kharkiv": [
  "kharkov"
 ],
 "odesa": [
  "odessa"
 ],
 "lviv": [
  "lvov"
 ],
 "chennai": [
  "madras"
 ],
 "mumbai": [
  "bombay"
 ],
 "kolkata": [
  "calcutta"
 ],
 "beijing": [
  "peking"
 ],
 "gothenburg": [
  "göteborg"
 ],
 "copenhagen": [
  "københavn"
 ],
 "munich": [
  "münchen"
 ],
 "cologne": [
  "köln"
 ],
 "vienna": [
  "wien"
 ],
 "geneva": [
  "genève",
  "genf"
 ],
 "zurich": [
  "zürich"
 ],
 "prague": [
  "praha"
 ],
 "warsaw": [
  "warszawa"
 ],
 "lisbon": [
  "lisboa"
 ],
 "seville": [
  "sevilla"
 ],
 "milan": [
  "milano"
 ],
 "turin": [
  "torino"
 ],
 "naples": [
  "napoli"
 ],
 "florence": [
  "firenze"
 ],
 "venice": [
  "venezia"
 ],
 "moscow": [
  "moskva"
 ],
 "mecca": [
  "makkah"
 ],
 "medina": [
  "madinah"
 ]
} as const
