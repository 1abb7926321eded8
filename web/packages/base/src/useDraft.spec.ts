import { effectScope, nextTick } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetAllDrafts, useDraft } from './useDraft'
import { useAsync } from './useAsync'

const open = () => {
  const scope = effectScope()
  const made = scope.run(() => useDraft('aid', () => ({ matter: '', pay: '' })))!
  return { ...made, close: () => scope.stop() }
}

describe('a draft', () => {
  beforeEach(() => {
    localStorage.clear()
    vi.useFakeTimers()
  })
  afterEach(() => vi.useRealTimers())

  it('is kept as it is typed and is there after a reload', async () => {
    const first = open()
    first.draft.value.matter = '欠薪'
    await nextTick()
    vi.advanceTimersByTime(300)
    const second = open()
    expect(second.draft.value).toEqual({ matter: '欠薪', pay: '' })
    expect(second.restored.value).toBe(true)
  })

  it('is kept at once when the page is left before the pause', async () => {
    const first = open()
    first.draft.value.pay = '3000'
    await nextTick()
    window.dispatchEvent(new Event('pagehide'))
    expect(open().draft.value.pay).toBe('3000')
  })

  it('is kept when the page inside the app changes', async () => {
    const first = open()
    first.draft.value.pay = '1'
    await nextTick()
    first.close()
    expect(open().draft.value.pay).toBe('1')
  })

  it('leaves nothing behind when it is forgotten', async () => {
    const first = open()
    first.draft.value.matter = '欠薪'
    await nextTick()
    first.keep()
    first.forget()
    vi.advanceTimersByTime(1000)
    expect(open().restored.value).toBe(false)
    first.draft.value.matter = '又写'
    await nextTick()
    first.keep()
    forgetAllDrafts()
    expect(localStorage.length).toBe(0)
  })

  it('says that nothing is kept when the browser cannot', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    const first = open()
    first.draft.value.matter = '欠薪'
    first.keep()
    expect(first.kept.value).toBeUndefined()
    vi.unstubAllGlobals()
  })
})

describe('a piece of work', () => {
  it('never lets an older answer overwrite a newer one', async () => {
    const waiting: ((value: string) => void)[] = []
    const work = useAsync(() => new Promise<string>((done) => waiting.push(done)))
    const first = work.run()
    const second = work.run()
    waiting[1]('new')
    await second
    waiting[0]('old')
    await first
    expect(work.data.value).toBe('new')
    expect(work.busy.value).toBe(false)
  })

  it('keeps the problem to show it', async () => {
    const work = useAsync(async () => Promise.reject(new Error('x')))
    await work.run()
    expect(work.problem.value?.code).toBe('BUG')
  })
})
