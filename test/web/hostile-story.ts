import type { Record } from '../../src/record/index.ts'
import { bridgeRecord } from './bridge-story.ts'

/** Words that would do harm if a page took them for markup. */
export const ATTACKS = [
  '<script>window.hurt = 1</script>',
  '"><img src=x onerror="window.hurt=1">',
  "'-alert(1)-'",
  '</script><script>window.hurt = 1</script>',
  '</style><base href="https://evil.example/">',
  '<!--',
  ']]>',
  '&lt;b&gt; &amp;',
  '${window.hurt = 1}',
  'javascript:window.hurt=1',
  '<svg onload=window.hurt=1>',
  '\u202egnp.exe',
]

/** The story of the bridge with an attack in every string that comes from outside, passages still exact. */
export const hostileRecord: Record = (() => {
  let n = 0
  const attack = (): string => ATTACKS[n++ % ATTACKS.length]!
  const tail = `\n${ATTACKS.join('\n')}`
  const record = structuredClone(bridgeRecord)
  record.story.title = `${ATTACKS[0]} and a story`
  for (const r of record.reports) {
    r.text += tail
    r.source = n % 2 ? 'javascript:window.hurt=1' : `https://example.org/"onmouseover="window.hurt=1`
    r.publisher = `${r.publisher} ${attack()}`
    r.title = attack()
    r.byline = attack()
    r.language = '"><script>window.hurt=1</script>'
    r.furniture = [...ATTACKS]
    r.notices = [{ kind: 'ai-generated', text: attack() }]
  }
  for (const a of record.actors) a.name = `${a.name} ${attack()}`
  for (const v of record.variants) {
    v.note = attack()
    for (const r of v.readings) r.value = attack()
  }
  for (const u of record.utterances) for (const r of u.readings) r.text = `${r.text} ${attack()}`
  for (const e of record.lineage.edges) e.note = attack()
  for (const e of record.timeline) e.statement = attack()
  for (const p of record.proceedings.positions) p.statement = p.issue = attack()
  for (const s of record.proceedings.nextSteps) s.step = attack()
  const first = record.reports[0]!
  for (const exact of ATTACKS) {
    const start = first.text.lastIndexOf(exact)
    record.timeline.push({
      ...record.timeline[0]!,
      id: `attack-${start}`,
      statement: exact,
      witnesses: [{ report: first.id, start, end: start + exact.length, exact }],
    })
  }
  return record
})()
