// Written by scripts/generate.ts from data/lexicons/en/organizations.yml: change that file, then npm run generate.
/** Known organisations. Bodies, offices, agencies, outlets and companies that reports name without saying what they are, each with its other forms. `seats` are houses and offices that speak for a country. */
export const organizations = {
 "seats": {
  "Kremlin": "Russia",
  "White House": "United States",
  "Oval Office": "United States",
  "Pentagon": "United States",
  "State Department": "United States",
  "Downing Street": "United Kingdom",
  "No. 10": "United Kingdom",
  "Whitehall": "United Kingdom",
  "Élysée": "France",
  "Elysee": "France",
  "Bundestag": "Germany",
  "Chancellery": "Germany",
  "Knesset": "Israel",
  "Duma": "Russia",
  "State Duma": "Russia",
  "Verkhovna Rada": "Ukraine",
  "Zhongnanhai": "China",
  "Blue House": "South Korea",
  "Capitol": "United States",
  "Congress": "United States",
  "Foggy Bottom": "United States",
  "Quai d'Orsay": "France",
  "Bundesrat": "Germany",
  "House of Commons": "United Kingdom",
  "House of Lords": "United Kingdom",
  "House of Representatives": "United States",
  "Lok Sabha": "India",
  "Rajya Sabha": "India",
  "Sejm": "Poland",
  "Storting": "Norway",
  "Riksdag": "Sweden",
  "Dáil": "Ireland",
  "Holyrood": "Scotland",
  "Stormont": "Northern Ireland"
 },
 "bodies": {
  "United Nations": [
   "UN",
   "U.N."
  ],
  "European Union": [
   "EU",
   "E.U."
  ],
  "European Commission": [],
  "European Parliament": [],
  "European Council": [],
  "European Central Bank": [
   "ECB"
  ],
  "NATO": [
   "North Atlantic Treaty Organization",
   "North Atlantic Treaty Organisation"
  ],
  "World Health Organization": [
   "WHO",
   "World Health Organisation"
  ],
  "World Trade Organization": [
   "WTO",
   "World Trade Organisation"
  ],
  "World Bank": [],
  "International Monetary Fund": [
   "IMF"
  ],
  "International Criminal Court": [
   "ICC"
  ],
  "International Court of Justice": [
   "ICJ"
  ],
  "International Olympic Committee": [
   "IOC"
  ],
  "Red Cross": [],
  "Amnesty International": [],
  "Human Rights Watch": [],
  "Greenpeace": [],
  "UNICEF": [
   "Unicef"
  ],
  "UNESCO": [
   "Unesco"
  ],
  "OPEC": [
   "Opec"
  ],
  "OECD": [],
  "African Union": [],
  "Arab League": [],
  "ASEAN": [
   "Asean"
  ],
  "G7": [
   "Group of Seven"
  ],
  "G20": [
   "Group of 20"
  ],
  "Security Council": [
   "U.N. Security Council",
   "UN Security Council"
  ],
  "General Assembly": [],
  "Supreme Court": [],
  "Senate": [],
  "House": [],
  "Parliament": [],
  "FBI": [
   "F.B.I.",
   "Federal Bureau of Investigation"
  ],
  "CIA": [
   "C.I.A.",
   "Central Intelligence Agency"
  ],
  "NASA": [
   "Nasa"
  ],
  "FIFA": [
   "Fifa"
  ],
  "UEFA": [
   "Uefa"
  ],
  "NBA": [],
  "NFL": [],
  "MLB": [],
  "NHL": [],
  "NCAA": [],
  "Taliban": [],
  "Hamas": [],
  "Hezbollah": [],
  "Islamic State": [
   "ISIS",
   "ISIL",
   "IS",
   "Daesh"
  ],
  "al-Qaeda": [
   "al Qaeda",
   "Al Qaeda",
   "Al-Qaeda",
   "Al Qaida",
   "al-Qaida"
  ],
  "GOP": [],
  "Republican Party": [],
  "Democratic Party": [],
  "Labour": [
   "Labour Party"
  ],
  "Conservative Party": [
   "Tories"
  ],
  "Liberal Democrats": [
   "Lib Dems"
  ],
  "Federal Reserve": [
   "Fed"
  ],
  "Bank of England": [],
  "Treasury": [],
  "IRS": [],
  "NHS": [
   "National Health Service"
  ],
  "Met Office": [],
  "Scotland Yard": [
   "Metropolitan Police"
  ],
  "Wagner": [],
  "Médecins Sans Frontières": [
   "MSF",
   "Doctors Without Borders"
  ]
 },
 "outlets": {
  "Reuters": [],
  "Associated Press": [
   "AP"
  ],
  "Agence France-Presse": [
   "AFP"
  ],
  "Bloomberg": [
   "Bloomberg News"
  ],
  "BBC": [
   "B.B.C."
  ],
  "CNN": [],
  "NBC": [
   "NBC News"
  ],
  "ABC": [
   "ABC News"
  ],
  "CBS": [
   "CBS News"
  ],
  "Fox News": [
   "Fox"
  ],
  "MSNBC": [],
  "CNBC": [],
  "NPR": [],
  "PBS": [],
  "Sky News": [
   "Sky"
  ],
  "ITV": [],
  "New York Times": [
   "NYT"
  ],
  "Washington Post": [],
  "Wall Street Journal": [
   "WSJ"
  ],
  "Los Angeles Times": [],
  "USA Today": [],
  "Financial Times": [
   "FT"
  ],
  "Guardian": [],
  "Daily Telegraph": [
   "Telegraph"
  ],
  "Daily Mail": [],
  "Economist": [],
  "Le Monde": [],
  "Le Figaro": [],
  "El País": [
   "El Pais"
  ],
  "Der Spiegel": [],
  "Spiegel": [],
  "Bild": [],
  "Al Jazeera": [],
  "Xinhua": [
   "Xinhua News Agency"
  ],
  "CCTV": [],
  "Global Times": [],
  "TASS": [
   "Tass",
   "Itar-Tass"
  ],
  "RIA Novosti": [
   "RIA"
  ],
  "Interfax": [],
  "Kyodo": [
   "Kyodo News"
  ],
  "NHK": [],
  "Yonhap": [
   "Yonhap News Agency"
  ],
  "ANSA": [],
  "DPA": [
   "dpa"
  ],
  "PTI": [
   "Press Trust of India"
  ],
  "Deutsche Welle": [
   "DW"
  ],
  "Politico": [],
  "Axios": [],
  "HuffPost": [
   "Huffington Post"
  ],
  "BuzzFeed": [
   "BuzzFeed News"
  ],
  "Breitbart": [
   "Breitbart News"
  ],
  "Newsweek": [],
  "Vox": [],
  "Univision": [],
  "Telemundo": [],
  "Haaretz": [],
  "Kyiv Independent": []
 },
 "companies": {
  "Google": [],
  "Apple": [],
  "Microsoft": [],
  "Amazon": [],
  "Facebook": [],
  "Meta": [],
  "Twitter": [],
  "Tesla": [],
  "Boeing": [],
  "Airbus": [],
  "Toyota": [],
  "Honda": [],
  "Nissan": [],
  "Volkswagen": [
   "VW"
  ],
  "BMW": [],
  "Siemens": [],
  "Samsung": [],
  "Sony": [],
  "Huawei": [],
  "Alibaba": [],
  "Tencent": [],
  "TikTok": [],
  "YouTube": [],
  "Instagram": [],
  "WhatsApp": [],
  "Telegram": [],
  "LinkedIn": [],
  "Truth Social": [],
  "Netflix": [],
  "Disney": [],
  "Walmart": [],
  "ExxonMobil": [
   "Exxon"
  ],
  "Chevron": [],
  "Shell": [],
  "BP": [],
  "Gazprom": [],
  "Rosneft": [],
  "IBM": [],
  "Intel": [],
  "Nvidia": [],
  "OpenAI": [],
  "SpaceX": [],
  "Pfizer": [],
  "Moderna": [],
  "AstraZeneca": [],
  "Goldman Sachs": [],
  "JPMorgan": [
   "JPMorgan Chase",
   "JP Morgan"
  ],
  "Citigroup": [
   "Citi"
  ],
  "HSBC": [],
  "UBS": [],
  "Credit Suisse": [],
  "Deutsche Bank": [],
  "Barclays": [],
  "Lufthansa": [],
  "Ryanair": [],
  "Uber": [],
  "Airbnb": [],
  "Nokia": [],
  "Ericsson": [],
  "Philips": [],
  "Nestlé": [
   "Nestle"
  ],
  "Unilever": [],
  "General Motors": [
   "GM"
  ],
  "General Electric": [
   "GE"
  ],
  "Ford": [],
  "Starbucks": []
 }
} as const
