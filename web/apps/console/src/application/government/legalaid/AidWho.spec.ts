import { flushPromises } from '@vue/test-utils'
import { forgetStandards } from '@xiezhi/record-ui'
import { serve, show } from '@xiezhi/record-ui/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import AidWho from './AidWho.vue'

const field = (name: string, label: string) => ({ name, label, english: name, kind: 'text' })
const row = {
  id: 'a1',
  version: 1,
  masked: ['citizenId', 'mobile'],
  applicantName: '测试申请人',
  citizenId: '110101********0011',
  mobile: '138****8001',
}

describe('whose matter it is', () => {
  beforeEach(() => {
    forgetStandards()
    document.body.innerHTML = ''
    serve({
      '/api/standards/legalaid.application': {
        code: 'legalaid.application',
        name: '法律援助申请',
        english: 'Aid application',
        fields: [field('applicantName', '申请人姓名'), field('citizenId', '公民身份号码'), field('mobile', '移动电话')],
        may: { unmask: true },
      },
      '/api/records/legalaid.application/a1': { ...row, masked: [], mobile: '13800138001' },
    })
  })

  it('shows the name and masked numbers, and the whole number only for a purpose', async () => {
    const { shown } = await show(AidWho, { row })
    expect(shown.text()).toContain('测试申请人')
    expect(shown.text()).toContain('138****8001')
    await shown.findAll('.masked button')[1].trigger('click')
    await flushPromises()
    const purpose = document.querySelector<HTMLInputElement>('#purpose input')!
    purpose.value = '约见受援人'
    purpose.dispatchEvent(new Event('input'))
    document.querySelector('#purpose')!.dispatchEvent(new Event('submit'))
    await flushPromises()
    expect(shown.text()).toContain('13800138001')
  })
})
