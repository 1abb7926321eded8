import type { Part, PointsRow } from './types'

/** What an officer has typed into a cell of the grid and not saved: points, never zero; a minus deducts. */
export interface Typed {
  file: string
  part: Part
  points: number
}
export interface Shared {
  clause: string
  factDay: string
  fact: string
}
export interface Line {
  file: string
  part: Part
  kind: 'BONUS' | 'DEDUCTION' | 'SPECIAL_BONUS'
  points: string
  clause: string
  factDay: string
  fact: string
}

export const parts: Part[] = ['SUPERVISION', 'EDU_CULTURE', 'LABOUR', 'SPECIAL']

/** Reads +5, 5, -3.5, －３; nothing typed is null, nonsense is NaN. A special bonus can't be negative. */
export function readPoints(text: string, part: Part): number | null {
  const plain = text.normalize('NFKC').replace(/[−–—]/g, '-').trim()
  if (!plain) return null
  if (!/^[+-]?\d{1,3}(\.\d)?$/.test(plain)) return Number.NaN
  const points = Number(plain)
  return points === 0 || (part === 'SPECIAL' && points < 0) ? Number.NaN : points
}

/** The batch as the server takes it: the sign becomes the kind. */
export function linesOf(typed: Typed[], shared: Shared): Line[] {
  return typed.map((one) => ({
    file: one.file,
    part: one.part,
    kind: one.part === 'SPECIAL' ? 'SPECIAL_BONUS' : one.points > 0 ? 'BONUS' : 'DEDUCTION',
    points: String(Math.abs(one.points)),
    ...shared,
  }))
}

/** The cell of a batch's fault, entries[3].points: the place of its line. */
export function lineOf(field: string | null | undefined): number | null {
  const found = /^entries\[(\d+)\]/.exec(field ?? '')
  return found ? Number(found[1]) : null
}

/** What the foot of the grid says of the month. */
export function summary(rows: PointsRow[], cycle: number) {
  const sum = rows.reduce((all, row) => all + row.score.total, 0)
  const below = rows.filter((row) => partsOf(row) < row.score.base).length
  const ripe = rows.filter((row) => row.balance >= cycle).length
  return { average: rows.length ? Math.round((sum / rows.length) * 10) / 10 : 0, below, ripe }
}

const partsOf = (row: PointsRow) => row.score.supervision + row.score.education + row.score.labour

/** Where the arrow leads from a cell; the edges hold. */
export function step(row: number, column: number, key: string, rows: number, columns: number): [number, number] {
  const by: Record<string, [number, number]> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    Enter: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  }
  const [down, right] = by[key] ?? [0, 0]
  const within = (at: number, most: number) => Math.min(most - 1, Math.max(0, at))
  return [within(row + down, rows), within(column + right, columns)]
}
