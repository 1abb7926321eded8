import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import * as glyphs from './glyphs'
import RareText from './RareText.vue'

const none = () => false
const all = () => true

describe('rare characters', () => {
  it('leave ordinary text in one piece without asking any font', () => {
    const asked = vi.fn(all)
    expect(glyphs.pieces('演示张三 Li Si', asked)).toEqual([{ text: '演示张三 Li Si' }])
    expect(asked).not.toHaveBeenCalled()
  })

  it('stay as they are where a font has them', () => {
    expect(glyphs.pieces('演示𠮷㐂', all)).toEqual([{ text: '演示𠮷㐂' }])
  })

  it('become their code where none has them, one by one: extensions, additions, private area', () => {
    expect(glyphs.pieces('演𠮷某', none)).toEqual([{ text: '演' }, { text: '𠮷', code: '20BB7' }, { text: '某' }])
    expect(glyphs.pieces('㐂𬭩\u{E863}\u{9FEF}', none).map((one) => one.code)).toEqual([
      '3402',
      '2CB69',
      'E863',
      '9FEF',
    ])
  })

  it('keep the character in the text, so that it is copied and not its code', () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
      clearRect: () => undefined,
      fillText: () => undefined,
      getImageData: () => ({ data: [0] }),
    } as never)
    const shown = mount(RareText, { props: { text: '演𠮷' } })
    expect(shown.find('.no-glyph').attributes('title')).toContain('U+20BB7')
    expect(shown.find('.no-glyph-box').attributes('data-code')).toBe('20BB7')
    expect(shown.find('.no-glyph-said').text()).toBe('𠮷')
    expect(shown.find('.no-glyph-box').text()).toBe('')
  })
})
