import type { Conflict, Episode, Gap, Life, Told } from './types'

/** Everything the picture is made of, in pixels; a pure reading of the life line, so that it can be tested without a screen. */
export interface Picture {
  width: number
  height: number
  lanes: { kind: string; y: number; middle: number }[]
  ticks: { x: number; label: string; strong: boolean; year: number }[]
  bars: { episode: Episode; x: number; width: number; y: number; open: boolean; conflicting: boolean }[]
  marks: { x: number; y: number; lines: Told[]; late: boolean; ahead: boolean }[]
  gaps: { gap: Gap; x: number; width: number; y: number; height: number }[]
  conflicts: { conflict: Conflict; x: number; width: number; y: number; height: number }[]
  today: number
}

const LANE = 56
export const HEAD = 34
const LEFT = 112
const BAR = 20
const RIGHT = 16
const NEAR = 11
const ORDER = ['DETENTION', 'PRISON', 'REHAB', 'COMMUNITY', 'POLITICAL_RIGHTS', 'RESETTLEMENT']
const DAY = 86_400_000

const days = (date: string) => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY)
const barTop = (middle: number) => middle - BAR / 2

/** The first and last day that the picture shows: the whole life on record, or the years before today. */
export function range(life: Life, years: number | null): [string, string] {
  const starts = [...life.episodes.map((one) => one.from), ...life.lines.map((one) => one.occurred)]
  const ends = [
    ...life.episodes.map((one) => one.to ?? life.today),
    ...life.lines.map((one) => one.occurred),
    life.today,
  ]
  const first = starts.sort()[0] ?? life.today
  const last = ends.sort().at(-1) ?? life.today
  if (years === null) return [first, last]
  const from = `${Number(life.today.slice(0, 4)) - years}${life.today.slice(4)}`
  return [from > first ? from : first, last > life.today ? last : life.today]
}

export function draw(life: Life, width: number, [first, last]: [string, string]): Picture {
  const from = days(first) - 3
  const span = Math.max(days(last) - from + 7, 30)
  const room = Math.max(width - LEFT - RIGHT, 120)
  const at = (date: string) => LEFT + ((days(date) - from) / span) * room
  const inside = (x: number) => Math.min(Math.max(x, LEFT), LEFT + room)
  const lanes = lanesOf(life)
  const middle = (kind: string | null) => lanes.find((lane) => lane.kind === (kind ?? 'OTHER'))?.middle ?? HEAD
  const bottom = HEAD + lanes.length * LANE
  const conflicting = new Set(life.conflicts.flatMap((one) => one.episodes))
  const visible = life.lines.filter((line) => line.occurred >= first && line.occurred <= last)
  return {
    width,
    height: bottom + 8,
    lanes,
    ticks: ticksOf(first, last, at, room),
    bars: life.episodes
      .filter((one) => one.from <= last && (one.to ?? life.today) >= first)
      .map((episode) => {
        const x = inside(at(episode.from))
        const end = inside(at(episode.to ?? (life.today > episode.from ? life.today : last)))
        return {
          episode,
          x,
          width: Math.max(end - x, 3),
          y: barTop(middle(episode.kind)),
          open: !episode.to,
          conflicting: conflicting.has(episode.id),
        }
      }),
    marks: marksOf(visible, at, middle),
    gaps: life.gaps
      .filter((gap) => gap.from <= last && gap.to >= first)
      .map((gap) => band(gap, at(gap.from), at(gap.to), HEAD, bottom - HEAD, inside)),
    conflicts: life.conflicts
      .filter((one) => one.from <= last && (one.to ?? last) >= first)
      .map((conflict) => {
        const ys = life.episodes.filter((one) => conflict.episodes.includes(one.id)).map((one) => middle(one.kind))
        const top = Math.min(...ys) - LANE / 2 + 6
        const x = inside(at(conflict.from))
        return {
          conflict,
          x,
          width: Math.max(inside(at(conflict.to ?? life.today)) - x, 4),
          y: top,
          height: Math.max(...ys) + LANE / 2 - 6 - top,
        }
      }),
    today: inside(at(life.today)),
  }
}

function band(gap: Gap, from: number, to: number, y: number, height: number, inside: (x: number) => number) {
  const x = inside(from)
  return { gap, x, width: Math.max(inside(to) - x, 3), y, height }
}

function lanesOf(life: Life) {
  const kinds = ORDER.filter(
    (kind) => life.episodes.some((one) => one.kind === kind) || life.lines.some((one) => one.kind === kind),
  )
  if (life.lines.some((line) => !line.kind)) kinds.push('OTHER')
  return kinds.map((kind, place) => {
    const y = HEAD + place * LANE
    return { kind, y, middle: y + LANE / 2 }
  })
}

/** Years while they have room, else every second, fifth or tenth; months where a year is wide. */
function ticksOf(first: string, last: string, at: (date: string) => number, room: number) {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1
  const step = [1, 2, 5, 10, 20].find((one) => (room / years) * one >= 44) ?? 20
  const ticks = []
  const months = room / years >= 420
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    for (const month of months ? [1, 4, 7, 10] : [1]) {
      const date = `${year}-${String(month).padStart(2, '0')}-01`
      if (date < first || date > last || (month === 1 && year % step !== 0 && !months)) continue
      ticks.push({ x: at(date), label: month === 1 ? String(year) : `${month}`, strong: month === 1, year })
    }
  }
  return ticks
}

/** One mark for each day and lane; marks that would touch become one that says how many. */
function marksOf(lines: Told[], at: (date: string) => number, middle: (kind: string | null) => number) {
  const marks: Picture['marks'] = []
  const last = new Map<number, Picture['marks'][number]>()
  for (const line of lines) {
    const x = at(line.occurred)
    const y = middle(line.kind)
    const before = last.get(y)
    if (before && x - before.x < NEAR) {
      before.lines.push(line)
      before.late ||= line.late
      continue
    }
    const mark = { x, y, lines: [line], late: line.late, ahead: line.ahead }
    last.set(y, mark)
    marks.push(mark)
  }
  return marks.sort((a, b) => a.x - b.x || a.y - b.y)
}

/** The days between two dates, for a reader: how long a gap was. */
export const daysBetween = (from: string, to: string) => days(to) - days(from) + 1
