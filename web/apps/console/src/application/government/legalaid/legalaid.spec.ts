import { describe, expect, it } from 'vitest'
import { compare } from './compare'
import { headsOf, linkOf, rowsOf } from './report'
import { rulingHolds, rulingSums } from './rulingText'
import { rateText, statesOf } from './useOverview'

describe('a legal-aid file', () => {
  it('shows where shared data differ from the declaration, not where only the writing differs', () => {
    expect(compare('64,800.00 元', '64800')).toBe('matches')
    expect(compare('64800', '72000')).toBe('differs')
    expect(compare('64800', null)).toBe('noShared')
  })

  it('takes a ruling as for, against, or left to the officer', () => {
    expect(rulingHolds({ decision: 'GRANT' })).toBe(true)
    expect(rulingHolds({ decision: 'REFUSE' })).toBe(false)
    expect(rulingHolds({ decision: 'HOLD' })).toBeUndefined()
  })

  it('puts each sum beside the limit it was measured against', () => {
    expect(rulingSums({ decision: 'REFUSE', perCapita: '2201.00', cap: '2200.00' })).toEqual([
      { word: 'perCapita', value: '2201.00', cap: '2200.00' },
    ])
  })
})

describe('the monthly report', () => {
  const data = {
    columns: [
      { key: 'unit', label: '机构' },
      { key: 'granted', label: '给予' },
    ],
    rows: [
      {
        unit: '演示县法律援助中心',
        granted: { value: 3, drill: '/api/records/legalaid.application?where.state=GRANTED' },
      },
    ],
  }

  it('names its columns and lines up its figures', () => {
    expect(headsOf(data)).toEqual([
      { key: 'unit', title: '机构', figure: false },
      { key: 'granted', title: '给予', figure: true },
    ])
  })

  it('leads from a cell to exactly the rows it counts', () => {
    expect(linkOf(rowsOf(data)[0], 'granted')).toBe('/records/legalaid.application?where.state=GRANTED')
    expect(linkOf(rowsOf(data)[0], 'unit')).toBeUndefined()
  })

  it('shows a rate of nothing as a dash, never as zero', () => {
    expect(rateText(null)).toBe('–')
    expect(rateText(0.968)).toBe('96.8%')
  })
})

describe('the overview', () => {
  it('links each figure to every state that it counts, and no state to two figures', () => {
    expect(statesOf.underReview).toEqual(['SUBMITTED', 'SUPPLEMENT', 'UNDER_REVIEW', 'PROPOSED'])
    const all = Object.values(statesOf).flat()
    expect(new Set(all).size).toBe(all.length)
  })
})
