import { flushPromises } from '@vue/test-utils'
import { Problem, useToast } from '@xiezhi/base'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import BulkBar from './BulkBar.vue'
import { show } from './testing'
import { useBulk, type BulkVerb, type Outlook } from './useBulk'
import { useSelection } from './useSelection'

const outlook = (id: string, allowed = true): Outlook => ({
  id,
  title: `(2026)测字第${id}号`,
  allowed,
  reasons: allowed ? [] : [{ basis: '社区矫正法#27', finding: '超过三十日, 由上级机构决定' }],
  remedy: allowed ? '' : '报上级机构',
})
const verb = (over: Partial<BulkVerb> = {}): BulkVerb => ({
  key: 'act:approve',
  label: '批准',
  english: 'Approve',
  allowedBy: 2,
  preview: async (_form, ids) => ids.map((id) => outlook(id, id !== '9')),
  act: async () => undefined,
  ...over,
})
const refusal = (code: string) => new Problem({ code: code as 'REFUSED', status: 409, title: code, detail: code })

describe('a verb on several rows', () => {
  it('shows what will happen and why not before anything is done', async () => {
    const act = vi.fn()
    const bulk = useBulk(verb({ act }), ['1', '9'])
    await flushPromises()
    expect(bulk.rows.value.map((row) => row.state)).toEqual(['ready', 'refused'])
    expect(bulk.rows.value[1].outlook.reasons[0].basis).toBe('社区矫正法#27')
    expect(act).not.toHaveBeenCalled()
  })

  it('does each row by itself: one that is refused or changed stops no other', async () => {
    const act = vi.fn(async (row: Outlook) => {
      if (row.id === '2') throw refusal('CHANGED_MEANWHILE')
      if (row.id === '3') throw refusal('REFUSED')
      if (row.id === '4') throw refusal('OFFLINE')
    })
    const bulk = useBulk(verb({ act }), ['1', '2', '3', '4', '9', '5'])
    await flushPromises()
    await bulk.run()
    expect(bulk.rows.value.map((row) => row.state)).toEqual(['done', 'changed', 'refused', 'failed', 'refused', 'done'])
    expect(act.mock.calls.map(([row]) => row.id)).toEqual(['1', '2', '3', '4', '5'])
    expect(bulk.done.value).toBe(2)
  })

  it('looks again at what failed or had changed, and never at what is done', async () => {
    let first = true
    const preview = vi.fn(async (_form, ids: string[]) => ids.map((id) => outlook(id)))
    const act = vi.fn(async (row: Outlook) => {
      if (row.id === '2' && first) {
        first = false
        throw refusal('TIMEOUT')
      }
    })
    const bulk = useBulk(verb({ preview, act }), ['1', '2'])
    await flushPromises()
    await bulk.run()
    await bulk.retry()
    expect(preview).toHaveBeenLastCalledWith({}, ['2'])
    await bulk.run()
    expect(bulk.rows.value.every((row) => row.state === 'done')).toBe(true)
    expect(act.mock.calls.map(([row]) => row.id)).toEqual(['1', '2', '2'])
  })

  it('stops when the person does not prove who he is, and nothing of the rest is lost', async () => {
    const act = vi.fn(async () => {
      throw refusal('STEP_UP_REQUIRED')
    })
    const bulk = useBulk(verb({ act }), ['1', '2'])
    await flushPromises()
    await bulk.run()
    expect(act).toHaveBeenCalledOnce()
    expect(bulk.rows.value.map((row) => row.state)).toEqual(['ready', 'ready'])
    expect(bulk.problem.value?.code).toBe('STEP_UP_REQUIRED')
  })

  it('asks one form for all of them first', async () => {
    const preview = vi.fn(async () => [outlook('1')])
    const bulk = useBulk(
      verb({ preview, fields: [{ name: 'reason', label: '理由', english: 'Reason', kind: 'text' }] }),
      ['1'],
    )
    expect(bulk.step.value).toBe('form')
    expect(preview).not.toHaveBeenCalled()
    await bulk.preview({ reason: '年度集中' })
    expect(preview).toHaveBeenCalledWith({ reason: '年度集中' }, ['1'])
    expect(bulk.step.value).toBe('preview')
  })
})

describe('the choice of rows', () => {
  const list = async () => {
    const ids = ref(['a', 'b', 'c', 'd'])
    let made!: ReturnType<typeof useSelection>
    const { shown } = await show(
      defineComponent(() => {
        made = useSelection(() => ids.value)
        return () =>
          h(
            'ul',
            ids.value.map((id) => h('li', { 'data-row': id }, h('a', { href: '#', id }, id))),
          )
      }),
    )
    return { ids, made, shown }
  }
  beforeEach(() => (document.body.innerHTML = ''))

  it('takes a range with Shift, in the order that is shown', async () => {
    const { made } = await list()
    made.pick('b')
    made.pick('d', true)
    expect(made.ids.value).toEqual(['b', 'c', 'd'])
    expect(made.some.value).toBe(true)
  })

  it('is turned by x on the row that the keyboard stands on', async () => {
    const { made } = await list()
    document.getElementById('c')!.focus()
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }))
    expect(made.ids.value).toEqual(['c'])
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }))
    expect(made.ids.value).toEqual([])
  })

  it('loses what leaves the list', async () => {
    const { made, ids } = await list()
    made.turnAll()
    ids.value = ['a', 'd']
    await flushPromises()
    expect(made.ids.value).toEqual(['a', 'd'])
    expect(made.all.value).toBe(true)
  })
})

describe('the bar of verbs', () => {
  beforeEach(() => (document.body.innerHTML = ''))

  it('switches off a verb that not all of them allow, and says so', async () => {
    const { shown } = await show(BulkBar, { ids: ['1', '2', '3'], verbs: [verb({ allowedBy: 2 })] })
    const button = shown.find('.verb button')
    expect(button.attributes('aria-disabled')).toBe('true')
    expect(shown.find('#why-bulk-act\\:approve').text()).toContain('1 件')
    await button.trigger('click')
    expect(document.querySelector('.bulk')).toBeNull()
  })

  it('runs through preview and confirmation, and offers the undo', async () => {
    const undo = vi.fn(async () => undefined)
    const { shown } = await show(BulkBar, { ids: ['1', '2'], verbs: [verb({ undo })] })
    await shown.find('.verb button').trigger('click')
    await flushPromises()
    const press = async (at: number) => {
      document.querySelectorAll<HTMLButtonElement>('.sheet .buttons button')[at].click()
      await flushPromises()
    }
    expect(document.querySelector('.sheet')?.textContent).toContain('2 件可以办理')
    await press(1)
    expect(document.querySelector('.sheet')?.textContent).toContain('办成 2 件')
    await press(0)
    expect(shown.emitted('changed')).toHaveLength(1)
    const { toasts, undo: press_ } = useToast()
    await press_(toasts.at(-1)!)
    expect(undo).toHaveBeenCalledTimes(2)
    await flushPromises()
    expect(shown.emitted('changed')).toHaveLength(2)
  })
})
