// Written by scripts/generate.ts from data/lexicons/en/siblings.yml: change that file, then npm run generate.
/** Siblings. Sets of words of which only one can be true of a thing at a time. A draft that has one where its source has another, in the same place, has changed what is said. */
export const siblings = {
 "time": [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century"
 ],
 "order": [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth"
 ],
 "magnitude": [
  "hundreds",
  "thousands",
  "millions",
  "billions",
  "trillions",
  "dozens"
 ],
 "gender": [
  "man",
  "woman"
 ],
 "youth": [
  "boy",
  "girl"
 ],
 "sibling": [
  "brother",
  "sister"
 ],
 "parent": [
  "father",
  "mother"
 ],
 "offspring": [
  "son",
  "daughter"
 ],
 "spouse": [
  "husband",
  "wife"
 ],
 "grandparent": [
  "grandfather",
  "grandmother"
 ],
 "kin": [
  "uncle",
  "aunt",
  "nephew",
  "niece",
  "cousin"
 ],
 "writing": [
  "letter",
  "email",
  "telegram"
 ],
 "crown": [
  "king",
  "queen",
  "prince",
  "princess"
 ],
 "colour": [
  "red",
  "orange",
  "yellow",
  "green",
  "blue",
  "purple",
  "pink",
  "brown",
  "black",
  "white",
  "grey"
 ],
 "season": [
  "spring",
  "summer",
  "autumn",
  "winter"
 ],
 "time-of-day": [
  "morning",
  "noon",
  "afternoon",
  "evening",
  "night",
  "midnight"
 ],
 "direction": [
  "north",
  "south",
  "east",
  "west",
  "northern",
  "southern",
  "eastern",
  "western"
 ],
 "continent": [
  "africa",
  "asia",
  "europe",
  "australia",
  "antarctica"
 ],
 "weather": [
  "sunny",
  "rainy",
  "cloudy",
  "snowy",
  "windy",
  "foggy"
 ],
 "metal": [
  "gold",
  "silver",
  "copper",
  "iron",
  "zinc",
  "lead",
  "nickel",
  "lithium",
  "aluminium"
 ],
 "fuel": [
  "coal",
  "oil",
  "gas",
  "petrol",
  "diesel",
  "nuclear",
  "solar",
  "wind"
 ],
 "vehicle": [
  "car",
  "bus",
  "truck",
  "train",
  "tram",
  "plane",
  "helicopter",
  "ferry",
  "bicycle",
  "motorcycle"
 ],
 "faith": [
  "christian",
  "muslim",
  "jewish",
  "hindu",
  "buddhist",
  "sikh"
 ],
 "faith-house": [
  "church",
  "mosque",
  "synagogue",
  "temple"
 ],
 "schooling": [
  "kindergarten",
  "primary",
  "elementary",
  "secondary",
  "undergraduate",
  "graduate"
 ],
 "meal": [
  "breakfast",
  "lunch",
  "dinner"
 ],
 "crime": [
  "murder",
  "manslaughter",
  "robbery",
  "burglary",
  "fraud",
  "arson",
  "kidnapping",
  "rape",
  "bribery",
  "perjury"
 ],
 "plea": [
  "guilty",
  "innocent"
 ],
 "body": [
  "commission",
  "parliament",
  "council",
  "court",
  "senate",
  "congress",
  "tribunal"
 ],
 "office": [
  "president",
  "minister",
  "mayor",
  "governor",
  "senator",
  "king",
  "ambassador",
  "chancellor"
 ],
 "executive": [
  "chairman",
  "chairwoman",
  "chief",
  "treasurer",
  "secretary"
 ],
 "sport": [
  "football",
  "basketball",
  "baseball",
  "tennis",
  "cricket",
  "hockey",
  "rugby",
  "golf",
  "swimming",
  "boxing"
 ],
 "disaster": [
  "earthquake",
  "flood",
  "hurricane",
  "tornado",
  "wildfire",
  "drought",
  "avalanche",
  "landslide",
  "volcano",
  "tsunami"
 ],
 "disease": [
  "cancer",
  "diabetes",
  "malaria",
  "measles",
  "cholera",
  "influenza",
  "polio",
  "tuberculosis",
  "ebola"
 ],
 "limb": [
  "arm",
  "leg",
  "hand",
  "foot",
  "knee",
  "shoulder",
  "ankle",
  "wrist",
  "elbow"
 ],
 "organ": [
  "heart",
  "lung",
  "liver",
  "kidney",
  "brain",
  "stomach"
 ],
 "medal": [
  "gold",
  "silver",
  "bronze"
 ],
 "currency": [
  "dollar",
  "euro",
  "pound",
  "yen",
  "yuan",
  "rupee",
  "ruble",
  "franc",
  "peso"
 ],
 "measure": [
  "inch",
  "foot",
  "yard",
  "mile",
  "metre",
  "kilometre",
  "centimetre"
 ],
 "weight": [
  "ounce",
  "pound",
  "kilogram",
  "gram",
  "tonne"
 ],
 "profession": [
  "doctor",
  "nurse",
  "lawyer",
  "teacher",
  "engineer",
  "journalist",
  "farmer",
  "chef",
  "pilot",
  "architect",
  "accountant",
  "dentist"
 ],
 "science": [
  "astronomer",
  "chemist",
  "biologist",
  "physicist",
  "geologist",
  "economist",
  "psychologist",
  "historian"
 ],
 "insurance": [
  "health",
  "life",
  "home",
  "auto",
  "travel"
 ],
 "sense": [
  "vision",
  "hearing",
  "taste",
  "smell",
  "touch"
 ],
 "medium": [
  "newspaper",
  "television",
  "radio",
  "magazine",
  "podcast",
  "website"
 ],
 "animal": [
  "dog",
  "cat",
  "horse",
  "cow",
  "pig",
  "sheep",
  "goat",
  "chicken",
  "rabbit",
  "lion",
  "tiger",
  "bear",
  "wolf",
  "elephant"
 ],
 "position": [
  "goalkeeper",
  "defender",
  "midfielder",
  "striker",
  "quarterback",
  "pitcher",
  "catcher"
 ],
 "force": [
  "army",
  "navy",
  "air-force",
  "police",
  "marines"
 ],
 "house": [
  "house",
  "flat",
  "villa",
  "castle",
  "cottage",
  "palace",
  "mansion"
 ],
 "drink": [
  "coffee",
  "tea",
  "beer",
  "wine",
  "water",
  "juice",
  "milk",
  "whisky",
  "vodka"
 ],
 "device": [
  "smartphone",
  "laptop",
  "tablet",
  "television",
  "camera"
 ]
} as const
