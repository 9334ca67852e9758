// Written by scripts/generate.ts from data/lexicons/en/issues.yml: change that file, then npm run generate.
/** Issues that parties fight over. Nouns by the issue they stand for, so that "cede ground" and "keep the areas" are about one thing. The name of the issue stands first. */
export const issues = {
 "territory": [
  "territory",
  "territories",
  "land",
  "ground",
  "area",
  "areas",
  "region",
  "regions",
  "soil",
  "border",
  "borders",
  "province",
  "provinces",
  "annexation",
  "occupation"
 ],
 "pay": [
  "pay",
  "wage",
  "wages",
  "salary",
  "salaries",
  "pay rise",
  "raise",
  "pay raise",
  "wage increase",
  "bonus",
  "bonuses",
  "overtime"
 ],
 "jobs": [
  "job",
  "jobs",
  "layoffs",
  "redundancies",
  "job cuts",
  "staffing",
  "headcount",
  "posts"
 ],
 "working hours": [
  "hours",
  "shifts",
  "shift",
  "roster",
  "rosters",
  "working hours",
  "rest",
  "rest period",
  "rest periods",
  "leave"
 ],
 "pensions": [
  "pension",
  "pensions",
  "retirement age",
  "retirement"
 ],
 "prices": [
  "price",
  "prices",
  "tariff rates",
  "fares",
  "fare",
  "fees",
  "rents",
  "rent",
  "price freeze"
 ],
 "merger": [
  "merger",
  "takeover",
  "acquisition",
  "buyout",
  "tie-up"
 ],
 "sale": [
  "sale",
  "divestiture",
  "disposal",
  "spin-off",
  "divestment"
 ],
 "ceasefire": [
  "ceasefire",
  "cease-fire",
  "truce",
  "armistice"
 ],
 "security guarantees": [
  "guarantee",
  "guarantees",
  "security guarantees",
  "security guarantee"
 ],
 "troops": [
  "troops",
  "forces",
  "soldiers",
  "peacekeepers",
  "army"
 ],
 "weapons": [
  "weapons",
  "arms",
  "missiles",
  "enrichment",
  "uranium",
  "nuclear programme",
  "nuclear program"
 ],
 "prisoners": [
  "prisoners",
  "hostages",
  "detainees",
  "captives"
 ],
 "sanctions": [
  "sanctions",
  "embargo",
  "tariffs",
  "duties"
 ],
 "aid": [
  "aid",
  "relief",
  "assistance",
  "compensation",
  "damages",
  "bailout",
  "funds",
  "funding",
  "subsidy",
  "subsidies"
 ],
 "elections": [
  "election",
  "elections",
  "referendum",
  "vote",
  "runoff",
  "recount"
 ],
 "taxes": [
  "tax",
  "taxes",
  "levy"
 ],
 "charges": [
  "charge",
  "charges",
  "indictment",
  "plea",
  "plea deal",
  "verdict",
  "sentence",
  "bail"
 ],
 "settlement": [
  "settlement"
 ],
 "talks": [
  "talks",
  "negotiations",
  "table",
  "negotiating table",
  "dialogue"
 ],
 "withdrawal": [
  "withdrawal",
  "pullout",
  "retreat"
 ],
 "resignation": [
  "resignation",
  "ouster"
 ],
 "strike": [
  "strike",
  "walkout",
  "stoppage",
  "industrial action"
 ]
} as const
