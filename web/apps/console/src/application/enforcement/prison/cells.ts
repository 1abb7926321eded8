import type { Place, Standing } from './types'

export interface Bed {
  bed: string
  standing: Standing
}
export interface Cell {
  cell: string
  beds: Bed[]
}

const numbered = new Intl.Collator('zh', { numeric: true })

/** The cells of a ward with who sleeps in them: what stands before the last dash of a bed's number is the cell. */
export function cellsOf(roll: Standing[]): Cell[] {
  const cells = new Map<string, Bed[]>()
  for (const standing of roll) {
    const bed = standing.inmate.cell
    if (!bed) continue
    const at = bed.lastIndexOf('-')
    const cell = at < 0 ? bed : bed.slice(0, at)
    cells.set(cell, [...(cells.get(cell) ?? []), { bed: at < 0 ? '' : bed.slice(at + 1), standing }])
  }
  return [...cells]
    .map(([cell, beds]) => ({ cell, beds: beds.sort((a, b) => numbered.compare(a.bed, b.bed)) }))
    .sort((a, b) => numbered.compare(a.cell, b.cell))
}

const order: Place[] = [
  'CONFINED',
  'HOSPITAL',
  'COURT',
  'AGENCY_TAKE_BACK',
  'HOME_LEAVE',
  'SPECIAL_LEAVE',
  'NO_BED',
  'CELL',
]

/** Who is not in the cell, the gravest reason first. */
export function elsewhereOf(roll: Standing[]): Standing[] {
  return roll
    .filter((one) => one.place !== 'CELL')
    .sort((a, b) => order.indexOf(a.place) - order.indexOf(b.place) || a.inmate.number.localeCompare(b.inmate.number))
}
