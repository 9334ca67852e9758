import { describe, expect, it } from 'vitest'
import { unifyActors } from '../../src/collate/actors/unify-actors.ts'
import type { Cast } from './support/witness.ts'
import { witness } from './support/witness.ts'

/** Reports that hold nothing but names: `A: Ann Roe, Roe | B: Roe` gives the cast of each. */
const reports = (line: string, kind: Cast[string]['kind'] = 'person') =>
  line.split('|').map(part => {
    const [id, list] = part.trim().split(': ')
    const cast: Cast = {}
    for (const names of list!.split('; ')) cast[names] = { kind, names: names.split(', ') }
    return witness(id!, list!, cast)
  })

/** The actors, each as the reports and entities it is made of. */
function groups(line: string, kind?: Cast[string]['kind']): string[] {
  const { actors, actorOf } = unifyActors(reports(line, kind))
  return actors
    .map(a =>
      Object.entries(actorOf)
        .flatMap(([r, of]) =>
          Object.entries(of)
            .filter(([, id]) => id === a.id)
            .map(([e]) => `${r} ${e.split(',')[0]}`),
        )
        .join(' = '),
    )
    .sort()
}

describe('one person under several names', () => {
  it.each([
    ['A: Andrei Baranov | B: Andrey Baranov | C: Baranov'],
    ['A: Iryna Kovalskyy | B: Iryna Kovalsky | C: Iryna Kovalskiy'],
    ['A: Alexander Tarn | B: Aleksandr Tarn'],
    ['A: Mohammed Saleh | B: Muhammad Saleh'],
    ['A: Jürgen Müller | B: Jurgen Mueller | C: Muller'],
    ['A: Søren Ødegaard | B: Soren Odegaard'],
    ['A: William T. Hale | B: Bill Hale | C: W. Hale'],
    ['A: Kim Jin-ho | B: Kim Jin Ho | C: Jin-ho Kim'],
    ['A: Su Meilan, Su | B: Su Meilan | C: Su'],
    ['A: Gabriel Ruiz Ortega | B: Gabriel Ruiz | C: Ruiz Ortega'],
    ['A: Dr. Lena Brandt | B: Lena Brandt'],
    ['A: Rolf Petersen | B: Rolf Peterson'],
    ['A: Ursula von der Aue | B: von der Aue'],
    ['A: Robert Kane Jr. | B: Robert Kane'],
  ])('%s', line => expect(groups(line)).toHaveLength(1))
})

describe('two people kept apart', () => {
  it.each([
    ['A: Anna Reyes | B: Paula Reyes', 2],
    ['A: Paul Keller | B: Paula Keller', 2],
    ['A: Martin Voss | B: Martina Voss', 2],
    ['A: John A. Webb | B: John B. Webb', 2],
    // one report tells them apart
    ['A: Robert Hale; Bob Hale | B: Robert Hale', 2],
    // a surname that may be either's is a third, for we cannot tell
    ['A: Anna Reyes; Paula Reyes | B: Reyes', 3],
    ['A: Marco Silva | B: Mario Silva', 2],
    ['A: Jane Smith | B: J. Smith | C: John Smith', 3],
    ['A: Ann Lee | B: Lee Harper', 2],
  ])('%s', (line, n) => expect(groups(line)).toHaveLength(n))

  it('gives a surname to the one whose role fits', () => {
    const { actorOf } = unifyActors([
      witness('A', 'harbour master Anna Reyes and union lawyer Paula Reyes', {
        a: { names: ['Anna Reyes'], roles: ['harbour master'] },
        p: { names: ['Paula Reyes'], roles: ['union lawyer'] },
      }),
      witness('B', 'Reyes, the union lawyer', { r: { names: ['Reyes'], roles: ['union lawyer'] } }),
    ])
    expect(actorOf['B']!['r']).toBe(actorOf['A']!['p'])
  })
})

describe('organisations, places and groups', () => {
  it.each([
    ['organization', 'A: Bank of Arden, the Bank | B: BoA | C: the Bank of Arden', 1],
    ['organization', 'A: Barlow Steel Group | B: Barlow | C: Barlow Steel plc', 1],
    ['organization', 'A: Ministry of Defence | B: the Defense Ministry', 1],
    ['organization', 'A: Rey University | B: University of Rey', 2],
    ['organization', 'A: Northern Seafarers’ Union | B: NSU', 1],
    ['organization', 'A: Barlow Steel | B: Barlow Foods', 2],
    ['place', 'A: United States | B: U.S. | C: America', 1],
    ['place', 'A: Kyiv | B: Kiev', 1],
    ['place', 'A: Springfield | B: Springdale', 2],
    ['group', 'A: striking dockers | B: the striking dockers', 1],
  ] as const)('%s %s', (kind, line, n) =>
    expect(
      new Set(Object.values(unifyActors(reports(line, kind)).actorOf).flatMap(o => Object.values(o))).size,
    ).toBe(n),
  )

  it('takes the kind that most reports give', () => {
    const cast = (kind: Cast[string]['kind']): Cast => ({ k: { kind, names: ['Kestrel House'] } })
    const { actors } = unifyActors([
      witness('A', 'Kestrel House', cast('place')),
      witness('B', 'Kestrel House', cast('organization')),
      witness('C', 'Kestrel House', cast('organization')),
    ])
    expect(actors.map(a => [a.kind, a.name])).toEqual([['organization', 'Kestrel House']])
  })
})

describe('what an actor is called', () => {
  it('takes the fullest and most frequent form, and lists all with their passages', () => {
    const { actors } = unifyActors([
      witness('A', 'Envoy Andrei Baranov spoke. Baranov left.', {
        b: { names: ['Andrei Baranov', 'Baranov'], roles: ['Envoy'], side: 'r' },
        r: { kind: 'organization', names: ['spoke'] },
      }),
      witness('B', 'Andrey Baranov spoke.', { b: { names: ['Andrey Baranov'] } }),
      witness('C', 'Andrei Baranov was there.', { b: { names: ['Andrei Baranov'] } }),
    ])
    const baranov = actors[0]!
    expect(baranov.name).toBe('Andrei Baranov')
    expect(baranov.forms.map(f => [f.text, f.witnesses.map(w => w.report + w.start)])).toEqual([
      ['Andrei Baranov', ['A6', 'C0']],
      ['Andrey Baranov', ['B0']],
      ['Baranov', ['A28']],
    ])
    expect(baranov.roles.map(r => r.text)).toEqual(['Envoy'])
    expect(baranov.side).toBe(actors[1]!.id)
  })

  it('does not depend on the order of the reports', () => {
    const list = reports(
      'A: Andrei Baranov | B: Baranov | C: Andrey Baranov; Ann Baranov | D: Ann Baranov, Baranov',
    )
    const ids = (l: typeof list) => unifyActors(l)
    expect(ids([...list].reverse()).actors).toEqual(ids(list).actors)
  })
})
