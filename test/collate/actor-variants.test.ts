import { describe, expect, it } from 'vitest'
import { unifyActors } from '../../src/collate/actors/unify-actors.ts'
import { findNameVariants } from '../../src/collate/variants/find-name-variants.ts'
import { findRoleVariants } from '../../src/collate/variants/find-role-variants.ts'
import { show } from './support/lines.ts'
import { witness } from './support/witness.ts'

/** `A: Andrei Baranov, Baranov | B: Andrey Baranov`: one person, the names that each report uses. */
const namesOf = (line: string) =>
  unifyActors(
    line.split(' | ').map(part => {
      const [id, list] = part.split(': ') as [string, string]
      return witness(id, list, { p: { names: list.split(', ') } })
    }),
  ).actors

/** `A: harbour master; councillor | B: port director`: one person, the roles that each report gives. */
const rolesOf = (line: string) =>
  unifyActors(
    line.split(' | ').map(part => {
      const [id, list] = part.split(': ') as [string, string]
      return witness(id, `Anna Reyes ${list}`, { p: { names: ['Anna Reyes'], roles: list.split('; ') } })
    }),
  ).actors

describe('name', () => {
  it.each([
    [
      'A: Andrei Baranov | B: Andrey Baranov, Baranov | C: Andrei Baranov',
      ['A C: Andrei Baranov / B: Andrey Baranov'],
    ],
    ['A: Rolf Petersen, Petersen | B: Rolf Peterson', ['A: Rolf Petersen / B: Rolf Peterson']],
    ['A: Mohammed Saleh | B: Muhammad Saleh', ['A: Mohammed Saleh / B: Muhammad Saleh']],
    ['A: Iryna Kovalska | B: Iryna Kowalska', ['A: Iryna Kovalska / B: Iryna Kowalska']],
  ])('%s', (line, expected) => expect(findNameVariants(namesOf(line)).map(show)).toEqual(expected))

  it.each([
    ['short form', 'A: Andrei Baranov, Baranov | B: Baranov'],
    ['familiar name', 'A: William Hale | B: Bill Hale'],
    ['initials', 'A: William T. Hale | B: W. Hale'],
    ['marks on letters', 'A: Jürgen Öster | B: Jurgen Oster'],
    ['hyphen and capital', 'A: Kim Jin-ho | B: Kim Jin Ho'],
    ['middle name', 'A: Anna Maria Reyes | B: Anna Reyes'],
    ['both spellings in one report', 'A: Andrei Baranov, Andrey Baranov | B: Andrei Baranov'],
  ])('none for a %s', (_, line) => expect(findNameVariants(namesOf(line))).toEqual([]))

  it('says who spells it how', () => {
    expect(findNameVariants(namesOf('A: Andrei Baranov | B: Andrey Baranov'))[0]!.note).toBe(
      'One report spells the name “Andrei Baranov”, one spells the name “Andrey Baranov”.',
    )
  })
})

describe('role', () => {
  it.each([
    ['A: harbour master | B: port lawyer', 'granularity', 'A: harbour master / B: port lawyer'],
    [
      'A: flood expert | B: county engineer | C: flood expert',
      'granularity',
      'A C: flood expert / B: county engineer',
    ],
    [
      'A: company lawyer | B: sister-in-law and chief lawyer of the owner | C: the owner’s sister-in-law',
      'granularity',
      'B C: sister-in-law / A: company lawyer',
    ],
    [
      'A: chairwoman of Baltic Lines | B: former chairwoman of Baltic Lines',
      'conflict',
      'A: chairwoman / B: former chairwoman',
    ],
    ['A: finance minister | B: Minister of Health', 'conflict', 'A: finance minister / B: Minister'],
    ['A: deputy mayor | B: mayor', 'conflict', 'A: deputy mayor / B: mayor'],
    ['A: plaintiff | B: defendant', 'conflict', 'A: plaintiff / B: defendant'],
  ])('%s', (line, relation, expected) => {
    const variants = findRoleVariants(rolesOf(line))
    expect(variants.map(v => [v.relation, show(v)])).toEqual([[relation, expected]])
  })

  it.each([
    ['another word for it', 'A: spokeswoman | B: spokesperson for the port'],
    ['a fuller form', 'A: minister | B: Minister of Health'],
    ['one contained in the other', 'A: harbour master | B: the long-serving harbour master of Skagen'],
    ['word order', 'A: health minister | B: minister of health'],
    ['a leader by another name', 'A: union leader | B: general secretary | C: union boss'],
    ['chief executive and CEO', 'A: chief executive officer | B: CEO | C: chief executive of Baltic Lines'],
    ['two roles in one report', 'A: harbour master; councillor | B: harbour master'],
    ['what a report adds', 'A: harbour master; councillor | B: harbour master; economist'],
    ['mere relations', 'A: harbour master | B: a close ally of the mayor'],
    ['defence and defense', 'A: Defence Minister | B: Defense Minister'],
    ['one report', 'A: mayor; former mayor'],
  ])('none for %s', (_, line) => expect(findRoleVariants(rolesOf(line))).toEqual([]))
})
