import { describe, expect, it } from 'vitest'
import { daysBetween, progress, stretch } from './ruler'

describe('the ruler', () => {
  it('counts days over a leap day', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1)
  })

  it('draws both the first and the last day', () => {
    expect(stretch('2026-01-01', '2026-01-10', '2026-01-01', '2026-01-10')).toEqual({ left: 0, width: 100 })
    expect(stretch('2026-01-10', '2026-01-10', '2026-01-01', '2026-01-10')).toEqual({ left: 90, width: 10 })
  })

  it('cuts off what lies outside and leaves out what is wholly outside', () => {
    expect(stretch('2025-12-20', '2026-01-05', '2026-01-01', '2026-01-10')).toEqual({ left: 0, width: 50 })
    expect(stretch('2026-01-11', '2026-01-12', '2026-01-01', '2026-01-10')).toBeNull()
  })

  it('tells what is served and what is left', () => {
    expect(progress('2026-09-25', '2026-09-30', '2026-09-28')).toEqual({ served: 3, left: 3 })
    expect(progress('2026-09-25', '2026-09-30', '2026-09-01')).toEqual({ served: 0, left: 6 })
    expect(progress('2026-09-25', '2026-09-30', '2026-12-01')).toEqual({ served: 6, left: 0 })
  })
})
