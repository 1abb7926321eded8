import { differences } from '@xiezhi/base'
import { recordPairs, type Pairs } from '@xiezhi/record-ui'
import { describe, expect, it } from 'vitest'

const found = import.meta.glob<{ pairs: Pairs }>('./**/words.ts', { eager: true })
const all: [string, Pairs][] = [
  ['record-ui', recordPairs],
  ...Object.entries(found).map(([path, module]): [string, Pairs] => [path, module.pairs]),
]
const side = (pairs: Pairs, at: 0 | 1) =>
  Object.fromEntries(Object.entries(pairs).map(([key, pair]) => [key, pair[at]]))

describe('the message catalogue', () => {
  it('is found in every room', () => {
    expect(all.length).toBeGreaterThan(4)
  })

  it.each(all)('%s says everything in Chinese and in English, with the same blanks', (_, pairs) => {
    expect(differences(side(pairs, 0), side(pairs, 1))).toEqual([])
  })

  it.each(all)('%s writes its Chinese in Chinese and its English without', (_, pairs) => {
    const chinese = /[\u4e00-\u9fff]/
    const plain = (text: string) => text.replace(/五月六日/g, '').replace(/“[^”]*”/g, '')
    expect(
      Object.entries(pairs)
        .filter(([, [, en]]) => chinese.test(plain(en)))
        .map(([key]) => key),
    ).toEqual([])
  })
})
