import { describe, expect, it } from 'vitest'
import { blank, factOf, factsOf, typedOf } from './facts'
import type { RuleInput } from './types'

const input = (kind: string, fields?: Record<string, RuleInput>): RuleInput => ({
  label: kind,
  english: kind,
  kind,
  fields,
})
const household = input('list', { name: input('text'), income12m: input('money'), opponent: input('boolean') })

describe('facts for a rule', () => {
  it('are read in the kind that the rule names', () => {
    expect(factOf(input('date'), '五月六日')).toMatch(/^\d{4}-05-06$/)
    expect(factOf(input('integer'), '17')).toBe(17)
    expect(factOf(input('boolean'), 'false')).toBe(false)
    expect(factOf(input('text'), ' ')).toBeUndefined()
  })

  it('are passed on as typed when they cannot be read, so that the rule can say so', () => {
    expect(factOf(input('date'), '下周')).toBe('下周')
    expect(factOf(input('list'), '[oops')).toBe('[oops')
  })

  it('come in groups where the rule has groups', () => {
    expect(factOf(household, [{ name: '测试甲', income12m: '4万', opponent: '' }])).toEqual([
      { name: '测试甲', income12m: '40000.00' },
    ])
    expect(factOf(household, [])).toBeUndefined()
    expect(factsOf({ suspect: input('record', { age: input('integer') }) }, { suspect: { age: '' } })).toBeUndefined()
  })

  it('come back from an example as they would be typed', () => {
    expect(typedOf(household, [{ name: '测试甲', opponent: true }])).toEqual([
      { name: '测试甲', income12m: '', opponent: 'true' },
    ])
    expect(typedOf(input('date'), '2026-04-24T00:00:00.000Z')).toBe('2026-04-24')
    expect(typedOf(input('codes'), ['A'])).toEqual(['A'])
    expect(blank(household)).toEqual([])
  })
})
