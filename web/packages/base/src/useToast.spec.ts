import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import Toasts from './Toasts.vue'
import { UNDO_MS, useToast } from './useToast'

const { toasts, say, drop, hold, release } = useToast()
const shown = (keys = true) => mount(Toasts, { props: { keys }, attachTo: document.body })

describe('a word at the edge of the screen', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => {
    ;[...toasts].forEach((toast) => drop(toast.id))
    vi.useRealTimers()
    document.body.innerHTML = ''
  })

  it('can be undone for fifteen seconds, then it goes', () => {
    say('认领: 已办', 'good', () => undefined)
    vi.advanceTimersByTime(UNDO_MS - 1)
    expect(toasts).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(toasts).toHaveLength(0)
  })

  it('does not lose time while the pointer or the keyboard is on it', () => {
    const id = say('认领: 已办', 'good', () => undefined)
    vi.advanceTimersByTime(10_000)
    hold(id)
    vi.advanceTimersByTime(60_000)
    expect(toasts).toHaveLength(1)
    release(id)
    vi.advanceTimersByTime(4_999)
    expect(toasts).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(toasts).toHaveLength(0)
  })

  it('is said politely, held on hover, and undone by its button once', async () => {
    const undone = vi.fn()
    const wrapper = shown()
    say('3 条消息已标为已读', 'note', undone)
    await nextTick()
    expect(wrapper.find('[role=status]').attributes('aria-live')).toBe('polite')
    await wrapper.find('.toast').trigger('mouseenter')
    vi.advanceTimersByTime(60_000)
    await wrapper.find('.undo').trigger('click')
    expect(undone).toHaveBeenCalledOnce()
    expect(toasts).toHaveLength(0)
  })

  it('is undone by the key u, but never while somebody types', async () => {
    const undone = vi.fn()
    shown()
    say('已删除视图', 'note', undone)
    const input = document.body.appendChild(document.createElement('input'))
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'u', bubbles: true }))
    expect(undone).not.toHaveBeenCalled()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'u', bubbles: true }))
    expect(undone).toHaveBeenCalledOnce()
  })

  it('takes the keyboard to the undo when the thing that was pressed is gone', async () => {
    const wrapper = shown()
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))
    ;(document.activeElement as HTMLElement | null)?.blur?.()
    say('已删除', 'note', () => undefined)
    await nextTick()
    await nextTick()
    expect(document.activeElement).toBe(wrapper.find('.undo').element)
  })

  it('keeps a refusal until it is put away', () => {
    say('其他人已认领', 'late')
    vi.advanceTimersByTime(600_000)
    expect(toasts).toHaveLength(1)
  })
})
