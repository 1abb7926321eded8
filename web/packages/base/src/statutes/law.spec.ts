import { describe, expect, it } from 'vitest'
import { differences } from '../i18n'
import { isItem, keyOf, numberOf, pieces } from './law'
import { statuteWords } from './words'

describe('the law on the screen', () => {
  it.each([
    ['二十九', 29],
    ['十', 10],
    ['一百零三', 103],
    ['1260', 1260],
  ])('reads the number %s', (written, value) => expect(numberOf(written)).toBe(value))

  it.each([
    ['社区矫正法第二十九条', '社区矫正法#29'],
    ['《社区矫正法》第二十九条第二款', '社区矫正法#29.2'],
    ['刑法第一百三十三条之一第一款第（二）项', '刑法#133-1.1.2'],
    ['民法典#1024', '民法典#1024'],
    ['社区矫正法#29.2', '社区矫正法#29.2'],
    ['拖欠工资怎么办', ''],
    ['第二十九条', ''],
  ])('takes %s for the citation %s', (written, key) => expect(keyOf(written)).toBe(key))

  it('cuts a text where it names other articles, and loses no sign', () => {
    const lines = pieces('依照本法第二条办理。\n（一）甲。', [{ start: 2, end: 7, key: '某法#2' }])
    expect(lines).toEqual([
      [{ text: '依照' }, { text: '本法第二条', key: '某法#2' }, { text: '办理。' }],
      [{ text: '（一）甲。' }],
    ])
    expect(lines.map(isItem)).toEqual([false, true])
  })

  it('speaks both languages', () => {
    const of = (at: 0 | 1) => Object.fromEntries(Object.entries(statuteWords).map(([key, pair]) => [key, pair[at]]))
    expect(differences(of(0), of(1))).toEqual([])
  })
})
