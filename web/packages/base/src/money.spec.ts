import { describe, expect, it } from 'vitest'
import { divideMoney, moneyText, parseMoney, sumMoney } from './money'

describe('money', () => {
  it.each([
    ['64800', '64800.00'],
    ['64,800.5', '64800.50'],
    ['６４，８００', '64800.00'],
    ['¥1,800.00 元', '1800.00'],
    ['6.48万', '64800.00'],
    ['0', '0.00'],
  ])('reads %s as %s', (written, sum) => expect(parseMoney(written)).toBe(sum))

  it.each(['-500', '1e9', '一千', '1,80', '12.345', '', '999999999'])('refuses %s', (written) =>
    expect(parseMoney(written)).toBeNull(),
  )

  it('writes yuan with thousands and cents', () => {
    expect(moneyText('64800.5')).toBe('64,800.50 元')
    expect(moneyText('0')).toBe('0.00 元')
  })

  it('computes the income a head and a month exactly: 64,800 / 12 / 3 = 1,800.00', () => {
    expect(divideMoney(sumMoney(['40000.00', '24800.00']), 36)).toBe('1800.00')
    expect(divideMoney('52824.00', 24)).toBe('2201.00')
    expect(divideMoney('0.01', 2)).toBe('0.01')
  })

  it('leaves a masked sum masked', () => expect(moneyText('******')).toBe('******'))
})
