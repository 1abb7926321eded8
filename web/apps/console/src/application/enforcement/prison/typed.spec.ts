import { describe, expect, it } from 'vitest'
import { cellsOf, elsewhereOf } from './cells'
import { lastDayOf, monthsOn } from './dates'
import { lineOf, linesOf, readPoints, step, summary } from './typed'
import type { Place, PointsRow, Standing } from './types'

const row = (total: number, base: number, balance: number, penalties = 0): PointsRow => ({
  file: 'f',
  number: '1',
  name: '演示甲',
  cell: null,
  labours: true,
  treatment: null,
  confinedDays: 0,
  absentDays: 0,
  score: {
    supervision: total,
    education: 0,
    labour: 0,
    special: 0,
    penalties,
    base,
    total: total - penalties,
    lost: 0,
  },
  before: 0,
  balance,
  reasons: [],
  entries: [],
  objection: null,
})
const stands = (cell: string | null, place: Place, number = '1') =>
  ({ inmate: { cell, number, file: number, name: number, risks: [] }, place }) as unknown as Standing

describe('what is typed into the grid of points', () => {
  it.each([
    ['5', 5],
    ['+3.5', 3.5],
    ['-4', -4],
    ['－４', -4],
    ['', null],
  ])('reads %s', (text, points) => expect(readPoints(text, 'LABOUR')).toBe(points))

  it.each(['0', 'abc', '1.55', '5000', '--2'])('does not take %s', (text) =>
    expect(readPoints(text, 'LABOUR')).toBeNaN(),
  )

  it('takes no negative special bonus', () => expect(readPoints('-5', 'SPECIAL')).toBeNaN())

  it('makes of the sign the kind, and never sends a negative number', () => {
    const shared = { clause: '劳3', factDay: '2026-11-10', fact: '超额' }
    const typed = [
      { file: 'a', part: 'LABOUR' as const, points: 5 },
      { file: 'b', part: 'SUPERVISION' as const, points: -3 },
      { file: 'c', part: 'SPECIAL' as const, points: 20 },
    ]
    expect(linesOf(typed, shared).map((line) => [line.kind, line.points])).toEqual([
      ['BONUS', '5'],
      ['DEDUCTION', '3'],
      ['SPECIAL_BONUS', '20'],
    ])
  })

  it('finds the line of a fault', () => {
    expect(lineOf('entries[12].points')).toBe(12)
    expect(lineOf('month')).toBeNull()
  })

  it('counts who stayed below base without the penalties, and whose cycle is full', () => {
    expect(summary([row(110, 100, 600, 100), row(90, 100, 599)], 600)).toEqual({ average: 50, below: 1, ripe: 1 })
  })

  it('stays within the grid', () => {
    expect(step(0, 0, 'ArrowUp', 3, 4)).toEqual([0, 0])
    expect(step(2, 3, 'Enter', 3, 4)).toEqual([2, 3])
    expect(step(1, 1, 'ArrowRight', 3, 4)).toEqual([1, 2])
  })
})

describe('months', () => {
  it('passes the turn of the year both ways', () => {
    expect(monthsOn('2026-01', -1)).toBe('2025-12')
    expect(monthsOn('2026-12', 1)).toBe('2027-01')
  })
  it('ends a month on its last day, and the running one today', () => {
    expect(lastDayOf('2028-02', '2028-05-01')).toBe('2028-02-29')
    expect(lastDayOf('2026-11', '2026-11-23')).toBe('2026-11-23')
  })
})

describe('who is where', () => {
  it('puts beds into cells by number, not by letters', () => {
    const cells = cellsOf([stands('103-10', 'CELL', '1'), stands('103-9', 'CELL', '2'), stands('20-1', 'CELL', '3')])
    expect(cells.map((one) => one.cell)).toEqual(['20', '103'])
    expect(cells[1].beds.map((one) => one.bed)).toEqual(['9', '10'])
  })
  it('names whoever is not in the cell, the gravest first', () => {
    const roll = [stands('1-1', 'CELL'), stands(null, 'NO_BED', '2'), stands('1-2', 'CONFINED', '3')]
    expect(elsewhereOf(roll).map((one) => one.place)).toEqual(['CONFINED', 'NO_BED'])
  })
})
