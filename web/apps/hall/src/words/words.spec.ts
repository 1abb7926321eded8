import { describe, expect, it } from 'vitest'
import { differences } from '@xiezhi/base'
import { all } from './pairs'

const files = import.meta.glob('./*.ts', { eager: true })

describe('the sentences of the hall', () => {
  it('are read from every catalogue', () => {
    expect(Object.keys(all).length).toBe(Object.keys(files).filter((name) => !/pairs|spec/.test(name)).length)
  })

  it.each(Object.keys(files).filter((name) => !/pairs|spec/.test(name)))(
    'say the same in both languages: %s',
    (file) => {
      const room = file.slice(2, -3)
      const of = (language: 0 | 1) =>
        Object.fromEntries(Object.entries(all[room]).map(([key, pair]) => [key, pair[language]]))
      expect(differences(of(0), of(1))).toEqual([])
    },
  )

  it('leave no Chinese in the English, except a name', () => {
    const mixed = Object.values(all)
      .flatMap((room) => Object.entries(room))
      .filter(([key, [, en]]) => /[\u4e00-\u9fff]/.test(en) && key !== 'language')
    expect(mixed.map(([key]) => key)).toEqual([])
  })
})
