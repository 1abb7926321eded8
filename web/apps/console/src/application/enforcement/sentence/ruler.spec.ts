import { describe, expect, it } from 'vitest'
import { place, rulerOf, yearsOn, type Sheet } from './ruler'

const sheet = {
  on: '2027-01-20',
  term: {
    value: {
      since: '2024-03-12',
      nominalEnd: '2029-09-11',
      originalEnd: '2029-09-11',
      end: '2029-03-11',
      pending: null,
      floorEnd: '2026-12-11',
      halfEnd: '2026-12-11',
      reprieveEnd: null,
      becameLife: null,
      becameFixed: null,
      differences: [],
      steps: [{ on: '2024-03-12', what: '起算', end: null, basis: '刑法#47' }],
    },
    reasons: [],
  },
  commutation: {
    value: {
      rule: 'C2',
      from: '2026-07-15',
      spans: [
        {
          from: '2025-01-15',
          until: '2026-07-15',
          state: 'NOT_YET',
          because: { basis: '减刑假释规定#6', finding: '' },
        },
        {
          from: '2026-07-15',
          until: '2029-03-12',
          state: 'ELIGIBLE',
          because: { basis: '减刑假释规定#6', finding: '' },
        },
      ],
    },
    reasons: [],
  },
  parole: { value: { from: '2026-12-12', open: [], tried: [] }, reasons: [] },
} as unknown as Sheet

describe('the ruler of a term', () => {
  const ruler = rulerOf(sheet, [{ from: '2024-01-01', to: '2024-01-31' }], '2025-01-15', (key) => key)

  it('begins with the custody and ends after the day before credit and cuts', () => {
    expect(ruler.from).toBe('2024-01-01')
    expect(ruler.to).toBe('2029-09-12')
  })
  it('shows custody, what is served, what is left and what was taken off, without a gap', () => {
    expect(ruler.term.map((band) => band.kind)).toEqual(['custody', 'served', 'left', 'cut'])
    expect(ruler.term[0].until).toBe('2024-02-01')
    expect(ruler.term[1].until).toBe(ruler.term[2].from)
    expect(ruler.term[2].until).toBe('2029-03-12')
    expect(ruler.term[3].until).toBe('2029-09-12')
  })
  it('pins every day that counts, in order', () => {
    expect(ruler.pins.map((pin) => pin.word)).toEqual([
      'start',
      'delivered',
      'commutationFrom',
      'floor',
      'paroleFrom',
      'today',
      'last',
      'nominal',
    ])
  })
  it('has no last day for life, and reaches the least service', () => {
    const life = {
      ...sheet,
      term: {
        ...sheet.term,
        value: { ...sheet.term.value, end: null, nominalEnd: null, originalEnd: null, floorEnd: '2037-03-11' },
      },
    } as unknown as Sheet
    const shown = rulerOf(life, [], null, (key) => key)
    expect(shown.term.map((band) => band.kind)).toEqual(['served', 'left', 'cut'])
    expect(shown.to).toBe('2037-03-12')
  })
  it('places days and marks years', () => {
    expect(place('2024-01-01', '2024-01-01', '2025-01-01')).toBe(0)
    expect(place('2030-01-01', '2024-01-01', '2025-01-01')).toBe(100)
    expect(yearsOn('2024-03-12', '2027-02-01')).toEqual(['2025-01-01', '2026-01-01', '2027-01-01'])
  })
})
