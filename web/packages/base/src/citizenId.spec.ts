import { describe, expect, it } from 'vitest'
import { ageOn, birthOf, checkDigit, idFault, maskId, normaliseId, parseMobile, sexOf } from './citizenId'

const NOW = '2026-07-01'

describe('公民身份号码', () => {
  it('knows the check digit of ISO 7064 MOD 11-2', () => {
    expect(checkDigit('11010119900307001')).toBe('1')
    expect(checkDigit('11010119560701002')).toBe('X')
  })

  it('reads birth, sex and age from the number', () => {
    expect(birthOf('110101199003070011')).toBe('1990-03-07')
    expect(sexOf('110101199003070011')).toBe('1')
    expect(sexOf('11010119560701002X')).toBe('2')
    expect(ageOn('1956-07-01', NOW)).toBe(70)
    expect(ageOn('2010-11-15', NOW)).toBe(15)
  })

  it('puts full-width digits, spaces and a small x right', () => {
    expect(normaliseId(' １１０１０１ 19560701 002x ')).toBe('11010119560701002X')
    expect(idFault('11010119560701002x', NOW)).toBe('')
  })

  it.each([
    ['110101900307001', '15位'],
    ['1101011990030700', '16位'],
    ['11010119900307001A', '最后一位'],
    ['110101199002300011', '出生日期'],
    ['110101209903070018', '出生日期还没有到'],
    ['110101199003070012', '校验码'],
  ])('says what is wrong with %s', (id, words) => expect(idFault(id, NOW)).toContain(words))

  it('shows only the ends', () => expect(maskId('110101199003070011')).toBe('110101********0011'))
})

describe('mobile number', () => {
  it('drops spaces and the country code', () => expect(parseMobile('+86 138 0000 0000')).toBe('13800000000'))
  it.each(['12345678901', '1380000000', 'abc'])('refuses %s', (text) => expect(parseMobile(text)).toBeNull())
})
