import { describe, expect, it } from 'vitest'
import { today } from '@xiezhi/base'
import { faultsOf, offered, tidy } from './checks'
import type { Field } from './types'

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  label: name,
  english: name,
  kind: 'text',
  ...more,
})
const citizenId = field('citizenId', { label: '公民身份号码', element: 'DE00101', required: true })
const income = field('income', { label: '收入', kind: 'money' })

describe('a form before it is sent', () => {
  it('names everything that is wrong at once', () => {
    const faults = faultsOf([citizenId, income], { income: '很多' })
    expect(faults.map((fault) => fault.field)).toEqual(['citizenId', 'income'])
  })

  it('says which part of a citizen number is wrong', () => {
    expect(faultsOf([citizenId], { citizenId: '110105194912310021' })[0].message).toContain('校验码')
    expect(faultsOf([citizenId], { citizenId: '11010519491231002x' })).toEqual([])
  })

  it('leaves a masked number alone, for the person may not see what stands there', () => {
    expect(faultsOf([citizenId], { citizenId: '110105********002X' })).toEqual([])
  })

  it('lets several things be none, for the rules of the record say whether one is needed', () => {
    const risks = field('risks', { kind: 'codes', required: true })
    expect(faultsOf([risks], {})).toEqual([])
    expect(tidy([risks], {})).toEqual({ risks: [] })
  })

  it('offers the day on which a fresh form is filled in', () => {
    expect(offered([field('on', { kind: 'date', offer: 'today' }), field('until', { kind: 'date' })])).toEqual({
      on: today(),
    })
  })

  it('sends sums and numbers in their standard', () => {
    expect(
      tidy([citizenId, income], { citizenId: '１１０１０５１９４９１２３１００２x', income: '６４，８００' }),
    ).toEqual({
      citizenId: '11010519491231002X',
      income: '64800.00',
    })
  })
})
