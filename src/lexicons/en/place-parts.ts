// Written by scripts/generate.ts from data/lexicons/en/place-parts.yml: change that file, then npm run generate.
/** Places and their parts. A country, state or region with cities, states and districts that lie in it. Used to tell that two reports name the same place, one more exactly. Capitals stand in countries.yml. Names shared by several places stand under each. */
export const placeParts = {
 "United States": [
  "Alabama",
  "Alaska",
  "Arizona",
  "Arkansas",
  "California",
  "Colorado",
  "Connecticut",
  "Delaware",
  "Florida",
  "Georgia",
  "Hawaii",
  "Idaho",
  "Illinois",
  "Indiana",
  "Iowa",
  "Kansas",
  "Kentucky",
  "Louisiana",
  "Maine",
  "Maryland",
  "Massachusetts",
  "Michigan",
  "Minnesota",
  "Mississippi",
  "Missouri",
  "Montana",
  "Nebraska",
  "Nevada",
  "New Hampshire",
  "New Jersey",
  "New Mexico",
  "New York",
  "North Carolina",
  "North Dakota",
  "Ohio",
  "Oklahoma",
  "Oregon",
  "Pennsylvania",
  "Rhode Island",
  "South Carolina",
  "South Dakota",
  "Tennessee",
  "Texas",
  "Utah",
  "Vermont",
  "Virginia",
  "Washington",
  "West Virginia",
  "Wisconsin",
  "Wyoming",
  "Puerto Rico",
  "Washington, D.C.",
  "Midwest",
  "New England",
  "Gulf Coast"
 ],
 "Alabama": [
  "Birmingham",
  "Montgomery",
  "Mobile",
  "Huntsville"
 ],
 "Alaska": [
  "Anchorage",
  "Juneau",
  "Fairbanks"
 ],
 "Arizona": [
  "Phoenix",
  "Tucson",
  "Mesa",
  "Scottsdale",
  "Flagstaff",
  "Tempe"
 ],
 "Arkansas": [
  "Little Rock",
  "Fayetteville"
 ],
 "California": [
  "Los Angeles",
  "San Francisco",
  "San Diego",
  "Sacramento",
  "Oakland",
  "San Jose",
  "Fresno",
  "Long Beach",
  "Hollywood",
  "Malibu",
  "Pasadena",
  "Santa Monica",
  "Santa Barbara",
  "Berkeley",
  "Palo Alto",
  "Cupertino",
  "Silicon Valley",
  "Anaheim",
  "Riverside",
  "Bakersfield",
  "Stockton",
  "Napa",
  "Pacific Palisades",
  "Altadena"
 ],
 "Colorado": [
  "Denver",
  "Boulder",
  "Colorado Springs",
  "Aurora",
  "Aspen"
 ],
 "Connecticut": [
  "Hartford",
  "New Haven",
  "Stamford",
  "Newtown"
 ],
 "Delaware": [
  "Wilmington",
  "Dover"
 ],
 "Florida": [
  "Miami",
  "Orlando",
  "Tampa",
  "Jacksonville",
  "Tallahassee",
  "Fort Lauderdale",
  "Palm Beach",
  "West Palm Beach",
  "Mar-a-Lago",
  "Miami Beach",
  "Key West",
  "Pensacola",
  "Parkland",
  "Surfside",
  "Naples",
  "Fort Myers",
  "Gainesville",
  "Cape Canaveral"
 ],
 "Georgia": [
  "Atlanta",
  "Savannah",
  "Augusta",
  "Macon",
  "Tbilisi",
  "Batumi"
 ],
 "Hawaii": [
  "Honolulu",
  "Maui",
  "Oahu",
  "Lahaina",
  "Hilo"
 ],
 "Idaho": [
  "Boise"
 ],
 "Illinois": [
  "Chicago",
  "Springfield",
  "Peoria",
  "Highland Park"
 ],
 "Indiana": [
  "Indianapolis",
  "Fort Wayne",
  "Gary",
  "South Bend"
 ],
 "Iowa": [
  "Des Moines",
  "Cedar Rapids"
 ],
 "Kansas": [
  "Wichita",
  "Topeka"
 ],
 "Kentucky": [
  "Louisville",
  "Lexington",
  "Frankfort"
 ],
 "Louisiana": [
  "New Orleans",
  "Baton Rouge",
  "Lafayette",
  "Shreveport"
 ],
 "Maine": [
  "Portland",
  "Augusta",
  "Bangor",
  "Lewiston"
 ],
 "Maryland": [
  "Baltimore",
  "Annapolis",
  "Camp David",
  "Bethesda"
 ],
 "Massachusetts": [
  "Boston",
  "Cambridge",
  "Worcester",
  "Salem"
 ],
 "Michigan": [
  "Detroit",
  "Lansing",
  "Flint",
  "Grand Rapids",
  "Ann Arbor",
  "Dearborn"
 ],
 "Minnesota": [
  "Minneapolis",
  "St. Paul",
  "St Paul",
  "Duluth",
  "Rochester"
 ],
 "Mississippi": [
  "Jackson",
  "Biloxi",
  "Gulfport"
 ],
 "Missouri": [
  "St. Louis",
  "St Louis",
  "Kansas City",
  "Ferguson"
 ],
 "Montana": [
  "Helena",
  "Billings",
  "Missoula"
 ],
 "Nebraska": [
  "Omaha",
  "Lincoln"
 ],
 "Nevada": [
  "Las Vegas",
  "Reno",
  "Carson City"
 ],
 "New Hampshire": [
  "Concord",
  "Manchester",
  "Laconia",
  "Nashua",
  "Portsmouth"
 ],
 "New Jersey": [
  "Newark",
  "Trenton",
  "Jersey City",
  "Atlantic City",
  "Princeton",
  "Bedminster"
 ],
 "New Mexico": [
  "Albuquerque",
  "Santa Fe",
  "Los Alamos"
 ],
 "New York": [
  "New York City",
  "Manhattan",
  "Brooklyn",
  "Queens",
  "Bronx",
  "Staten Island",
  "Buffalo",
  "Albany",
  "Rochester",
  "Syracuse",
  "Long Island",
  "Ithaca"
 ],
 "New York City": [
  "Manhattan",
  "Brooklyn",
  "Queens",
  "Bronx",
  "Staten Island",
  "Harlem",
  "Wall Street",
  "Times Square"
 ],
 "North Carolina": [
  "Charlotte",
  "Raleigh",
  "Durham",
  "Asheville",
  "Greensboro"
 ],
 "North Dakota": [
  "Fargo",
  "Bismarck"
 ],
 "Ohio": [
  "Cleveland",
  "Columbus",
  "Cincinnati",
  "Toledo",
  "Dayton",
  "Akron",
  "East Palestine"
 ],
 "Oklahoma": [
  "Oklahoma City",
  "Tulsa"
 ],
 "Oregon": [
  "Portland",
  "Salem",
  "Eugene"
 ],
 "Pennsylvania": [
  "Philadelphia",
  "Pittsburgh",
  "Harrisburg",
  "Scranton",
  "Gettysburg"
 ],
 "South Carolina": [
  "Charleston",
  "Columbia",
  "Greenville"
 ],
 "Tennessee": [
  "Nashville",
  "Memphis",
  "Knoxville",
  "Chattanooga"
 ],
 "Texas": [
  "Houston",
  "Dallas",
  "Austin",
  "San Antonio",
  "Fort Worth",
  "El Paso",
  "Galveston",
  "Uvalde",
  "Laredo",
  "Corpus Christi",
  "Waco"
 ],
 "Utah": [
  "Salt Lake City",
  "Provo"
 ],
 "Vermont": [
  "Burlington",
  "Montpelier"
 ],
 "Virginia": [
  "Richmond",
  "Norfolk",
  "Arlington",
  "Alexandria",
  "Charlottesville",
  "Virginia Beach"
 ],
 "Washington": [
  "Seattle",
  "Spokane",
  "Tacoma",
  "Olympia"
 ],
 "Wisconsin": [
  "Milwaukee",
  "Madison",
  "Kenosha"
 ],
 "Wyoming": [
  "Cheyenne",
  "Jackson Hole"
 ],
 "Canada": [
  "Ontario",
  "Quebec",
  "Alberta",
  "British Columbia",
  "Manitoba",
  "Saskatchewan",
  "Nova Scotia",
  "New Brunswick",
  "Toronto",
  "Montreal",
  "Vancouver",
  "Calgary",
  "Edmonton",
  "Winnipeg",
  "Halifax",
  "Kananaskis"
 ],
 "Ontario": [
  "Toronto",
  "Ottawa",
  "Hamilton",
  "Windsor"
 ],
 "Quebec": [
  "Montreal",
  "Quebec City",
  "Charlevoix"
 ],
 "Alberta": [
  "Calgary",
  "Edmonton",
  "Banff",
  "Jasper",
  "Kananaskis"
 ],
 "British Columbia": [
  "Vancouver",
  "Victoria",
  "Lytton"
 ],
 "Mexico": [
  "Guadalajara",
  "Monterrey",
  "Tijuana",
  "Cancun",
  "Acapulco",
  "Ciudad Juárez",
  "Sinaloa",
  "Chiapas",
  "Oaxaca"
 ],
 "Brazil": [
  "São Paulo",
  "Sao Paulo",
  "Rio de Janeiro",
  "Recife",
  "Salvador",
  "Porto Alegre",
  "Belém",
  "Manaus",
  "Amazonas",
  "Rio Grande do Sul"
 ],
 "Argentina": [
  "Córdoba",
  "Rosario",
  "Mendoza",
  "Patagonia"
 ],
 "Chile": [
  "Valparaíso",
  "Valparaiso",
  "Atacama"
 ],
 "Colombia": [
  "Medellín",
  "Medellin",
  "Cali",
  "Cartagena",
  "Bogota"
 ],
 "Peru": [
  "Cusco",
  "Arequipa"
 ],
 "Ecuador": [
  "Guayaquil"
 ],
 "Venezuela": [
  "Maracaibo"
 ],
 "United Kingdom": [
  "England",
  "Scotland",
  "Wales",
  "Northern Ireland",
  "Britain"
 ],
 "Britain": [
  "England",
  "Scotland",
  "Wales",
  "London",
  "Manchester",
  "Birmingham",
  "Glasgow",
  "Edinburgh",
  "Cardiff",
  "Liverpool",
  "Leeds",
  "Bristol"
 ],
 "England": [
  "London",
  "Manchester",
  "Birmingham",
  "Liverpool",
  "Leeds",
  "Sheffield",
  "Bristol",
  "Newcastle",
  "Nottingham",
  "Leicester",
  "Southampton",
  "Portsmouth",
  "Plymouth",
  "Oxford",
  "Cambridge",
  "York",
  "Brighton",
  "Norwich",
  "Coventry",
  "Hull",
  "Sunderland",
  "Kent",
  "Essex",
  "Sussex",
  "Cornwall",
  "Devon",
  "Yorkshire",
  "Lancashire",
  "Cumbria",
  "Surrey",
  "Northumberland",
  "Salisbury",
  "Dover",
  "Southport",
  "Grenfell Tower"
 ],
 "London": [
  "Westminster",
  "Downing Street",
  "Heathrow",
  "Wembley",
  "Brixton",
  "Hackney",
  "Canary Wharf"
 ],
 "Scotland": [
  "Edinburgh",
  "Glasgow",
  "Aberdeen",
  "Dundee",
  "Inverness",
  "Holyrood"
 ],
 "Wales": [
  "Cardiff",
  "Swansea",
  "Newport",
  "Aberfan",
  "Port Talbot"
 ],
 "Northern Ireland": [
  "Belfast",
  "Derry",
  "Londonderry"
 ],
 "Ireland": [
  "Cork",
  "Limerick",
  "Galway"
 ],
 "France": [
  "Marseille",
  "Lyon",
  "Toulouse",
  "Nice",
  "Bordeaux",
  "Lille",
  "Strasbourg",
  "Nantes",
  "Cannes",
  "Calais",
  "Normandy",
  "Brittany",
  "Provence",
  "Corsica",
  "Evian",
  "Biarritz"
 ],
 "Paris": [
  "Bastille",
  "Montmartre",
  "Notre-Dame",
  "Élysée Palace"
 ],
 "Germany": [
  "Munich",
  "Hamburg",
  "Frankfurt",
  "Cologne",
  "Stuttgart",
  "Dresden",
  "Leipzig",
  "Düsseldorf",
  "Dortmund",
  "Bremen",
  "Hanover",
  "Nuremberg",
  "Bavaria",
  "Saxony",
  "Hesse",
  "Brandenburg",
  "Magdeburg",
  "Solingen",
  "Wolfsburg",
  "Ramstein"
 ],
 "Bavaria": [
  "Munich",
  "Nuremberg",
  "Elmau"
 ],
 "Italy": [
  "Milan",
  "Naples",
  "Turin",
  "Florence",
  "Venice",
  "Bologna",
  "Genoa",
  "Palermo",
  "Verona",
  "Sicily",
  "Sardinia",
  "Tuscany",
  "Lombardy",
  "Lampedusa",
  "Amalfi"
 ],
 "Sicily": [
  "Palermo",
  "Catania",
  "Lampedusa"
 ],
 "Spain": [
  "Barcelona",
  "Valencia",
  "Seville",
  "Bilbao",
  "Málaga",
  "Malaga",
  "Catalonia",
  "Andalusia",
  "Galicia",
  "Canary Islands",
  "Majorca",
  "Ibiza",
  "Granada"
 ],
 "Portugal": [
  "Porto",
  "Oporto",
  "Faro",
  "Madeira",
  "Azores"
 ],
 "Netherlands": [
  "Rotterdam",
  "The Hague",
  "Hague",
  "Utrecht",
  "Eindhoven",
  "Schiphol"
 ],
 "Belgium": [
  "Brussels",
  "Antwerp",
  "Ghent",
  "Bruges",
  "Liège",
  "Flanders",
  "Wallonia"
 ],
 "Switzerland": [
  "Geneva",
  "Zurich",
  "Basel",
  "Lausanne",
  "Davos",
  "Lugano",
  "Bürgenstock"
 ],
 "Austria": [
  "Graz",
  "Salzburg",
  "Linz",
  "Innsbruck",
  "Tyrol",
  "Upper Austria",
  "Lower Austria",
  "Styria"
 ],
 "Upper Austria": [
  "Linz",
  "Steyr",
  "Wels"
 ],
 "Sweden": [
  "Gothenburg",
  "Malmö",
  "Malmo",
  "Uppsala",
  "Lund"
 ],
 "Norway": [
  "Bergen",
  "Trondheim",
  "Tromsø",
  "Stavanger",
  "Svalbard"
 ],
 "Denmark": [
  "Aarhus",
  "Odense",
  "Greenland",
  "Faroe Islands",
  "Skagen"
 ],
 "Finland": [
  "Tampere",
  "Turku",
  "Espoo",
  "Lapland"
 ],
 "Poland": [
  "Krakow",
  "Gdansk",
  "Lodz",
  "Wroclaw",
  "Poznan",
  "Lublin"
 ],
 "Czech Republic": [
  "Brno",
  "Ostrava"
 ],
 "Hungary": [
  "Debrecen",
  "Szeged"
 ],
 "Romania": [
  "Cluj",
  "Constanta",
  "Timisoara"
 ],
 "Greece": [
  "Thessaloniki",
  "Crete",
  "Rhodes",
  "Lesbos",
  "Corfu",
  "Santorini",
  "Piraeus"
 ],
 "Turkey": [
  "Istanbul",
  "Izmir",
  "Antalya",
  "Gaziantep",
  "Adana",
  "Hatay",
  "Bodrum",
  "Anatolia"
 ],
 "Ukraine": [
  "Kharkiv",
  "Odesa",
  "Odessa",
  "Lviv",
  "Dnipro",
  "Donetsk",
  "Luhansk",
  "Kherson",
  "Zaporizhzhia",
  "Mariupol",
  "Bakhmut",
  "Avdiivka",
  "Pokrovsk",
  "Donbas",
  "Crimea",
  "Sumy",
  "Chernihiv",
  "Kiev",
  "Bucha"
 ],
 "Donbas": [
  "Donetsk",
  "Luhansk"
 ],
 "Russia": [
  "St. Petersburg",
  "St Petersburg",
  "Vladivostok",
  "Sochi",
  "Kazan",
  "Belgorod",
  "Kursk",
  "Chechnya",
  "Siberia",
  "Dagestan",
  "Bryansk",
  "Rostov",
  "Novosibirsk",
  "Kamchatka"
 ],
 "Israel": [
  "Tel Aviv",
  "Haifa",
  "Jerusalem",
  "Eilat",
  "Ashkelon",
  "Sderot",
  "Galilee"
 ],
 "Gaza": [
  "Rafah",
  "Khan Younis",
  "Gaza City",
  "Jabalia",
  "Deir al-Balah"
 ],
 "Gaza Strip": [
  "Rafah",
  "Khan Younis",
  "Gaza City",
  "Jabalia",
  "Deir al-Balah"
 ],
 "West Bank": [
  "Ramallah",
  "Hebron",
  "Nablus",
  "Jenin",
  "Bethlehem",
  "Tulkarm"
 ],
 "Lebanon": [
  "Tripoli",
  "Tyre",
  "Sidon"
 ],
 "Syria": [
  "Aleppo",
  "Homs",
  "Idlib",
  "Latakia",
  "Raqqa",
  "Palmyra"
 ],
 "Iraq": [
  "Basra",
  "Mosul",
  "Erbil",
  "Fallujah",
  "Kirkuk",
  "Najaf"
 ],
 "Iran": [
  "Isfahan",
  "Shiraz",
  "Mashhad",
  "Natanz",
  "Fordow",
  "Bushehr"
 ],
 "Saudi Arabia": [
  "Jeddah",
  "Mecca",
  "Medina"
 ],
 "United Arab Emirates": [
  "Dubai",
  "Sharjah"
 ],
 "Egypt": [
  "Alexandria",
  "Sharm el-Sheikh",
  "Luxor",
  "Giza",
  "Sinai",
  "Suez"
 ],
 "Libya": [
  "Benghazi",
  "Derna",
  "Misrata"
 ],
 "Morocco": [
  "Casablanca",
  "Marrakesh",
  "Marrakech",
  "Tangier"
 ],
 "Sudan": [
  "Darfur",
  "El Fasher",
  "Port Sudan",
  "Omdurman"
 ],
 "Ethiopia": [
  "Tigray",
  "Amhara",
  "Oromia"
 ],
 "Kenya": [
  "Mombasa",
  "Kisumu"
 ],
 "Nigeria": [
  "Lagos",
  "Kano",
  "Borno",
  "Maiduguri",
  "Port Harcourt",
  "Kaduna"
 ],
 "South Africa": [
  "Johannesburg",
  "Cape Town",
  "Durban",
  "Soweto",
  "Gauteng",
  "Western Cape",
  "KwaZulu-Natal"
 ],
 "Democratic Republic of the Congo": [
  "Goma",
  "Bukavu",
  "North Kivu",
  "Lubumbashi"
 ],
 "India": [
  "Mumbai",
  "Delhi",
  "Kolkata",
  "Chennai",
  "Bengaluru",
  "Bangalore",
  "Hyderabad",
  "Ahmedabad",
  "Pune",
  "Gujarat",
  "Kerala",
  "Punjab",
  "Kashmir",
  "Maharashtra",
  "Tamil Nadu",
  "Bihar",
  "Manipur",
  "Uttar Pradesh",
  "Assam",
  "Wayanad"
 ],
 "Maharashtra": [
  "Mumbai",
  "Pune",
  "Nagpur"
 ],
 "Gujarat": [
  "Ahmedabad",
  "Surat",
  "Morbi"
 ],
 "Kerala": [
  "Wayanad",
  "Kochi"
 ],
 "Pakistan": [
  "Karachi",
  "Lahore",
  "Peshawar",
  "Rawalpindi",
  "Balochistan",
  "Sindh",
  "Quetta",
  "Khyber Pakhtunkhwa"
 ],
 "Afghanistan": [
  "Kandahar",
  "Herat",
  "Jalalabad",
  "Helmand"
 ],
 "Bangladesh": [
  "Chittagong",
  "Cox's Bazar",
  "Sylhet"
 ],
 "China": [
  "Shanghai",
  "Shenzhen",
  "Guangzhou",
  "Wuhan",
  "Chengdu",
  "Chongqing",
  "Tianjin",
  "Hangzhou",
  "Xi'an",
  "Xinjiang",
  "Tibet",
  "Sichuan",
  "Guangdong",
  "Hubei",
  "Henan",
  "Hong Kong",
  "Macau",
  "Zhengzhou"
 ],
 "Sichuan": [
  "Chengdu"
 ],
 "Guangdong": [
  "Guangzhou",
  "Shenzhen",
  "Zhuhai"
 ],
 "Hubei": [
  "Wuhan"
 ],
 "Japan": [
  "Osaka",
  "Kyoto",
  "Hiroshima",
  "Nagasaki",
  "Fukushima",
  "Okinawa",
  "Hokkaido",
  "Nagoya",
  "Yokohama",
  "Sapporo",
  "Kobe",
  "Ishikawa",
  "Noto"
 ],
 "South Korea": [
  "Busan",
  "Incheon",
  "Daegu",
  "Jeju",
  "Itaewon",
  "Gyeongju"
 ],
 "Indonesia": [
  "Java",
  "Sumatra",
  "Bali",
  "Aceh",
  "Sulawesi",
  "Lombok",
  "Borneo",
  "Papua",
  "Surabaya"
 ],
 "Philippines": [
  "Mindanao",
  "Luzon",
  "Cebu",
  "Davao",
  "Leyte"
 ],
 "Thailand": [
  "Phuket",
  "Chiang Mai",
  "Pattaya"
 ],
 "Vietnam": [
  "Ho Chi Minh City",
  "Da Nang",
  "Hue"
 ],
 "Malaysia": [
  "Penang",
  "Johor",
  "Sabah",
  "Sarawak"
 ],
 "Myanmar": [
  "Yangon",
  "Mandalay",
  "Rakhine",
  "Sagaing"
 ],
 "Australia": [
  "Sydney",
  "Melbourne",
  "Brisbane",
  "Perth",
  "Adelaide",
  "Darwin",
  "Hobart",
  "New South Wales",
  "Queensland",
  "Victoria",
  "Tasmania",
  "Western Australia",
  "South Australia",
  "Gold Coast",
  "Bondi Beach"
 ],
 "New South Wales": [
  "Sydney",
  "Newcastle",
  "Lismore"
 ],
 "Victoria": [
  "Melbourne",
  "Geelong"
 ],
 "Queensland": [
  "Brisbane",
  "Cairns",
  "Townsville",
  "Gold Coast"
 ],
 "New Zealand": [
  "Auckland",
  "Christchurch",
  "Dunedin",
  "Queenstown"
 ],
 "Europe": [
  "France",
  "Germany",
  "Italy",
  "Spain",
  "Poland",
  "Britain",
  "United Kingdom",
  "Netherlands",
  "Belgium",
  "Austria",
  "Switzerland",
  "Sweden",
  "Norway",
  "Denmark",
  "Finland",
  "Greece",
  "Portugal",
  "Ireland",
  "Hungary",
  "Romania",
  "Ukraine",
  "Czech Republic"
 ],
 "Scandinavia": [
  "Sweden",
  "Norway",
  "Denmark"
 ],
 "Africa": [
  "Nigeria",
  "Kenya",
  "Ethiopia",
  "Sudan",
  "South Africa",
  "Egypt",
  "Libya",
  "Morocco",
  "Democratic Republic of the Congo"
 ],
 "Asia": [
  "China",
  "India",
  "Japan",
  "South Korea",
  "Indonesia",
  "Philippines",
  "Thailand",
  "Vietnam",
  "Malaysia",
  "Pakistan",
  "Bangladesh"
 ],
 "Middle East": [
  "Israel",
  "Iran",
  "Iraq",
  "Syria",
  "Lebanon",
  "Saudi Arabia",
  "Qatar",
  "Jordan",
  "Yemen",
  "United Arab Emirates"
 ]
} as const
