import type { Clock } from '@xiezhi/record-ui'
import { describe, expect, it } from 'vitest'
import type { Task } from './types'
import { deskOf, urgencyOf } from './useWork'

const task = (clock: Partial<Clock> | null, desk?: string): Task =>
  ({ id: 't1', business: { standard: 'legalaid.application', id: 'a1' }, clock, desk, actions: [] }) as unknown as Task

describe('the work list', () => {
  it('puts what is late first, then today, then what is near', () => {
    expect(urgencyOf(task({ state: 'OVERDUE', remaining: -2 }))).toBe('overdue')
    expect(urgencyOf(task({ state: 'RUNNING', remaining: 0 }))).toBe('today')
    expect(urgencyOf(task({ state: 'RUNNING', remaining: 3 }))).toBe('soon')
    expect(urgencyOf(task({ state: 'RUNNING', remaining: 4 }))).toBe('later')
  })

  it('does not press for a clock that is paused, or where the law counts none', () => {
    expect(urgencyOf(task({ state: 'PAUSED', remaining: 0 }))).toBe('later')
    expect(urgencyOf(task(null))).toBe('noClock')
  })

  it('leads to the desk of the step, or to the general page of a task', () => {
    expect(deskOf(task(null, 'legal-aid/review'))).toBe('/legal-aid/review/a1')
    expect(deskOf(task(null))).toBe('/tasks/t1')
  })
})
