// Written by scripts/generate.ts from data/lexicons/en/calendar.yml: change that file, then npm run generate.
/** Words of the calendar. Months and weekdays with the abbreviations of news style, numbered (January 1, Sunday 0), and units of time with their length in days. Words that are also something else (May, March, second) are left to the rules to decide. */
export const calendar = {
 "months": {
  "january": 1,
  "jan": 1,
  "february": 2,
  "feb": 2,
  "march": 3,
  "mar": 3,
  "april": 4,
  "apr": 4,
  "may": 5,
  "june": 6,
  "jun": 6,
  "july": 7,
  "jul": 7,
  "august": 8,
  "aug": 8,
  "september": 9,
  "sept": 9,
  "sep": 9,
  "october": 10,
  "oct": 10,
  "november": 11,
  "nov": 11,
  "december": 12,
  "dec": 12
 },
 "weekdays": {
  "sunday": 0,
  "monday": 1,
  "tuesday": 2,
  "wednesday": 3,
  "thursday": 4,
  "friday": 5,
  "saturday": 6
 },
 "units": {
  "hour": 0.0416666667,
  "day": 1,
  "week": 7,
  "fortnight": 14,
  "month": 30.4,
  "year": 365.25,
  "decade": 3652.5,
  "century": 36525
 }
} as const
