import { describe, expect, it } from 'vitest'
import { monthsOf, workingDays } from './useCalendar'

describe('a year of working days', () => {
  const may = monthsOf(
    2026,
    new Map([
      ...['01', '04', '05'].map((day): [string, 'HOLIDAY'] => [`2026-05-${day}`, 'HOLIDAY']),
      ['2026-05-09', 'MAKEUP'],
    ]),
  )[4]

  it('counts a make-up Saturday and not a holiday', () => {
    expect(may.find((day) => day.date === '2026-05-09')?.type).toBe('MAKEUP')
    expect(workingDays(may)).toBe(21 - 3 + 1)
  })

  it('has a leap day when the year has one', () => {
    expect(monthsOf(2028, new Map())[1]).toHaveLength(29)
    expect(monthsOf(2026, new Map())[1]).toHaveLength(28)
  })
})
