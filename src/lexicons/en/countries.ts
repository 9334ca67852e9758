// Written by scripts/generate.ts from data/lexicons/en/countries.yml: change that file, then npm run generate.
/** Countries. Each country with its adjective, its capital and, where they are not regular, its people and other forms of its name. Capitals speak for their country ("Paris refused"). The plural of an adjective in -n or -i ("Ukrainians", "Israelis") is made in code. */
export const countries = {
 "Afghanistan": {
  "adjective": "Afghan",
  "capital": "Kabul"
 },
 "Albania": {
  "adjective": "Albanian",
  "capital": "Tirana"
 },
 "Algeria": {
  "adjective": "Algerian",
  "capital": "Algiers"
 },
 "Angola": {
  "adjective": "Angolan",
  "capital": "Luanda"
 },
 "Argentina": {
  "adjective": "Argentine",
  "capital": "Buenos Aires",
  "people": [
   "Argentines",
   "Argentinians"
  ]
 },
 "Armenia": {
  "adjective": "Armenian",
  "capital": "Yerevan"
 },
 "Australia": {
  "adjective": "Australian",
  "capital": "Canberra"
 },
 "Austria": {
  "adjective": "Austrian",
  "capital": "Vienna"
 },
 "Azerbaijan": {
  "adjective": "Azerbaijani",
  "capital": "Baku"
 },
 "Bahamas": {
  "adjective": "Bahamian",
  "capital": "Nassau"
 },
 "Bahrain": {
  "adjective": "Bahraini",
  "capital": "Manama"
 },
 "Bangladesh": {
  "adjective": "Bangladeshi",
  "capital": "Dhaka"
 },
 "Belarus": {
  "adjective": "Belarusian",
  "capital": "Minsk"
 },
 "Belgium": {
  "adjective": "Belgian"
 },
 "Bolivia": {
  "adjective": "Bolivian",
  "capital": "La Paz"
 },
 "Bosnia and Herzegovina": {
  "adjective": "Bosnian",
  "capital": "Sarajevo",
  "also": [
   "Bosnia",
   "Bosnia-Herzegovina"
  ]
 },
 "Botswana": {
  "adjective": "Botswanan",
  "capital": "Gaborone"
 },
 "Brazil": {
  "adjective": "Brazilian",
  "capital": "Brasilia"
 },
 "Bulgaria": {
  "adjective": "Bulgarian",
  "capital": "Sofia"
 },
 "Burkina Faso": {
  "adjective": "Burkinabe",
  "capital": "Ouagadougou"
 },
 "Burundi": {
  "adjective": "Burundian",
  "capital": "Gitega"
 },
 "Cambodia": {
  "adjective": "Cambodian",
  "capital": "Phnom Penh"
 },
 "Cameroon": {
  "adjective": "Cameroonian",
  "capital": "Yaoundé"
 },
 "Canada": {
  "adjective": "Canadian",
  "capital": "Ottawa"
 },
 "Chad": {
  "adjective": "Chadian"
 },
 "Chile": {
  "adjective": "Chilean",
  "capital": "Santiago"
 },
 "China": {
  "adjective": "Chinese",
  "capital": "Beijing",
  "people": [
   "Chinese"
  ],
  "also": [
   "PRC",
   "People's Republic of China"
  ]
 },
 "Colombia": {
  "adjective": "Colombian",
  "capital": "Bogotá"
 },
 "Congo": {
  "adjective": "Congolese",
  "capital": "Kinshasa",
  "also": [
   "Democratic Republic of the Congo",
   "Democratic Republic of Congo",
   "DRC"
  ]
 },
 "Costa Rica": {
  "adjective": "Costa Rican",
  "capital": "San José"
 },
 "Croatia": {
  "adjective": "Croatian",
  "capital": "Zagreb",
  "people": [
   "Croats",
   "Croatians"
  ]
 },
 "Cuba": {
  "adjective": "Cuban",
  "capital": "Havana"
 },
 "Cyprus": {
  "adjective": "Cypriot",
  "capital": "Nicosia",
  "people": [
   "Cypriots"
  ]
 },
 "Czech Republic": {
  "adjective": "Czech",
  "capital": "Prague",
  "people": [
   "Czechs"
  ],
  "also": [
   "Czechia"
  ]
 },
 "Denmark": {
  "adjective": "Danish",
  "capital": "Copenhagen",
  "people": [
   "Danes"
  ]
 },
 "Djibouti": {
  "adjective": "Djiboutian"
 },
 "Dominican Republic": {
  "adjective": "Dominican",
  "capital": "Santo Domingo"
 },
 "Ecuador": {
  "adjective": "Ecuadorian",
  "capital": "Quito"
 },
 "Egypt": {
  "adjective": "Egyptian",
  "capital": "Cairo"
 },
 "El Salvador": {
  "adjective": "Salvadoran",
  "capital": "San Salvador"
 },
 "Eritrea": {
  "adjective": "Eritrean",
  "capital": "Asmara"
 },
 "Estonia": {
  "adjective": "Estonian",
  "capital": "Tallinn"
 },
 "Ethiopia": {
  "adjective": "Ethiopian",
  "capital": "Addis Ababa"
 },
 "Fiji": {
  "adjective": "Fijian",
  "capital": "Suva"
 },
 "Finland": {
  "adjective": "Finnish",
  "capital": "Helsinki",
  "people": [
   "Finns"
  ]
 },
 "France": {
  "adjective": "French",
  "capital": "Paris",
  "people": [
   "French"
  ],
  "also": [
   "French Republic"
  ]
 },
 "Gabon": {
  "adjective": "Gabonese",
  "capital": "Libreville"
 },
 "Gambia": {
  "adjective": "Gambian",
  "capital": "Banjul"
 },
 "Germany": {
  "adjective": "German",
  "capital": "Berlin",
  "also": [
   "Federal Republic of Germany"
  ]
 },
 "Ghana": {
  "adjective": "Ghanaian",
  "capital": "Accra"
 },
 "Greece": {
  "adjective": "Greek",
  "capital": "Athens",
  "people": [
   "Greeks"
  ]
 },
 "Greenland": {
  "adjective": "Greenlandic",
  "capital": "Nuuk",
  "people": [
   "Greenlanders"
  ]
 },
 "Guatemala": {
  "adjective": "Guatemalan",
  "capital": "Guatemala City"
 },
 "Guinea": {
  "adjective": "Guinean",
  "capital": "Conakry"
 },
 "Guyana": {
  "adjective": "Guyanese",
  "capital": "Georgetown"
 },
 "Haiti": {
  "adjective": "Haitian",
  "capital": "Port-au-Prince"
 },
 "Honduras": {
  "adjective": "Honduran",
  "capital": "Tegucigalpa"
 },
 "Hong Kong": {
  "adjective": "Hongkonger"
 },
 "Hungary": {
  "adjective": "Hungarian",
  "capital": "Budapest"
 },
 "Iceland": {
  "adjective": "Icelandic",
  "capital": "Reykjavik",
  "people": [
   "Icelanders"
  ]
 },
 "India": {
  "adjective": "Indian",
  "capital": "New Delhi"
 },
 "Indonesia": {
  "adjective": "Indonesian",
  "capital": "Jakarta"
 },
 "Iran": {
  "adjective": "Iranian",
  "capital": "Tehran",
  "also": [
   "Islamic Republic of Iran"
  ]
 },
 "Iraq": {
  "adjective": "Iraqi",
  "capital": "Baghdad"
 },
 "Ireland": {
  "adjective": "Irish",
  "capital": "Dublin",
  "people": [
   "Irish"
  ],
  "also": [
   "Republic of Ireland"
  ]
 },
 "Israel": {
  "adjective": "Israeli"
 },
 "Italy": {
  "adjective": "Italian",
  "capital": "Rome"
 },
 "Ivory Coast": {
  "adjective": "Ivorian",
  "capital": "Yamoussoukro",
  "also": [
   "Côte d'Ivoire"
  ]
 },
 "Jamaica": {
  "adjective": "Jamaican",
  "capital": "Kingston"
 },
 "Japan": {
  "adjective": "Japanese",
  "capital": "Tokyo",
  "people": [
   "Japanese"
  ]
 },
 "Jordan": {
  "adjective": "Jordanian",
  "capital": "Amman"
 },
 "Kazakhstan": {
  "adjective": "Kazakh",
  "capital": "Astana",
  "people": [
   "Kazakhs",
   "Kazakhstanis"
  ]
 },
 "Kenya": {
  "adjective": "Kenyan",
  "capital": "Nairobi"
 },
 "Kosovo": {
  "adjective": "Kosovar",
  "capital": "Pristina",
  "people": [
   "Kosovars"
  ]
 },
 "Kuwait": {
  "adjective": "Kuwaiti"
 },
 "Kyrgyzstan": {
  "adjective": "Kyrgyz",
  "capital": "Bishkek"
 },
 "Laos": {
  "adjective": "Laotian",
  "capital": "Vientiane"
 },
 "Latvia": {
  "adjective": "Latvian",
  "capital": "Riga"
 },
 "Lebanon": {
  "adjective": "Lebanese",
  "capital": "Beirut",
  "people": [
   "Lebanese"
  ]
 },
 "Liberia": {
  "adjective": "Liberian",
  "capital": "Monrovia"
 },
 "Libya": {
  "adjective": "Libyan",
  "capital": "Tripoli"
 },
 "Lithuania": {
  "adjective": "Lithuanian",
  "capital": "Vilnius"
 },
 "Luxembourg": {
  "adjective": "Luxembourgish",
  "people": [
   "Luxembourgers"
  ]
 },
 "Madagascar": {
  "adjective": "Malagasy",
  "capital": "Antananarivo"
 },
 "Malawi": {
  "adjective": "Malawian",
  "capital": "Lilongwe"
 },
 "Malaysia": {
  "adjective": "Malaysian",
  "capital": "Kuala Lumpur"
 },
 "Maldives": {
  "adjective": "Maldivian"
 },
 "Mali": {
  "adjective": "Malian",
  "capital": "Bamako"
 },
 "Malta": {
  "adjective": "Maltese",
  "capital": "Valletta"
 },
 "Mauritania": {
  "adjective": "Mauritanian",
  "capital": "Nouakchott"
 },
 "Mauritius": {
  "adjective": "Mauritian",
  "capital": "Port Louis"
 },
 "Mexico": {
  "adjective": "Mexican",
  "capital": "Mexico City"
 },
 "Moldova": {
  "adjective": "Moldovan",
  "capital": "Chisinau"
 },
 "Monaco": {
  "adjective": "Monegasque"
 },
 "Mongolia": {
  "adjective": "Mongolian",
  "capital": "Ulaanbaatar"
 },
 "Montenegro": {
  "adjective": "Montenegrin",
  "capital": "Podgorica"
 },
 "Morocco": {
  "adjective": "Moroccan",
  "capital": "Rabat"
 },
 "Mozambique": {
  "adjective": "Mozambican",
  "capital": "Maputo"
 },
 "Myanmar": {
  "adjective": "Burmese",
  "capital": "Naypyidaw",
  "also": [
   "Burma"
  ]
 },
 "Namibia": {
  "adjective": "Namibian",
  "capital": "Windhoek"
 },
 "Nepal": {
  "adjective": "Nepali",
  "capital": "Kathmandu",
  "people": [
   "Nepalis",
   "Nepalese"
  ]
 },
 "Netherlands": {
  "adjective": "Dutch",
  "people": [
   "Dutch"
  ],
  "capital": "The Hague",
  "also": [
   "Holland"
  ]
 },
 "New Zealand": {
  "adjective": "New Zealander",
  "capital": "Wellington"
 },
 "Nicaragua": {
  "adjective": "Nicaraguan",
  "capital": "Managua"
 },
 "Niger": {
  "adjective": "Nigerien",
  "capital": "Niamey"
 },
 "Nigeria": {
  "adjective": "Nigerian",
  "capital": "Abuja"
 },
 "North Korea": {
  "adjective": "North Korean",
  "capital": "Pyongyang",
  "also": [
   "DPRK"
  ]
 },
 "North Macedonia": {
  "adjective": "Macedonian",
  "capital": "Skopje",
  "also": [
   "Macedonia"
  ]
 },
 "Norway": {
  "adjective": "Norwegian",
  "capital": "Oslo"
 },
 "Oman": {
  "adjective": "Omani",
  "capital": "Muscat"
 },
 "Pakistan": {
  "adjective": "Pakistani",
  "capital": "Islamabad"
 },
 "Palestine": {
  "adjective": "Palestinian",
  "capital": "Ramallah",
  "also": [
   "State of Palestine",
   "Palestinian territories"
  ]
 },
 "Panama": {
  "adjective": "Panamanian",
  "capital": "Panama City"
 },
 "Papua New Guinea": {
  "adjective": "Papua New Guinean",
  "capital": "Port Moresby"
 },
 "Paraguay": {
  "adjective": "Paraguayan",
  "capital": "Asunción"
 },
 "Peru": {
  "adjective": "Peruvian",
  "capital": "Lima"
 },
 "Philippines": {
  "adjective": "Philippine",
  "capital": "Manila",
  "people": [
   "Filipinos"
  ],
  "also": [
   "Filipino"
  ]
 },
 "Poland": {
  "adjective": "Polish",
  "capital": "Warsaw",
  "people": [
   "Poles"
  ]
 },
 "Portugal": {
  "adjective": "Portuguese",
  "capital": "Lisbon",
  "people": [
   "Portuguese"
  ]
 },
 "Qatar": {
  "adjective": "Qatari",
  "capital": "Doha"
 },
 "Romania": {
  "adjective": "Romanian",
  "capital": "Bucharest"
 },
 "Russia": {
  "adjective": "Russian",
  "capital": "Moscow",
  "also": [
   "Russian Federation"
  ]
 },
 "Rwanda": {
  "adjective": "Rwandan",
  "capital": "Kigali"
 },
 "Samoa": {
  "adjective": "Samoan",
  "capital": "Apia"
 },
 "Saudi Arabia": {
  "adjective": "Saudi",
  "capital": "Riyadh",
  "people": [
   "Saudis"
  ],
  "also": [
   "Saudi Arabian"
  ]
 },
 "Senegal": {
  "adjective": "Senegalese",
  "capital": "Dakar"
 },
 "Serbia": {
  "adjective": "Serbian",
  "capital": "Belgrade",
  "people": [
   "Serbs",
   "Serbians"
  ]
 },
 "Sierra Leone": {
  "adjective": "Sierra Leonean",
  "capital": "Freetown"
 },
 "Singapore": {
  "adjective": "Singaporean"
 },
 "Slovakia": {
  "adjective": "Slovak",
  "capital": "Bratislava",
  "people": [
   "Slovaks"
  ]
 },
 "Slovenia": {
  "adjective": "Slovenian",
  "capital": "Ljubljana",
  "people": [
   "Slovenes",
   "Slovenians"
  ]
 },
 "Somalia": {
  "adjective": "Somali",
  "capital": "Mogadishu"
 },
 "South Africa": {
  "adjective": "South African",
  "capital": "Pretoria"
 },
 "South Korea": {
  "adjective": "South Korean",
  "capital": "Seoul",
  "also": [
   "Republic of Korea"
  ]
 },
 "South Sudan": {
  "adjective": "South Sudanese",
  "capital": "Juba"
 },
 "Spain": {
  "adjective": "Spanish",
  "capital": "Madrid",
  "people": [
   "Spaniards"
  ]
 },
 "Sri Lanka": {
  "adjective": "Sri Lankan",
  "capital": "Colombo"
 },
 "Sudan": {
  "adjective": "Sudanese",
  "capital": "Khartoum"
 },
 "Sweden": {
  "adjective": "Swedish",
  "capital": "Stockholm",
  "people": [
   "Swedes"
  ]
 },
 "Switzerland": {
  "adjective": "Swiss",
  "capital": "Bern",
  "people": [
   "Swiss"
  ]
 },
 "Syria": {
  "adjective": "Syrian",
  "capital": "Damascus"
 },
 "Taiwan": {
  "adjective": "Taiwanese",
  "capital": "Taipei",
  "people": [
   "Taiwanese"
  ]
 },
 "Tajikistan": {
  "adjective": "Tajik",
  "capital": "Dushanbe",
  "people": [
   "Tajiks"
  ]
 },
 "Tanzania": {
  "adjective": "Tanzanian",
  "capital": "Dodoma"
 },
 "Thailand": {
  "adjective": "Thai",
  "capital": "Bangkok"
 },
 "Togo": {
  "adjective": "Togolese",
  "capital": "Lomé"
 },
 "Tonga": {
  "adjective": "Tongan"
 },
 "Trinidad and Tobago": {
  "adjective": "Trinidadian",
  "capital": "Port of Spain"
 },
 "Tunisia": {
  "adjective": "Tunisian",
  "capital": "Tunis"
 },
 "Turkey": {
  "adjective": "Turkish",
  "capital": "Ankara",
  "people": [
   "Turks"
  ],
  "also": [
   "Türkiye",
   "Turkiye"
  ]
 },
 "Turkmenistan": {
  "adjective": "Turkmen",
  "capital": "Ashgabat"
 },
 "Uganda": {
  "adjective": "Ugandan",
  "capital": "Kampala"
 },
 "Ukraine": {
  "adjective": "Ukrainian",
  "capital": "Kyiv"
 },
 "United Arab Emirates": {
  "adjective": "Emirati",
  "capital": "Abu Dhabi",
  "also": [
   "UAE",
   "U.A.E.",
   "Emirates"
  ]
 },
 "United Kingdom": {
  "adjective": "British",
  "capital": "London",
  "people": [
   "British",
   "Britons",
   "Brits"
  ],
  "also": [
   "U.K.",
   "UK",
   "Britain",
   "Great Britain"
  ]
 },
 "United States": {
  "adjective": "American",
  "capital": "Washington",
  "also": [
   "U.S.",
   "US",
   "U.S.A.",
   "USA",
   "America",
   "United States of America"
  ]
 },
 "Uruguay": {
  "adjective": "Uruguayan",
  "capital": "Montevideo"
 },
 "Uzbekistan": {
  "adjective": "Uzbek",
  "capital": "Tashkent",
  "people": [
   "Uzbeks"
  ]
 },
 "Vatican City": {
  "adjective": "Holy See",
  "also": [
   "Vatican",
   "Holy See"
  ]
 },
 "Venezuela": {
  "adjective": "Venezuelan",
  "capital": "Caracas"
 },
 "Vietnam": {
  "adjective": "Vietnamese",
  "capital": "Hanoi",
  "people": [
   "Vietnamese"
  ],
  "also": [
   "Viet Nam"
  ]
 },
 "Yemen": {
  "adjective": "Yemeni",
  "capital": "Sana'a"
 },
 "Zambia": {
  "adjective": "Zambian",
  "capital": "Lusaka"
 },
 "Zimbabwe": {
  "adjective": "Zimbabwean",
  "capital": "Harare"
 },
 "England": {
  "adjective": "English",
  "people": [
   "English"
  ]
 },
 "Scotland": {
  "adjective": "Scottish",
  "capital": "Edinburgh",
  "people": [
   "Scots"
  ]
 },
 "Wales": {
  "adjective": "Welsh",
  "capital": "Cardiff",
  "people": [
   "Welsh"
  ]
 },
 "Northern Ireland": {
  "adjective": "Northern Irish",
  "capital": "Belfast"
 },
 "Catalonia": {
  "adjective": "Catalan"
 },
 "Georgia": {
  "adjective": "Georgian",
  "capital": "Tbilisi"
 },
 "Europe": {
  "adjective": "European"
 }
} as const
