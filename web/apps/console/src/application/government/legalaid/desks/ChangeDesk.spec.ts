import { serve } from '@xiezhi/record-ui/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import ChangeDesk from './ChangeDesk.vue'
import { aidWith, atDesk } from './testing'

const candidate = (lawyer: string, rank: number, eligible = true) => ({
  lawyer,
  name: lawyer,
  institution: '测试律师事务所',
  openCases: 1,
  cap: 12,
  lastAssigned: null,
  years: 5,
  fields: [],
  eligible,
  rank,
  reasons: [],
})
const change = {
  open: true,
  asker: 'RECIPIENT' as const,
  lawyer: '测试律师甲',
  reason: '一直没有见过面',
  askedOn: '2026-04-20',
  outcome: null,
  answer: null,
}

describe('更换岗', () => {
  beforeEach(() => {
    sessionStorage.clear()
    serve({ '/api/legal-aid/files/a1/candidates': [candidate('测试律师乙', 1)] })
  })

  it('shows why it is asked for, and names another with a reason', async () => {
    const { aid, done } = aidWith({ change }, ['change-lawyer', 'refuse-change'])
    const desk = await atDesk(ChangeDesk, aid)
    expect(desk.shown.text()).toContain('一直没有见过面')
    await desk.press('change-lawyer')
    expect(done).not.toHaveBeenCalled()
    await desk.shown.find('.candidates .button').trigger('click')
    await desk.write('答复', '理由成立')
    await desk.press('change-lawyer')
    expect(done).toHaveBeenCalledWith('change-lawyer', { reason: '理由成立', lawyer: '测试律师乙' })
  })

  it('refuses without a candidate, but never without a reason', async () => {
    const { aid, done } = aidWith({ change }, ['change-lawyer', 'refuse-change'])
    const desk = await atDesk(ChangeDesk, aid)
    await desk.press('refuse-change')
    expect(done).not.toHaveBeenCalled()
    await desk.write('答复', '没有应当更换的情形')
    await desk.press('refuse-change')
    expect(done).toHaveBeenCalledWith('refuse-change', { reason: '没有应当更换的情形' })
  })
})
