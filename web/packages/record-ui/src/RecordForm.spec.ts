import { describe, expect, it } from 'vitest'
import { Problem } from '@xiezhi/base'
import RecordForm from './RecordForm.vue'
import { serve, show } from './testing'
import type { Descriptor } from './types'

const descriptor: Descriptor = {
  code: 'test.form',
  name: '测试',
  english: 'Test',
  version: '1.0.0',
  room: 'test',
  fields: [
    {
      name: 'citizenId',
      label: '公民身份号码',
      english: 'Citizen number',
      kind: 'text',
      required: true,
      element: 'DE00101',
    },
    { name: 'birthDate', label: '出生日期', english: 'Date of birth', kind: 'date' },
    { name: 'sex', label: '性别', english: 'Sex', kind: 'code', codeSet: 'CS_SEX' },
    { name: 'income', label: '收入', english: 'Income', kind: 'money' },
  ],
  may: { list: true, create: true, update: true, unmask: false, export: false },
}
const sexes = {
  code: 'CS_SEX',
  name: '性别',
  english: 'Sex',
  values: [
    { code: '1', name: '男', english: 'Male' },
    { code: '2', name: '女', english: 'Female' },
  ],
}

async function form(props: Record<string, unknown> = {}) {
  serve({ '/api/standards/CS_SEX': sexes })
  const model = { value: {} as Record<string, unknown> }
  const { shown } = await show(RecordForm, {
    descriptor,
    modelValue: model.value,
    ...props,
    'onUpdate:modelValue': (now: Record<string, unknown>) => shown.setProps({ modelValue: (model.value = now) }),
  })
  return { shown, model }
}

describe('a form read off its standard', () => {
  it('fills sex and birth date from a pasted citizen number', async () => {
    const { shown, model } = await form()
    await shown.find('input').setValue('11010519491231002X')
    expect(model.value).toEqual({ citizenId: '11010519491231002X', birthDate: '1949-12-31', sex: '2' })
  })

  it('reads dates as people write them', async () => {
    const { shown, model } = await form()
    const date = shown.find('.date-field input')
    await date.setValue('2026年5月6日')
    await date.trigger('change')
    expect(model.value.birthDate).toBe('2026-05-06')
  })

  it('lists every fault on top and sends nothing', async () => {
    const { shown } = await form({ modelValue: { income: '很多' } })
    await shown.find('form').trigger('submit')
    expect(shown.findAll('[role=alert] li').map((one) => one.text())).toEqual(['请填写公民身份号码', '收入应为数字'])
    expect(shown.emitted('submit')).toBeUndefined()
  })

  it("shows the server's faults beside their fields and on top", async () => {
    const problem = new Problem({
      code: 'UNFIT',
      title: '资料不符合标准',
      errors: [{ field: 'income', message: '收入不能为负数' }],
    })
    const { shown } = await form({ problem })
    expect(shown.findAll('.bad .fault').map((one) => one.text())).toEqual(['收入不能为负数'])
    expect(shown.find('[role=alert] li').text()).toBe('收入不能为负数')
  })

  it('sends sums in their standard', async () => {
    const { shown } = await form({ modelValue: { citizenId: '11010519491231002x', income: '6.48万' } })
    await shown.find('form').trigger('submit')
    expect(shown.emitted('submit')?.[0]).toEqual([{ citizenId: '11010519491231002X', income: '64800.00' }])
  })
})
