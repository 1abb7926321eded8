import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import RecordList from './RecordList.vue'
import { serve, show } from './testing'
import type { Descriptor, Row } from './types'
import { forgetStandards } from './useStandard'

const descriptor: Descriptor = {
  code: 'test.person',
  name: '测试人员',
  english: 'Test person',
  version: '1.0.0',
  room: 'test',
  title: 'name',
  fields: [
    { name: 'name', label: '姓名', english: 'Name', kind: 'text', listed: true, sortable: true },
    { name: 'citizenId', label: '公民身份号码', english: 'Citizen number', kind: 'text', listed: true, masked: true },
    { name: 'income', label: '收入', english: 'Income', kind: 'money', listed: true },
    { name: 'note', label: '备注', english: 'Note', kind: 'text' },
  ],
  may: { list: true, create: false, update: false, unmask: true, export: true },
}
const row = (n: number): Row => ({
  id: `r${n}`,
  version: 1,
  masked: ['citizenId'],
  name: `测试${n}`,
  citizenId: '110105********002X',
  income: '1800.00',
})
let asked: ReturnType<typeof serve>

describe('a register', () => {
  beforeEach(() => {
    vi.unstubAllGlobals()
    forgetStandards()
    localStorage.clear()
    document.body.innerHTML = ''
    asked = serve({
      '/api/standards/test.person': descriptor,
      '/api/records/test.person/count': { count: 10000, atLeast: true },
      '/api/records/test.person/r1': { ...row(1), masked: [], citizenId: '11010519491231002X' },
      '/api/records/test.person': ({ query }: { query: URLSearchParams }) =>
        query.get('after') ? { items: [row(3)], next: null } : { items: [row(1), row(2)], next: 'c1' },
    })
  })

  it('shows the listed fields of its standard and nothing else', async () => {
    const { shown } = await show(RecordList, { of: 'test.person' })
    expect(shown.findAll('th').map((head) => head.text())).toEqual(['姓名', '公民身份号码', '收入'])
    expect(shown.text()).toContain('1,800.00 元')
    expect(shown.text()).toContain('共 10,000 条以上')
  })

  it('asks for every value of a field that the address names more than once', async () => {
    const { router } = await show(RecordList, { of: 'test.person' })
    await router.push('/?where.income=1&where.income=2')
    await flushPromises()
    expect(asked.at(-1)?.query.getAll('where.income')).toEqual(['1', '2'])
  })

  it('walks by cursor and finds its way back', async () => {
    const { shown } = await show(RecordList, { of: 'test.person' })
    const [previous, next] = shown.findAll('.pager .button')
    await next.trigger('click')
    await flushPromises()
    expect(asked.at(-1)?.query.get('after')).toBe('c1')
    expect(shown.text()).toContain('测试3')
    await previous.trigger('click')
    await flushPromises()
    expect(shown.text()).toContain('测试1')
  })

  it('keeps order and words in the address', async () => {
    const { shown, router } = await show(RecordList, { of: 'test.person' })
    await shown.find('.sorter').trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query.sort).toBe('name')
    await shown.find('input[type=search]').setValue('张')
    await shown.find('form[role=search]').trigger('submit')
    await flushPromises()
    expect(
      asked
        .filter((call) => call.path === '/api/records/test.person')
        .at(-1)
        ?.query.get('q'),
    ).toBe('张')
  })

  it('shows a masked number only for a purpose, and sends that purpose', async () => {
    const { shown } = await show(RecordList, { of: 'test.person' })
    await shown.find('td .masked button').trigger('click')
    await flushPromises()
    const purpose = document.querySelector<HTMLInputElement>('#purpose input')!
    purpose.value = '核对申请人身份'
    purpose.dispatchEvent(new Event('input'))
    document.querySelector<HTMLFormElement>('#purpose')!.dispatchEvent(new Event('submit'))
    await flushPromises()
    expect(asked.at(-1)?.query.get('purpose')).toBe('核对申请人身份')
    expect(shown.text()).toContain('11010519491231002X')
  })
})
