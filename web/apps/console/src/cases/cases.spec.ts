import { flushPromises } from '@vue/test-utils'
import { serve, show } from '@xiezhi/record-ui/testing'
import { forgetStandards } from '@xiezhi/record-ui'
import { beforeEach, describe, expect, it } from 'vitest'
import CasePage from './CasePage.vue'

const reason = { basis: '社区矫正法#27', finding: '可以批准外出' }
const file = (state: string) => ({
  standard: 'sample.leave',
  name: '请假',
  english: 'Leave',
  process: 'sample-leave',
  title: '样假5',
  state: { code: state, label: state === 'APPLIED' ? '已申请' : '已批准', english: state },
  row: { id: 'f1', version: 1, number: '样假5', masked: [] },
  actions: [
    {
      verb: 'approve',
      label: '批准外出',
      english: 'Approve',
      allowed: state === 'APPLIED',
      reasons: [reason],
      main: true,
      previews: true,
      fields: [{ name: 'text', label: '意见', english: 'Opinion', kind: 'text', size: 100, required: true }],
    },
  ],
  panels: [{ title: '两个月累计', english: 'Two months', text: '5日', reasons: [reason] }],
  clocks: [],
  documents: [],
  files: [],
  parts: [],
  history: [],
})
const descriptor = {
  code: 'sample.leave',
  name: '请假',
  english: 'Leave',
  version: '1.0.0',
  room: 'sample',
  fields: [{ name: 'number', label: '编号', english: 'Number', kind: 'text' }],
  may: { list: true, create: false, update: false, unmask: false, export: true },
}

describe('any file of any procedure', () => {
  beforeEach(() => forgetStandards())

  it('shows the rule before the button, asks the form, and sends it with the version that was read', async () => {
    const sent: unknown[] = []
    serve({
      '/api/standards/sample.leave': descriptor,
      '/api/cases/sample.leave/f1': file('APPLIED'),
      'POST /api/cases/sample.leave/f1/approve/preview': {
        allowed: true,
        obstacles: [],
        value: '5日',
        reasons: [{ basis: '社区矫正法#27', finding: '不超过七日, 由司法所批准' }],
      },
      'POST /api/cases/sample.leave/f1/approve': (asked: { body: unknown }) => {
        sent.push(asked.body)
        return file('APPROVED')
      },
    })
    const { shown } = await show(CasePage, { standard: 'sample.leave', id: 'f1' })
    await flushPromises()
    expect(shown.text()).toContain('两个月累计')
    const press = async (label: string) => {
      await shown
        .findAll('button')
        .find((one) => one.text() === label)
        ?.trigger('click')
      await flushPromises()
    }
    await press('批准外出')
    await shown.find('form input').setValue('同意')
    await press('看规则怎么说')
    expect(shown.text()).toContain('不超过七日, 由司法所批准')
    await shown.find('form').trigger('submit')
    await flushPromises()
    expect(sent).toEqual([{ version: 1, form: { text: '同意' } }])
    expect(shown.text()).toContain('已批准')
  })
})
