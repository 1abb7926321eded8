import { flushPromises } from '@vue/test-utils'
import { serve, show } from '@xiezhi/record-ui/testing'
import { describe, expect, it } from 'vitest'
import LentView from './LentView.vue'
import type { Preview } from './types'

const signing = { basis: '委托授权规则', finding: '签发和用印由委托人本人办理' }
const own = { basis: '法律援助法#46.1', finding: '承办人的职责专属本人' }
const preview: Preview = {
  posts: [
    {
      identity: '南屏县法律援助中心 中心主任',
      duties: [
        { code: 'legalaid.lead', name: '法律援助主管', english: 'Lead', lent: true, reason: null },
        { code: 'legalaid.decide', name: '法律援助决定', english: 'Decide', lent: false, reason: signing },
        { code: 'documents.seal', name: '用印', english: 'Seal', lent: false, reason: signing },
      ],
    },
  ],
  steps: [
    { process: 'legal-aid', title: '法律援助', name: '承办人员接受指派', english: 'Accept', goes: false, reason: own },
    { process: 'legal-aid', title: '法律援助', name: '审查', english: 'Review', goes: true, reason: null },
  ],
  open: [{ process: 'legal-aid', title: '援申字第1号', name: '审查', english: 'Review', goes: true, reason: null }],
  approvers: ['测试局长'],
}

describe('LentView', () => {
  it('says what goes over, what stays and why, each reason once', async () => {
    serve({})
    const { shown: view } = await show(LentView, { preview })
    await flushPromises()
    const text = view.text()
    expect(text).toContain('借出 1 项')
    expect(text).toContain('留在本人 2 项')
    expect(text.split(signing.finding)).toHaveLength(2)
    expect(text).toContain('法律援助·承办人员接受指派')
    expect(text).not.toContain('法律援助·审查')
    expect(text).toContain('须由测试局长批准后生效')
  })

  it('waits for a person and days before it says anything', async () => {
    serve({})
    const { shown: view } = await show(LentView, {})
    expect(view.text()).toContain('选择代理人和起止日期后')
  })
})
