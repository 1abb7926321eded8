import { describe, expect, it } from 'vitest'
import { factOf, typedOf } from './facts'

const input = (kind: string) => ({ label: kind, english: kind, kind })

describe('facts for a rule', () => {
  it('are read in the kind that the rule names', () => {
    expect(factOf(input('date'), '五月六日')).toMatch(/^\d{4}-05-06$/)
    expect(factOf(input('integer'), '17')).toBe(17)
    expect(factOf(input('boolean'), 'false')).toBe(false)
    expect(factOf(input('list'), '[{"name":"甲"}]')).toEqual([{ name: '甲' }])
    expect(factOf(input('text'), ' ')).toBeUndefined()
  })

  it('are passed on as typed when they cannot be read, so that the rule can say so', () => {
    expect(factOf(input('date'), '下周')).toBe('下周')
    expect(factOf(input('list'), '[oops')).toBe('[oops')
  })

  it('come back from an example as they would be typed', () => {
    expect(typedOf(input('codes'), ['A'])).toEqual(['A'])
    expect(typedOf(input('boolean'), true)).toBe('true')
    expect(typedOf(input('text'), null)).toBe('')
  })
})
