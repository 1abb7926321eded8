import { describe, expect, it } from 'vitest'
import { withArticles } from './articles'

describe('citations inside a sentence', () => {
  it('are said as articles, and nothing else is touched', () => {
    expect(withArticles('依据监狱法, 公示五个工作日 (监狱法#50.1); 间隔 (减刑假释规定#6)')).toBe(
      '依据监狱法, 公示五个工作日 (监狱法第五十条第一款); 间隔 (减刑假释规定第六条)',
    )
    expect(withArticles('C# 12 号')).toBe('C# 12 号')
  })
})
