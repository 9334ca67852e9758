import { formatDate } from '../edition/dates.ts'
import type { Edition } from '../edition/types.ts'
import { html, type Html } from './html.ts'

const WIDTH = 720
const LEFT = 12
const RIGHT = 12
const STEP = 13
const DAY = 86_400_000

interface Mark {
  at: number
  kind: 'event' | 'planned' | 'due'
  title: string
  href: string
}

/**
 * Events and dates ahead drawn to scale: one day is as wide as the next. What happened is a filled dot, what is planned
 * a ring, what falls due a diamond; marks of one day stand above each other. Each leads to its entry in the list.
 *
 * @returns null where fewer than two days are known
 */
export function timelineChart(edition: Edition): Html | null {
  const marks: Mark[] = [
    ...edition.timeline.flatMap((e, i) => {
      const at = e.event.modality === 'historical' ? null : dayOf(e.event.date)
      const kind = e.event.modality === 'planned' ? ('planned' as const) : ('event' as const)
      return at === null
        ? []
        : [{ at, kind, title: `${e.when}: ${e.event.statement}`, href: `#event-${i + 1}` }]
    }),
    ...edition.steps.flatMap((s, i) => {
      const at = dayOf(s.step.due)
      return at === null
        ? []
        : [
            {
              at,
              kind: 'due' as const,
              title: `${formatDate(s.step.due!)}: ${s.step.step}`,
              href: `#step-${i + 1}`,
            },
          ]
    }),
  ]
  const days = [...new Set(marks.map(m => m.at))].sort((a, b) => a - b)
  if (days.length < 2) return null
  const [first, last] = [days[0]!, days.at(-1)!]
  const x = (at: number): number => LEFT + ((at - first) / (last - first)) * (WIDTH - LEFT - RIGHT)
  const levels = new Map<number, number>()
  const placed = marks.map(m => {
    // days that fall on one spot of the page share its stack
    const spot = Math.round(x(m.at) / STEP)
    const level = levels.get(spot) ?? 0
    levels.set(spot, level + 1)
    return { ...m, level }
  })
  const top = 10 + Math.max(...levels.values()) * STEP
  const ticks = ticksOf(first, last)
  return html`<figure class="scale">
    <svg
      viewBox="0 0 ${WIDTH} ${top + 30}"
      width="${WIDTH}"
      height="${top + 30}"
      role="group"
      aria-label="Timeline drawn to scale, ${formatDate(iso(first))} to ${formatDate(iso(last))}"
    >
      <line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${top}" y2="${top}" />
      ${ticks.map(
        (at, i) =>
          html`<line
              class="tick"
              x1="${round(x(at))}"
              x2="${round(x(at))}"
              y1="${top}"
              y2="${top + 5}"
            /><text
              x="${round(x(at))}"
              y="${top + 20}"
              text-anchor="${i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle'}"
              >${formatDate(iso(at))}</text
            >`,
      )}
      ${placed.map(m => {
        const [cx, cy] = [round(x(m.at)), top - 8 - m.level * STEP]
        return html`<a href="${m.href}" class="mark ${m.kind}"
          ><title>${m.title}</title>${
            m.kind === 'due'
              ? html`<path d="M${cx} ${cy - 5}L${cx + 5} ${cy}L${cx} ${cy + 5}L${cx - 5} ${cy}Z" />`
              : html`<circle cx="${cx}" cy="${cy}" r="4.2" />`
          }</a
        >`
      })}
    </svg>
    <figcaption>
      <span class="key event">happened</span> ${
        marks.some(m => m.kind === 'planned') && html`<span class="key planned">planned</span> `
      }${marks.some(m => m.kind === 'due') && html`<span class="key due">due</span>`}
    </figcaption>
  </figure>`
}

/** A day as milliseconds; null for what is no whole day. */
function dayOf(date: string | null): number | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0]
  if (!day) return null
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? null : at
}

const iso = (at: number): string => new Date(at).toISOString().slice(0, 10)
const round = (n: number): number => Math.round(n * 10) / 10

/** First and last day and some between, evenly, at most six. */
function ticksOf(first: number, last: number): number[] {
  const days = Math.round((last - first) / DAY)
  const parts = Math.min(5, days)
  return [
    ...new Set(Array.from({ length: parts + 1 }, (_, i) => first + Math.round((days * i) / parts) * DAY)),
  ]
}
