import { beforeEach, describe, expect, it } from 'vitest'
import { catalogue, differences, fill, locale, said } from './i18n'
import { en, zh } from './words'

describe('the two languages', () => {
  beforeEach(() => (locale.value = 'zh'))

  it('have the same keys and the same braces', () => expect(differences(zh, en)).toEqual([]))

  it('are told apart when they differ', () => {
    expect(differences({ a: '还剩{n}日', b: '好' }, { a: '{m} days', b: '' })).toEqual(['a', 'b'])
  })

  it('speak Chinese first and English when asked', () => {
    const t = catalogue({ hello: '您好, {name}' }, { hello: 'Hello, {name}' })
    expect(t('hello', { name: '张三' })).toBe('您好, 张三')
    locale.value = 'en'
    expect(t('hello', { name: '张三' })).toBe('Hello, 张三')
  })

  it('read the pairs of the server and never show nothing', () => {
    expect(said({ name: '审查', english: 'Review' })).toBe('审查')
    locale.value = 'en'
    expect(said({ name: '审查', english: 'Review' })).toBe('Review')
    expect(said({ zh: '审查', en: '' })).toBe('审查')
  })

  it('leave an unknown brace alone', () => expect(fill('{a}{b}', { a: 1 })).toBe('1{b}'))
})
