import { enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import DivisionField from './DivisionField.vue'
import { briefName, forgetDivisions } from './divisions'
import FieldInput from './FieldInput.vue'
import FieldValue from './FieldValue.vue'
import HistoryLine from './HistoryLine.vue'
import { serve, show } from './testing'
import type { Descriptor, Field, Row } from './types'

const home: Field = { name: 'home', label: '居住地', english: 'Home', kind: 'text', element: 'DE00301' }
const nanping = { code: '970121', name: '南屏县', path: ['演示省', '南屏市', '南屏县'], until: null }
const row: Row = { id: 'r1', version: 1, home: '970121', titles: { home: nanping.path } }
let asked: ReturnType<typeof serve>

/** A field whose box was opened and in which somebody typed. */
async function typed(q: string, model: string | null = null) {
  const { shown } = await show(DivisionField, {
    label: '居住地',
    modelValue: model,
    'onUpdate:modelValue': (now: string | null) => shown.setProps({ modelValue: now }),
  })
  vi.useFakeTimers()
  await shown.find('input').setValue(q)
  vi.runAllTimers() // the box waits until the hand rests
  vi.useRealTimers()
  await flushPromises()
  return shown
}
const offers = () => [...document.querySelectorAll('.el-select-dropdown__item')].map((one) => one.textContent?.trim())
const questions = () => asked.filter((call) => call.path === '/api/divisions')

enableAutoUnmount(afterEach)

describe('a division', () => {
  beforeEach(() => {
    vi.unstubAllGlobals()
    forgetDivisions()
    document.body.innerHTML = ''
    asked = serve({
      '/api/divisions': ({ query }: { query: URLSearchParams }) =>
        query.has('codes')
          ? [nanping].filter((one) => query.get('codes')!.includes(one.code))
          : [nanping].filter((one) => one.name.includes(query.get('q')!) || one.code.startsWith(query.get('q')!)),
    })
  })

  it('stands in a column by province and county, the whole path and the code a hover away', async () => {
    const { shown } = await show(FieldValue, { field: home, row, brief: true })
    expect(shown.text()).toBe('演示省南屏县')
    expect(shown.find('[title]').attributes('title')).toBe('演示省南屏市南屏县 970121')
    expect(briefName(['北京市', '朝阳区'])).toBe('北京市朝阳区')
    expect(briefName(['演示省'])).toBe('演示省')
  })

  it('stands in a record with its whole path and its code', async () => {
    const { shown } = await show(FieldValue, { field: home, row })
    expect(shown.text()).toBe('演示省南屏市南屏县 970121')
  })

  it('keeps the digits of a code that nobody knows', async () => {
    const { shown } = await show(FieldValue, { field: home, row: { ...row, home: '970199', titles: {} } })
    expect(shown.text()).toBe('970199')
    expect(questions()).toHaveLength(0)
  })

  it('is named in a history by what the row was called then', async () => {
    const version = { version: 2, at: '2026-05-06T02:00:00Z', by: { id: 'p', name: '测试员' } }
    const changes = [{ field: 'home', from: '970121', to: '970199', fromTitle: nanping.path }]
    const { shown } = await show(HistoryLine, {
      versions: [{ ...version, changes }],
      descriptor: { fields: [home] } as unknown as Descriptor,
    })
    await flushPromises()
    expect(shown.find('del').text()).toBe('演示省南屏市南屏县')
    expect(shown.find('ins').text()).toBe('970199')
  })

  it('is chosen by typing its name or its code', async () => {
    const byName = await typed('南屏')
    expect(questions().at(-1)?.query.get('q')).toBe('南屏')
    expect(offers()).toEqual(['演示省南屏市南屏县970121'])
    document.querySelector<HTMLElement>('.el-select-dropdown__item')!.click()
    await flushPromises()
    expect(byName.props('modelValue')).toBe('970121')
  })

  it('may be written as it is where the list has no such code', async () => {
    const shown = await typed('970121199')
    expect(offers()).toEqual(['970121199按代码填写'])
    document.querySelector<HTMLElement>('.el-select-dropdown__item')!.click()
    await flushPromises()
    expect(shown.props('modelValue')).toBe('970121199')
  })

  it('takes a code that was written whole when the box is left', async () => {
    const { shown } = await show(DivisionField, {
      label: '居住地',
      modelValue: null,
      'onUpdate:modelValue': (now: string | null) => shown.setProps({ modelValue: now }),
    })
    await shown.find('input').trigger('focus')
    await shown.find('input').setValue('970121')
    await shown.find('input').trigger('blur')
    expect(shown.props('modelValue')).toBe('970121')
    await new Promise((rested) => setTimeout(rested, 400)) // the box asks after a pause, when nobody is in it any more
    await flushPromises()
    expect(questions().filter((call) => call.query.has('q'))).toHaveLength(0)
    expect(shown.find('input').attributes('aria-expanded')).toBe('false')
    await shown.find('input').setValue('9701')
    await shown.find('input').trigger('blur')
    expect(shown.props('modelValue')).toBe('970121')
  })

  it('says its name when a form brings its code, all of a form in one question', async () => {
    const other = { ...home, name: 'other' }
    const { shown } = await show(
      {
        components: { FieldInput },
        template: '<FieldInput v-for="f in fields" :key="f.name" :field="f" :model-value="code" />',
        props: ['fields', 'code'],
      },
      { fields: [home, other], code: '970121' },
    )
    await flushPromises()
    expect(shown.text()).toContain('演示省南屏市南屏县')
    expect(questions().filter((call) => call.query.has('codes'))).toHaveLength(1)
    expect(shown.findAll('input[role=combobox]')).toHaveLength(2)
  })
})
