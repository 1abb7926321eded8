import { describe, expect, it } from 'vitest'
import { missing, needsWords } from './verbs'

describe('the verbs of a task', () => {
  it('are done at once when they need no words', () => {
    expect(['claim', 'withdraw', 'urge'].map(needsWords)).toEqual([false, false, false])
  })

  it('ask for a person and a reason before work changes hands', () => {
    expect(missing('transfer', { to: 'p1', reason: ' ' })).toEqual(['reason'])
    expect(missing('delegate', {})).toEqual(['to', 'reason'])
  })

  it('let a task be completed without an opinion, never without an outcome', () => {
    expect(missing('complete', { outcome: 'AGREE' })).toEqual([])
    expect(missing('complete', { opinion: '同意' })).toEqual(['outcome'])
  })

  it('ask on which side an added signer signs', () => {
    expect(missing('add-sign', { person: 'p1', reason: '涉及未成年人' })).toEqual(['place'])
  })
})
