import { describe, expect, it } from 'vitest'
import { difference, match, readStatement } from './statement'

describe('bank statement', () => {
  it('reads what a bank file or a hand writes, and names the lines that it cannot read', () => {
    const read = readStatement('R1, 100\nR2\t-20.5\n\n合计 等于\nＲ３，1,200.00')
    expect(read.lines).toEqual([
      { reference: 'R1', amount: '100.00' },
      { reference: 'R2', amount: '-20.50' },
      { reference: 'R3', amount: '1200.00' },
    ])
    expect(read.unreadable).toEqual([4])
  })

  it('puts what differs first and finds one cent', () => {
    const lines = match(
      [
        { reference: 'A', amount: '10.00' },
        { reference: 'B', amount: '20.01' },
      ],
      { A: '10.00', B: '20.00', C: '-5.00' },
    )
    expect(lines.map((line) => line.reference)).toEqual(['B', 'C', 'A'])
    expect(difference(lines)).toBe('5.01')
  })
})
